package gangmu.organisation.protection;

import gangmu.Refused;

/** A version that says what the last one says would look like a change and be none. */
class SafeguardsUnchanged extends Refused {

    private static final long serialVersionUID = 1L;

    SafeguardsUnchanged() {
        super("safeguards-unchanged", "与现行设置完全一致，不需要保存。");
    }
}
