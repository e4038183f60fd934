package gangmu.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A printed time limit.
 *
 * @param text the words, such as 8月底前
 * @param date its last day; null where the words cannot be resolved to a day (接到清单后2个工作日内, 主汛期前)
 */
public record Deadline(String text, @Nullable LocalDate date) {}
