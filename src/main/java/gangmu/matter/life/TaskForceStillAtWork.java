package gangmu.matter.life;

import gangmu.Refused;

/** A task force keeps its matters until its last day is over. */
class TaskForceStillAtWork extends Refused {

    private static final long serialVersionUID = 1L;

    TaskForceStillAtWork() {
        super("task-force-still-at-work", "这不是已经结束的专班，事项不能整体移交。");
    }
}
