package gangmu.matter.list;

import gangmu.NotFound;
import gangmu.matter.MatterId;
import gangmu.matter.Standing;
import gangmu.matter.life.Deed;
import gangmu.matter.life.Hindsight;
import gangmu.matter.life.MatterAccounts;
import gangmu.matter.list.MatterRow.UnitName;
import gangmu.matter.list.Narrowing.LateReport;
import gangmu.matter.list.Narrowing.Lit;
import gangmu.matter.list.Narrowing.OneOf;
import gangmu.matter.list.Narrowing.OwesReport;
import gangmu.matter.standing.CityLights;
import gangmu.matter.standing.Lights;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of matters for the eyes of one viewer, now or as of an earlier moment. A page begins after the last row of the one before it: none is
 * dearer than the first, and no list ends before its rows do.
 */
@Component
public class MatterLists {

    /**
     * One page of a list.
     *
     * @param next after which row the next page begins; null when this is the last
     */
    public record Page(List<MatterRow> rows, @Nullable Cursor next) {}

    /**
     * How many rows a list has.
     *
     * @param more whether there are more than were counted
     */
    public record Count(int count, boolean more) {}

    private static final int COUNTED = 1000;
    private static final int AT_ONCE = 500;

    private final MatterPages pages;
    private final Hindsight hindsight;
    private final CityLights cityLights;
    private final Units units;
    private final MatterAccounts accounts;

    MatterLists(MatterPages pages, Hindsight hindsight, CityLights cityLights, Units units, MatterAccounts accounts) {
        this.pages = pages;
        this.hindsight = hindsight;
        this.cityLights = cityLights;
        this.units = units;
        this.accounts = accounts;
    }

    /**
     * One page.
     *
     * @param after the last row of the page before; null for the first page
     * @param asOf the moment that is asked about; null for now
     */
    @Transactional(readOnly = true)
    public Page page(
            Viewer viewer,
            List<Narrowing> narrowings,
            MatterSort sort,
            @Nullable Cursor after,
            int size,
            @Nullable Instant asOf) {
        var lights = cityLights.at(asOf);
        var found = found(viewer, narrowings, lights, cityLights.isPast(asOf), sort, after, size + 1);
        var more = found.size() > size;
        var shown = more ? found.subList(0, size) : found;
        return new Page(
                rows(viewer, shown, lights, cityLights.isPast(asOf)),
                more ? shown.getLast().cursor() : null);
    }

    /** How many there are, counted to {@value #COUNTED}. */
    @Transactional(readOnly = true)
    public Count count(Viewer viewer, List<Narrowing> narrowings, @Nullable Instant asOf) {
        var lights = cityLights.at(asOf);
        var count = cityLights.isPast(asOf)
                ? found(viewer, narrowings, lights, true, MatterSort.DUE, null, COUNTED + 1)
                        .size()
                : pages.count(viewer, narrowings, lights, COUNTED + 1);
        return new Count(Math.min(count, COUNTED), count > COUNTED);
    }

