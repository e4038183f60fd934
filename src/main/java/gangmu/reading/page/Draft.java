package gangmu.reading.page;

import gangmu.reading.Passage;
import gangmu.reading.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A story while it is put together: paragraphs are added as the page gives them, headlines when it is clear whose they are. */
final class Draft {

    enum Kind {
        REPORT,
        /** Points behind marks, under a label. */
        BOX,
        /** An editor's note or teaser: it has no headline. */
        NOTE,
        /** It goes on from another page: its headline is there. */
        RESUMED,
        /** Only its headline is on this page. */
        HEADLINE
    }

    private static final int SAMPLE = 3000;
    private static final Pattern SIGNED_AT_THE_END =
            Pattern.compile("[（(](?:[^（()）。，]{0,14}(?:记者|通讯员)|文/?|作者[:：]?|撰稿)([^（()）。]{2,30})[)）]$");

    /** A brief is signed with the bare name. */
    private static final Pattern PEN_NAME = Pattern.compile("(?<=[。！”])[（(]([\\p{IsHan}]{2,4})[)）]$");

    private static final Pattern ATTENDED = Pattern.compile("(?:参加|出席|陪同|列席|参与)(?:了?(?:会议|调研|活动|检查|督导|仪式|上述活动|座谈))?。$");

    private static final Pattern DEMANDED = Pattern.compile("强调|要求|指出|提出|批示|号召");

    final Kind kind;
    final List<Headline> heads = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();
    private final List<Boolean> runsOn = new ArrayList<>();
    private final LetterPairs pairs = new LetterPairs();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String continuesOn;
    private @Nullable Day signed;
    private boolean closed;

    Draft(Kind kind) {
        this.kind = kind;
    }

    void add(Paragraph paragraph) {
        runsOn.add(goesOn() && paragraph.kind() == Paragraph.Kind.TEXT && paragraph.dateline() == null);
        body.add(paragraph);
        if (words.length() < SAMPLE) {
            words.append(
                            paragraph.words(),
                            0,
                            Math.min(SAMPLE, paragraph.words().length()))
                    .append('\n');
            pairs.addAll(paragraph
                    .words()
                    .substring(0, Math.min(SAMPLE, paragraph.words().length())));
        }
        var jump = Jump.at(paragraph.words());
        if (jump != null) {
            jumpTo(jump.page());
        }
    }

    /** Whether points or headings of its own stand in it. */
    boolean hasPoints() {
        return body.stream().anyMatch(part -> part.kind() == Paragraph.Kind.POINT || part.isHeading());
    }

    /** Whether it ends as reports of meetings and visits do: by telling who else took part. */
    boolean endsWithAttendance() {
        return !body.isEmpty() && ATTENDED.matcher(body.getLast().words()).find();
    }

    void jumpTo(String page) {
        continuesOn = page;
        closed = true;
    }

    void sign(Day day) {
        signed = signed == null ? day : signed;
    }

    boolean isSigned() {
        return signed != null && !body.isEmpty() && body.getLast().kind() == Paragraph.Kind.DATE;
    }

    /** Whether it jumped to another page. */
    boolean isClosed() {
        return closed;
    }

