package gangmu.document.likeness;

import gangmu.document.ProposalEvent.OtherKind;
import gangmu.document.ProposalId;
import gangmu.matter.MatterResemblance;
import gangmu.matter.MatterResemblance.Resembling;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares a demand with the open matters and with the proposals that no list has dispatched yet. The database proposes by shared
 * trigrams, {@link Likeness} judges.
 */
@Component
@Transactional(readOnly = true)
public class Reconciling {

    private static final int CANDIDATES = 50;
    private static final int LONGEST_QUOTE = 20;

    private final MatterResemblance matters;
    private final Units units;
    private final JdbcClient jdbc;

    private record Waiting(
            ProposalId id,
            String demand,
            @Nullable UnitId leadUnit,
            @Nullable LocalDate deadline,
            String documentName) {}

    private record Pair(UUID proposal, UUID other) {}

    Reconciling(MatterResemblance matters, Units units, JdbcClient jdbc) {
        this.matters = matters;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** What a demand may repeat that is no proposal yet. */
    public List<Likely> likely(String demand, @Nullable UnitId leadUnit, @Nullable LocalDate deadline) {
        return likely(demand, leadUnit, deadline, _ -> true);
    }

    /** What a proposal may repeat, without the pairs that were found to be different things. */
    public List<Likely> likely(
            ProposalId proposal, String demand, @Nullable UnitId leadUnit, @Nullable LocalDate deadline) {
        var apart = keptApart(proposal);
        return likely(demand, leadUnit, deadline, other -> !other.equals(proposal.value()) && !apart.contains(other));
    }

    /** A matter that sounds like this demand, where it does. */
    public Optional<Resembling> matter(UUID id, String demand) {
        return matters.like(demand, CANDIDATES).stream()
                .filter(matter -> matter.id().value().equals(id))
                .findFirst();
    }

    private List<Likely> likely(
            String demand, @Nullable UnitId leadUnit, @Nullable LocalDate deadline, Predicate<UUID> wanted) {
        var names = units.shortNames();
        var task = new Task(demand, leadUnit, name(names, leadUnit), deadline);
        return Stream.concat(
                        matters.like(demand, CANDIDATES).stream()
                                .filter(Resembling::open)
                                .filter(matter -> wanted.test(matter.id().value()))
                                .flatMap(matter -> compare(task, matter, names)),
                        waiting(demand).stream()
                                .filter(waiting -> wanted.test(waiting.id().value()))
                                .flatMap(waiting -> compare(task, waiting, names)))
                .sorted(Comparator.comparingDouble(Likely::likeness).reversed().thenComparing(Likely::id))
                .toList();
    }

    private static Stream<Likely> compare(Task task, Resembling matter, Map<UnitId, String> names) {
        var other = new Task(matter.demand(), matter.leadUnit(), name(names, matter.leadUnit()), matter.deadline());
        return likely(
                OtherKind.MATTER,
                matter.id().value(),
                matter.code(),
                other,
                Likeness.of(task, other),
                "第%s号".formatted(matter.code()));
    }

    private static Stream<Likely> compare(Task task, Waiting waiting, Map<UnitId, String> names) {
        var other = new Task(waiting.demand(), waiting.leadUnit(), name(names, waiting.leadUnit()), waiting.deadline());
        return likely(
                OtherKind.PROPOSAL,
                waiting.id().value(),
                null,
                other,
                Likeness.of(task, other),
                "《%s》中的拟交办事项“%s”".formatted(waiting.documentName(), quote(waiting.demand())));
    }

    private static Stream<Likely> likely(
            OtherKind kind, UUID id, @Nullable String number, Task other, Likeness likeness, String called) {
        return likeness.isLikely()
                ? Stream.of(new Likely(
                        kind,
                        id,
                        number,
                        other.demand(),
                        other.leadUnitName(),
                        other.deadline(),
                        Math.round(likeness.value() * 100) / 100.0,
                        likeness.remark(called),
                        likeness.sharedPieces()))
                : Stream.empty();
    }

    private List<Waiting> waiting(String demand) {
        return jdbc.sql("""
                        select p.id, p.demand, p.lead_unit, p.deadline, d.name as document_name
                          from document.like_demand(:demand, :limit) alike
                          join document.proposal p on p.id = alike.id
                          join document.document d on d.id = p.document
                         order by alike.likeness desc, p.id
                        """)
                .param("demand", demand)
                .param("limit", CANDIDATES)
                .query(Waiting.class)
                .list();
    }

    private Set<UUID> keptApart(ProposalId proposal) {
        return jdbc
                .sql("select proposal, other from document.kept_apart where proposal = :id or other = :id")
                .param("id", proposal.value())
                .query(Pair.class)
                .list()
                .stream()
                .map(pair -> pair.proposal().equals(proposal.value()) ? pair.other() : pair.proposal())
                .collect(Collectors.toSet());
    }

    private static @Nullable String name(Map<UnitId, String> names, @Nullable UnitId unit) {
        return unit == null ? null : names.get(unit);
    }

    private static String quote(String demand) {
        return demand.length() <= LONGEST_QUOTE ? demand : demand.substring(0, LONGEST_QUOTE) + "…";
    }
}
