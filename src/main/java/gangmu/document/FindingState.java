package gangmu.document;

/** What became of a demand. */
enum FindingState {
    OPEN,
    ITEMISED,
    MERGED,
    LEFT_OUT
}
