package gangmu.document.finding;

/** What became of a demand. */
public enum FindingState {
    OPEN,
    ITEMISED,
    MERGED,
    LEFT_OUT
}
