package gangmu.matter.rule;

import gangmu.Refused;

/** A version that says what the last one says would look like a change and be none. */
class RulesUnchanged extends Refused {

    private static final long serialVersionUID = 1L;

    RulesUnchanged() {
        super("rules-unchanged", "与现行规则完全一致，不需要保存。");
    }
}
