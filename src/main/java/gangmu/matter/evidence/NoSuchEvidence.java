package gangmu.matter.evidence;

import gangmu.Refused;

/** Evidence is a file that was handed in for this matter. */
public class NoSuchEvidence extends Refused {

    private static final long serialVersionUID = 1L;

    public NoSuchEvidence() {
        super("no-such-evidence", "佐证材料不属于这件事项，请重新上传。");
    }
}
