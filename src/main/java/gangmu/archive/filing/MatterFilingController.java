package gangmu.archive.filing;

import gangmu.archive.filing.Appraisal.Outcome;
import gangmu.archive.filing.FilingCommands.Placing;
import gangmu.archive.filing.FilingQueries.FilingOfMatter;
import gangmu.matter.MatterId;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The file of one matter over HTTP: how it is on file, and what is done to that. */
@RestController
@RequestMapping("/api/matters/{id}/filing")
class MatterFilingController {

    record CorrectionBody(
            @NotNull(message = "请填写归档年度")
            @Min(value = 2000, message = "归档年度须在2000年至2099年之间")
            @Max(value = 2099, message = "归档年度须在2000年至2099年之间")
            Integer year,

            @NotNull(message = "请选择保管期限") Retention retention,

            @Nullable String division,

            @NotBlank(message = "请填写更正理由") @Size(max = 500, message = "更正理由不能超过500字")
            String reason) {}

    record AppraisalBody(
            @NotNull(message = "请选择鉴定意见") Outcome outcome,

            @Nullable Retention keptAs,

            @NotBlank(message = "请填写鉴定理由") @Size(max = 500, message = "鉴定理由不能超过500字")
            String reason) {}

    private final FilingCommands commands;
    private final FilingQueries queries;

    MatterFilingController(FilingCommands commands, FilingQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    @ForBusiness
    FilingOfMatter of(Viewer viewer, @PathVariable MatterId id) {
        return queries.of(viewer, id);
    }

    @PostMapping("/correction")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody CorrectionBody body) {
        commands.correct(
                id,
                new Placing(
                        body.year(),
                        body.retention(),
                        body.division() == null ? "" : body.division().strip()),
                body.reason().strip(),
                viewer);
    }

    @PostMapping("/supplement")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supplement(Viewer viewer, @PathVariable MatterId id) {
        commands.supplement(id, viewer);
    }

    @PostMapping("/appraisal")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appraise(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody AppraisalBody body) {
        commands.appraise(id, body.outcome(), body.keptAs(), body.reason().strip(), viewer);
    }
}
