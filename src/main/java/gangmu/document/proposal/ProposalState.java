package gangmu.document.proposal;

/** Where a proposal stands. */
public enum ProposalState {
    READY,
    LISTED,
    DISPATCHED,
    LINKED
}
