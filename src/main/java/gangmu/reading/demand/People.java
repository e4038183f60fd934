package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people an article names: found by the post before the name, and known by name afterwards. */
final class People {

    private static final Words SURNAMES = Words.load("surnames");
    private static final Words POSITIONS = Words.load("positions");
    private static final Words AFTER_NAME = Words.load("after-name");

    private static final Characters HEADS = Characters.of("，。；：、");
    private static final Characters AFTER_A_SPEAKER = Characters.of("在主强调出要到深");

    private final Set<String> names = new LinkedHashSet<>();

    /** Notes everybody who is named with a post in these words. */
    void meet(String words) {
        for (var i = 1; i < words.length(); i++) {
            if (POSITIONS.lengthBefore(words, i) > 0) {
                var name = nameAt(words, i, words.length());
                if (name != null) {
                    names.add(name);
                }
            }
        }
        var name = nameAt(words, 0, words.length());
        if (name != null
                && words.length() > name.length() + 4
                && AFTER_A_SPEAKER.has(words.charAt(name.length()))) {
            names.add(name);
        }
    }

    void meetByName(String name) {
        names.add(name);
    }

    /** The name that begins here and after which a report goes on; null if there is none. */
    private @Nullable String nameAt(String words, int start, int end) {
        var known = known(words, start, end);
        if (known != null) {
            return known;
        }
        var surname = SURNAMES.lengthAt(words, start, end);
        if (surname == 0) {
            return null;
        }
        for (var after = start + surname + 1; after <= start + surname + 2; after++) {
            if (after > end || !isHan(words, start, after)) {
                return null;
            }
            if (after == end || AFTER_NAME.lengthAt(words, after, end) > 0) {
                return words.substring(start, after);
            }
        }
        return null;
    }

    /** The name that these words before a verb of speech end with: 市委书记张某某 → 张某某; null if they end otherwise. */
    @Nullable
    String nameEnding(String words) {
        for (var i = words.length() - 1; i > 0; i--) {
            if (POSITIONS.lengthBefore(words, i) > 0 && words.length() - i <= 4) {
                var name = wholeName(words.substring(i));
                if (name != null) {
                    return name;
                }
            }
        }
        for (var name : names) {
            if (words.startsWith(name) || words.endsWith(name)) {
                return name;
            }
        }
        return wholeName(words.replaceFirst("同志$", ""));
    }

    /** Who acts in the clauses before a speech: the last one named at the head of a clause or after a post. */
    @Nullable
    String actor(String words, int start, int end) {
        String actor = null;
        for (var i = start; i < end; i++) {
            var atHead = i == start || HEADS.has(words.charAt(i - 1));
            var afterPost = POSITIONS.lengthBefore(words, start, i) > 0;
            if (atHead || afterPost) {
                var name = afterPost ? nameAt(words, i, end) : known(words, i, end);
                if (name != null && i + name.length() < end && words.charAt(i + name.length()) != '、') {
                    actor = name;
                }
            }
        }
        return actor;
    }

    private @Nullable String known(String words, int start, int end) {
        for (var name : names) {
            if (name.length() <= end - start && words.startsWith(name, start)) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String wholeName(String words) {
        var surname = SURNAMES.lengthAt(words, 0);
        var given = words.length() - surname;
        return surname > 0 && given >= 1 && given <= 2 && isHan(words, 0, words.length()) ? words : null;
    }

    private static boolean isHan(String words, int start, int end) {
        for (var i = start; i < end; i++) {
            if (!Character.isIdeographic(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
