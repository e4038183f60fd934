package gangmu.document.unit;

import gangmu.organisation.Unit;
import gangmu.organisation.Unit.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The city's register of names: whose name some words are, and where names stand in a text. */
final class UnitNames {

    private static final Pattern SUFFIX = Pattern.compile("(?:委员会|管理局|办公室|局|委|办|厅|中心)$");
    private static final Pattern LEVEL = Pattern.compile("^(?:市|县|区)(?=..)");
    private static final int SHORTEST_NAME = 3;

    /** 营商环境 is a name of a unit only in 营商环境局, 营商环境部门. */
    private static final Pattern ORGAN = Pattern.compile("(?:[局委办厅室部队院会社站]|中心|专班|政府|公司|集团|指挥部)$");

    private static final Pattern ORGAN_NEXT = Pattern.compile("^(?:等)?(?:主管)?(?:部门|局)");

    /** What stands before a name that is only the end of another: 县政府督查室 is not 督查室. */
    private static final String MIDST_OF_A_NAME = "省市县区乡镇府";

    private final List<Unit> units;
    private final Map<String, Unit> byName = new LinkedHashMap<>();
    private final Map<Character, List<Name>> byFirstLetter = new HashMap<>();

    private record Name(String words, Unit unit) {}

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
        byName.forEach((words, unit) -> {
            if (words.length() >= SHORTEST_NAME) {
                byFirstLetter
                        .computeIfAbsent(words.charAt(0), _ -> new ArrayList<>())
                        .add(new Name(words, unit));
            }
        });
        var longestFirst =
                Comparator.comparingInt((Name name) -> name.words().length()).reversed();
        byFirstLetter.values().forEach(names -> names.sort(longestFirst));
    }

    /** Whose name these words are. */
    @Nullable
    Unit called(String words) {
        return byName.get(words);
    }

    /** 市公安局交警支队 is for 市公安局, 临湖区住建局 for 临湖区; what belongs to the city is for none. */
    @Nullable
    Unit whole(String part) {
        var name = part.isEmpty() ? null : nameAt(part, 0);
        return name == null || name.unit().kind() == Kind.CITY ? null : name.unit();
    }

    /** The unit with the shortest name of those whose name goes on from these words: 市商务 for 市商务局, 住建部门 for 市住建局. */
    @Nullable
    Unit begunBy(String words) {
        var stem = stem(words);
        return units.stream()
                .filter(unit -> unit.kind() != Kind.CITY && isOfLevel(words, unit))
                .filter(unit ->
                        names(unit).stream().anyMatch(name -> stem(plain(name)).startsWith(stem)))
                .min(Comparator.comparing((Unit unit) -> unit.shortName().length()))
                .orElse(null);
    }

    List<Unit> ofKind(Kind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).toList();
    }

    /** Where the names of units stand in a plain text, in its order: the longest of those that begin at one place. */
    Map<Place, Unit> places(String text) {
        var places = new LinkedHashMap<Place, Unit>();
        for (var at = 0; at < text.length(); at++) {
            var named = nameAt(text, at);
            if (named != null) {
                var place = new Place(at, at + named.words().length());
                places.put(place, named.unit());
                at = place.end() - 1;
            }
        }
        return places;
    }

    /** Words without the names of units that stand in them, so that what is to be done is left: 市助企办 says nothing of 助企. */
    String without(String words) {
        var text = plain(words);
        var left = new StringBuilder(text);
        places(text).keySet().forEach(place -> left.replace(place.start(), place.end(), "，".repeat(place.length())));
        return left.toString();
    }

    private @Nullable Name nameAt(String text, int at) {
        return byFirstLetter.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(name -> text.startsWith(name.words(), at))
                .filter(name ->
                        standsForItself(text, new Place(at, at + name.words().length()), name.unit()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a name is one there, and neither the end of another unit's nor everyday words. */
    private static boolean standsForItself(String text, Place place, Unit unit) {
        var name = text.substring(place.start(), place.end());
        if (name.equals(plain(unit.shortName()))
                || name.equals(plain(unit.name()))
                || LEVEL.matcher(name).find()) {
            return true;
        }
        if (place.start() > 0 && MIDST_OF_A_NAME.indexOf(text.charAt(place.start() - 1)) >= 0) {
            return unit.kind() == Kind.COUNTY || unit.kind() == Kind.FUNCTIONAL_ZONE;
        }
        return ORGAN.matcher(name).find()
                || ORGAN_NEXT.matcher(text.substring(place.end())).find();
    }

    /** 县发改委 is not 市发改委. */
    private static boolean isOfLevel(String part, Unit unit) {
        var level = LEVEL.matcher(part);
        var own = LEVEL.matcher(unit.shortName());
        return !level.find() || !own.find() || level.group().equals(own.group());
    }

    /** All its names, and of 安澜市住房和城乡建设局 also 市住房和城乡建设局 and 市住房城乡建设局. */
    private static List<String> names(Unit unit) {
        var names = new ArrayList<String>();
        names.add(unit.shortName());
        names.add(unit.name());
        names.addAll(unit.aliases());
        var city = unit.kind() == Kind.BUREAU ? unit.name().indexOf('市') : -1;
        if (city > 0) {
            names.add(unit.name().substring(city));
            names.add(unit.name().substring(city).replace("和", ""));
        }
        return names;
    }

    /** What is left of a name without the level before it and the kind of organ after it: 商务 of 市商务局. */
    static String stem(String name) {
        return SUFFIX.matcher(LEVEL.matcher(name).replaceFirst("")).replaceFirst("");
    }

    /** Words as they are compared: without blanks, quotation marks and wide forms. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace("“", "")
                .replace("”", "");
    }
}
