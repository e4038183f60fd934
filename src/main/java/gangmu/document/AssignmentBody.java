package gangmu.document;

import gangmu.organisation.UnitId;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment as a form sends it. */
record AssignmentBody(
        @NotBlank(message = "请填写要求") String demand,
        @Nullable String theme,
        @Nullable UnitId leadUnitId,
        @Nullable List<UnitId> coUnitIds,
        @Nullable LocalDate deadline,
        @Nullable String deadlineText) {

    Assignment assignment() {
        return new Assignment(
                demand, theme, leadUnitId, coUnitIds == null ? List.of() : coUnitIds, deadline, deadlineText);
    }
}
