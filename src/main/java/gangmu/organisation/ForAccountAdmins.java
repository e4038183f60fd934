package gangmu.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The system and the security administrator may do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Permission
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN')")
public @interface ForAccountAdmins {}
