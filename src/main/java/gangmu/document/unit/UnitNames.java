package gangmu.document.unit;

import gangmu.organisation.Unit;
import gangmu.organisation.Unit.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The city's register of names: which units a printed mention means. 市发改委 is one unit, 市商务、文旅等部门 are two that share their first
 * and last word, 各县（市、区） are all of a kind.
 */
final class UnitNames {

    private static final Pattern EVERY_COUNTY = Pattern.compile("各县|各区县|各市县|县市区|县\\(市、区\\)|各区\\(|各县区");
    private static final Pattern EVERY_ZONE = Pattern.compile("各功能区|各开发区|各园区|开发区、|功能区");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/]|以及|和|与|及");
    private static final Pattern TAIL = Pattern.compile("(?:等)?(?:相关|有关|主管|职能)?(?:部门|单位)?(?:主要负责同志|主要负责人|负责同志|负责人)?$");
    private static final Pattern SUFFIX = Pattern.compile("(?:委员会|管理局|办公室|局|委|办|厅|中心)$");
    private static final Pattern LEVEL = Pattern.compile("^(?:市|县|区)(?=..)");
    private static final int SHORTEST_STEM = 2;

    private final List<Unit> units;
    private final Map<String, Unit> byName = new LinkedHashMap<>();

    UnitNames(List<Unit> units) {
        this.units = units.stream()
                .sorted(Comparator.comparing(Unit::shortName)
                        .thenComparing(unit -> unit.id().value()))
                .toList();
        for (var unit : this.units) {
            for (var name : names(unit)) {
                byName.putIfAbsent(plain(name), unit);
            }
        }
    }

    /** The units that a printed mention means, in its order; none where it is too general, such as 市直相关部门. */
    Set<Unit> meant(String mention) {
        var text = plain(mention);
        var meant = new LinkedHashSet<Unit>();
        if (EVERY_COUNTY.matcher(text).find()) {
            meant.addAll(ofKind(Kind.COUNTY));
        }
        if (text.startsWith("各") && EVERY_ZONE.matcher(text).find()) {
            meant.addAll(ofKind(Kind.FUNCTIONAL_ZONE));
        }
        if (!meant.isEmpty()) {
            return meant;
        }
        var whole = byName.get(withoutTail(text));
        if (whole == null) {
            whole = byName.get(text);
        }
        if (whole != null) {
            return Set.of(whole);
        }
        for (var part : BETWEEN.split(withoutTail(text), -1)) {
            var unit = oneOf(part);
            if (unit != null) {
                meant.add(unit);
            }
        }
        return meant;
    }

    /** Whether a mention means all units of a kind, so that none of them leads by it. */
    boolean isEverybody(String mention) {
        var text = plain(mention);
        return EVERY_COUNTY.matcher(text).find()
                || (text.startsWith("各") && EVERY_ZONE.matcher(text).find());
    }

    /** The units whose name stands in a text, in the order of the text. */
    Set<Unit> namedIn(String words) {
        var text = plain(words);
        var places = new LinkedHashMap<Unit, Integer>();
        byName.forEach((name, unit) -> {
            var at = text.indexOf(name);
            if (at >= 0 && name.length() > SHORTEST_STEM) {
                places.merge(unit, at, Math::min);
            }
        });
        var named = new ArrayList<>(places.entrySet());
        named.sort(Map.Entry.comparingByValue());
        var result = new LinkedHashSet<Unit>();
        named.forEach(entry -> result.add(entry.getKey()));
        return result;
    }

    private @Nullable Unit oneOf(String part) {
        var exact = byName.get(part);
        if (exact != null) {
            return exact;
        }
        var stem = stem(part);
        if (stem.length() < SHORTEST_STEM) {
            return null;
        }
        var begun = units.stream()
                .filter(unit ->
                        names(unit).stream().anyMatch(name -> stem(plain(name)).startsWith(stem)))
                .sorted(Comparator.comparing((Unit unit) -> unit.shortName().length()))
                .toList();
        return begun.isEmpty() ? null : begun.getFirst();
    }

    private List<Unit> ofKind(Kind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).toList();
    }

    private static List<String> names(Unit unit) {
        var names = new ArrayList<String>();
        names.add(unit.shortName());
        names.add(unit.name());
        names.addAll(unit.aliases());
        return names;
    }

    private static String withoutTail(String mention) {
        return TAIL.matcher(mention).replaceFirst("");
    }

    /** What is left of a name without the level before it and the kind of organ after it: 商务 of 市商务局. */
    private static String stem(String name) {
        return SUFFIX.matcher(LEVEL.matcher(name).replaceFirst("")).replaceFirst("");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace("“", "")
                .replace("”", "");
    }
}
