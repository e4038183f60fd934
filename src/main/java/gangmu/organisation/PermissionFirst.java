package gangmu.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.annotation.Configuration;
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

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod door) {
            var knock = new SimpleMethodInvocation(door.getBean(), door.getMethod());
            ask(permissions, knock);
            if (door.hasMethodAnnotation(May.class)) {
                ask(rights, knock);
            }
        }
        return true;
    }

    private static void ask(AuthorizationManager<MethodInvocation> keeper, MethodInvocation knock) {
        var decision = keeper.authorize(() -> SecurityContextHolder.getContext().getAuthentication(), knock);
        if (decision != null && !decision.isGranted()) {
            throw new AuthorizationDeniedException("this door is not for this person", decision);
        }
    }
}
