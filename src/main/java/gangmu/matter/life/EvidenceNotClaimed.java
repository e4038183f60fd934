package gangmu.matter.life;

import gangmu.Refused;

/** Only evidence that was claimed with is accepted. */
class EvidenceNotClaimed extends Refused {

    private static final long serialVersionUID = 1L;

    EvidenceNotClaimed() {
        super("evidence-not-claimed", "采信的佐证材料不在办结申请所附的材料之中。");
    }
}
