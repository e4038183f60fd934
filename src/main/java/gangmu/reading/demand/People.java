package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.PersonNames;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people an article names: found by the post before the name, and known by name afterwards. */
final class People {

    private static final Words POSITIONS = Words.load("positions");
    private static final Words AFTER_NAME = Words.load("after-name");

    /** Given names have them as well as what may follow a name: 张可为, 王清和. */
    private static final Characters IN_NAMES = Characters.of("为一夜和从以正通连先明同");

    private static final Characters HEADS = Characters.of("，。；：、”");
    private static final Words BEFORE_NAMES = Words.of(POSITIONS, Words.of("，", "。", "；", "：", "、", "”"));
    private static final Characters AFTER_A_SPEAKER = Characters.of("在主强调出要到深");
    private static final Characters BEFORE_CLAUSES = Characters.of("，。；：”！？");
    /** Posts of those whose word a city's organs follow; whoever leads a firm or a school has none. */
    private static final Words LEADING = Words.of(
            "书记", "市长", "县长", "区长", "省长", "州长", "乡长", "镇长", "盟长", "旗长", "主席", "主任", "局长", "厅长", "部长", "常委", "秘书长",
            "指挥长", "总指挥", "组长", "检察长", "专员", "林长", "河长");
    /** 村党支部书记, 居委会主任: of their own village. */
    private static final Words OF_VILLAGES = Words.of("支部", "支部副", "村", "社区", "居委会", "村委会", "车间", "工会");

    private static final Words RANKS = Words.of("常务");
    private final List<String> lines;
    private final Set<String> known = new HashSet<>();
    private final Set<String> leaders = new HashSet<>();
    /** Whoever stands with a deed of his at the head of a clause; looked up only where it is asked. */
    private @Nullable Set<String> heads;

    /** The same in the order in which they were met. */
    private final List<String> names = new ArrayList<>();
    /** The low bits of their first characters: at most places none of them can begin. */
    private long initials;

    People() {
        this(List.of());
    }

    /**
     * The people of an article.
     *
     * @param lines its headline and its body
     */
    People(List<String> lines) {
        this.lines = lines;
    }

