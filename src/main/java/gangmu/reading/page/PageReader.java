package gangmu.reading.page;

import gangmu.reading.Messages;
import gangmu.reading.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a page apart into its articles. */
public final class PageReader {

    private static final int HEAD_LINES = 15;
    /** So many stories, each with the line of its origin, make a page of a web site that has them one below the other. */
    private static final int FEWEST_STORIES = 2;

    private static final int MOST_OF_HEADLINE = 3;
    private static final int MOST_CALLS = 4;

    public Layout read(String source) {
        var head = MastheadReader.read(Line.cut(source));
        var printed = new ArrayList<Line>();
        var parts = Parts.of(head.rest());
        var headed = new ArrayList<Integer>();
        var origin = strip(parts.lines(), printed, headed);
        var list = headed.size() >= FEWEST_STORIES;
        if (list) {
            headed.forEach(at -> printed.set(at, printed.get(at).asHeadOfPart(0)));
        }
        var paragraphs = Captions.without(ParagraphCutter.cut(AiryColumn.close(printed)));
        var drafts = new Makeup(paragraphs, list || head.masthead().isOfPaper()).drafts();
        origin = origin == null ? parts.day() : origin;
        var day = head.masthead().date() == null ? origin : head.masthead().date();
        var years = Years.of(day == null ? headDay(printed) : day, drafts);
        var stories = new ArrayList<Story>(drafts.size());
        for (var draft : drafts) {
            stories.add(draft.story(years));
        }
        stories.sort(Comparator.comparingInt(PageReader::begin));
        return new Layout(
                head.masthead(), years.page() == null ? latest(stories) : years.page(), parts.editor(), stories);
    }

    /** Where the first of its words stands, be it in the headline or in the body. */
    private static int begin(Story story) {
        var first = story.body().isEmpty() ? Integer.MAX_VALUE : story.body().origin(0);
        return story.title() == null ? first : Math.min(first, story.title().origin(0));
    }

    /** The latest day that a story tells: no page is older than what it reports. */
    private static @Nullable LocalDate latest(List<Story> stories) {
        LocalDate latest = null;
        for (var story : stories) {
            if (story.date() != null && (latest == null || story.date().isAfter(latest))) {
                latest = story.date();
            }
        }
        return latest;
    }

    /** The first full day that a short line at the head of the page tells. */
    private static @Nullable LocalDate headDay(List<Line> lines) {
        for (var line : lines.subList(0, Math.min(HEAD_LINES, lines.size()))) {
            var day = line.hasSentence() ? null : Day.within(line.words());
            if (day != null) {
                return day.in(null, null);
            }
        }
        return null;
    }

    /**
     * Leaves out what is no article.
     *
     * @param headed where among what is kept the headlines begin that have a line of origin below them
     * @return the day that the first line of origin tells
     */
    private static @Nullable LocalDate strip(List<Line> all, List<Line> kept, List<Integer> headed) {
        LocalDate origin = null;
        var blanks = 0;
        var related = false;
        var bulleted = false;
        var sending = false;
        var calling = false;
        var running = RunningHeads.of(all);
        var chat = Messages.are(all.stream().map(Line::words));
        for (var i = 0; i < all.size(); i++) {
            var line = all.get(i);
            calling = Furniture.headsCalls(line.words())
                    || (calling && line.blanksBefore() == 0 && !line.hasSentence() && !Dateline.opens(line));
            var signed = Furniture.signsCalls(line);
            if (signed && line.blanksBefore() == 0) {
                dropCalls(kept);
            }
            var sent = chat && Messages.sender(line.words()) != null;
            var furniture = !sent
                    && (calling
                            || signed
                            || Furniture.isFurniture(line)
                            || running.contains(line.words())
                            || (Furniture.isLoneMark(line.words()) && isAlone(all, i))
                            || (sending && line.blanksBefore() == 0)
                            || (kept.isEmpty()
                                    && i + 1 < all.size()
                                    && (namesSite(line, all.get(i + 1)) || Furniture.isAnnexMark(line.words()))));
            sending = furniture && Furniture.goesOnSending(line.words());
            related = furniture
                    ? (related || Furniture.headsRelated(line.words())) && !Furniture.isRule(line.words())
                    : related && !line.hasSentence() && !(bulleted && line.blanksBefore() > 0 && !isBulleted(line));
            bulleted = related && isBulleted(line);
            var day = furniture || sent ? Furniture.day(line.words()) : null;
            origin = day == null || origin != null ? origin : day.in(null, null);
            if (furniture || related) {
                if (day != null && blanks == 0 && line.blanksBefore() == 0) {
                    headed.addAll(headline(kept));
                }
                blanks = Math.max(1, blanks);
            } else {
                kept.add(line.withBlanksBefore(Math.max(blanks, line.blanksBefore())));
                blanks = 0;
            }
        }
        return origin;
    }

    /** Leaves out the lines close above who signs them: calls on the readers for the common good. */
    private static void dropCalls(List<Line> kept) {
        for (var dropped = 0;
                dropped < MOST_CALLS && !kept.isEmpty() && !kept.getLast().hasSentence();
                dropped++) {
            if (kept.removeLast().blanksBefore() > 0) {
                return;
            }
        }
    }

    /** Where the headline begins that ends what is kept so far; nothing where it ends with a text. */
    private static List<Integer> headline(List<Line> kept) {
        for (var at = kept.size() - 1; at >= Math.max(0, kept.size() - MOST_OF_HEADLINE); at--) {
            if (kept.get(at).hasSentence()) {
                return List.of();
            }
            if (at == 0 || kept.get(at).blanksBefore() > 0) {
                return List.of(at);
            }
        }
        return List.of();
    }

    /** Whether a dot opens the line, as in a list of the headlines of others. */
    private static boolean isBulleted(Line line) {
        return "·•・".indexOf(line.words().charAt(0)) >= 0;
    }

    private static boolean isAlone(List<Line> lines, int at) {
        return lines.get(at).blanksBefore() > 0
                && (at + 1 == lines.size() || lines.get(at + 1).blanksBefore() > 0);
    }

    /** On top of a web page, above its navigation, the office that keeps it may be named. */
    private static boolean namesSite(Line line, Line below) {
        return (HeadlineWords.namesOffice(line.words()) || Furniture.namesSite(line.words()))
                && (below.words().contains("首页") || below.words().contains("位置"))
                && Furniture.isFurniture(below);
    }
}
