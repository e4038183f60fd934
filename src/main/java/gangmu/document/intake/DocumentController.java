package gangmu.document.intake;

import gangmu.InOurTime;
import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.finding.Marking;
import gangmu.document.intake.DocumentIntake.Registered;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents over HTTP. */
@RestController
@RequestMapping("/api/documents")
class DocumentController {

    record PastedText(
            @NotBlank(message = "请给文本起个名字") @Size(max = 200, message = "名字不能超过200字")
            String name,

            @NotNull(message = "请粘贴文本") String text) {}

    record GivenDate(
            @NotNull(message = "请填写文件日期") @InOurTime LocalDate date) {}

    record BetterName(
            @NotBlank(message = "请填写文件名称") @Size(max = 200, message = "文件名称不能超过200字")
            String name) {}

    record OutOfUse(
            @NotBlank(message = "请说明作废的理由") @Size(max = 500, message = "理由不能超过500字")
            String reason) {}

    record Selection(@NotNull(message = "请选定所在稿件") UUID articleId, int start, int end) {}

    record Marked(FindingId id) {}

    /** What is searched for, after how many, and as of which moment. */
    record Wanted(
            @NotBlank(message = "请输入检索词") @Size(max = 100, message = "检索词不能超过100字")
            String q,

            @Nullable @Min(value = 0, message = "翻页位置不能小于0") Integer from,

            @Nullable Instant asOf) {}

    private final DocumentIntake intake;
    private final DocumentCommands commands;
    private final DocumentDates dates;
    private final DocumentVoiding voiding;
    private final Marking marking;
    private final DocumentQueries queries;
    private final DocumentSearch search;
    private final Originals originals;

    DocumentController(
            DocumentIntake intake,
            DocumentCommands commands,
            DocumentDates dates,
            DocumentVoiding voiding,
            Marking marking,
            DocumentQueries queries,
            DocumentSearch search,
            Originals originals) {
        this.intake = intake;
        this.commands = commands;
        this.dates = dates;
        this.voiding = voiding;
        this.marking = marking;
        this.queries = queries;
        this.search = search;
        this.originals = originals;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(Right.DOCKET)
    ResponseEntity<Registered> upload(@RequestParam MultipartFile file, Viewer viewer) throws IOException {
        var name = file.getOriginalFilename();
        return answer(intake.take(name == null ? "" : name, file.getBytes(), viewer));
    }

    @PostMapping("/text")
    @May(Right.DOCKET)
    ResponseEntity<Registered> paste(@Valid @RequestBody PastedText text, Viewer viewer) {
        return answer(intake.takeText(text.name(), text.text(), viewer));
    }

    @GetMapping
    @May(Right.CONSULT)
    List<DocumentQueries.DocumentRow> list(@RequestParam(defaultValue = "false") boolean voided) {
        return queries.list(voided);
    }

    @GetMapping("/search")
    @May(Right.CONSULT)
    DocumentSearch.DocumentHits search(@ParameterObject @Valid Wanted wanted) {
        return search.search(wanted.q(), wanted.from() == null ? 0 : wanted.from(), wanted.asOf());
    }

    @GetMapping("/{id}")
    @May(Right.CONSULT)
    DocumentQueries.DocumentView view(@PathVariable DocumentId id) {
        return queries.view(id);
    }

    /** The file as it came, to be saved: it is never shown inside a page. */
    @GetMapping("/{id}/file")
    @May(Right.CONSULT)
    ResponseEntity<Resource> file(@PathVariable DocumentId id, Viewer viewer) {
        return originals.fetch(id, viewer);
    }

    @PutMapping("/{id}/date")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveDate(@PathVariable DocumentId id, @Valid @RequestBody GivenDate body, Viewer viewer) {
        dates.give(id, body.date(), viewer);
    }

    @PutMapping("/{id}/name")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable DocumentId id, @Valid @RequestBody BetterName body, Viewer viewer) {
        commands.rename(id, body.name(), viewer);
    }

    @PostMapping("/{id}/voiding")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putOutOfUse(@PathVariable DocumentId id, @Valid @RequestBody OutOfUse body, Viewer viewer) {
        voiding.putOutOfUse(id, body.reason().strip(), viewer);
    }

    @DeleteMapping("/{id}/voiding")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(@PathVariable DocumentId id, Viewer viewer) {
        voiding.restore(id, viewer);
    }

    @PostMapping("/{id}/findings")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.CREATED)
    Marked mark(@PathVariable DocumentId id, @Valid @RequestBody Selection selection, Viewer viewer) {
        return new Marked(marking.mark(id, selection.articleId(), selection.start(), selection.end(), viewer));
    }

    private static ResponseEntity<Registered> answer(Registered registered) {
        return registered.known()
                ? ResponseEntity.ok(registered)
                : ResponseEntity.created(
                                URI.create("/api/documents/" + registered.id().value()))
                        .body(registered);
    }
}