    /** The places of a text where a name may stand, for whoever looks for names there more than once. */
    static int[] places(String words) {
        var places = new int[8];
        var count = 0;
        for (var i = 1; i < words.length(); i++) {
            if (BEFORE_NAMES.lengthBefore(words, i) > 0) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Notes everybody who is named with a post in these words. */
    void meet(String words, int[] places) {
        for (var i : places) {
            var post = POSITIONS.lengthBefore(words, i);
            if (post > 0) {
                var name = nameBehindPost(words, i, words.length());
                name = name == null ? nameOfActor(words, i) : name;
                if (name != null) {
                    meetByName(name);
                    if (LEADING.lengthBefore(words, i) > 0 && OF_VILLAGES.lengthBefore(words, i - post) == 0) {
                        leaders.add(name);
                    }
                }
            }
        }
        var name = nameAt(words, 0, words.length());
        if (name != null && words.length() > name.length() + 4 && AFTER_A_SPEAKER.has(words.charAt(name.length()))) {
            meetByName(name);
        }
    }

    /** Whether somebody is named with a post whose word a city's organs follow. */
    boolean leads(String name) {
        return leaders.contains(name);
    }

    /** Whose name these words are, or end with behind his post: 张某某, 市住建局局长张某某; null if nobody's who was met. */
    @Nullable
    String named(String words) {
        if (known.contains(words)) {
            return words;
        }
        for (var start = Math.max(1, words.length() - PersonNames.LONGEST); start < words.length() - 1; start++) {
            if (POSITIONS.lengthBefore(words, start) > 0 && known.contains(words.substring(start))) {
                return words.substring(start);
            }
        }
        return null;
    }

    void meetByName(String name) {
        if (known.add(name)) {
            names.add(name);
            initials |= 1L << name.charAt(0);
        }
    }

    /** The name after a post where the report goes on in an uncommon way (市长某某不打招呼), but names him elsewhere as usual. */
    private @Nullable String nameOfActor(String words, int start) {
        var surname = PersonNames.surnameAt(words, start, words.length());
        var longest = surname == 0 ? start : Math.min(words.length(), start + surname + 2);
        var end = Math.max(longest, PersonNames.endInSounds(words, start, words.length()));
        for (; end > start + 1; end--) {
            var name = words.substring(start, end);
            if (heads().contains(name)) {
                return name;
            }
        }
        return null;
    }

    private Set<String> heads() {
        var found = heads;
        if (found == null) {
            found = new HashSet<>();
            for (var line : lines) {
                addHeads(line, found);
            }
            heads = found;
        }
        return found;
    }

    private void addHeads(String line, Set<String> found) {
        for (var i = 0; i < line.length(); i++) {
            var name = i == 0 || BEFORE_CLAUSES.has(line.charAt(i - 1)) ? nameBehindPost(line, i, line.length()) : null;
            if (name != null && i + name.length() < line.length()) {
                found.add(name);
            }
        }
    }

    /** The same behind a post, where names written by their sounds stand as well. */
    private @Nullable String nameBehindPost(String words, int start, int end) {
        var name = nameAt(words, start, end);
        return name == null ? nameInSounds(words, start, end) : name;
    }

    private static @Nullable String nameInSounds(String words, int start, int end) {
        var longest = PersonNames.endInSounds(words, start, end);
        for (var after = start + 2; after <= longest; after++) {
            if ((after == end || AFTER_NAME.lengthAt(words, after, end) > 0)
                    && PersonNames.isInSounds(words, start, after)) {
                return words.substring(start, after);
            }
        }
        return null;
    }

    /** The name that begins here and after which a report goes on; null if there is none. */
    private @Nullable String nameAt(String words, int start, int end) {
        var known = known(words, start, end);
        if (known != null) {
            return known;
        }
        var surname = PersonNames.surnameAt(words, start, end);
        if (surname == 0) {
            return null;
        }
        for (var after = start + surname + 1; after <= start + surname + 2; after++) {
            if (after > end || !PersonNames.isIdeographic(words, start, after)) {
                return null;
            }
            if (after == end || AFTER_NAME.lengthAt(words, after, end) > 0) {
                var longer = after == start + surname + 1
                        && after + 1 < end
                        && AFTER_NAME.lengthAt(words, after + 1, end) > 0
                        && (IN_NAMES.has(words.charAt(after))
                                || isAlwaysFollowed(words.substring(start, after), words.charAt(after)));
                return words.substring(start, longer ? after + 1 : after);
            }
        }
        return null;
    }

    /** Whether this character stands behind these each of the several times that the article has them: it belongs to the name. */
    private boolean isAlwaysFollowed(String words, char next) {
        var times = 0;
        for (var line : lines) {
            for (var at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1), times++) {
                if (!line.startsWith(String.valueOf(next), at + words.length())) {
                    return false;
                }
            }
        }
        return times > 1;
    }

    /** The name that these words before a verb of speech end with: 市委书记张某某 → 张某某; null if they end otherwise. */
    @Nullable
    String nameEnding(String words) {
        for (var i = words.length() - 1; i > Math.max(0, words.length() - PersonNames.LONGEST - 1); i--) {
            if (POSITIONS.lengthBefore(words, i) > 0 && isName(words.substring(i))) {
                return words.substring(i);
            }
        }
        for (var name : names) {
            if (words.startsWith(name) || words.endsWith(name)) {
                return name;
            }
        }
        var post = POSITIONS.lengthBefore(words, words.length());
        var named = post > 1 && post < words.length() ? withoutRank(words, words.length() - post) : "";
        if (isName(named)) {
            return named;
        }
        named = words.endsWith("同志") ? words.substring(0, words.length() - 2) : words;
        return isName(named) ? named : null;
    }

    /** What stands before a post without the 常务 of 某某某常务副市长. */
    private static String withoutRank(String words, int end) {
        return words.substring(0, end - RANKS.lengthBefore(words, end));
    }

    /** Who acts in the clauses before a speech: the last one named at the head of a clause or after a post. */
    @Nullable
    String actor(String words, int[] places, int start, int end) {
        var actor = acting(words, start, start, end);
        var first = Arrays.binarySearch(places, start + 1);
        for (var i = first < 0 ? -first - 1 : first; i < places.length && places[i] < end; i++) {
            var name = acting(words, places[i], start, end);
            actor = name == null ? actor : name;
        }
        return actor;
    }

    private @Nullable String acting(String words, int at, int start, int end) {
        var afterPost = POSITIONS.lengthBefore(words, start, at) > 0;
        if (!afterPost && at > start && !HEADS.has(words.charAt(at - 1))) {
            return null;
        }
        var name = afterPost ? nameBehindPost(words, at, end) : known(words, at, end);
        return name != null && at + name.length() < end && words.charAt(at + name.length()) != '、' ? name : null;
    }

    private @Nullable String known(String words, int start, int end) {
        if (start >= end || (initials >>> words.charAt(start) & 1) == 0) {
            return null;
        }
        for (var name : names) {
            if (name.length() <= end - start && words.startsWith(name, start)) {
                return name;
            }
        }
        return null;
    }

    /** Whether these words have the form of a name and nothing else. */
    static boolean isName(String words) {
        return PersonNames.hasSurname(words) || PersonNames.isInSounds(words);
    }
}
