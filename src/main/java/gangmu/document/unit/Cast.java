package gangmu.document.unit;

import gangmu.document.unit.Mentions.Meaning;
import gangmu.organisation.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who plays what part in a demand. Whom the reader found to be called on acts, unless the words around the name say otherwise; whoever
 * else is named has the part that these words give him.
 */
final class Cast {

    private static final Pattern BETWEEN_TWO = Pattern.compile("[、和与及]|以及");
    private static final int NEAR = 16;

    /** Names from the row of a table go before those in the sentence. */
    private static final int BEFORE_THE_TEXT = -1000;

    private final Mentions mentions;
    private final String text;
    private final Map<String, List<Place>> called = new HashMap<>();
    private final Map<Place, Unit> others = new TreeMap<>(Comparator.comparingInt(Place::start));
    private final Map<Place, Part> parts = new HashMap<>();

    private Cast(Demand demand, UnitNames names) {
        this.mentions = new Mentions(names);
        this.text = UnitNames.plain(demand.words());
        demand.mentions().forEach(mention -> called.put(mention, Place.of(UnitNames.plain(mention), text)));
        names.places(text).forEach((place, unit) -> {
            if (called.values().stream().flatMap(List::stream).noneMatch(place::overlaps)) {
                others.put(place, unit);
            }
        });
        giveParts();
    }

    /** Everybody that a demand names, who acts first before the others; a unit may be named more than once. */
    static List<Named> of(Demand demand, UnitNames names) {
        var cast = new Cast(demand, names);
        var named = new ArrayList<Named>();
        for (var mention : demand.mentions()) {
            named.addAll(cast.calledOn(mention, BEFORE_THE_TEXT + named.size()));
        }
        cast.others.forEach((place, unit) -> named.add(
                new Named(unit, cast.text.substring(place.start(), place.end()), place.start(), cast.partAt(place))));
        named.sort(Named.FIRST_TO_ACT);
        return named;
    }

    /** Names in one list (甲、乙和丙) have one part. */
    private void giveParts() {
        var places = new TreeMap<Integer, Place>();
        called.values().forEach(all -> all.forEach(place -> places.put(place.start(), place)));
        others.keySet().forEach(place -> places.put(place.start(), place));
        var list = new ArrayList<Place>();
        for (var place : places.values()) {
            if (!list.isEmpty() && !areInOneList(list.getLast(), place)) {
                givePart(list);
                list.clear();
            }
            list.add(place);
        }
        if (!list.isEmpty()) {
            givePart(list);
        }
    }

    private boolean areInOneList(Place one, Place next) {
        return one.end() <= next.start()
                && BETWEEN_TWO.matcher(text.substring(one.end(), next.start())).matches();
    }

    private void givePart(List<Place> list) {
        var start = list.getFirst().start();
        var end = list.getLast().end();
        var part = Part.between(
                text.substring(Math.max(0, start - NEAR), start),
                text.substring(end, Math.min(text.length(), end + NEAR)));
        list.forEach(place -> parts.put(place, part));
    }

    private Part partAt(Place place) {
        return parts.getOrDefault(place, Part.MENTIONED);
    }

    private List<Named> calledOn(String mention, int atOutside) {
        var places = called.getOrDefault(mention, List.of());
        var first = places.stream().min(Comparator.comparing(this::partAt).thenComparing(Place::start));
        var told = first.map(this::partAt).orElse(Part.ACTS);
        var at = first.map(Place::start).orElse(atOutside);
        var meaning = mentions.meaning(mention);
        var registered = meaning.units().stream().map(unit -> new Named(unit, mention, at, part(told, meaning)));
        var others = meaning.unregistered().stream().map(name -> new Named(null, name, at, calledOn(told)));
        return (meaning.certain() ? Stream.concat(registered, others) : Stream.concat(others, registered)).toList();
    }

    private static Part part(Part told, Meaning meaning) {
        if (told == Part.RECEIVES) {
            return told;
        }
        if (meaning.everybody()) {
            return Part.WITH_ALL;
        }
        return meaning.certain() ? calledOn(told) : Part.MENTIONED;
    }

    /** Whom the reader found acts, where the words around the name tell nothing else. */
    private static Part calledOn(Part told) {
        return told == Part.MENTIONED ? Part.ACTS : told;
    }
}
