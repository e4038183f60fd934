package gangmu.matter.life;

import gangmu.Refused;

/** Only an assisting unit gives an opinion to the lead unit. */
class NotACoUnit extends Refused {

    private static final long serialVersionUID = 1L;

    NotACoUnit(Deed deed) {
        super("not-a-co-unit", "只有协办单位的联络员可以%s。".formatted(deed.words()));
    }
}
