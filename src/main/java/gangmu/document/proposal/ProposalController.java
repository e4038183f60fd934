package gangmu.document.proposal;

import gangmu.document.ProposalEvent.OtherKind;
import gangmu.document.ProposalId;
import gangmu.document.likeness.Likely;
import gangmu.document.turn.IfMatch;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proposals over HTTP. */
@RestController
@RequestMapping("/api/proposals")
class ProposalController {

    enum LinkDecision {
        REPEATS,
        APART
    }

    record LinkBody(
            @NotNull(message = "请指明对方是事项还是拟交办事项") OtherKind kind,
            @NotNull(message = "请指明对方") UUID otherId,
            @NotNull(message = "请说明是重复还是不重复") LinkDecision decision,

            @Nullable @Size(max = 1000, message = "说明不能超过1000字")
            String note) {}

    private final ProposalCommands commands;
    private final ProposalQueries queries;

    ProposalController(ProposalCommands commands, ProposalQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    @May(Right.DOCKET)
    List<ProposalQueries.ProposalRow> list(@RequestParam(required = false) @Nullable ProposalState state) {
        return queries.list(state);
    }

    @PutMapping("/{id}")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable ProposalId id,
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @Valid @RequestBody AssignmentBody body,
            Viewer viewer) {
        commands.change(id, body.assignment(), IfMatch.required(seen), viewer);
    }

    @GetMapping("/{id}/likely")
    @May(Right.DOCKET)
    List<Likely> likely(@PathVariable ProposalId id) {
        return queries.likely(id);
    }

    @PostMapping("/{id}/links")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(@PathVariable ProposalId id, @Valid @RequestBody LinkBody body, Viewer viewer) {
        switch (body.decision()) {
            case REPEATS -> commands.link(id, body.kind(), body.otherId(), body.note(), viewer);
            case APART -> commands.keepApart(id, body.kind(), body.otherId(), body.note(), viewer);
        }
    }

    @DeleteMapping("/{id}/links")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(@PathVariable ProposalId id, Viewer viewer) {
        commands.unlink(id, viewer);
    }
}
