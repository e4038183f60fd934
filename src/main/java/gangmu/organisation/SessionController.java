package gangmu.organisation;

import gangmu.organisation.protection.SafeguardVersions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
            String password) {}

    record PasswordRequest(
            @NotBlank(message = "请填写原密码") @Size(max = 200, message = "密码太长")
            String oldPassword,

            @NotBlank(message = "请填写新密码") @Size(max = 200, message = "密码太长")
            String newPassword) {}

    record Me(
            UUID personId,
            String userName,
            String name,
            Role role,
            String title,
            UUID unitId,
            String unitName,
            boolean mustChangePassword) {}

    private final Accounts accounts;
    private final Units units;
    private final SecurityContextRepository contexts;
    private final Sessions sessions;
    private final SafeguardVersions safeguards;

    SessionController(
            Accounts accounts,
            Units units,
            SecurityContextRepository contexts,
            Sessions sessions,
            SafeguardVersions safeguards) {
        this.accounts = accounts;
        this.units = units;
        this.contexts = contexts;
        this.sessions = sessions;
        this.safeguards = safeguards;
    }

    @GetMapping
    @ForSignedIn
    Me me(@AuthenticationPrincipal SignedIn person) {
        return describe(person);
    }

    @PostMapping
    @ForEverybody
    Me signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        var person = accounts.signIn(body.userName().strip(), body.password());
        endSession(request);
        if (safeguards.now().oneSession()) {
            sessions.displace(person.userName());
        }
        remember(person, request, response);
        return describe(person);
    }

    @DeleteMapping
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
        accounts.signOut(person);
        endSession(request);
        SecurityContextHolder.clearContext();
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
        request.changeSessionId();
        remember(person.withOwnPassword(), request, response);
    }

    @ExceptionHandler
    ProblemDetail wrong(WrongCredentials ignored) {
        return Answers.problem(HttpStatus.UNAUTHORIZED, "wrong-credentials", "用户名或密码不正确。");
    }

    @ExceptionHandler
    ProblemDetail locked(LockedOut ignored) {
        return Answers.problem(HttpStatus.TOO_MANY_REQUESTS, "locked-out", "密码连续输错多次，账号已锁定 10 分钟，请稍后再试。");
    }

    private void remember(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_" + person.role())));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession()
                .setMaxInactiveInterval((int) safeguards.now().idle().toSeconds());
    }

    private static void endSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Me describe(SignedIn person) {
        var unit = units.find(new UnitId(person.unit())).map(Unit::shortName).orElse("");
        return new Me(
                person.person(),
                person.userName(),
                person.name(),
                person.role(),
                person.title(),
                person.unit(),
                unit,
                person.mustChange());
    }
}
