package gangmu.document.finding;

import gangmu.document.FindingId;
import gangmu.document.ProposalId;
import gangmu.document.proposal.AssignmentBody;
import gangmu.document.suggestion.Suggestion;
import gangmu.document.turn.IfMatch;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The demands found in documents, and the decisions on them, over HTTP. Who decides tells in {@code If-Match} which version of the
 * demand he saw; a change by somebody else in between is refused.
 */
@RestController
@RequestMapping("/api/findings/{id}")
class FindingController {

    record Cut(int offset) {}

    record Omission(
            @NotBlank(message = "请说明不列的理由") @Size(max = 500, message = "理由不能超过500字")
            String reason) {}

    record Itemised(ProposalId proposalId) {}

    record SecondPart(FindingId id) {}

    private final FindingCommands commands;
    private final Cuts cuts;
    private final FindingQueries queries;

    FindingController(FindingCommands commands, Cuts cuts, FindingQueries queries) {
        this.commands = commands;
        this.cuts = cuts;
        this.queries = queries;
    }

    @GetMapping("/suggestion")
    @May(Right.DOCKET)
    Suggestion suggestion(@PathVariable FindingId id) {
        return queries.suggestion(id);
    }

    @PostMapping("/proposal")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.CREATED)
    Itemised itemise(
            @PathVariable FindingId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody AssignmentBody body,
            Viewer viewer) {
        return new Itemised(commands.itemise(id, IfMatch.version(seen), body.assignment(), viewer));
    }

    @PostMapping("/merge")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void merge(
            @PathVariable FindingId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Viewer viewer) {
        commands.merge(id, IfMatch.version(seen), viewer);
    }

    @PostMapping("/split")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.CREATED)
    SecondPart split(
            @PathVariable FindingId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Cut cut,
            Viewer viewer) {
        return new SecondPart(cuts.cut(id, IfMatch.version(seen), cut.offset(), viewer));
    }

    @DeleteMapping("/split")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(@PathVariable FindingId id, Viewer viewer) {
        cuts.undo(id, viewer);
    }

    @PostMapping("/omission")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaveOut(
            @PathVariable FindingId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody Omission omission,
            Viewer viewer) {
        commands.leaveOut(id, IfMatch.version(seen), omission.reason().strip(), viewer);
    }

    @DeleteMapping("/decision")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable FindingId id, Viewer viewer) {
        commands.reopen(id, viewer);
    }
}
