package gangmu.document;

/** Where a proposal stands. */
enum ProposalState {
    READY,
    LISTED,
    DISPATCHED,
    LINKED
}
