package gangmu.archive.filing;

import gangmu.archive.filing.FilingInBulk.FilingOutcome;
import gangmu.archive.filing.FilingInBulk.ToFile;
import gangmu.archive.filing.FilingQueries.AwaitingPage;
import gangmu.archive.filing.FilingQueries.FilingPage;
import gangmu.archive.filing.FilingQueries.FilingRow;
import gangmu.file.MediaKind;
import gangmu.matter.MatterId;
import gangmu.matter.list.Cursor;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 归档登记 over HTTP: what waits, what is on file, whose time is over. */
@RestController
@RequestMapping("/api/filings")
class FilingController {

    record FilingItem(
            @NotNull(message = "请选定要归档的事项") MatterId matterId,
            @NotNull(message = "请选择保管期限") Retention retention) {}

    /** @param division nothing where the house has none */
    record FilingBody(
            @NotEmpty(message = "请选定要归档的事项") @Size(max = 500, message = "一次最多归档500件")
            List<@NotNull(message = "请选定要归档的事项") @Valid FilingItem> items,

            @Nullable String division) {}

    /** @param ready whether those that can be filed, or those to be looked back on first */
    record AwaitingOf(
            @Nullable Boolean ready,

            @Nullable Cursor after,

            @Min(value = 1, message = "每页至少1行") @Max(value = 500, message = "每页不超过500行") @Nullable
            Integer size) {}

    /** @param q a part of a number, or of what it was given to */
    record FiledOf(
            @Nullable Integer year,

            @Nullable String q,

            @Nullable String after,

            @Min(value = 1, message = "每页至少1行") @Max(value = 500, message = "每页不超过500行") @Nullable
            Integer size) {}

    private static final int USUAL = 100;

    private static final MediaType XLSX = MediaType.parseMediaType(MediaKind.XLSX.mediaType());

    private final FilingInBulk inBulk;
    private final FilingQueries queries;
    private final Catalogues catalogues;

    FilingController(FilingInBulk inBulk, FilingQueries queries, Catalogues catalogues) {
        this.inBulk = inBulk;
        this.queries = queries;
        this.catalogues = catalogues;
    }

    @GetMapping("/awaiting")
    @May(Right.CLOSE)
    AwaitingPage awaiting(@ParameterObject @Valid AwaitingOf wanted) {
        return queries.awaiting(wanted.ready() == null || wanted.ready(), wanted.after(), length(wanted.size()));
    }

    @GetMapping
    @May(Right.CLOSE)
    FilingPage filed(@ParameterObject @Valid FiledOf wanted) {
        return queries.filed(wanted.year(), wanted.q(), wanted.after(), length(wanted.size()));
    }

    @GetMapping("/expired")
    @May(Right.CLOSE)
    List<FilingRow> expired() {
        return queries.expired();
    }

    @GetMapping("/catalogue")
    @May(Right.CLOSE)
    ResponseEntity<byte[]> catalogue(Viewer viewer, @RequestParam int year) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%d年归档文件目录.xlsx".formatted(year), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(catalogues.of(year, viewer));
    }

    @PostMapping
    @May(Right.CLOSE)
    FilingOutcome file(Viewer viewer, @Valid @RequestBody FilingBody body) {
        return inBulk.file(
                body.items().stream()
                        .map(item -> new ToFile(item.matterId(), item.retention()))
                        .toList(),
                body.division() == null ? "" : body.division().strip(),
                viewer);
    }

    private static int length(@Nullable Integer size) {
        return size == null ? USUAL : size;
    }
}
