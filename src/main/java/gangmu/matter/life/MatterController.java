package gangmu.matter.life;

import gangmu.matter.MatterId;
import gangmu.matter.evidence.Evidence;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Matters over HTTP. */
@RestController
@RequestMapping("/api/matters")
class MatterController {

    record Opinion(
            @NotBlank(message = "请填写协办意见") @Size(max = 10000, message = "协办意见不能超过10000字")
            String opinion,

            @Nullable List<@NotNull(message = "编号不能为空") UUID> evidenceIds) {}

    private final MatterCommands commands;
    private final Evidence evidence;
    private final MatterQueries queries;

    MatterController(MatterCommands commands, Evidence evidence, MatterQueries queries) {
        this.commands = commands;
        this.evidence = evidence;
        this.queries = queries;
    }

    @GetMapping("/receipts")
    @May(Right.CONSULT)
    List<MatterQueries.ReceiptRow> receipts(@RequestParam(required = false) @Nullable UUID meetingId) {
        return queries.receipts(meetingId);
    }

    @PostMapping("/{id}/receipt")
    @May(Right.HANDLE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(Viewer viewer, @PathVariable MatterId id) {
        commands.act(id, viewer, (matter, now) -> new Handling(matter).receive(now));
    }

    @PostMapping("/{id}/opinion")
    @May(Right.HANDLE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Opinion body) {
        var files = body.evidenceIds() == null ? List.<UUID>of() : body.evidenceIds();
        commands.act(id, viewer, (matter, now) -> {
            evidence.mustBelongTo(id, files);
            new Handling(matter).answer(body.opinion().strip(), files, now);
        });
    }
}
