package gangmu.organisation.account;

import gangmu.organisation.ForSignedIn;
import gangmu.organisation.PersonId;
import gangmu.organisation.secondfactor.SecondFactors.Enrolment;
import gangmu.organisation.session.Sessions;
import gangmu.organisation.session.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 我的动态口令: one's own second factor. */
@RestController
@RequestMapping("/api/session/second-factor")
class SecondFactorController {

    record PasswordBody(
            @NotBlank(message = "请填写密码") @Size(max = 200, message = "密码太长")
            String password) {}

    record CodeBody(
            @NotBlank(message = "请填写动态口令") @Size(max = 40, message = "动态口令太长")
            String code) {}

    /**
     * How it stands.
     *
     * @param since since when a code is asked for; null when none is
     * @param required whether the role needs one
     */
    record SecondFactorView(@Nullable OffsetDateTime since, int recoveryCodesLeft, boolean required) {}

    /** Told once. */
    record RecoveryCodesView(List<String> codes) {}

    private final SecondFactorCommands commands;
    private final Accounts accounts;
    private final Sessions sessions;

    SecondFactorController(SecondFactorCommands commands, Accounts accounts, Sessions sessions) {
        this.commands = commands;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping
    @ForSignedIn
    SecondFactorView mine(@AuthenticationPrincipal SignedIn person) {
        var standing = commands.standing(new PersonId(person.person()));
        return new SecondFactorView(
                standing.since(), standing.recoveryCodesLeft(), accounts.needsSecondFactor(person.role()));
    }

    @PostMapping
    @ForSignedIn
    Enrolment begin(@Valid @RequestBody PasswordBody body, @AuthenticationPrincipal SignedIn person) {
        return commands.begin(person, body.password());
    }

    @PutMapping
    @ForSignedIn
    RecoveryCodesView confirm(
            @Valid @RequestBody CodeBody body,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var codes = commands.confirm(person, body.code());
        sessions.change(person.withSecondFactor(), request, response);
        return new RecoveryCodesView(codes);
    }

    @DeleteMapping
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @Valid @RequestBody CodeBody body,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var required = commands.remove(person, body.code());
        sessions.change(person.withoutSecondFactor(required), request, response);
    }

    @PostMapping("/recovery-codes")
    @ForSignedIn
    RecoveryCodesView renew(@Valid @RequestBody CodeBody body, @AuthenticationPrincipal SignedIn person) {
        return new RecoveryCodesView(commands.renewRecoveryCodes(person, body.code()));
    }
}
