package gangmu.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Everybody who has signed in may do this; what each sees is the query's matter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Permission
@PreAuthorize("isAuthenticated()")
public @interface ForSignedIn {}
