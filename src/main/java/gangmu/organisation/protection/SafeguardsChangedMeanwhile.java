package gangmu.organisation.protection;

import gangmu.Refused;

/** Somebody else changed the safeguards while this change was being made. */
class SafeguardsChangedMeanwhile extends Refused {

    private static final long serialVersionUID = 1L;

    SafeguardsChangedMeanwhile() {
        super("changed-meanwhile", "安全设置刚被别人修改过，请刷新后再改。");
    }
}
