package gangmu.organisation.door;

import gangmu.organisation.May;
import gangmu.organisation.session.Acting;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;

/** Asks of whoever knocks at a door that says {@link May} for one of its rights. */
final class RightsAtTheDoors implements AuthorizationManager<MethodInvocation> {

    private final Map<Method, May> doors = new ConcurrentHashMap<>();

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> who, MethodInvocation knock) {
        return new AuthorizationDecision(isOpen(knock.getMethod(), who.get()));
    }

    private boolean isOpen(Method door, @Nullable Authentication who) {
        var may = doors.computeIfAbsent(door, RightsAtTheDoors::said);
        return Acting.viewer(who)
                .filter(viewer -> Arrays.stream(may.value()).anyMatch(viewer::may))
                .isPresent();
    }

    private static May said(Method door) {
        return Objects.requireNonNull(AnnotationUtils.findAnnotation(door, May.class));
    }
}
