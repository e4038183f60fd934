package gangmu.organisation.unit;

import gangmu.Refused;

/** Units that are there for good have no last day. */
public class OnlyTaskForcesEnd extends Refused {

    private static final long serialVersionUID = 1L;

    public OnlyTaskForcesEnd() {
        super("only-task-forces-end", "只有专班填写结束日期，其他单位请留空。");
    }
}
