package gangmu.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who reads the record: the supervision office, the liaisons and the auditor. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Permission
@PreAuthorize("hasAnyRole('CLERK', 'LIAISON', 'AUDITOR')")
public @interface ForClerksLiaisonsAndAuditors {}
