package gangmu.reading.demand;

import org.jspecify.annotations.Nullable;

/**
 * Who is speaking, and whether what he says can be a demand on the reported body.
 *
 * @param speaker a name, 会议, or the issuing body
 */
record Floor(Kind kind, @Nullable String speaker) {

    static final Floor NARRATIVE = new Floor(Kind.NARRATIVE, null);

    enum Kind {
        /** Nobody speaks: the reporter tells. */
        NARRATIVE,
        /** Somebody who may demand speaks. */
        DEMAND,
        /** Somebody explains, promises or praises. */
        OPINION,
        /** The newspaper comments. */
        COMMENT
    }

    boolean demands() {
        return kind == Kind.DEMAND || kind == Kind.COMMENT;
    }
}