    /** Every row, one after the other, all as of one moment; never more than a page of them is held. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void each(
            Viewer viewer,
            List<Narrowing> narrowings,
            MatterSort sort,
            @Nullable Instant asOf,
            Consumer<MatterRow> reader) {
        var lights = cityLights.at(asOf);
        var past = cityLights.isPast(asOf);
        for (@Nullable Cursor after = null; ; ) {
            var found = found(viewer, narrowings, lights, past, sort, after, AT_ONCE);
            rows(viewer, found, lights, true).forEach(reader);
            if (found.size() < AT_ONCE) {
                return;
            }
            after = found.getLast().cursor();
        }
    }

    /** These matters in this order, as far as they were there at that moment and the viewer may see them. */
    @Transactional(readOnly = true)
    public List<MatterRow> of(Viewer viewer, List<MatterId> ids, @Nullable Instant asOf) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var lights = cityLights.at(asOf);
        var past = cityLights.isPast(asOf);
        var found = found(viewer, List.of(new OneOf(ids)), lights, past, MatterSort.DUE, null, ids.size());
        var rows = rows(viewer, found, lights, past).stream()
                .collect(Collectors.toMap(MatterRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** All rows as of one moment, for what needs them together; a list that may be long is better taken row by row. */
    @Transactional(readOnly = true)
    public List<MatterRow> all(Viewer viewer, List<Narrowing> narrowings, MatterSort sort, @Nullable Instant asOf) {
        var rows = new ArrayList<MatterRow>();
        each(viewer, narrowings, sort, asOf, rows::add);
        return rows;
    }

    /**
     * One matter.
     *
     * @throws NotFound when there was none at that moment, or it is not for this viewer
     */
    @Transactional(readOnly = true)
    public MatterRow one(Viewer viewer, MatterId id, @Nullable Instant asOf) {
        var lights = cityLights.at(asOf);
        var past = cityLights.isPast(asOf);
        var found = found(viewer, List.of(new OneOf(List.of(id))), lights, past, MatterSort.DUE, null, 1);
        return rows(viewer, found, lights, past).stream().findFirst().orElseThrow(() -> new NotFound("件事项"));
    }

    /** All parts of a matter that the viewer sees, by their numbers. */
    public List<MatterRow> parts(Viewer viewer, MatterId whole, @Nullable Instant asOf) {
        var lights = cityLights.at(asOf);
        var past = cityLights.isPast(asOf);
        return rows(viewer, pages.parts(whole, lights, past), lights, past);
    }

    private List<Listed> found(
            Viewer viewer,
            List<Narrowing> narrowings,
            Lights lights,
            boolean past,
            MatterSort sort,
            @Nullable Cursor after,
            int limit) {
        if (!past) {
            return pages.rows(viewer, narrowings, lights, false, sort, after, limit);
        }
        var kept = new ArrayList<Listed>();
        var from = after;
        while (true) {
            var batch = pages.rows(viewer, narrowings, lights, true, sort, from, AT_ONCE);
            var standings =
                    hindsight.at(lights.now(), batch.stream().map(Listed::id).toList());
            for (var row : batch) {
                var then = row.as(standings.getOrDefault(row.id(), row.standing()));
                if (narrowings.stream().allMatch(narrowing -> held(narrowing, then.standing(), lights))) {
                    kept.add(then);
                    if (kept.size() == limit) {
                        return kept;
                    }
                }
            }
            if (batch.size() < AT_ONCE) {
                return kept;
            }
            from = batch.getLast().cursor();
        }
    }

    /** Whether what could not be asked of the tables holds. */
    private static boolean held(Narrowing narrowing, Standing standing, Lights lights) {
        return switch (narrowing) {
            case Lit(var light) -> light == lights.light(standing);
            case OwesReport ignored -> lights.owesReport(standing);
            case LateReport ignored -> lights.reportIsLate(standing);
            default -> true;
        };
    }

    /** The rows as the viewer sees them; to the past nothing may be done. */
    private List<MatterRow> rows(Viewer viewer, List<Listed> found, Lights lights, boolean past) {
        var names = units.shortNames();
        var open = past
                ? Map.<MatterId, Set<Deed>>of()
                : accounts.open(viewer, found.stream().map(Listed::id).toList());
        return found.stream()
                .map(row -> row(row, names, lights, open.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private static MatterRow row(Listed row, Map<UnitId, String> names, Lights lights, Set<Deed> may) {
        var standing = row.standing();
        return new MatterRow(
                row.id(),
                row.code(),
                row.demand(),
                row.theme(),
                row.source(),
                row.importance(),
                standing.leadUnit(),
                names.getOrDefault(standing.leadUnit(), ""),
                standing.coUnits().stream()
                        .map(unit -> new UnitName(unit, names.getOrDefault(unit, "")))
                        .toList(),
                standing.stage(),
                lights.clocks(
                        standing,
                        row.byDefault(),
                        standing.blockedBy() == null ? null : names.getOrDefault(standing.blockedBy(), ""),
                        row.dispatchedAt().toInstant(),
                        row.receivedAt() == null ? null : row.receivedAt().toInstant()),
                lights.owesReport(standing),
                standing.reportDue(),
                standing.awaiting(),
                standing.rung(),
                standing.result(),
                standing.pending(),
                row.mandate(),
                row.mandateId(),
                row.standing().approverName(),
                row.dispatchedAt(),
                row.receivedAt(),
                row.receivedBy(),
                row.parentCode(),
                row.lastReportAt(),
                may);
    }
}
