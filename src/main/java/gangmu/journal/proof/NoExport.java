package gangmu.journal.proof;

/** A file that is no export of a journal at all, or not to be read. */
final class NoExport extends Exception {

    private static final long serialVersionUID = 1L;

    NoExport(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
