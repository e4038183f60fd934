package gangmu.matter.life;

import gangmu.matter.MatterId;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 申请退回 over HTTP. */
@RestController
@RequestMapping("/api")
class ReturnController {

    record ReturnBody(
            @NotBlank(message = "请填写退回理由") @Size(max = 2000, message = "退回理由不能超过2000字")
            String reason,

            @NotNull(message = "请写明建议的主办单位") UnitId suggestedUnitId) {}

    record ReturnDecision(
            @NotNull(message = "请说明是否同意") Boolean accepted,
            @Nullable UnitId leadUnitId,

            @NotBlank(message = "请填写理由") @Size(max = 2000, message = "理由不能超过2000字")
            String reason) {}

    private final MatterCommands commands;

    ReturnController(MatterCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/matters/{id}/return")
    @May(Right.HANDLE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody ReturnBody body) {
        commands.act(id, viewer, (matter, now) -> {
            commands.requireUnits(List.of(body.suggestedUnitId()));
            commands.requireTaking(body.suggestedUnitId());
            new Returns(matter).ask(body.reason().strip(), body.suggestedUnitId(), now);
        });
    }

    @PostMapping("/matters/{id}/return/decision")
    @May(Right.DECIDE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody ReturnDecision body) {
        if (!body.accepted()) {
            commands.act(
                    id,
                    viewer,
                    (matter, now) -> new Returns(matter).decline(body.reason().strip(), now));
            return;
        }
        var unit = body.leadUnitId();
        if (unit != null) {
            commands.requireUnits(List.of(unit));
        }
        commands.act(id, viewer, (matter, now) -> {
            new Returns(matter).accept(unit, body.reason().strip(), now);
            commands.requireTaking(matter.leadUnit());
        });
    }
}
