package gangmu.reading.page;

import gangmu.reading.Passage;
import gangmu.reading.Pictographs;
import gangmu.reading.Story;
import gangmu.reading.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A story while it is put together: paragraphs are added as the page gives them, headlines when it is clear whose they are. */
final class Draft {

    enum Kind {
        REPORT,
        /** Points behind marks, under a label. */
        BOX,
        /** A piece of short news behind a mark, in a column of such. */
        BRIEF,
        /** An editor's note or teaser: it has no headline. */
        NOTE,
        /** It goes on from another page: its headline is there. */
        RESUMED,
        /** Only its headline is on this page. */
        HEADLINE
    }

    private static final Pattern SIGNED_AT_THE_END =
            Pattern.compile("[（(](?:[^（()）。，]{0,14}?(?:记者|通讯员)|文/?|作者[:：]?|撰稿)([^（()）。]{2,30})[)）]$");

    /** A brief is signed with the bare name, behind its last sentence or below it. */
    private static final Pattern PEN_NAME = Pattern.compile("(?<=[。！”])(\n?)[（(]([\\p{IsHan}]{2,8})[)）]$");

    private static final Pattern ATTENDED = Pattern.compile("(?:参加|出席|陪同|列席|参与)(?:了?(?:会议|调研|活动|检查|督导|仪式|上述活动|座谈))?。$");

    private static final Words PAPERS = Words.of("纪要", "通报", "专报", "简报", "快报", "通知", "通告", "公告", "通知单", "交办单");
    private static final Words DEMANDED = Words.of("强调", "要求", "指出", "提出", "批示", "号召");
    private static final int LONGEST_LEAD = 400;
    private static final int LENGTH_OF_TWO = 100;
    private static final int LAST_PARTS = 4;

    final Kind kind;
    final List<Headline> heads = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();
    /** Most pictures at the end of a headline have no more signs. */
    private static final int LONGEST_PICTURE = 4;

    /** So much of a line stays free behind the end of a paragraph. */
    private static final int FREE_END = 4;

    private final BitSet runsOn = new BitSet();
    private final Sample sample = new Sample();
    private @Nullable String continuesOn;
    private @Nullable Day signed;
    private boolean closed;
    private boolean points;
    private @Nullable Paragraph lastItem;

    Draft(Kind kind) {
        this.kind = kind;
    }

    void add(Paragraph paragraph) {
        runsOn.set(
                body.size(),
                paragraph.kind() == Paragraph.Kind.TEXT
                        && paragraph.dateline() == null
                        && goesOn()
                        && !begins(paragraph));
        body.add(paragraph);
        points |= paragraph.kind() == Paragraph.Kind.POINT || paragraph.isHeading();
        lastItem = paragraph.kind() == Paragraph.Kind.ITEM ? paragraph : lastItem;
        if (paragraph.jump() != null) {
            jumpTo(paragraph.jump().page());
        }
    }

    /** Whether it is indented behind an empty line, and the line above ended before its column does: there only the full stop is missing. */
    private boolean begins(Paragraph paragraph) {
        var above = body.getLast();
        return paragraph.blanksBefore() > 0
                && paragraph.lines().getFirst().indented()
                && above.lines().size() > 1
                && above.lines().getLast().width() + FREE_END <= above.measure()
                && !Mark.surelyGoesOn(above.words());
    }

    /** Adds what goes on below an interruption: there a sentence that was left between two of its parts goes on, too. */
    void resume(Paragraph paragraph) {
        var inRow = breaksOffInRow();
        add(paragraph);
        if (inRow) {
            runsOn.set(body.size() - 1);
        }
    }

    /** Whether its last numbered item is the one before this. */
    boolean countsUpTo(Paragraph item) {
        return lastItem != null && Count.isNext(lastItem.words(), item.words());
    }

    /** Whether points or headings of its own stand in it. */
    boolean hasPoints() {
        return points;
    }

