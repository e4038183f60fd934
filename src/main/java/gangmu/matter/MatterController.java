package gangmu.matter;

import gangmu.organisation.ForClerksAndLeaders;
import gangmu.organisation.ForLiaisons;
import gangmu.organisation.ForSignedIn;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Matters over HTTP. */
@RestController
@RequestMapping("/api/matters")
class MatterController {

    private final MatterCommands commands;
    private final MatterQueries queries;

    MatterController(MatterCommands commands, MatterQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    @ForSignedIn
    List<MatterQueries.MatterRow> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable UnitId unitId,
            @RequestParam(required = false) @Nullable UUID meetingId,
            @RequestParam(required = false) @Nullable String q) {
        return queries.list(viewer, new MatterQueries.Filter(stage, unitId, meetingId, q));
    }

    @GetMapping("/{id}")
    @ForSignedIn
    MatterQueries.MatterView view(Viewer viewer, @PathVariable MatterId id) {
        return queries.view(viewer, id);
    }

    @GetMapping("/receipts")
    @ForClerksAndLeaders
    List<MatterQueries.ReceiptRow> receipts(@RequestParam(required = false) @Nullable UUID meetingId) {
        return queries.receipts(meetingId);
    }

    @PostMapping("/{id}/receipt")
    @ForLiaisons
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(Viewer viewer, @PathVariable MatterId id) {
        commands.receive(id, viewer);
    }
}
