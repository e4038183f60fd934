package gangmu.matter.list;

import gangmu.matter.Importance;
import gangmu.matter.MatterId;
import gangmu.matter.Result;
import gangmu.matter.Source;
import gangmu.matter.Stage;
import gangmu.matter.Standing.Awaited;
import gangmu.matter.life.Deed;
import gangmu.matter.rule.Rung;
import gangmu.matter.standing.Clocks;
import gangmu.organisation.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of matters, as it stood at the moment that was asked about.
 *
 * @param clocks both clocks and the light
 * @param owesReport whether a report for a period that has begun is owed
 * @param reportDue the last day for the report that is owed next
 * @param awaiting whose decisions are waited for
 * @param rung how far it was chased
 * @param result how it was closed
 * @param pending whether it is closed but not solved
 * @param mandate by what it exists
 * @param parentCode the number of the matter that it is a part of
 * @param may what the viewer may do to it now; nothing may be done to the past
 */
public record MatterRow(
        MatterId id,
        String code,
        String demand,
        @Nullable String theme,
        Source source,
        Importance importance,
        UnitId leadUnitId,
        String leadUnit,
        List<UnitName> coUnits,
        Stage stage,
        Clocks clocks,
        boolean owesReport,
        @Nullable LocalDate reportDue,
        Set<Awaited> awaiting,
        @Nullable Rung rung,
        @Nullable Result result,
        boolean pending,
        String mandate,
        UUID mandateId,
        String approver,
        OffsetDateTime dispatchedAt,
        @Nullable OffsetDateTime receivedAt,
        @Nullable String receivedBy,
        @Nullable String parentCode,
        @Nullable OffsetDateTime lastReportAt,
        Set<Deed> may) {

    /** A unit as lists name it. */
    public record UnitName(UnitId id, String shortName) {}
}
