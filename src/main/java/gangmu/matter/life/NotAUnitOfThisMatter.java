package gangmu.matter.life;

import gangmu.Refused;

/** Only the units that lead or assist report. */
class NotAUnitOfThisMatter extends Refused {

    private static final long serialVersionUID = 1L;

    NotAUnitOfThisMatter(Deed deed) {
        super("not-a-unit-of-this-matter", "只有主办单位和协办单位的联络员可以%s。".formatted(deed.words()));
    }
}