    boolean isTitled() {
        return heads.stream().anyMatch(head -> head.role() == Headline.Role.MAIN) || kind != Kind.REPORT;
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    /** Whether it has surely come to an end: it jumped, was signed, or went on from another page up to who else took part. */
    boolean hasEnded() {
        return closed || isSigned() || (kind == Kind.RESUMED && body.size() > 1 && endsWithAttendance());
    }

    /** Whether it argues under a commentator's name or a comment's label, and has not called on its readers at the end. */
    boolean isOpenComment() {
        return kind == Kind.REPORT
                && !body.isEmpty()
                && !isReported()
                && !hasEnded()
                && !goesOn()
                && !Argument.concludes(body.getLast().words())
                && (heads.stream().anyMatch(Argument::heads)
                        || Argument.argues(body.getLast().words()));
    }

    /** Whether it opens as a report does, with the paper's or the agency's name. */
    boolean isReported() {
        return !body.isEmpty() && body.getFirst().dateline() != null;
    }

    /** Whether somebody demands something in it. */
    boolean hasDemands() {
        return DEMANDED.matcher(words).find();
    }

    /** Whether one of its paragraphs opens with a sentence built like the first one of these words. */
    boolean isBuiltLike(String other) {
        return body.stream().anyMatch(part -> Argument.isParallel(part.words(), other));
    }

    /** Whether its last sentence is not over. */
    boolean goesOn() {
        return !body.isEmpty() && !closed && body.getLast().goesOn();
    }

    @Nullable
    Paragraph last() {
        return body.isEmpty() ? null : body.getLast();
    }

    Paragraph first() {
        return body.getFirst();
    }

    Gap.Side side(boolean usual) {
        return new Gap.Side(pairs, words.toString(), isTitled(), isByNamed(), usual);
    }

    private boolean isByNamed() {
        return (!body.isEmpty()
                        && body.getFirst().dateline() != null
                        && !body.getFirst().dateline().byline().isEmpty())
                || heads.stream().anyMatch(head -> head.role() == Headline.Role.BYLINE);
    }

    LetterPairs pairs() {
        return pairs;
    }

    boolean mentions(String name) {
        return words.indexOf(name) >= 0;
    }

    /** The opening of its body, where a report tells the day of its event. */
    String lead() {
        if (body.isEmpty()) {
            return "";
        }
        var lead = new StringBuilder(body.getFirst().words());
        for (var i = 1; i < body.size() && lead.length() < 400 && runsOn.get(i); i++) {
            lead.append(body.get(i).words());
        }
        var skip = body.getFirst().dateline() == null
                ? 0
                : body.getFirst().dateline().length();
        return lead.substring(skip, Math.min(lead.length(), 400));
    }

    String words() {
        return words.toString();
    }

    @Nullable
    Day signed() {
        return signed;
    }

    Story story(Years years) {
        var title = title();
        var subtitles = new ArrayList<Passage>();
        var byline = new ArrayList<String>();
        for (var head : heads) {
            if (head.role() == Headline.Role.BYLINE) {
                byline.addAll(Byline.names(
                        head.lines().getFirst().lines().getFirst().text().toString()));
            } else if (!head.equals(title) && !head.isBanner()) {
                subtitles.add(head.passage());
            }
        }
        var text = body();
        var first = body.isEmpty() ? null : body.getFirst().dateline();
        if (first != null) {
            first.byline().stream().filter(name -> !byline.contains(name)).forEach(byline::add);
        }
        var tail = SIGNED_AT_THE_END.matcher(text.subSequence(Math.max(0, text.length() - 50), text.length()));
        if (tail.find()) {
            Byline.names(tail.group(1)).stream()
                    .filter(name -> !byline.contains(name))
                    .forEach(byline::add);
            text = text.subSequence(0, Math.max(0, text.length() - 50) + tail.start())
                    .strip();
        }
        var pen = first == null
                ? null
                : PEN_NAME.matcher(text.subSequence(Math.max(0, text.length() - 20), text.length()));
        if (pen != null && pen.find() && Byline.isName(pen.group(1))) {
            byline.add(pen.group(1));
            text = text.subSequence(0, Math.max(0, text.length() - 20) + pen.start());
        }
        return new Story(
                title == null ? null : title.passage(), subtitles, byline, date(years, first), text, continuesOn);
    }

    private @Nullable LocalDate date(Years years, @Nullable Dateline dateline) {
        if (kind == Kind.HEADLINE) {
            return null;
        }
        if (signed != null) {
            return signed.in(null, null);
        }
        var event = Day.ofEvent(lead());
        var day = event == null && dateline != null ? dateline.day() : event;
        return day == null ? null : day.in(years.page(), years.of(words()));
    }

    /** The main headline: the biggest letters, or else the first line that is no banner. */
    private @Nullable Headline title() {
        Headline best = null;
        var most = Integer.MIN_VALUE;
        for (var i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            var rank = switch (head.role()) {
                case MAIN -> 100;
                case SHOULDER -> 50;
                case ATTENDANCE -> 20;
                case DECK, LABEL, BYLINE -> Integer.MIN_VALUE;
            };
            if (rank < 0) {
                continue;
            }
            rank += head.spaced() ? 20 : 0;
            rank += head.level() > 0 ? 30 - head.level() : 0;
            rank += i > 0 && heads.get(i - 1).role() == Headline.Role.SHOULDER ? 15 : 0;
            rank += i + 1 < heads.size() && heads.get(i + 1).role() == Headline.Role.DECK ? 15 : 0;
            rank += i > 0 && isAttendedCall(i) ? 15 : 0;
            rank += Paragraph.isTitle(head.words()) ? 40 : 0;
            rank -= head.isSlogan() ? 10 : 0;
            rank -= head.namesPaper() ? 60 : 0;
            if (rank > most) {
                most = rank;
                best = head;
            }
        }
        return kind == Kind.NOTE || kind == Kind.RESUMED ? null : best;
    }

    /** Between the line that tells the event and the one that tells who came, the big letters call for something. */
    private boolean isAttendedCall(int at) {
        return heads.get(at - 1).role() == Headline.Role.MAIN
                && heads.get(at - 1).tellsEvent()
                && !heads.get(at).tellsEvent()
                && at + 1 < heads.size()
                && heads.get(at + 1).role() == Headline.Role.ATTENDANCE;
    }

    private Passage body() {
        var builder = Passage.builder();
        for (var i = 0; i < body.size(); i++) {
            var paragraph = body.get(i);
            var text = paragraph.passage();
            var from = i == 0 ? opening(paragraph) : 0;
            var jump = Jump.at(paragraph.words());
            var to = jump == null ? paragraph.words().length() : jump.start();
            var piece = cut(text, from, Math.max(from, to));
            if (piece.isEmpty()) {
                continue;
            }
            if (builder.length() > 0 && !runsOn.get(i)) {
                builder.insert('\n');
            }
            builder.append(piece);
        }
        return builder.build();
    }

    private static int opening(Paragraph first) {
        return first.dateline() == null
                ? Jump.from(first.words())
                : first.dateline().length();
    }

    /** The part of a passage between two of its letters, blanks not counted. */
    private static Passage cut(Passage text, int from, int to) {
        var start = at(text, from);
        return text.subSequence(start, Math.max(start, at(text, to))).strip();
    }

    private static int at(Passage text, int letters) {
        var i = 0;
        for (var seen = 0; i < text.length() && (seen < letters || Mark.isBlank(text.charAt(i))); i++) {
            seen += Mark.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return i;
    }
}
