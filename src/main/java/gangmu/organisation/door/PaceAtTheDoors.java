package gangmu.organisation.door;

import gangmu.organisation.protection.Pace;
import gangmu.organisation.protection.SafeguardVersions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-ins from one address and uploads by one person are let in at a pace; whoever is faster is told how long to wait. */
@Configuration(proxyBeanMethods = false)
class PaceAtTheDoors implements WebMvcConfigurer, HandlerInterceptor {

    private static final int AFTER_THE_PERMISSION = 1;

    private static final Set<String> SIGN_INS = Set.of("/api/session", "/api/session/openid/code");

    private final Pace pace;
    private final SafeguardVersions safeguards;
    private final Answers answers;

    PaceAtTheDoors(Pace pace, SafeguardVersions safeguards, Answers answers) {
        this.pace = pace;
        this.safeguards = safeguards;
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_THE_PERMISSION);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return true;
        } else if (SIGN_INS.contains(request.getRequestURI())) {
            return passes(
                    pace.take(
                            "sign-in", request.getRemoteAddr(), safeguards.now().signInsPerMinute()),
                    "登录过于频繁，请%d秒后再试。",
                    response);
        } else if (isUpload(request) && request.getUserPrincipal() != null) {
            return passes(
                    pace.take(
                            "upload",
                            request.getUserPrincipal().getName(),
                            safeguards.now().uploadsPerMinute()),
                    "上传过于频繁，请%d秒后再试。",
                    response);
        }
        return true;
    }

    private boolean passes(Duration wait, String sentence, HttpServletResponse response) throws IOException {
        if (wait.isZero()) {
            return true;
        }
        var seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        answers.refuse(response, HttpStatus.TOO_MANY_REQUESTS, "too-often", sentence.formatted(seconds));
        return false;
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
