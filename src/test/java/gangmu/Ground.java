package gangmu;

import static gangmu.organisation.TestCity.INDUSTRY_LIAISON;
import static gangmu.organisation.TestCity.LEADER;
import static gangmu.organisation.TestCity.OTHER_LEADER;

import gangmu.TwoUnits.Desk;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whose the rows behind an address are. What nobody else has is foreign to nobody. */
enum Ground {
    /** A matter is for the eyes of all who have to do with it; the supervision office and the leaders see all. */
    MATTER_SEEN(
            (scene, viewer) -> Row.of(isLiaison(viewer) ? scene.of(viewer).matters() : all(scene)),
            (scene, viewer) -> across(scene, viewer, Desk::matters)),

    /** Something is done to it by who works on it. */
    MATTER(
            (scene, viewer) -> Row.of(isLiaison(viewer) ? scene.of(viewer).workedOn() : all(scene)),
            (scene, viewer) -> across(scene, viewer, Desk::matters)),

    /** To hand something in for a matter is for its units, its verifier and the supervision office; a leader only looks. */
    MATTER_WORKED_ON(
            (scene, viewer) -> viewer.role() == Role.LEADER ? List.of() : MATTER.own.apply(scene, viewer),
            (scene, viewer) -> viewer.role() == Role.LEADER ? Row.of(all(scene)) : MATTER.foreign.apply(scene, viewer)),

    /** Reports come from the units that lead or assist. */
    REPORTED_ON(
            (scene, viewer) -> isLiaison(viewer) ? Row.of(scene.of(viewer).reportedOn()) : Row.of(all(scene)),
            (scene, viewer) -> across(scene, viewer, Desk::matters)),

    /** A file belongs to its matter. */
    EVIDENCE(
            (scene, viewer) -> Row.of(
                    isLiaison(viewer)
                            ? List.of(scene.of(viewer).evidence())
                            : List.of(scene.industry.evidence(), scene.housing.evidence())),
            (scene, viewer) -> across(scene, viewer, desk -> List.of(desk.evidence()))),

    /** What the system tells somebody is for that person alone, whatever the role. */
    NOTICE(
            (scene, viewer) ->
                    isLiaison(viewer) ? Row.of(List.of(scene.of(viewer).notice())) : List.of(),
            (scene, viewer) -> personal(scene, viewer, Desk::notice)),

    /** So is a filter that somebody keeps. */
    FILTER(
            (scene, viewer) ->
                    isLiaison(viewer) ? Row.of(List.of(scene.of(viewer).filter())) : List.of(),
            (scene, viewer) -> personal(scene, viewer, Desk::filter)),

    /** Who stands in for somebody is for those two and for the supervision office. */
    STAND_IN(
            (scene, viewer) -> switch (viewer.role()) {
                case LIAISON -> Row.of(List.of(scene.of(viewer).standIn()));
                case CLERK -> Row.of(List.of(scene.industry.standIn(), scene.housing.standIn()));
                default -> List.of();
            },
            (scene, viewer) -> switch (viewer.role()) {
                case LIAISON -> Row.of(List.of(scene.across(viewer).standIn()));
                case LEADER -> Row.of(List.of(scene.industry.standIn(), scene.housing.standIn()));
                default -> List.of();
            }),

    /** Nobody acts for others but who was named: neither who was away, nor the supervision office. */
    STAND_IN_FOR_OTHERS(
            (_, _) -> List.of(), (scene, _) -> Row.of(List.of(scene.industry.standIn(), scene.housing.standIn()))),

    /** A list lies with the leader whom it was handed to. */
    LIST_OF_A_LEADER(
            (scene, viewer) -> Row.of(List.of(lyingWith(scene, viewer).id())),
            (scene, viewer) -> viewer.role() != Role.LEADER
                    ? List.of()
                    : Row.of(List.of(viewer.equals(LEADER) ? scene.otherLeaders.id() : scene.leaders.id()))),

    /** The common work of the supervision office: nobody's in particular. */
    MEETING((scene, _) -> Row.of(List.of(scene.leaders.id())), Ground::nobodys),
    ITEM(
            (scene, _) -> List.of(new Row(Map.of("id", scene.leaders.id(), "proposal", scene.leaders.proposal()))),
            Ground::nobodys),
    NOTE(
            (scene, _) -> List.of(new Row(Map.of("id", scene.leaders.id(), "note", scene.leaders.note()))),
            Ground::nobodys),
    DOCUMENT((scene, _) -> Row.of(List.of(scene.document)), Ground::nobodys),
    FINDING((scene, _) -> Row.of(List.of(scene.finding)), Ground::nobodys),
    PROPOSAL((scene, _) -> Row.of(List.of(scene.proposal)), Ground::nobodys),

    /** The register is kept for all by those who may. */
    PERSON((_, _) -> Row.of(List.of(INDUSTRY_LIAISON.person().value())), Ground::nobodys),

    /** Of the provider of a house that has none, there is nothing. */
    WITH_A_PROVIDER((_, _) -> List.of(), PERSON.own),

    /** A post held beside the main one. */
    POST(
            (scene, _) ->
                    List.of(new Row(Map.of("id", INDUSTRY_LIAISON.person().value(), "post", scene.industry.post()))),
            Ground::nobodys),
    UNIT((_, _) -> Row.of(List.of(TestCity.HOUSING.id().value())), Ground::nobodys),

    /** The calendar and the months of the city. */
    YEAR((_, _) -> List.of(new Row(Map.of("year", 2026))), Ground::nobodys),
    MONTH((_, _) -> List.of(new Row(Map.of("month", "2026-05"))), Ground::nobodys);

    /** The ids that an address asks for: all of one row. */
    record Row(Map<String, Object> ids) {

        static List<Row> of(Collection<?> ids) {
            return ids.stream().map(id -> new Row(Map.of("id", id))).toList();
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // functions without a state
    final BiFunction<TwoUnits, Viewer, List<Row>> own;

    @SuppressWarnings("ImmutableEnumChecker") // functions without a state
    final BiFunction<TwoUnits, Viewer, List<Row>> foreign;

    Ground(BiFunction<TwoUnits, Viewer, List<Row>> own, BiFunction<TwoUnits, Viewer, List<Row>> foreign) {
        this.own = own;
        this.foreign = foreign;
    }

    private static List<Row> nobodys(TwoUnits scene, Viewer viewer) {
        return List.of();
    }

    private static boolean isLiaison(Viewer viewer) {
        return viewer.role() == Role.LIAISON;
    }

    private static List<UUID> all(TwoUnits scene) {
        return List.of(scene.industry.led(), scene.housing.verified());
    }

    private static TwoUnits.Meeting lyingWith(TwoUnits scene, Viewer viewer) {
        return viewer.equals(OTHER_LEADER) ? scene.otherLeaders : scene.leaders;
    }

    private static List<Row> across(TwoUnits scene, Viewer viewer, Function<Desk, Collection<UUID>> what) {
        return isLiaison(viewer) ? Row.of(what.apply(scene.across(viewer))) : List.of();
    }

    private static List<Row> personal(TwoUnits scene, Viewer viewer, Function<Desk, UUID> what) {
        return Row.of(Stream.of(scene.industry, scene.housing)
                .filter(desk -> !desk.liaison().equals(viewer))
                .map(what)
                .toList());
    }
}