    /** Whether it is a box, and its last point only names what the paragraph close below tells of. */
    boolean hasPointOf(Paragraph paragraph) {
        var point = last();
        return kind == Kind.BOX
                && paragraph.blanksBefore() == 0
                && point != null
                && point.kind() == Paragraph.Kind.POINT
                && !point.hasSentence()
                && !point.hasComma();
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

    /** Whether the bare name of a reporter stands in a bracket at its end. */
    boolean isSignedByName() {
        return !body.isEmpty() && Byline.signs(body.getLast().words());
    }

    /** Whether it jumped to another page. */
    boolean isClosed() {
        return closed;
    }

    boolean isTitled() {
        return kind != Kind.REPORT || Headlines.have(heads, Headline.Role.MAIN);
    }

    boolean isEmpty() {
        return body.isEmpty();
    }

    /** Whether the title of this notice begins with the name of the office that issues it, and these words are that. */
    boolean isIssuedBy(String office) {
        return heads.stream().anyMatch(head -> head.words().startsWith(office + "关于"));
    }

    /** Joins the second line of a couplet that was torn from the first: spaced letters like those, and as many. */
    boolean completesTitle(Headline line) {
        var torn = isReported() && !hasPoints() && line.spaced() && line.role() == Headline.Role.MAIN;
        for (var i = 0; torn && i < heads.size(); i++) {
            if (heads.get(i).isHalfOfCoupletWith(line)) {
                heads.set(i, heads.get(i).with(line.lines().getFirst()));
                return true;
            }
        }
        return false;
    }

    /** Whether it has some paragraphs, or two with much to tell: more than a caption or a hint that stands alone. */
    boolean isLong() {
        return body.size() > 2 || (body.size() == 2 && length() >= LENGTH_OF_TWO);
    }

    /**
     * Whether it has surely come to an end: it jumped, was signed, is a brief of one paragraph, or went on from another page up to
     * who else took part.
     */
    boolean hasEnded() {
        return closed
                || isSigned()
                || isSignedByName()
                || (isReported() && body.getFirst().isMarkedBrief() && !goesOn())
                || (kind == Kind.RESUMED && body.size() > 1 && endsWithAttendance());
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

    /** Whether the label of a comment stands above it and no headline yet. */
    boolean awaitsHeadlineOfComment() {
        return !isTitled() && heads.stream().anyMatch(Argument::heads);
    }

    /** Whether it opens as a report does, with the paper's or the agency's name. */
    boolean isReported() {
        return !body.isEmpty() && body.getFirst().dateline() != null;
    }

    /** Whether somebody demands something in it. */
    boolean hasDemands() {
        return words().stream().anyMatch(DEMANDED::occurIn);
    }

    /** Whether one of its paragraphs opens with a sentence built like the first one of these words. */
    boolean isBuiltLike(String other) {
        return body.stream().anyMatch(part -> Argument.isParallel(part.words(), other));
    }

    /** Whether its last sentence is not over; what stands in a box need not be a sentence. */
    boolean goesOn() {
        return !body.isEmpty()
                && !closed
                && body.getLast().goesOn()
                && (kind != Kind.BOX
                        || body.getLast().hasSentence()
                        || Mark.surelyGoesOn(body.getLast().words()));
    }

    /** Whether its last sentence is not over, and does not announce a list. */
    boolean breaksOff() {
        var last = last();
        return last != null
                && goesOn()
                && !last.words().endsWith("：")
                && !last.words().endsWith(":");
    }

    /** Whether its last sentence tells one thing of several: 海事部门要严打“三无”船舶；. */
    boolean breaksOffInRow() {
        var last = last();
        return last != null && !closed && last.kind() == Paragraph.Kind.TEXT && Mark.endsPart(last.words());
    }

    /** Whether it was left in the middle of a sentence, or between two parts of one. */
    boolean isLeftOpen() {
        return goesOn() || breaksOffInRow();
    }

    @Nullable
    Paragraph last() {
        return body.isEmpty() ? null : body.getLast();
    }

    Paragraph first() {
        return body.getFirst();
    }

    /** How wide the column is that it stood in last; 0 if that does not show. */
    int measure() {
        var widest = 0;
        for (var i = body.size() - 1; i >= Math.max(0, body.size() - LAST_PARTS); i--) {
            widest = Math.max(widest, body.get(i).measure());
        }
        return widest;
    }

    Gap.Side side(boolean usual) {
        return new Gap.Side(this, isTitled(), isByNamed(), usual);
    }

    /** Whether it says who wrote it. */
    boolean isByNamed() {
        return (!body.isEmpty()
                        && body.getFirst().dateline() != null
                        && !body.getFirst().dateline().byline().isEmpty())
                || Headlines.haveByline(heads);
    }

    /** The pairs of letters of its opening paragraphs that the filter lets pass; all where there is none. */
    LetterPairs pairs(@Nullable PairFilter filter) {
        return sample.pairs(body, filter);
    }

    boolean mentions(String name) {
        for (var words : words()) {
            if (words.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The opening of its body, where a report tells the day of its event. */
    String lead() {
        if (body.isEmpty()) {
            return "";
        }
        var start = 0;
        while (start < body.size() - 1 && Paragraph.isEntry(body.get(start).words())) {
            start++;
        }
        var lead = body.get(start).words();
        for (var i = start + 1; i < body.size() && lead.length() < LONGEST_LEAD && runsOn.get(i); i++) {
            lead += body.get(i).words();
        }
        var skip = start > 0 || body.getFirst().dateline() == null
                ? 0
                : body.getFirst().dateline().length();
        return lead.substring(skip, Math.min(lead.length(), LONGEST_LEAD));
    }

    /** The words of its opening paragraphs. */
    List<String> words() {
        return sample.words(body);
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
            addNames(first.byline(), byline);
        }
        text = signed(text, first != null || body.size() == 1, byline);
        var words = title == null ? null : withoutPictures(title.passage());
        var headline = words != null && Headline.isFramed(words) ? withoutFrame(words) : words;
        if (title != null && headline != null && kind == Kind.HEADLINE && HeadlineWords.namesPage(title.words())) {
            var page = HeadlineWords.PAGE.matcher(headline);
            if (page.find()) {
                continuesOn = page.group(1);
                headline = headline.subSequence(0, page.start());
            }
        }
        return new Story(headline, subtitles, byline, date(years, first), text, continuesOn);
    }

    /** Without the pictures that a message puts around its headline: ❄️【…】❄️. */
    private static Passage withoutPictures(Passage headline) {
        var words = headline.toString();
        var start = Pictographs.lengthAt(words, 0);
        var end = words.length();
        for (var at = Math.max(start, end - LONGEST_PICTURE); at < end; at++) {
            end = at + Pictographs.lengthAt(words, at) == words.length() ? at : end;
        }
        return start == 0 && end == words.length()
                ? headline
                : headline.subSequence(start, end).strip();
    }

    private static Passage withoutFrame(Passage headline) {
        return headline.subSequence(1, headline.length() - 1).strip();
    }

    /** Takes the names in a bracket at the end of the text for its writers'; returns the text without them. */
    private static Passage signed(Passage body, boolean reported, List<String> byline) {
        var text = body;
        if (!endsWithBracket(text)) {
            return text;
        }
        var start = Math.max(0, text.length() - 50);
        var tail = SIGNED_AT_THE_END.matcher(text.subSequence(start, text.length()));
        if (tail.find()) {
            addNames(Byline.names(tail.group(1)), byline);
            text = text.subSequence(0, start + tail.start()).strip();
        }
        if (!endsWithBracket(text)) {
            return text;
        }
        start = Math.max(0, text.length() - 20);
        var pen = PEN_NAME.matcher(text.subSequence(start, text.length()));
        if (pen.find() && (reported || !pen.group(1).isEmpty())) {
            var names = Byline.bareNames(pen.group(2));
            addNames(names, byline);
            text = names.isEmpty() ? text : text.subSequence(0, start + pen.start());
        }
        return text;
    }

    private static void addNames(List<String> names, List<String> byline) {
        for (var name : names) {
            if (!byline.contains(name)) {
                byline.add(name);
            }
        }
    }

    private static boolean endsWithBracket(Passage text) {
        var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == '）' || last == ')';
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
        return day == null ? null : years.date(day, this);
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
            rank += isCallBesideDeed(i) ? 30 : 0;
            rank += Paragraph.isTitle(head.words()) ? 40 : 0;
            rank += i > 0 && isKindOfPaperAbove(i) ? 10 : 0;
            rank -= isInBrackets(head.words()) ? 60 : 0;
            rank -= head.isSlogan() || HeadlineWords.namesOffice(head.words()) ? 10 : 0;
            rank -= head.namesPaper() || Day.alone(head.words()) != null ? 60 : 0;
            if (rank > most) {
                most = rank;
                best = head;
            }
        }
        if (best == null && kind == Kind.BOX) {
            best = heads.stream()
                    .filter(head -> head.words().indexOf('·') > 0)
                    .findFirst()
                    .orElse(null);
        }
        return kind == Kind.NOTE || kind == Kind.RESUMED ? null : best;
    }

    /** 某市政府常务会议纪要 in big letters at the head of a paper, 某市政府第九次常务会议纪要 above its text. */
    private boolean isKindOfPaperAbove(int at) {
        var kind =
                PAPERS.lengthBefore(heads.get(at).words(), heads.get(at).words().length());
        var words = heads.get(at - 1).words();
        return kind > 0 && heads.get(at).words().endsWith(words.substring(Math.max(0, words.length() - kind)));
    }

    /** （10月13日—10月19日）: what a headline leaves for the line below. */
    private static boolean isInBrackets(String words) {
        return "（(".indexOf(words.charAt(0)) >= 0 && "）)".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Beside the line that tells what somebody did the big letters call for something. */
    private boolean isCallBesideDeed(int at) {
        return heads.get(at).isCall()
                && ((at > 0 && heads.get(at - 1).person() != null)
                        || (at + 1 < heads.size() && heads.get(at + 1).person() != null));
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
        var builder = Passage.builder(length());
        for (var i = 0; i < body.size(); i++) {
            var paragraph = body.get(i);
            var from = i == 0 ? opening(paragraph) : 0;
            var to = paragraph.jump() == null
                    ? paragraph.words().length()
                    : Math.max(from, paragraph.jump().start());
            if (from == to) {
                continue;
            }
            if (builder.length() > 0 && !runsOn.get(i)) {
                builder.insert('\n');
            }
            if (to - from == paragraph.words().length()) {
                paragraph.printTo(builder);
            } else {
                var printed = Passage.builder();
                paragraph.printTo(printed);
                builder.append(cut(printed.build(), from, to));
            }
        }
        return builder.build();
    }

    /** The length of the body, the breaks between its paragraphs included and blanks left out. */
    private int length() {
        var length = body.size();
        for (var paragraph : body) {
            length += paragraph.words().length();
        }
        return length;
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
