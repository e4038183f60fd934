package gangmu.backup;

/** A backup or a restoration that is refused, in one sentence; nothing was changed. */
class CannotDo extends Exception {

    private static final long serialVersionUID = 1L;

    CannotDo(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
