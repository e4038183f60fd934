package gangmu.organisation.door;

import gangmu.NotFound;
import gangmu.organisation.ForEverybody;
import gangmu.organisation.ForSecurityAdmins;
import gangmu.organisation.ForSignedIn;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import gangmu.organisation.account.Accounts;
import gangmu.organisation.account.Accounts.OpenidAttempt;
import gangmu.organisation.openid.Links.OpenidLink;
import gangmu.organisation.openid.OpenidCommands;
import gangmu.organisation.openid.OpenidFilters;
import gangmu.organisation.openid.Provider;
import gangmu.organisation.session.Sessions;
import gangmu.organisation.session.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 统一身份认证登录: what the pages must know of it, and who may come that way. */
@RestController
class OpenidController {

    /**
     * Another way in than the password.
     *
     * @param label what people call it
     * @param address where it begins
     */
    record SignInWay(String label, String address) {}

    record OpenidCodeBody(
            @NotBlank(message = "请填写动态口令") @Size(max = 40, message = "动态口令太长")
            String code) {}

    /**
     * Who may come that way.
     *
     * @param name the name at the provider
     */
    record OpenidBody(
            @NotBlank(message = "请填写统一身份认证账号名") @Size(max = 200, message = "统一身份认证账号名太长")
            String name) {}

    /** @param link how the account is linked; null when it is not */
    record OwnLink(@Nullable OpenidLink link) {}

    private final Provider provider;
    private final Accounts accounts;
    private final Sessions sessions;
    private final OpenidSessions ofProvider;
    private final OpenidCommands commands;
    private final WhoAmI whoAmI;

    OpenidController(
            Provider provider,
            Accounts accounts,
            Sessions sessions,
            OpenidSessions ofProvider,
            OpenidCommands commands,
            WhoAmI whoAmI) {
        this.provider = provider;
        this.accounts = accounts;
        this.sessions = sessions;
        this.ofProvider = ofProvider;
        this.commands = commands;
        this.whoAmI = whoAmI;
    }

    /** None where there is no provider. */
    @GetMapping("/api/session/ways")
    @ForEverybody
    List<SignInWay> ways() {
        return provider.isThere() ? List.of(new SignInWay(provider.label(), OpenidFilters.START)) : List.of();
    }

    /** The code of somebody whom the provider has sent and whose account asks for one. */
    @PostMapping("/api/session/openid/code")
    @ForEverybody
    WhoAmI.Me signIn(
            @Valid @RequestBody OpenidCodeBody body, HttpServletRequest request, HttpServletResponse response) {
        requireProvider();
        var proven = ofProvider.held(request).orElseThrow(OpenidOver::new);
        var person = accounts.signIn(new OpenidAttempt(proven.identity(), body.code(), request.getRemoteAddr()));
        sessions.begin(person, request, response);
        ofProvider.remember(proven, request);
        return whoAmI.of(person, null);
    }

    @GetMapping("/api/session/openid/link")
    @ForSignedIn
    OwnLink mine(@AuthenticationPrincipal SignedIn person) {
        requireProvider();
        return new OwnLink(commands.of(new PersonId(person.person())).orElse(null));
    }

    @PutMapping("/api/admin/people/{id}/openid")
    @ForSecurityAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void allow(@PathVariable PersonId id, @Valid @RequestBody OpenidBody body, Viewer viewer) {
        requireProvider();
        commands.allow(id, body.name().strip(), viewer);
    }

    @DeleteMapping("/api/admin/people/{id}/openid")
    @ForSecurityAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable PersonId id, Viewer viewer) {
        requireProvider();
        commands.remove(id, viewer);
    }

    private void requireProvider() {
        if (!provider.isThere()) {
            throw new NotFound("个地址");
        }
    }
}
