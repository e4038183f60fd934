package gangmu.journal.proof;

/** The first place of an export that does not fit. */
final class Misfit extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param sentence what does not fit, with the number of the entry or the block */
    Misfit(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
