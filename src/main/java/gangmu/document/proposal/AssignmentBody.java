package gangmu.document.proposal;

import gangmu.InOurTime;
import gangmu.organisation.UnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment as a form sends it. */
public record AssignmentBody(
        @NotBlank(message = "请填写要求") @Size(max = 5000, message = "要求不能超过5000字")
        String demand,

        @Nullable @Size(max = 2000, message = "工作要求不能超过2000字")
        String requirement,

        @Nullable @Size(max = 500, message = "主题不能超过500字") String theme,
        @Nullable UnitId leadUnitId,

        @Nullable @Size(max = 200, message = "责任（协办）单位不能超过200个")
        List<@NotNull(message = "请选定责任（协办）单位") UnitId> coUnitIds,

        @Nullable @InOurTime LocalDate deadline,

        @Nullable @Size(max = 500, message = "时限的文字不能超过500字")
        String deadlineText) {

    public Assignment assignment() {
        return new Assignment(
                demand,
                requirement,
                theme,
                leadUnitId,
                coUnitIds == null ? List.of() : coUnitIds,
                deadline,
                deadlineText);
    }
}
