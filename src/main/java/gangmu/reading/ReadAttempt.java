package gangmu.reading;

import gangmu.reading.source.Source;
import gangmu.reading.source.Unreadable;

/** What came of reading a file: a reading, or the sentence that says why it cannot be read. */
public sealed interface ReadAttempt {

    /** It was read. */
    record Read(Reading reading) implements ReadAttempt {}

    /**
     * It cannot be read.
     *
     * @param code stable and in kebab-case, for programs
     * @param sentence in Chinese, for people
     */
    record Failed(String code, String sentence) implements ReadAttempt {}

    /** Reads the bytes as what they are, whatever the name says. */
    static ReadAttempt at(String name, byte[] bytes, DocumentReader reader) {
        try {
            return new Read(reader.read(Source.of(name, bytes)));
        } catch (Unreadable e) {
            return new Failed(e.code(), e.sentence());
        }
    }
}
