package gangmu.reading.figure;

import java.util.HashMap;

/** Whether two ways of saying mean the same thing. */
final class Likeness {

    private Likeness() {}

    /** Two subjects of the same number are one where the shorter has most of its characters in the longer. */
    static boolean ofSubjects(String one, String other) {
        return share(one, other) >= 0.75;
    }

    /** Two subjects are one to the word where the longer has every character of the shorter. */
    static boolean ofSubjectsToTheWord(String one, String other) {
        return share(one, other) >= 1;
    }

    private static double share(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        if (shorter.isEmpty()) {
            return 1;
        }
        return (double) common(shorter, longer) / shorter.length();
    }

    private static int common(String one, String other) {
        var left = new HashMap<Character, Integer>();
        for (var i = 0; i < other.length(); i++) {
            left.merge(other.charAt(i), 1, Integer::sum);
        }
        var common = 0;
        for (var i = 0; i < one.length(); i++) {
            if (left.merge(one.charAt(i), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }
}
