package gangmu.document.intake;

import gangmu.Refused;

/** A file that the reader cannot make text of. */
class UnreadableFile extends Refused.Unprocessable {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String code, String sentence) {
        super(code, sentence);
    }
}
