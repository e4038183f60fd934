package gangmu.document.proposal;

import gangmu.Refused;

/** A list that was handed to the leader stays as the leader saw it. */
class ListFixed extends Refused {

    private static final long serialVersionUID = 1L;

    ListFixed() {
        super("list-fixed", "所在的交办清单已经送审，请先退回再修改。");
    }
}
