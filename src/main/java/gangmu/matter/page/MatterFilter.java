package gangmu.matter.page;

import gangmu.InOurTime;
import gangmu.matter.Stage;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.list.DutyKind;
import gangmu.matter.list.Narrowing;
import gangmu.matter.list.Narrowing.ApprovedBy;
import gangmu.matter.list.Narrowing.Awaits;
import gangmu.matter.list.Narrowing.ByMandate;
import gangmu.matter.list.Narrowing.ClockRuns;
import gangmu.matter.list.Narrowing.DueFrom;
import gangmu.matter.list.Narrowing.DueTo;
import gangmu.matter.list.Narrowing.InStage;
import gangmu.matter.list.Narrowing.IsOpen;
import gangmu.matter.list.Narrowing.LateReport;
import gangmu.matter.list.Narrowing.LedBy;
import gangmu.matter.list.Narrowing.Lit;
import gangmu.matter.list.Narrowing.OwesReport;
import gangmu.matter.list.Narrowing.Saying;
import gangmu.matter.list.Narrowing.UnderTheme;
import gangmu.matter.list.Narrowing.WithoutTheme;
import gangmu.matter.standing.Light;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of a list of matters; what is not there does not narrow.
 *
 * @param open true: still to be done; false: over
 * @param unitId the lead unit
 * @param leaderId the leader who approved
 * @param withoutTheme true: under no theme
 * @param owes true: a report for a period that has begun is owed
 * @param late true: the last day for a report that is owed has passed
 * @param pending true: closed but not solved
 * @param running true: its clock runs
 * @param duty what the viewer has to do about it
 * @param q words that its number, demand or source has
 * @param asOf the moment that is asked about
 */
record MatterFilter(
        @Nullable List<@NotNull(message = "没有这种状态") Stage> stage,
        @Nullable Boolean open,
        @Nullable Light light,
        @Nullable UnitId unitId,
        @Nullable String theme,
        @Nullable Boolean withoutTheme,
        @Nullable PersonId leaderId,
        @Nullable UUID mandateId,
        @Nullable Boolean owes,
        @Nullable Boolean late,
        @Nullable Boolean pending,
        @Nullable Boolean running,
        @Nullable Awaited awaiting,
        @Nullable DutyKind duty,
        @InOurTime @Nullable LocalDate dueFrom,
        @InOurTime @Nullable LocalDate dueTo,

        @Size(max = 100, message = "检索词不能超过100字") @Nullable String q,

        @Nullable Instant asOf) {

    List<Narrowing> narrowings(Viewer viewer) {
        var narrowings = new ArrayList<Narrowing>();
        add(
                narrowings,
                stage == null || stage.isEmpty() ? null : stage,
                stages -> new InStage(stages.toArray(Stage[]::new)));
        add(narrowings, open, IsOpen::new);
        add(narrowings, light, Lit::new);
        add(narrowings, unitId, LedBy::new);
        add(narrowings, theme, UnderTheme::new);
        add(narrowings, isTrue(withoutTheme), _ -> new WithoutTheme());
        add(narrowings, leaderId, ApprovedBy::new);
        add(narrowings, mandateId, ByMandate::new);
        add(narrowings, isTrue(owes), _ -> new OwesReport());
        add(narrowings, isTrue(late), _ -> new LateReport());
        add(narrowings, isTrue(pending), _ -> new Narrowing.Pending());
        add(narrowings, isTrue(running), _ -> new ClockRuns());
        add(narrowings, awaiting, Awaits::new);
        if (duty != null) {
            narrowings.addAll(duty.narrowings(viewer));
        }
        add(narrowings, dueFrom, DueFrom::new);
        add(narrowings, dueTo, DueTo::new);
        add(narrowings, q == null || q.isBlank() ? null : q, Saying::new);
        return narrowings;
    }

    private static @Nullable Boolean isTrue(@Nullable Boolean wanted) {
        return Boolean.TRUE.equals(wanted) ? wanted : null;
    }

    private static <T> void add(List<Narrowing> narrowings, @Nullable T wanted, Function<T, Narrowing> narrowing) {
        if (wanted != null) {
            narrowings.add(narrowing.apply(wanted));
        }
    }
}
