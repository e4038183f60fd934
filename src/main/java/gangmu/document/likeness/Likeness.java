package gangmu.document.likeness;

import gangmu.wording.Bigrams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How much one demand is like another, from 0 to 1.
 *
 * <p>Most of it is the words: the pairs of characters that both have, everyday official words counting a fifth. What both state of
 * lead unit, deadline and quantities moves it a little either way; what only one states says nothing.
 *
 * @param value from 0 (nothing in common) to 1 (the same)
 * @param differences in what they differ, in words: 期限不同（5月31日／6月30日）
 * @param sharedPieces the stretches of the other demand that this one has as well
 */
public record Likeness(double value, List<String> differences, List<int[]> sharedPieces) {

    /**
     * From here on a pair is shown to the clerk. Two sentences about different things share a good fifth of their weight, a demand and
     * its re-wording next month more than half: the line is drawn so that rather one pair too many is shown.
     */
    public static final double THRESHOLD = 0.4;

    private static final double ALMOST_THE_SAME = 0.9;

    private static final double WORDS = 0.7;
    private static final double LEAD_UNIT = 0.1;
    private static final double DEADLINE = 0.1;
    private static final double QUANTITIES = 0.1;

    public static Likeness of(Task one, Task other) {
        var oneNumbers = Quantities.of(one.demand());
        var otherNumbers = Quantities.of(other.demand());
        var score = new Score();
        score.add(WORDS, words(Bigrams.of(one.demand()), Bigrams.of(other.demand())));
        if (one.leadUnit() != null && other.leadUnit() != null) {
            score.add(LEAD_UNIT, one.leadUnit().equals(other.leadUnit()) ? 1 : 0);
        }
        if (one.deadline() != null && other.deadline() != null) {
            score.add(DEADLINE, one.deadline().equals(other.deadline()) ? 1 : 0);
        }
        if (!oneNumbers.isEmpty() && !otherNumbers.isEmpty()) {
            score.add(QUANTITIES, overlap(oneNumbers, otherNumbers));
        }
        return new Likeness(
                score.value(),
                differences(one, other, oneNumbers, otherNumbers),
                sharedPieces(one.demand(), other.demand()));
    }

    public boolean isLikely() {
        return value >= THRESHOLD;
    }

    /** One sentence for the clerk: 与第〔2024〕19-3号相近：期限不同（5月31日／6月30日）. */
    public String remark(String other) {
        var how = value >= ALMOST_THE_SAME ? "几乎相同" : "相近";
        return "与%s%s%s".formatted(other, how, differences.isEmpty() ? "" : "：" + String.join("，", differences));
    }

    private static double words(Bigrams one, Bigrams other) {
        var weight = one.weight() + other.weight();
        return weight == 0 ? 0 : 2 * one.sharedWith(other) / weight;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }

    private static List<String> differences(Task one, Task other, Set<String> oneNumbers, Set<String> otherNumbers) {
        var differences = new ArrayList<String>();
        if (!Objects.equals(one.deadline(), other.deadline())) {
            differences.add("期限不同（%s／%s）".formatted(day(one.deadline(), other), day(other.deadline(), one)));
        }
        if (!Objects.equals(one.leadUnit(), other.leadUnit())) {
            differences.add("主办不同（%s／%s）".formatted(name(one), name(other)));
        }
        var onlyOne = new TreeSet<>(oneNumbers);
        onlyOne.removeAll(otherNumbers);
        var onlyOther = new TreeSet<>(otherNumbers);
        onlyOther.removeAll(oneNumbers);
        if (!onlyOne.isEmpty() || !onlyOther.isEmpty()) {
            differences.add("数量不同（%s／%s）".formatted(numbers(onlyOne), numbers(onlyOther)));
        }
        return differences;
    }

    private static String day(@Nullable LocalDate day, Task other) {
        if (day == null) {
            return "未定";
        }
        var sameYear = other.deadline() == null || other.deadline().getYear() == day.getYear();
        return (sameYear ? "" : day.getYear() + "年") + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String name(Task task) {
        return task.leadUnitName() == null ? "未定" : task.leadUnitName();
    }

    private static String numbers(Set<String> numbers) {
        return numbers.isEmpty() ? "无" : String.join("、", numbers);
    }

    private static List<int[]> sharedPieces(String one, String other) {
        var pairs = Bigrams.of(one).all();
        var pieces = new ArrayList<int[]>();
        for (var i = 0; i + 1 < other.length(); i++) {
            if (pairs.contains(other.substring(i, i + 2))) {
                if (!pieces.isEmpty() && pieces.getLast()[1] >= i) {
                    pieces.getLast()[1] = i + 2;
                } else {
                    pieces.add(new int[] {i, i + 2});
                }
            }
        }
        return List.copyOf(pieces);
    }

    /** A weighted mean over what can be compared at all. */
    private static final class Score {

        private double sum;
        private double weight;

        void add(double factor, double agreement) {
            sum += factor * agreement;
            weight += factor;
        }

        double value() {
            return sum / weight;
        }
    }
}
