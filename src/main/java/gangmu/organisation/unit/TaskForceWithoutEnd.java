package gangmu.organisation.unit;

import gangmu.Refused;

/** A task force is set up for a time. */
public class TaskForceWithoutEnd extends Refused {

    private static final long serialVersionUID = 1L;

    public TaskForceWithoutEnd() {
        super("task-force-without-end", "专班是临时机构，请填写结束日期。");
    }
}
