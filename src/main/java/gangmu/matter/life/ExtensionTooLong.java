package gangmu.matter.life;

import gangmu.Refused;

/** The extensions of a matter add so many days in all and no more. */
class ExtensionTooLong extends Refused {

    private static final long serialVersionUID = 1L;

    ExtensionTooLong(int daysLeft) {
        super("extension-too-long", "累计延期天数超过上限，本次最多可延%d天。".formatted(daysLeft));
    }
}
