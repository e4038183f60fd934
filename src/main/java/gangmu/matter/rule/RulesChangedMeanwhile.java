package gangmu.matter.rule;

import gangmu.Refused;

/** Somebody else changed the rules while this change was being made: it was made to a version that no longer holds. */
class RulesChangedMeanwhile extends Refused {

    private static final long serialVersionUID = 1L;

    RulesChangedMeanwhile() {
        super("changed-meanwhile", "规则刚被别人修改过，请刷新后再改。");
    }
}
