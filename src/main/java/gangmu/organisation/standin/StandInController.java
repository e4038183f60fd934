package gangmu.organisation.standin;

import gangmu.organisation.ForBusiness;
import gangmu.organisation.PersonId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.session.Acting;
import gangmu.organisation.session.Sessions;
import gangmu.organisation.session.SignedIn;
import gangmu.organisation.standin.StandIns.Wanted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 代理 over HTTP: naming who stands in, revoking it, and acting for the other. */
@RestController
@RequestMapping("/api/stand-ins")
class StandInController {

    enum State {
        /** 未开始 */
        AHEAD,
        /** 代理中 */
        NOW,
        /** 已结束 */
        OVER,
        /** 已撤销 */
        REVOKED
    }

    /** Who stands in for whom. */
    record StandInRow(
            UUID id,
            UUID absentId,
            String absent,
            UUID deputyId,
            String deputy,
            String unit,
            LocalDate from,
            LocalDate until,
            String reason,
            String namedBy,
            State state,
            @Nullable String revokedBy) {}

    record Candidate(PersonId id, String name, String title, String unit) {}

    /** @param absentId who will be away; null: oneself */
    record StandInBody(
            @Nullable PersonId absentId,
            @NotNull(message = "请选定代理人") PersonId deputyId,
            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写结束日期") LocalDate until,

            @NotBlank(message = "请填写代理事由") @Size(max = 200, message = "代理事由不能超过200字")
            String reason) {

        Wanted wanted(Viewer viewer) {
            return new Wanted(absentId == null ? viewer.person() : absentId, deputyId, from, until, reason.strip());
        }
    }

    private final StandIns standIns;
    private final Sessions sessions;
    private final Units units;

    StandInController(StandIns standIns, Sessions sessions, Units units) {
        this.standIns = standIns;
        this.sessions = sessions;
        this.units = units;
    }

    /** The supervision office sees all, the others those that they are part of. */
    @GetMapping
    @ForBusiness
    List<StandInRow> all(Viewer viewer) {
        var today = standIns.today();
        return standIns.of(viewer).stream().map(one -> row(one, today)).toList();
    }

    /** For whom whoever has signed in may act today. */
    @GetMapping("/mine")
    @ForBusiness
    List<StandInRow> mine(@AuthenticationPrincipal SignedIn person) {
        var today = standIns.today();
        return standIns.heldBy(person.viewer().person()).stream()
                .map(one -> row(one, today))
                .toList();
    }

    /** @param absent who will be away; without it: oneself */
    @GetMapping("/candidates")
    @ForBusiness
    List<Candidate> candidates(@RequestParam(required = false) @Nullable PersonId absent, Viewer viewer) {
        var names = units.shortNames();
        return standIns.candidates(absent == null ? viewer.person() : absent).stream()
                .map(person -> new Candidate(
                        person.id(), person.name(), person.title(), names.getOrDefault(person.unit(), "")))
                .toList();
    }

    @PostMapping
    @ForBusiness
    ResponseEntity<Void> name(@Valid @RequestBody StandInBody body, Viewer viewer) {
        var id = standIns.name(body.wanted(viewer), viewer);
        return ResponseEntity.created(URI.create("/api/stand-ins/" + id)).build();
    }

    @PostMapping("/{id}/revocation")
    @ForBusiness
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, Viewer viewer) {
        standIns.revoke(id, viewer);
    }

    /** From here on the session acts for the other, and what is done is signed with both names. */
    @PostMapping("/{id}/acting")
    @ForBusiness
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void act(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn person,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        viewer.requireInPerson();
        sessions.act(standIns.begin(id, person.viewer()), person, request, response);
    }

    /** The session acts in person again. */
    @DeleteMapping("/acting")
    @ForBusiness
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(
            Authentication authentication,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response) {
        Acting.of(authentication).ifPresent(acting -> {
            standIns.leave(acting, person.viewer());
            sessions.act(null, person, request, response);
        });
    }

    private static StandInRow row(StandIn one, LocalDate today) {
        var state = one.revokedAt() != null
                ? State.REVOKED
                : one.until().isBefore(today) ? State.OVER : one.from().isAfter(today) ? State.AHEAD : State.NOW;
        return new StandInRow(
                one.id(),
                one.absent(),
                one.absentName(),
                one.deputy(),
                one.deputyName(),
                one.unitName(),
                one.from(),
                one.until(),
                one.reason(),
                one.namedBy(),
                state,
                one.revokedBy());
    }
}
