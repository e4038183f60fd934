package gangmu.meeting;

import gangmu.matter.review.MatterReview;
import gangmu.matter.review.MatterReview.By;
import gangmu.matter.review.MatterReview.Count;
import gangmu.matter.review.Measure;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.Units;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 月讲评. A month beside the one before it: what moved, in all and by unit, theme and leader. */
@Component
@Transactional(readOnly = true)
class MonthlyReviews {

    record Review(
            YearMonth month,
            Instant asOf,
            List<Moved> totals,
            List<Line> byUnit,
            List<Line> byTheme,
            List<Line> byLeader) {}

    /** One number, now and a month ago. */
    record Moved(Measure measure, int matters, int before) {}

    /**
     * One unit, theme or leader.
     *
     * @param key for asking what is behind a number
     * @param name for people
     */
    record Line(String key, String name, List<Moved> numbers) {}

    private final MatterReview matters;
    private final Units units;
    private final People people;

    MonthlyReviews(MatterReview matters, Units units, People people) {
        this.matters = matters;
        this.units = units;
        this.people = people;
    }

    Review of(YearMonth month) {
        var now = tell(matters.counts(month));
        var before = tell(matters.counts(month.minusMonths(1)));
        var unitNames = units.all().stream()
                .collect(Collectors.toMap(unit -> unit.id().value().toString(), Unit::shortName));
        var leaderNames = people.of(Role.LEADER).stream()
                .collect(Collectors.toMap(leader -> leader.id().value().toString(), Person::name));
        return new Review(
                month,
                matters.asOf(month),
                numbers(key(now, By.ALL, "all"), key(before, By.ALL, "all")),
                lines(now, before, By.UNIT, key -> unitNames.getOrDefault(key, "（已不在册）")),
                lines(now, before, By.THEME, key -> key.isEmpty() ? "未分主题" : key),
                lines(now, before, By.LEADER, key -> leaderNames.getOrDefault(key, "（已不在任）")));
    }

    private static Map<By, Map<String, Map<Measure, Integer>>> tell(List<Count> counts) {
        var told = new EnumMap<By, Map<String, Map<Measure, Integer>>>(By.class);
        for (var count : counts) {
            told.computeIfAbsent(count.by(), _ -> new HashMap<>())
                    .computeIfAbsent(count.key(), _ -> new EnumMap<>(Measure.class))
                    .put(count.measure(), count.matters());
        }
        return told;
    }

    private static Map<Measure, Integer> key(Map<By, Map<String, Map<Measure, Integer>>> told, By by, String key) {
        return told.getOrDefault(by, Map.of()).getOrDefault(key, Map.of());
    }

    private static List<Line> lines(
            Map<By, Map<String, Map<Measure, Integer>>> now,
            Map<By, Map<String, Map<Measure, Integer>>> before,
            By by,
            Function<String, String> name) {
        // also of whom only last month tells: the lines add up to the total, in both months
        return Stream.of(now, before)
                .flatMap(month -> month.getOrDefault(by, Map.of()).keySet().stream())
                .distinct()
                .map(key -> new Line(key, name.apply(key), numbers(key(now, by, key), key(before, by, key))))
                .sorted(Comparator.comparing(Line::name))
                .toList();
    }

    private static List<Moved> numbers(Map<Measure, Integer> now, Map<Measure, Integer> before) {
        return List.of(Measure.values()).stream()
                .map(measure -> new Moved(measure, now.getOrDefault(measure, 0), before.getOrDefault(measure, 0)))
                .toList();
    }
}
