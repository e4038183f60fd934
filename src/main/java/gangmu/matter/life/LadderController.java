package gangmu.matter.life;

import gangmu.matter.MatterId;
import gangmu.matter.rule.Rung;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
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

/** 催办、督办、通报、提级 over HTTP. */
@RestController
@RequestMapping("/api")
class LadderController {

    record Escalation(
            @Nullable @Size(max = 2000, message = "文书内容不能超过2000字")
            String words) {}

    record Picked(
            @NotEmpty(message = "请选定要催办的事项") @Size(max = 1000, message = "一次最多催办1000件")
            List<@NotNull(message = "请选定要催办的事项") MatterId> matterIds) {}

    record Reminder(
            @Nullable @Size(max = 500, message = "提醒内容不能超过500字")
            String words) {}

    record Reminders(
            @NotEmpty(message = "请选定要提醒的事项") @Size(max = 1000, message = "一次最多提醒1000件")
            List<@NotNull(message = "请选定要提醒的事项") MatterId> matterIds,

            @Nullable @Size(max = 500, message = "提醒内容不能超过500字")
            String words) {}

    private final MatterCommands commands;
    private final LadderCommands ladder;
    private final Papers papers;

    LadderController(MatterCommands commands, LadderCommands ladder, Papers papers) {
        this.commands = commands;
        this.ladder = ladder;
        this.papers = papers;
    }

    @PostMapping("/matters/{id}/escalations")
    @May({Right.EXPEDITE, Right.SUPERVISE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void escalate(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Escalation body) {
        commands.act(id, viewer, (matter, now) -> new Ladder(matter).escalate(body.words(), papers, now));
    }

    @PostMapping("/matters/{id}/escalations/decision")
    @May(Right.APPROVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Approval body) {
        commands.act(id, viewer, (matter, now) -> {
            if (body.approved()) {
                new Ladder(matter).approve(papers, now);
            } else {
                new Ladder(matter).decline(body.why(), now);
            }
        });
    }

    @PostMapping("/matters/escalations")
    @May(Right.EXPEDITE)
    LadderCommands.Chased expedite(Viewer viewer, @Valid @RequestBody Picked body) {
        return ladder.expedite(body.matterIds(), viewer);
    }

    @PostMapping("/matters/{id}/reminders")
    @May(Right.EXPEDITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Reminder body) {
        commands.act(id, viewer, (matter, now) -> new Ladder(matter).remind(body.words(), now));
    }

    @PostMapping("/matters/reminders")
    @May(Right.EXPEDITE)
    LadderCommands.Chased remind(Viewer viewer, @Valid @RequestBody Reminders body) {
        return ladder.remind(body.matterIds(), body.words(), viewer);
    }

    @GetMapping("/papers")
    @ForBusiness
    List<Papers.PaperRow> papers(
            Viewer viewer,
            @RequestParam @Min(value = 2000, message = "请选择年份") @Max(value = 2999, message = "请选择年份") int year,
            @RequestParam(required = false) @Nullable Rung rung,
            @RequestParam(required = false) @Nullable Instant asOf) {
        return papers.of(viewer, year, rung, asOf);
    }
}
