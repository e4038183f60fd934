package gangmu.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Who may see under what number somebody is reached: the supervision office and the leaders, and the system administrator who keeps the
 * register.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Permission
@PreAuthorize("hasAnyRole('CLERK', 'LEADER', 'SYSTEM_ADMIN')")
public @interface ForCallers {}
