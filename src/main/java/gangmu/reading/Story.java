package gangmu.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An editorial unit as it was put together from the page, before anybody asked what it demands.
 *
 * @param title the headline, one line; null for a report without one
 * @param subtitles each further headline line: shoulder lines and decks
 * @param byline the reporters' names
 * @param date the day of the reported event, where page or text tell it
 * @param body the body in reading order; paragraphs, list items and table cells end with a line break; empty where only the
 *     headline was printed
 * @param continuesOn the page it jumps to, such as 第二版
 */
public record Story(
        @Nullable Passage title,
        List<Passage> subtitles,
        List<String> byline,
        @Nullable LocalDate date,
        Passage body,
        @Nullable String continuesOn) {

    public Story {
        subtitles = List.copyOf(subtitles);
        byline = List.copyOf(byline);
    }
}
