package gangmu.document.proposal;

import gangmu.Refused;

/** A repeat is linked to what will be done, never to another repeat: a circle would drop them all. */
class OtherIsARepeat extends Refused {

    private static final long serialVersionUID = 1L;

    OtherIsARepeat() {
        super("other-is-a-repeat", "对方本身已关联为重复事项，请关联到它所重复的那一项。");
    }
}
