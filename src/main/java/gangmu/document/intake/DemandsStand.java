package gangmu.document.intake;

import gangmu.Refused;

/** A document of which something stands as a proposal, or as a matter, is not voided. */
class DemandsStand extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * Tells how many stand.
     *
     * @param itemised how many of its demands are proposals, on a list or not, or became matters
     * @param dispatched how many of these became matters
     */
    DemandsStand(int itemised, int dispatched) {
        super(
                "demands-stand",
                dispatched > 0
                        ? "这份文件中有%d项要求已经交办，文件不能作废。".formatted(dispatched)
                        : "这份文件中有%d项要求已列为拟交办事项（含认定为重复的），请先在读件台逐项撤销，再作废文件。".formatted(itemised));
    }
}
