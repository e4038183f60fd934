package gangmu.organisation.door;

import gangmu.organisation.ForEverybody;
import gangmu.organisation.ForSignedIn;
import gangmu.organisation.account.Accounts;
import gangmu.organisation.account.Accounts.Attempt;
import gangmu.organisation.session.Acting;
import gangmu.organisation.session.Sessions;
import gangmu.organisation.session.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

    /** @param address where the browser goes to end its session at the provider too */
    record Farewell(String address) {}

    private final Accounts accounts;
    private final WhoAmI whoAmI;
    private final Sessions sessions;
    private final OpenidSessions ofProvider;

    SessionController(Accounts accounts, WhoAmI whoAmI, Sessions sessions, OpenidSessions ofProvider) {
        this.accounts = accounts;
        this.whoAmI = whoAmI;
        this.sessions = sessions;
        this.ofProvider = ofProvider;
    }

    @GetMapping
    @ForSignedIn
    WhoAmI.Me me(@AuthenticationPrincipal SignedIn person, Authentication authentication) {
        return whoAmI.of(person, Acting.of(authentication).orElse(null));
    }

    @PostMapping
    @ForEverybody
    WhoAmI.Me signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.signIn(body.from(request.getRemoteAddr()));
        sessions.begin(person, request, response);
        return whoAmI.of(person, null);
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
}
