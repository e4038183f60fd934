package gangmu.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Everybody who works on matters may do this; what each sees is the query's matter. The administrators see no business. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Permission
@PreAuthorize("hasAnyRole('CLERK', 'LEADER', 'LIAISON', 'LINE_OFFICE', 'AREA_OFFICE', 'VERIFIER')")
public @interface ForBusiness {}
