package gangmu.meeting;

import gangmu.InOurTime;
import gangmu.document.ProposalId;
import gangmu.organisation.May;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Meetings and their lists over HTTP. */
@RestController
@RequestMapping("/api/meetings")
class MeetingController {

    record NewMeeting(
            @NotBlank(message = "请填写会议名称") @Size(max = 200, message = "会议名称不能超过200字")
            String title,

            @NotNull(message = "请填写会议日期") @InOurTime LocalDate heldOn,

            @Nullable @Positive(message = "次数从1开始") @Max(value = 999, message = "次数不能超过999")
            Integer ordinal) {}

    record Added(@NotNull(message = "请选定要列入的事项") List<@NotNull(message = "请选定要列入的事项") ProposalId> proposalIds) {}

    record Submission(@NotNull(message = "请选定审批的领导") PersonId leaderId) {}

    record Return(
            @NotBlank(message = "请说明退回的理由") @Size(max = 2000, message = "理由不能超过2000字")
            String reason) {}

    private final MeetingCommands commands;
    private final MeetingQueries queries;

    MeetingController(MeetingCommands commands, MeetingQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    @May(Right.CONSULT)
    List<MeetingQueries.MeetingRow> list() {
        return queries.list();
    }

    @PostMapping
    @May(Right.DOCKET)
    ResponseEntity<Void> open(@Valid @RequestBody NewMeeting body, Viewer viewer) {
        var id = commands.open(body.title().strip(), body.heldOn(), body.ordinal(), viewer);
        return ResponseEntity.created(URI.create("/api/meetings/" + id.value())).build();
    }

    @GetMapping("/{id}")
    @May(Right.CONSULT)
    MeetingQueries.MeetingView view(@PathVariable MeetingId id) {
        return queries.view(id);
    }

    @PostMapping("/{id}/items")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable MeetingId id, @Valid @RequestBody Added body, Viewer viewer) {
        commands.add(id, body.proposalIds(), viewer);
    }

    @DeleteMapping("/{id}/items/{proposal}")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable MeetingId id, @PathVariable ProposalId proposal, Viewer viewer) {
        commands.remove(id, proposal, viewer);
    }

    @PostMapping("/{id}/submission")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(@PathVariable MeetingId id, @Valid @RequestBody Submission body, Viewer viewer) {
        commands.submit(id, body.leaderId(), viewer);
    }

    @PostMapping("/{id}/approval")
    @May(Right.APPROVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable MeetingId id, Viewer viewer) {
        commands.approve(id, viewer);
    }

    @PostMapping("/{id}/return")
    @May(Right.APPROVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(@PathVariable MeetingId id, @Valid @RequestBody Return body, Viewer viewer) {
        commands.sendBack(id, body.reason().strip(), viewer);
    }

    @PostMapping("/{id}/dispatch")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dispatch(@PathVariable MeetingId id, Viewer viewer) {
        commands.dispatch(id, viewer);
    }
}
