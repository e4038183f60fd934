package gangmu.matter.life;

import gangmu.matter.life.EndedTaskForces.EndedTaskForce;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 已结束的专班 over HTTP: what they left, and who goes on with it. */
@RestController
@RequestMapping("/api/task-forces")
class TaskForceController {

    record TransferBody(
            @NotNull(message = "请选定接续办理的单位") UnitId toUnitId,

            @NotBlank(message = "请填写移交理由") @Size(max = 2000, message = "移交理由不能超过2000字")
            String reason) {}

    private final EndedTaskForces taskForces;

    TaskForceController(EndedTaskForces taskForces) {
        this.taskForces = taskForces;
    }

    @GetMapping("/ended")
    @May(Right.HAND_OVER)
    List<EndedTaskForce> ended() {
        return taskForces.withOpenMatters();
    }

    @PostMapping("/{id}/transfer")
    @May(Right.HAND_OVER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transfer(@PathVariable UnitId id, @Valid @RequestBody TransferBody body, Viewer viewer) {
        taskForces.transfer(id, body.toUnitId(), body.reason().strip(), viewer);
    }
}
