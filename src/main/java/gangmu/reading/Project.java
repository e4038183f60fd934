package gangmu.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A construction, investment or production project that an article names.
 *
 * @param name the name that the body uses, where it stands first
 * @param place where it is built
 * @param owner the enterprise that builds it
 * @param investmentYuan its total investment in yuan
 * @param status the stage that the text tells, in its words
 */
public record Project(
        Excerpt name,
        @Nullable String place,
        @Nullable String owner,
        @Nullable BigDecimal investmentYuan,
        @Nullable String status) {}
