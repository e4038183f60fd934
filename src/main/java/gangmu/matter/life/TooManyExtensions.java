package gangmu.matter.life;

import gangmu.Refused;

/** A matter gets so many extensions and no more (DOMAIN §1.5). */
class TooManyExtensions extends Refused implements Hindrance {

    private static final long serialVersionUID = 1L;

    TooManyExtensions(int most) {
        super("too-many-extensions", "每件事项最多延期%d次，已用完。".formatted(most));
    }
}
