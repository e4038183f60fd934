package gangmu.matter.life;

import gangmu.InOurTime;
import gangmu.matter.ClosingPoint;
import gangmu.matter.MatterId;
import gangmu.matter.Result;
import gangmu.matter.evidence.Evidence;
import gangmu.organisation.May;
import gangmu.organisation.People;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 办结 over HTTP: claimed, sent back, verified, closed. */
@RestController
@RequestMapping("/api")
class ClosingController {

    record ClaimBody(
            @NotBlank(message = "请填写办结报告") @Size(max = 10000, message = "办结报告不能超过10000字")
            String report,

            @NotBlank(message = "请填写签批的单位负责人") @Size(max = 100, message = "签批的单位负责人不能超过100字")
            String signedBy,

            @Nullable List<@NotNull(message = "编号不能为空") UUID> evidenceIds) {}

    record SendBack(
            @NotEmpty(message = "请选择未通过的要点") Set<@NotNull(message = "请选择未通过的要点") ClosingPoint> failed,

            @NotBlank(message = "请填写退回理由") @Size(max = 2000, message = "退回理由不能超过2000字")
            String reason) {}

    record Verifier(@NotNull(message = "请选择核查人") PersonId personId) {}

    record Finding(
            @NotNull(message = "请说明是否属实") Boolean confirmed,

            @NotBlank(message = "请填写核查情况") @Size(max = 10000, message = "核查情况不能超过10000字")
            String finding,

            @Nullable List<@NotNull(message = "编号不能为空") UUID> evidenceIds) {}

    record ClosureBody(
            @NotNull(message = "请选择办结类别") Result result,

            @NotBlank(message = "请填写审核意见") @Size(max = 2000, message = "审核意见不能超过2000字")
            String opinion,

            @NotNull(message = "请逐项审核办结要点") Set<@NotNull(message = "请逐项审核办结要点") ClosingPoint> passed,
            @Nullable List<@NotNull(message = "编号不能为空") UUID> acceptedEvidenceIds,
            @Nullable @InOurTime LocalDate promisedFor) {}

    private final MatterCommands commands;
    private final Evidence evidence;
    private final People people;

    ClosingController(MatterCommands commands, Evidence evidence, People people) {
        this.commands = commands;
        this.evidence = evidence;
        this.people = people;
    }

    @PostMapping("/matters/{id}/completion")
    @May(Right.HANDLE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody ClaimBody body) {
        var files = given(body.evidenceIds());
        commands.act(id, viewer, (matter, now) -> {
            evidence.mustBelongTo(id, files);
            new Completion(matter).claim(body.report().strip(), body.signedBy().strip(), files, now);
        });
    }

    @PostMapping("/matters/{id}/completion/return")
    @May(Right.REVIEW)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody SendBack body) {
        commands.act(
                id,
                viewer,
                (matter, now) -> new Completion(matter)
                        .sendBack(body.failed(), body.reason().strip(), now));
    }

    @PutMapping("/matters/{id}/verifier")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assignVerifier(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Verifier body) {
        var verifier = people.find(body.personId()).orElseThrow(NoSuchPerson::new);
        if (!people.may(verifier, Right.VERIFY)) {
            throw new UnfitVerifier(verifier.role());
        }
        commands.act(id, viewer, (matter, now) -> new Completion(matter).assignVerifier(verifier, now));
    }

    @PostMapping("/matters/{id}/verification")
    @May(Right.VERIFY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Finding body) {
        var files = given(body.evidenceIds());
        commands.act(id, viewer, (matter, now) -> {
            evidence.mustBelongTo(id, files);
            new Completion(matter).verify(body.confirmed(), body.finding().strip(), files, now);
        });
    }

    @PostMapping("/matters/{id}/closure")
    @May(Right.CLOSE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody ClosureBody body) {
        var verdict = new Completion.Verdict(
                body.result(),
                body.opinion().strip(),
                body.passed(),
                given(body.acceptedEvidenceIds()),
                body.promisedFor());
        commands.act(id, viewer, (matter, now) -> new Completion(matter).close(verdict, now));
    }

    private static List<UUID> given(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : List.copyOf(ids);
    }
}
