package gangmu.document.suggestion;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a list groups its items under: the heading of the demand without its number, for the list numbers its own themes. */
final class Theme {

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+(?:是要|是|要|、|，|\\.|．)|第[一二三四五六七八九十]+[，、])\\s*");

    private Theme() {}

    static @Nullable String of(@Nullable String heading) {
        if (heading == null) {
            return null;
        }
        var named = NUMBER.matcher(heading).replaceFirst("");
        return named.isBlank() ? heading : named;
    }
}
