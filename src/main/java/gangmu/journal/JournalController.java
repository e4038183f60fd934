package gangmu.journal;

import gangmu.InOurTime;
import gangmu.journal.Exports.Export;
import gangmu.matter.MatterId;
import gangmu.organisation.ForClerksAndAuditors;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record over HTTP. */
@RestController
@RequestMapping("/api/journal")
class JournalController {

    /** Where a page begins and how long it is. */
    record PageOf(
            @Nullable Position after,

            @Min(value = 1, message = "每页至少1行") @Max(value = 500, message = "每页不超过500行") @Nullable
            Integer size) {

        private static final int USUAL = 50;

        int length() {
            return size == null ? USUAL : size;
        }
    }

    /** The days whose record is wanted; none: all of it. */
    record Days(
            @InOurTime @Nullable LocalDate from,
            @InOurTime @Nullable LocalDate to) {}

    private final JournalQueries queries;
    private final Exports exports;

    JournalController(JournalQueries queries, Exports exports) {
        this.queries = queries;
        this.exports = exports;
    }

    @GetMapping
    @May(Right.READ_JOURNAL)
    JournalQueries.JournalPage list(
            Viewer viewer, @ParameterObject @Valid JournalFilter filter, @ParameterObject @Valid PageOf page) {
        return queries.page(viewer, filter, page.after(), page.length());
    }

    @GetMapping("/kinds")
    @May(Right.READ_JOURNAL)
    List<Kinds.JournalKind> kinds() {
        return Kinds.all();
    }

    @GetMapping("/chain")
    @May(Right.READ_JOURNAL)
    JournalQueries.ChainState chain() {
        return queries.state();
    }

    /** What was sealed on these days, with its proof; for the supervision office what is about the accounts of others stands there by its hash only. */
    @GetMapping(path = "/export", produces = "application/jsonl")
    @ForClerksAndAuditors
    void export(
            Viewer viewer, @ParameterObject @Valid Days days, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var accounts = Set.of(Kinds.ofAccounts());
        var filter = new JournalFilter(null, null, null, days.from(), days.to());
        send(
                "操作记录.jsonl",
                exports.ofTime(
                        filter.since(),
                        filter.until(),
                        author(viewer, request),
                        entry -> viewer.role() != Role.AUDITOR
                                && accounts.contains(entry.kind())
                                && !viewer.person().value().equals(entry.person())),
                response);
    }

    /** Everything that was written down about one matter, with its proof. */
    @GetMapping(path = "/matters/{id}/export", produces = "application/jsonl")
    @ForClerksAndAuditors
    void export(Viewer viewer, @PathVariable MatterId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send("事项操作记录.jsonl", exports.ofMatter(id.value(), author(viewer, request)), response);
    }

    private static Author author(Viewer viewer, HttpServletRequest request) {
        return Author.of(viewer, request.getRemoteAddr());
    }

    private static void send(String name, Export export, HttpServletResponse response) throws IOException {
        response.setContentType("application/jsonl");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        export.writeTo(response.getWriter());
    }
}
