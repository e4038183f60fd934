package gangmu.document.unit;

import gangmu.organisation.Unit;
import gangmu.wording.Bigrams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the units are there for, held against the words of a demand: the terms of their registered duties that stand there, and those of
 * which a long piece does. Letters that only happen to be the same are no sign: 更高标准 is not 高标准农田.
 */
final class Duties {

    /** Three pairs of letters that are no everyday words. What weighs less stands in sentences about anything: 消费, 一件事, 重点项目. */
    private static final double TELLING = 3;

    private static final int SHORTEST_PIECE = 4;

    /** The second letter of such a word begins no term: 帮助企业 is not 助企. */
    private static final Set<String> WORDS_BEFORE = Set.of("帮助", "协助", "援助", "资助", "补助", "救助", "借助", "辅助");

    private static final String CLAUSE_ENDS = ",;:。";
    private static final int SHOWN = 2;

    private final List<Unit> units;

    Duties(List<Unit> units) {
        this.units = units;
    }

    /**
     * A unit whose duties a demand touches.
     *
     * @param terms the terms that stand in the demand, the longest first
     * @param pieces the terms of which a long piece does
     * @param at where the first of them stands
     * @param telling whether the theme or the first clause is about one of the terms, so that it says by itself whose duty this is
     */
    record Touched(Unit unit, List<String> terms, List<String> pieces, int at, boolean telling) {

        /** One sentence for the clerk: 职责：燃气管道. */
        String reason() {
            return terms.isEmpty() ? "职责相近：" + shown(pieces) : "职责：" + shown(terms);
        }

        private static String shown(List<String> duties) {
            return String.join("、", duties.stream().limit(SHOWN).toList());
        }
    }

    private record Found(Unit unit, String term, Place place) {}

    /** The units whose duties a theme and what stands under it touch, both plain; a mere piece tells nothing in a theme. */
    List<Touched> touchedBy(String theme, String demand) {
        var words = theme + demand;
        var found = units.stream()
                .flatMap(unit -> unit.duties().stream()
                        .distinct()
                        .flatMap(duty -> Place.of(UnitNames.plain(duty), words).stream()
                                .filter(place -> beginsThere(place, words))
                                .map(place -> new Found(unit, duty, place))))
                .toList();
        return units.stream()
                .flatMap(unit -> touched(unit, found, words, theme.length()).stream())
                .toList();
    }

    private static boolean beginsThere(Place place, String words) {
        return place.start() == 0 || !WORDS_BEFORE.contains(words.substring(place.start() - 1, place.start() + 1));
    }

    private static Optional<Touched> touched(Unit unit, List<Found> found, String words, int from) {
        // 食品安全 in 校园食品安全 is a piece of somebody else's term
        var own = found.stream()
                .filter(term -> term.unit().equals(unit))
                .filter(term -> found.stream().noneMatch(other -> term.place().isWithin(other.place())))
                .toList();
        var terms = own.stream()
                .map(Found::term)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var firstClause = endOfClause(words, from);
        var telling =
                own.stream().anyMatch(term -> tells(term.term()) && term.place().end() <= firstClause);
        var pieces = pieces(unit, found, words, from);
        var places = Stream.concat(own.stream().map(term -> term.place().start()), pieces.values().stream());
        return places.min(Comparator.naturalOrder())
                .map(first -> new Touched(unit, terms, List.copyOf(pieces.keySet()), first, telling));
    }

    /** The duties that are not there themselves, but a long piece of them; with the place of it. */
    private static Map<String, Integer> pieces(Unit unit, List<Found> found, String words, int from) {
        var pieces = new LinkedHashMap<String, Integer>();
        for (var duty : unit.duties()) {
            var at = placeOfPiece(duty, words, from);
            if (at >= 0 && found.stream().noneMatch(term -> term.term().equals(duty))) {
                pieces.put(duty, at);
            }
        }
        return pieces;
    }

    /** Where a piece of a duty stands that is long enough to tell something: 老旧小区 of 老旧小区改造; -1 where none does. */
    private static int placeOfPiece(String duty, String words, int from) {
        var term = UnitNames.plain(duty);
        var length = Math.max(SHORTEST_PIECE, (term.length() + 1) / 2);
        var places = new ArrayList<Integer>();
        for (var start = 0; start + length <= term.length(); start++) {
            var piece = term.substring(start, start + length);
            var at = words.indexOf(piece, from);
            if (at >= 0 && tells(piece)) {
                places.add(at);
            }
        }
        return places.stream().min(Comparator.naturalOrder()).orElse(-1);
    }

    private static int endOfClause(String words, int from) {
        for (var at = from; at < words.length(); at++) {
            if (CLAUSE_ENDS.indexOf(words.charAt(at)) >= 0) {
                return at;
            }
        }
        return words.length();
    }

    private static boolean tells(String words) {
        return Bigrams.of(words).weight() >= TELLING;
    }
}
