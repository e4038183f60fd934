package gangmu.matter.life;

import gangmu.InOurTime;
import gangmu.matter.MatterId;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 申请延期 over HTTP. */
@RestController
@RequestMapping("/api")
class ExtensionController {

    record ExtensionBody(
            @NotBlank(message = "请填写延期理由") @Size(max = 2000, message = "延期理由不能超过2000字")
            String reason,

            @NotBlank(message = "请填写目前进展") @Size(max = 2000, message = "目前进展不能超过2000字")
            String progress,

            @NotNull(message = "请填写延期后的时限") @InOurTime LocalDate until,

            @NotBlank(message = "请填写签批的单位负责人") @Size(max = 100, message = "签批的单位负责人不能超过100字")
            String signedBy) {}

    record ExtensionDecision(
            @NotNull(message = "请说明是否同意") Boolean granted,
            @Nullable @InOurTime LocalDate until,

            @Nullable @Size(max = 1000, message = "批语不能超过1000字")
            String remark) {}

    private final MatterCommands commands;

    ExtensionController(MatterCommands commands) {
        this.commands = commands;
    }

    @PostMapping("/matters/{id}/extensions")
    @May(Right.HANDLE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody ExtensionBody body) {
        commands.act(
                id,
                viewer,
                (matter, now) -> new Extensions(matter)
                        .ask(
                                body.reason().strip(),
                                body.progress().strip(),
                                body.until(),
                                body.signedBy().strip(),
                                now));
    }

    @PostMapping("/matters/{id}/extensions/decision")
    @May(Right.APPROVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody ExtensionDecision body) {
        var remark = body.remark() == null ? "" : body.remark().strip();
        commands.act(id, viewer, (matter, now) -> {
            if (body.granted()) {
                new Extensions(matter).grant(body.until(), remark, now);
            } else {
                new Extensions(matter).decline(remark, now);
            }
        });
    }
}
