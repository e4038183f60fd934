package gangmu.matter.life;

import gangmu.InOurTime;
import gangmu.matter.MatterId;
import gangmu.matter.ReopenReason;
import gangmu.matter.rule.Cadence;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 挂账、回头看、重新办理、长期推进、终止 over HTTP. */
@RestController
@RequestMapping("/api")
class AfterwardsController {

    record Clearance(
            @NotBlank(message = "请填写解决情况") @Size(max = 2000, message = "解决情况不能超过2000字")
            String explanation) {}

    record LookBack(
            @NotNull(message = "请说明是否保持") Boolean kept,

            @NotBlank(message = "请填写回头看情况") @Size(max = 2000, message = "回头看情况不能超过2000字")
            String finding) {}

    record Reopening(
            @NotNull(message = "请选择重新办理的原因") ReopenReason reason,

            @NotBlank(message = "请填写情况说明") @Size(max = 2000, message = "情况说明不能超过2000字")
            String explanation,

            @NotNull(message = "请填写新的时限") @InOurTime LocalDate due) {}

    record LongTerm(
            @NotBlank(message = "请填写推进计划") @Size(max = 10000, message = "推进计划不能超过10000字")
            String plan,

            @NotNull(message = "请选择反馈频次") Cadence cadence) {}

    record Termination(
            @NotBlank(message = "请填写终止理由") @Size(max = 2000, message = "终止理由不能超过2000字")
            String reason) {}

    private final MatterCommands commands;

    AfterwardsController(MatterCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/matters/{id}/pending-clearance")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Clearance body) {
        commands.act(
                id,
                viewer,
                (matter, now) -> new Afterwards(matter).clear(body.explanation().strip(), now));
    }

    @PostMapping("/matters/{id}/look-back")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lookBack(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody LookBack body) {
        commands.act(
                id,
                viewer,
                (matter, now) -> new Afterwards(matter)
                        .lookBack(body.kept(), body.finding().strip(), now));
    }

    @PostMapping("/matters/{id}/reopening")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Reopening body) {
        commands.actUnderParent(
                id,
                viewer,
                (matter, now) -> new Afterwards(matter)
                        .reopen(body.reason(), body.explanation().strip(), body.due(), now));
    }

    @PostMapping("/matters/{id}/long-term")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void proposeLongTerm(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody LongTerm body) {
        commands.act(
                id,
                viewer,
                (matter, now) ->
                        new OtherEndings(matter).proposeLongTerm(body.plan().strip(), body.cadence(), now));
    }

    @PostMapping("/matters/{id}/long-term/decision")
    @May(Right.APPROVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideLongTerm(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Approval body) {
        commands.act(id, viewer, (matter, now) -> {
            if (body.approved()) {
                new OtherEndings(matter).makeLongTerm(now);
            } else {
                new OtherEndings(matter).declineLongTerm(body.why(), now);
            }
        });
    }

    @PostMapping("/matters/{id}/termination")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void proposeTermination(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Termination body) {
        commands.act(
                id,
                viewer,
                (matter, now) -> new OtherEndings(matter)
                        .proposeTermination(body.reason().strip(), now));
    }

    @PostMapping("/matters/{id}/termination/decision")
    @May(Right.APPROVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideTermination(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Approval body) {
        commands.act(id, viewer, (matter, now) -> {
            if (body.approved()) {
                new OtherEndings(matter).terminate(now);
            } else {
                new OtherEndings(matter).declineTermination(body.why(), now);
            }
        });
    }
}
