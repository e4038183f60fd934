package gangmu.organisation;

import gangmu.organisation.Accounts.Attempt;
import gangmu.organisation.protection.SafeguardVersions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in, signing out, and one's own password. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    record SignInRequest(
            @NotBlank(message = "请填写用户名") @Size(max = 100, message = "用户名太长")
            String userName,

            @NotBlank(message = "请填写密码") @Size(max = 200, message = "密码太长")
            String password,

            @Nullable @Size(max = 40, message = "动态口令太长") String code) {

        Attempt from(String address) {
            return new Attempt(userName.strip(), password, code == null ? "" : code, address);
        }
    }

    record PasswordRequest(
            @NotBlank(message = "请填写原密码") @Size(max = 200, message = "密码太长")
            String oldPassword,

            @NotBlank(message = "请填写新密码") @Size(max = 200, message = "密码太长")
            String newPassword) {}

    /**
     * Who has signed in.
     *
     * @param standingInFor the name of who is acted for, whose person and unit the others then are; null in person
     */
    record Me(
            UUID personId,
            String userName,
            String name,
            Role role,
            String title,
            UUID unitId,
            String unitName,
            boolean mustChangePassword,
            boolean mustEnrol,
            String passwordRule,
            @Nullable String standingInFor) {}

    /** @param address where the browser goes to end its session at the provider too */
    record Farewell(String address) {}

    private final Accounts accounts;
    private final Units units;
    private final Sessions sessions;
    private final OpenidSessions ofProvider;
    private final SafeguardVersions safeguards;

    SessionController(
            Accounts accounts,
            Units units,
            Sessions sessions,
            OpenidSessions ofProvider,
            SafeguardVersions safeguards) {
        this.accounts = accounts;
        this.units = units;
        this.sessions = sessions;
        this.ofProvider = ofProvider;
        this.safeguards = safeguards;
    }

    @GetMapping
    @ForSignedIn
    Me me(@AuthenticationPrincipal SignedIn person, Authentication authentication) {
        return describe(person, Acting.of(authentication).orElse(null));
    }

    @PostMapping
    @ForEverybody
    Me signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.signIn(body.from(request.getRemoteAddr()));
        sessions.begin(person, request, response);
        return describe(person, null);
    }

    /** Ends the session here; 204, or 200 with where to go where it began at the provider. */
    @DeleteMapping
    @ForSignedIn
    ResponseEntity<Farewell> signOut(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        var next = ofProvider.farewell(request);
        accounts.signOut(person);
        sessions.end(request);
        return next.map(address -> ResponseEntity.ok(new Farewell(address.toString())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping("/password")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            @Valid @RequestBody PasswordRequest body,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response) {
        accounts.changePassword(person, body.oldPassword(), body.newPassword());
        // whoever signed in with the old password, elsewhere or in this name, is out
        sessions.endOthers(person.userName(), request.getSession());
        sessions.change(person.withOwnPassword(), request, response);
    }

    Me describe(SignedIn person, @Nullable Acting acting) {
        var unitId = acting == null ? person.unit() : acting.unit();
        var unit = units.find(new UnitId(unitId)).map(Unit::shortName).orElse("");
        return new Me(
                acting == null ? person.person() : acting.absent(),
                person.userName(),
                acting == null ? person.name() : person.name() + "代" + acting.absentName(),
                person.role(),
                person.title(),
                unitId,
                unit,
                person.mustChange(),
                person.mustEnrol(),
                safeguards.now().passwordWords(),
                acting == null ? null : acting.absentName());
    }
}
