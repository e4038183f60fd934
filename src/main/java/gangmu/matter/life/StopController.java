package gangmu.matter.life;

import gangmu.InOurTime;
import gangmu.matter.MatterId;
import gangmu.matter.PauseReason;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 停表、卡点、客观原因 over HTTP. */
@RestController
@RequestMapping("/api")
class StopController {

    record PauseBody(
            @NotNull(message = "请选择停表事由") PauseReason reason,

            @NotBlank(message = "请填写情况说明") @Size(max = 2000, message = "情况说明不能超过2000字")
            String explanation) {}

    record BlockBody(
            @NotNull(message = "请写明卡在哪个单位") UnitId unitId,

            @Nullable @Size(max = 50, message = "编号不能超过50字") String blockerCode,

            @NotBlank(message = "请填写情况说明") @Size(max = 2000, message = "情况说明不能超过2000字")
            String explanation) {}

    record Excuse(
            @NotBlank(message = "请填写客观原因") @Size(max = 2000, message = "客观原因不能超过2000字")
            String reason,

            @NotNull(message = "请填写认可到哪一天") @InOurTime LocalDate until) {}

    record Decision(
            @NotNull(message = "请说明是否同意") Boolean accepted,

            @Nullable @Size(max = 2000, message = "理由不能超过2000字")
            String reason) {}

    private final MatterCommands commands;

    StopController(MatterCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/matters/{id}/pause")
    @May({Right.DECIDE, Right.HANDLE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody PauseBody body) {
        commands.act(id, viewer, (matter, now) -> {
            var stops = new Stops(matter);
            if (viewer.may(Right.DECIDE) && !viewer.signsFor(matter.leadUnit())) {
                stops.pause(body.reason(), body.explanation().strip(), now);
            } else {
                stops.askPause(body.reason(), body.explanation().strip(), now);
            }
        });
    }

    @PostMapping("/matters/{id}/pause/decision")
    @May(Right.DECIDE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decidePause(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Decision body) {
        commands.act(id, viewer, (matter, now) -> {
            if (body.accepted()) {
                new Stops(matter).acceptPause(now);
            } else {
                new Stops(matter).declinePause(words(body.reason()), now);
            }
        });
    }

    @DeleteMapping("/matters/{id}/pause")
    @May(Right.DECIDE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(Viewer viewer, @PathVariable MatterId id) {
        commands.act(id, viewer, (matter, now) -> new Stops(matter).resume(now));
    }

    @PostMapping("/matters/{id}/block")
    @May(Right.HANDLE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reportBlock(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody BlockBody body) {
        commands.act(id, viewer, (matter, now) -> {
            commands.requireUnits(List.of(body.unitId()));
            var code = words(body.blockerCode());
            var blocker = code.isEmpty() ? null : commands.called(code, viewer);
            new Stops(matter)
                    .reportBlock(body.unitId(), blocker, body.explanation().strip(), now);
        });
    }

    @PostMapping("/matters/{id}/block/decision")
    @May(Right.DECIDE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideBlock(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Decision body) {
        commands.act(id, viewer, (matter, now) -> {
            if (body.accepted()) {
                new Stops(matter).acceptBlock(now);
            } else {
                new Stops(matter).declineBlock(words(body.reason()), now);
            }
        });
    }

    @DeleteMapping("/matters/{id}/block")
    @May(Right.DECIDE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void liftBlock(Viewer viewer, @PathVariable MatterId id) {
        commands.act(id, viewer, (matter, now) -> new Stops(matter).liftBlock(now));
    }

    @PostMapping("/matters/{id}/excuse")
    @May(Right.DECIDE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void excuse(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Excuse body) {
        commands.act(
                id,
                viewer,
                (matter, now) -> new Handling(matter).excuse(body.reason().strip(), body.until(), now));
    }

    private static String words(@Nullable String reason) {
        return reason == null ? "" : reason.strip();
    }
}
