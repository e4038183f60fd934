package gangmu.matter.report;

import gangmu.matter.MatterId;
import gangmu.matter.ReportId;
import gangmu.matter.report.ProgressReport.Words;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Progress reports over HTTP. */
@RestController
@RequestMapping("/api")
class ReportController {

    record ReportBody(
            @NotBlank(message = "请写明进展情况") @Size(max = 5000, message = "进展情况不能超过5000字")
            String progress,

            @Min(value = 0, message = "完成比例须为0至100") @Max(value = 100, message = "完成比例须为0至100") @Nullable
            Integer percent,

            @Size(max = 2000, message = "存在问题不能超过2000字") @Nullable
            String problems,

            @Size(max = 2000, message = "需协调事项不能超过2000字") @Nullable
            String needs,

            @Size(max = 2000, message = "下一步打算不能超过2000字") @Nullable
            String nextStep,

            @Size(max = 50, message = "一次反馈最多附50个文件") @Nullable
            List<@NotNull(message = "请重新选择佐证材料") UUID> evidenceIds) {

        Words words() {
            return new Words(
                    progress.strip(),
                    percent,
                    orNothing(problems),
                    orNothing(needs),
                    orNothing(nextStep),
                    evidenceIds == null ? List.of() : evidenceIds);
        }

        private static @Nullable String orNothing(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /**
     * What became of a report that was sent.
     *
     * @param repeats the earlier report that it repeats, where too little of it is new
     */
    record Sent(ReportId id, double freshShare, @Nullable ReportId repeats, ProgressReport.Substance substance) {

        static Sent of(ProgressReport report) {
            return new Sent(
                    report.id(),
                    report.novelty().share(),
                    report.repeats(),
                    ProgressReport.Substance.of(report.words() == null, report.repeats() != null, report.progress()));
        }
    }

    private final ReportCommands commands;
    private final ReportQueries queries;

    ReportController(ReportCommands commands, ReportQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @PostMapping("/matters/{id}/reports")
    @May(Right.HANDLE)
    @ResponseStatus(HttpStatus.CREATED)
    Sent report(@PathVariable MatterId id, @Valid @RequestBody ReportBody body, Viewer viewer) {
        return Sent.of(commands.report(id, body.words(), viewer));
    }

    /** “No change”, with one tap. */
    @PostMapping("/matters/{id}/reports/unchanged")
    @May(Right.HANDLE)
    @ResponseStatus(HttpStatus.CREATED)
    Sent unchanged(@PathVariable MatterId id, Viewer viewer) {
        return Sent.of(commands.unchanged(id, viewer));
    }

    @GetMapping("/matters/{id}/reports")
    @ForBusiness
    List<ReportQueries.ReportRow> reports(
            @PathVariable MatterId id, Viewer viewer, @RequestParam(required = false) @Nullable Instant asOf) {
        return queries.on(id, viewer, asOf);
    }

    /** What is owed now: by the liaison's own unit, or by all units, or by one. */
    @GetMapping("/reports/due")
    @ForBusiness
    List<ReportQueries.OwedRow> due(Viewer viewer, @RequestParam(required = false) @Nullable UnitId unitId) {
        return queries.owed(viewer, unitId);
    }
}
