package gangmu;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that somebody may mean: a slip of the keyboard easily makes one that no calendar of the city has. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InOurTime.Check.class)
public @interface InOurTime {

    String message() default "日期须在2000年至2099年之间";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** From 2000 to 2099; no day at all is fine. */
    final class Check implements ConstraintValidator<InOurTime, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || (day.getYear() >= 2000 && day.getYear() <= 2099);
        }
    }
}
