package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.List;

/** Orders that nobody is said to have given: every line of the paper tells some unit what to do. */
final class Orders {

    private static final Characters CLAUSE_ENDS = Characters.of("，。；：");
    private static final int LONGEST_OPENING = 60;
    private static final String PLEASE = "请";
    private static final String BY = "由";
    private static final Words CHARGES = Words.of("负责", "牵头", "会同");
    private static final String WHO_ANSWERS = "负责人";

    private Orders() {}

    /** Whether all these lines are such orders, but for what dates them. */
    static boolean are(List<String> lines, UnitNames units) {
        var orders = 0;
        for (var line : lines) {
            if (Genre.isDateLine(line)) {
                continue;
            }
            if (!is(line, units)) {
                return false;
            }
            orders++;
        }
        return orders > 0;
    }

    /** 请市某局核查…。 市某局要完成…。 1.市某局：完成…。 */
    private static boolean is(String line, UnitNames units) {
        var enumerator = Enumerator.at(line);
        var start = enumerator == null ? 0 : enumerator.length();
        var words = line.substring(start, Math.min(line.length(), start + LONGEST_OPENING));
        if (!endsSentence(line) || words.isEmpty()) {
            return false;
        }
        if (!UnitList.labelling(words).isEmpty()) {
            return true;
        }
        var end = CLAUSE_ENDS.indexIn(words, 0, words.length());
        var clause = end < 0 ? words : words.substring(0, end);
        return clause.startsWith(PLEASE)
                ? units.lengthOfName(clause.substring(PLEASE.length())) > 0
                : units.areTold(clause) || isCharged(clause, units);
    }

    /** 市某局负责…, 由市某局牵头…. */
    private static boolean isCharged(String clause, UnitNames units) {
        var from = clause.startsWith(BY) ? BY.length() : 0;
        var name = from + units.lengthOfName(clause.substring(from));
        return name > from && CHARGES.startsIn(clause, name) && !clause.startsWith(WHO_ANSWERS, name);
    }

    private static boolean endsSentence(String line) {
        return "。；！".indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
