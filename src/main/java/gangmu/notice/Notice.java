package gangmu.notice;

import gangmu.matter.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * 提醒: one thing that one person is told once.
 *
 * @param key what makes it the same notice when it is worked out again
 * @param kind what it is about
 * @param title what it says in one line
 * @param words the rest
 * @param matter the matter it is about
 */
record Notice(
        String key,
        Kind kind,
        String title,
        String words,
        @Nullable MatterId matter) {}
