package gangmu.reading.limit;

import gangmu.reading.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Idioms by their characters. One look over some words tells which idioms have all that they need there, a second tries
 * those where they may begin; most words never meet a pattern.
 */
final class IdiomTable {

    /** Characters are told apart by their low bits: one may be taken for another, which the pattern then finds out. */
    private static final int LOW_BITS = 2047;

    private static final long ALL = -1;

    private static final Characters NAMED_YEARS = Characters.of("今本当明次后");
    private static final Characters NUMERALS = Characters.of(Numerals.CHARACTERS);

    private final List<Idiom> idioms;
    private final long[] groups = new long[LOW_BITS + 1];
    private final long[] begins = new long[LOW_BITS + 1];
    private final long[] follows = new long[LOW_BITS + 1];
    private final long[] afterYears = new long[LOW_BITS + 1];
    private final long[] afterMonths = new long[LOW_BITS + 1];
    private final long[] needs;

    IdiomTable(List<Idiom> idioms) {
        this.idioms = idioms;
        this.needs = new long[idioms.size()];
        var known = new ArrayList<String>();
        for (var i = 0; i < idioms.size(); i++) {
            for (var group : idioms.get(i).needs()) {
                if (!known.contains(group)) {
                    known.add(group);
                }
                needs[i] |= 1L << known.indexOf(group);
            }
            enter(i, idioms.get(i).begins(), begins);
            enter(i, idioms.get(i).follows(), follows);
            enter(i, idioms.get(i).afterYear(), afterYears);
            enter(i, idioms.get(i).afterMonth(), afterMonths);
        }
        for (var group = 0; group < known.size(); group++) {
            for (var c : known.get(group).toCharArray()) {
                groups[c & LOW_BITS] |= 1L << group;
            }
        }
    }

    /** Enters an idiom at each of these characters, at all if there are none. */
    private static void enter(int idiom, String characters, long[] table) {
        for (var i = 0; i < (characters.isEmpty() ? table.length : characters.length()); i++) {
            table[characters.isEmpty() ? i : characters.charAt(i) & LOW_BITS] |= 1L << idiom;
        }
    }

    /** An idiom and where it stands. */
    record Found(Idiom idiom, Matcher match) {}

    /** The idiom that begins first in these words, of several the longest. */
    @Nullable
    Found first(String words) {
        var possible = possible(words);
        return possible == 0 ? null : new Search(words, possible).first();
    }

    private long possible(String words) {
        var held = 0L;
        for (var i = 0; i < words.length(); i++) {
            held |= groups[words.charAt(i) & LOW_BITS];
        }
        var possible = 0L;
        for (var i = 0; held != 0 && i < needs.length; i++) {
            possible |= (held & needs[i]) == needs[i] && idioms.get(i).hasWordIn(words) ? 1L << i : 0;
        }
        return possible;
    }

    /** One search in some words. */
    private final class Search {

        private final String words;
        private final long possible;
        private final @Nullable Matcher[] matchers = new Matcher[idioms.size()];
        private final int[] resume = new int[idioms.size()];
        private boolean @Nullable [] slogans;

        Search(String words, long possible) {
            this.words = words;
            this.possible = possible;
        }

        @Nullable
        Found first() {
            for (var at = 0; at < words.length(); at++) {
                var candidates = begins[words.charAt(at) & LOW_BITS] & possible;
                candidates = candidates == 0 ? 0 : goingOn(at, candidates & follows[next(at) & LOW_BITS]);
                var found = candidates == 0 ? null : longest(at, candidates);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** Those of the candidates that may go on as these words do behind a year and a month. */
        private long goingOn(int at, long candidates) {
            var year = endOfYear(at);
            var month = endOfMonth(year);
            return candidates
                    & (year == at ? ALL : afterYears[charAt(year) & LOW_BITS])
                    & (month == year ? ALL : afterMonths[charAt(month) & LOW_BITS]);
        }

        /** The end of 2026年 or 今年; the same place if no year stands here. */
        private int endOfYear(int at) {
            var named = NAMED_YEARS.has(words.charAt(at)) && charAt(at + 1) == '年';
            var printed = words.startsWith("20", at) && isDigit(at + 2) && isDigit(at + 3) && charAt(at + 4) == '年';
            return named ? at + 2 : printed ? at + 5 : at;
        }

        /** The end of 9月 or 12月; the same place if no month stands here. */
        private int endOfMonth(int at) {
            var end = isDigit(at) ? isDigit(at + 1) ? at + 2 : at + 1 : at;
            return end > at && charAt(end) == '月' ? end + 1 : at;
        }

        private boolean isDigit(int at) {
            return charAt(at) >= '0' && charAt(at) <= '9';
        }

        private char charAt(int at) {
            return at < words.length() ? words.charAt(at) : 0;
        }

        /** The character behind the numerals that stand here, behind one character if none do. */
        private char next(int at) {
            var end = at;
            while (end < words.length() && NUMERALS.has(words.charAt(end))) {
                end++;
            }
            return charAt(Math.max(end, at + 1));
        }

        private @Nullable Found longest(int at, long candidates) {
            Found longest = null;
            for (var left = candidates; left != 0; left &= left - 1) {
                var i = Long.numberOfTrailingZeros(left);
                if (at < resume[i]) {
                    continue;
                }
                var matcher = matcher(i).region(at, words.length());
                if (!matcher.lookingAt()) {
                    continue;
                }
                if (isSlogan(at, matcher.end())) {
                    resume[i] = matcher.end();
                } else if (longest == null || matcher.end() > longest.match().end()) {
                    longest = new Found(idioms.get(i), matcher);
                }
            }
            return longest;
        }

        /** Whether it stands between quotation marks: 首季“开门红” sets no limit. */
        private boolean isSlogan(int start, int end) {
            if (slogans == null) {
                slogans = slogans(words);
            }
            return slogans[start] && slogans[end - 1];
        }

        private Matcher matcher(int idiom) {
            var matcher = matchers[idiom];
            if (matcher == null) {
                matcher = idioms.get(idiom).pattern().matcher(words);
                matcher.useTransparentBounds(true).useAnchoringBounds(false);
                matchers[idiom] = matcher;
            }
            return matcher;
        }
    }

    private static boolean[] slogans(String words) {
        var inside = new boolean[words.length()];
        var open = false;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            open = c == '“' || (open && c != '”');
            inside[i] = open && c != '“';
        }
        return inside;
    }
}
