package gangmu.organisation.door;

import gangmu.organisation.protection.SafeguardVersions;
import gangmu.organisation.session.Acting;
import gangmu.organisation.session.Sessions;
import gangmu.organisation.session.SignedIn;
import gangmu.organisation.standin.StandIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Whoever has signed in passes the gate for some hours, and in their own name only; whoever is turned away is told why. */
@Component
class Gatekeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Answers answers;
    private final SafeguardVersions safeguards;
    private final StandIns standIns;
    private final Sessions sessions;
    private final Clock clock;

    Gatekeeper(Answers answers, SafeguardVersions safeguards, StandIns standIns, Sessions sessions, Clock clock) {
        this.answers = answers;
        this.safeguards = safeguards;
        this.standIns = standIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whether somebody has signed in, and not too long ago. */
    boolean isInTime(@Nullable Authentication authentication) {
        var person = signedIn(authentication);
        return person != null && isInTime(person);
    }

    /** Whether somebody has signed in with all that it takes. */
    boolean isReady(@Nullable Authentication authentication) {
        var person = signedIn(authentication);
        return person != null
                && isInTime(person)
                && !person.mustChange()
                && !person.mustEnrol()
                && mayActSo(authentication, person);
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        if (Sessions.isDisplaced(request.getSession(false))) {
            turnAway(response, "signed-in-elsewhere", "您的账号已在别处登录，这里的登录已结束。如不是您本人操作，请立即修改密码并告知安全管理员。");
        } else {
            turnAway(response, "signed-out", "请先登录。");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var person = signedIn(SecurityContextHolder.getContext().getAuthentication());
        if (denied instanceof CsrfException) {
            answers.refuse(response, HttpStatus.FORBIDDEN, "page-too-old", "页面已过期，请刷新后重试。");
        } else if (person != null && !isInTime(person)) {
            request.getSession().invalidate();
            turnAway(
                    response,
                    "session-over",
                    "本次登录已满%d小时，请重新登录。".formatted(safeguards.now().sessionHours()));
        } else if (person != null && person.mustChange()) {
            answers.refuse(response, HttpStatus.FORBIDDEN, "password-must-change", "请先修改初始密码。");
        } else if (person != null && person.mustEnrol()) {
            answers.refuse(response, HttpStatus.FORBIDDEN, "second-factor-must-enrol", "请先绑定动态口令。");
        } else if (person != null
                && !mayActSo(SecurityContextHolder.getContext().getAuthentication(), person)) {
            sessions.act(null, person, request, response);
            answers.refuse(response, HttpStatus.FORBIDDEN, "standing-in-ended", "代理已到期或被撤销，已恢复本人身份，请刷新页面。");
        } else {
            answers.refuse(response, HttpStatus.FORBIDDEN, "not-allowed", "您没有进行这项操作的权限。");
        }
    }

    private void turnAway(HttpServletResponse response, String code, String sentence) throws IOException {
        answers.refuse(response, HttpStatus.UNAUTHORIZED, code, sentence);
    }

    /** Whether somebody acts in person, or for another for whom that is still so. */
    private boolean mayActSo(@Nullable Authentication authentication, SignedIn person) {
        return Acting.of(authentication)
                .map(acting -> standIns.holds(acting, person.viewer().person()))
                .orElse(true);
    }

    private boolean isInTime(SignedIn person) {
        return person.since().isAfter(clock.instant().minus(safeguards.now().session()));
    }

    private static @Nullable SignedIn signedIn(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
