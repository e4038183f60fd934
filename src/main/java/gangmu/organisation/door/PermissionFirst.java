package gangmu.organisation.door;

import gangmu.organisation.May;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks for the permission of a door before anything that was sent is read: whoever may not upload cannot make the server read an
 * upload, and learns nothing about what a form must contain. The check at the method itself stays.
 */
@Configuration(proxyBeanMethods = false)
class PermissionFirst implements WebMvcConfigurer, HandlerInterceptor {

    private final PreAuthorizeAuthorizationManager permissions = new PreAuthorizeAuthorizationManager();
    private final RightsAtTheDoors rights = new RightsAtTheDoors();

    /** Who is to be asked at each door: to read it off the door takes longer than to ask. */
    private final Map<Method, List<AuthorizationManager<MethodInvocation>>> keepers = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod door) {
            var knock = new SimpleMethodInvocation(door.getBean(), door.getMethod());
            keepers.computeIfAbsent(door.getMethod(), _ -> keepersOf(door)).forEach(keeper -> ask(keeper, knock));
        }
        return true;
    }

    private List<AuthorizationManager<MethodInvocation>> keepersOf(HandlerMethod door) {
        var asked = new ArrayList<AuthorizationManager<MethodInvocation>>();
        if (door.hasMethodAnnotation(PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(door.getBeanType(), PreAuthorize.class)) {
            asked.add(permissions);
        }
        if (door.hasMethodAnnotation(May.class)) {
            asked.add(rights);
        }
        return List.copyOf(asked);
    }

    private static void ask(AuthorizationManager<MethodInvocation> keeper, MethodInvocation knock) {
        var decision = keeper.authorize(() -> SecurityContextHolder.getContext().getAuthentication(), knock);
        if (decision != null && !decision.isGranted()) {
            throw new AuthorizationDeniedException("this door is not for this person", decision);
        }
    }
}
