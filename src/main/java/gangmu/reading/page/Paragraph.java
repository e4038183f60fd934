package gangmu.reading.page;

import gangmu.reading.Messages;
import gangmu.reading.Passage;
import gangmu.reading.Pictographs;
import gangmu.reading.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together: a paragraph or list item of a body, a cell of a table, or a line that may be a headline.
 *
 * @param kind what it looks like
 * @param lines the lines it is printed on
 * @param words its characters without any blank
 * @param signs the signs among its words
 * @param dateline how it opens, if it opens a report
 * @param jump how it ends, if it goes on elsewhere
 */
record Paragraph(
        Kind kind,
        List<Line> lines,
        String words,
        long signs,
        @Nullable Dateline dateline,
        @Nullable Jump jump) {

    enum Kind {
        /** Sentences. */
        TEXT,
        /** A numbered heading or a point of a list: never a headline. */
        ITEM,
        /** A point of a box, behind a mark such as ●. */
        POINT,
        /** A line without a sentence: a headline, a heading within a body, a cell of a table, a banner. */
        SHORT,
        BYLINE,
        /** Who took a photograph, alone or behind its caption. */
        CREDIT,
        /** A full date alone, as under a signature. */
        DATE
    }

    private static final Pattern CREDIT = Pattern.compile(
            "(?:.{0,160}?)(?:(?:本报|本网|本刊|全媒体|融媒体)?(?:全媒体|融媒体)?(?:首席|见习|实习|特约|资料)?(?:记者|通讯员|特约摄影师?|摄影)?[\\p{IsHan}、/]{2,14}(?:摄|摄影|摄影报道|供图|/摄|制图|/图|文/图)|(?:资料图片?|新华社发|图片由.{2,20}提供))[)）]?。?");
    private static final Words PICTURE =
            Words.of("图为", "图①", "图②", "图③", "图④", "图⑤", "图⑥", "上图", "下图", "左图", "右图", "图一为", "图二为", "图三为", "图四为");
    /** What the words end with that {@link #CREDIT} asks for. */
    private static final Words CREDITED = Words.of("摄", "摄影", "摄影报道", "供图", "制图", "/图", "资料图", "资料图片", "新华社发", "提供");

    /** Those of them that letters of names may stand before. */
    private static final Words PHOTOGRAPHED = Words.of("摄", "摄影", "摄影报道", "供图", "制图", "/图");

    private static final Words ROLES = Words.of("记者", "通讯员");
    private static final int LONGEST_END_OF_CREDIT = 4;
    private static final int LONGEST_START_OF_NAME = 5;
    /** What {@link #CREDIT} lets stand before the names. */
    private static final int LONGEST_CAPTION = 160;

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String DIGITS = "0123456789";
    private static final String NUMBERS = NUMERALS + DIGITS;
    private static final String HUNDREDS = NUMERALS + "百";
    private static final String BREAKS_OFF = "的地得和与及或在于对把被将从向以为是并而也都又就其该这那一不";
    private static final Pattern OPENING = Pattern.compile(
            "(?:会上|会前|会后|会议|随后|今年|近年来|近日|日前|连日来|目前|当前|去年|过去|同时|此外|据了解|据介绍|截至|为了?|随着|\\d{1,2}月\\d{1,2}日|\\d{4}年(?:以来)?)[^，,]{0,16}[，,]");
    private static final Pattern SPOKE = Pattern.compile("(?:强调|指出|要求|表示|认为|介绍|提出|说)[，,]");
    private static final Pattern CELL = Pattern.compile(
            "\\d{1,4}|(?:20\\d{2}年)?\\d{1,2}月(?:\\d{1,2}日|底|末|上旬|中旬|下旬)?(?:之?前)?|(?:20\\d{2})年(?:底|末)?前?|长期(?:坚持|推进)?|持续推进|全年|常年|立即");

    private static final Pattern TITLE = Pattern.compile(
            ".*关于.{2,110}的?(?:通知|通告|公告|通报|意见|方案|决定|办法|名单|函|纪要|规定|报告|批复|公示|细则|措施|计划|请示|倡议书|说明|清单|启事|令|专报|快报|简报|要点|规划|预案|指引|公开信|告知书|提示函|督办单|交办单)(?:[（(].{1,12}[)）])?");
    private static final Pattern ADDRESSED = Pattern.compile("各|单位|人民政府|委员会|办公室|部门|机构|企业|市民|居民|同志|党委|党工委|办事处");
    /** How a speech addresses those who hear it: 同志们：. */
    private static final Words SALUTED = Words.of("同志们", "各位", "尊敬的", "朋友们", "女士们", "乡亲们", "同学们", "亲爱的");

    /** 致全市供热用户的一封信. */
    private static final Words LETTERS = Words.of("的一封信", "的公开信", "的慰问信", "的感谢信", "的倡议书", "的信");

    private static final Words ENTRIES = Words.of(
            "会议时间", "会议地点", "地点", "主持", "主持人", "参会", "参会人员", "出席", "出席人员", "列席", "列席人员", "参加", "参加人员", "请假", "缺席", "记录",
            "记录人");

    private static final Words CALLED = Words.of("事项", "任务", "问题", "议题", "督办事项", "交办事项", "办理事项");

    private static final int MOST_MEASURED = 12;
    private static final int LONGEST_CELL = 14;
    private static final int LONGEST_COLUMN = 9;
    private static final int LONGEST_SPEAKER = 6;

    static Paragraph of(List<Line> lines, boolean alone, boolean running) {
        var words = words(lines);
        var signs = 0L;
        for (var line : lines) {
            signs |= line.signs();
        }
        var dateline = (signs & Dateline.TELLING) == 0 ? null : Dateline.at(words);
        var jump = (signs & Signs.PAGE) == 0 ? null : Jump.at(words);
        var untold = new Paragraph(Kind.TEXT, List.copyOf(lines), words, signs, dateline, jump);
        return dateline == null ? untold.as(untold.look(alone, running)) : untold;
    }

    /** A cell of a table of tasks: it opens nothing, and heads nothing. */
    static Paragraph ofCell(List<Line> lines) {
        var signs = lines.stream().mapToLong(Line::signs).reduce(0, (one, other) -> one | other);
        return new Paragraph(Kind.ITEM, List.copyOf(lines), words(lines), signs, null, null);
    }

    private static String words(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.getFirst().words();
        }
        var joined = new StringBuilder();
        for (var line : lines) {
            joined.append(line.words());
        }
        return joined.toString();
    }

    private Paragraph as(Kind other) {
        return other == kind ? this : new Paragraph(other, lines, words, signs, dateline, jump);
    }

    /** What a paragraph without a dateline looks like. */
    private Kind look(boolean alone, boolean running) {
        var first = lines.getFirst();
        if (first.headsPart()) {
            return Kind.SHORT;
        }
        if (isCredit()) {
            return lines.size() == 1 && Byline.isOfWordsAndPictures(first) ? Kind.BYLINE : Kind.CREDIT;
        }
        if (has(Signs.YEAR) && Day.alone(words) != null) {
            return Kind.DATE;
        }
        if (lines.size() == 1 && Byline.is(first, alone)) {
            return Kind.BYLINE;
        }
        if (isPoint(words)) {
            return lines.size() == 1
                            && (isFramed() || HeadlineWords.isLabel(words, signs) || HeadlineWords.namesPage(words))
                    ? Kind.SHORT
                    : Kind.POINT;
        }
        if (isItem(words)
                || isEntry(words)
                || FormFields.isField(words)
                || (first.hasBlanks() && FormFields.label(first) > 0)
                || Messages.sender(words) != null
                || Ranking.isRow(words)) {
            return running && hasComma() && !Mark.endsSentence(words) ? Kind.TEXT : Kind.ITEM;
        }
        return first.level() == 0 && isText(running) ? Kind.TEXT : Kind.SHORT;
    }

    /** Whether it stands between two marks of one kind, as the head of a box does. */
    private boolean isFramed() {
        return words.length() > 2 && words.charAt(0) == words.charAt(words.length() - 1);
    }

    private boolean isText(boolean running) {
        var last = words.charAt(words.length() - 1);
        if (hasSentence() || (jump != null && !isHint()) || running || (lines.size() >= 3 && !isTitle(words))) {
            return true;
        }
        if ((last == '：' || last == ':') && (words.length() > 6 || SALUTED.startsIn(words, 0))) {
            return lines.size() > 1 || !HeadlineWords.tellsDeed(words.substring(0, words.length() - 1));
        }
        if (isTurn(last)) {
            return true;
        }
        if (Mark.surelyGoesOn(words) && !words.startsWith("——")) {
            return words.length() > 12;
        }
        if (!hasComma() || (lines.size() == 1 && Mark.isQuoted(words))) {
            return false;
        }
        return lines.size() > 1
                || (words.length() > 10 && BREAKS_OFF.indexOf(last) >= 0)
                || (words.length() > 24 && "！？!?…；;".indexOf(last) >= 0)
                || OPENING.matcher(words).lookingAt()
                || SPOKE.matcher(words).find()
                || (words.length() >= 40 && !isTitle(words) && blanks(lines) < 2);
    }

    /** 这份地图请收好（详见4版）: a headline in one line, and the page where its report stands. */
    private boolean isHint() {
        return lines.size() == 1 && !hasComma() && HeadlineWords.namesPage(words);
    }

    /** Whether somebody has the floor in an interview: 记者：下一步怎么办？ */
    private boolean isTurn(char last) {
        if ("？?！!".indexOf(last) < 0 || !has(Signs.COLON | Signs.LATIN_COLON)) {
            return false;
        }
        var colon = Math.max(
                words.indexOf('：', 1, Math.min(LONGEST_SPEAKER, words.length())),
                words.indexOf(':', 1, Math.min(LONGEST_SPEAKER, words.length())));
        return colon > 0;
    }

    /** Whether it is the title of an official paper, however long. */
    static boolean isTitle(String words) {
        return words.length() <= 120
                && (words.indexOf("关于") >= 0
                        ? TITLE.matcher(words).matches()
                        : words.charAt(0) == '致' && LETTERS.ends(words) && words.indexOf('，') < 0);
    }

    private static int blanks(List<Line> lines) {
        var blanks = 0;
        for (var line : lines) {
            blanks += line.spaced() ? 0 : line.gaps();
        }
        return blanks;
    }

    private boolean isCredit() {
        if (words.length() > 200 || !has(Signs.PHOTOGRAPH | Signs.PICTURE | Signs.AGENCY)) {
            return false;
        }
        return endsAsCredit(words) || (dateline == null && has(Signs.PICTURE) && PICTURE.occurIn(words));
    }

    /** Whether it says itself what a picture shows: 图为…. */
    boolean tellsPicture() {
        return PICTURE.begins(words) && words.charAt(words.length() - 1) == '。';
    }

    /** Whether they end as a credit does: before a bracket and a full stop with one of its words. */
    private static boolean endsAsCredit(String words) {
        var end = words.length();
        end -= end > 0 && words.charAt(end - 1) == '。' ? 1 : 0;
        end -= end > 0 && ")）".indexOf(words.charAt(end - 1)) >= 0 ? 1 : 0;
        var credited = CREDITED.lengthBefore(words, end);
        return credited > 0
                && (!words.startsWith("提供", end - credited) || words.contains("图片由"))
                && (namesBefore(words, end) || CREDIT.matcher(words).matches());
    }

    /** Whether the line below does nothing but end the name of the photographer that begins here. */
    static boolean endsCredit(String above, String below) {
        return below.length() <= LONGEST_END_OF_CREDIT
                && CREDITED.ends(below)
                && ROLES.occurIn(above, Math.max(0, above.length() - LONGEST_START_OF_NAME), above.length());
    }

    /** Whether 摄, 摄影 and their like stand behind at least two letters of names: of most credits this is all there is to find. */
    private static boolean namesBefore(String words, int end) {
        var start = end - PHOTOGRAPHED.lengthBefore(words, end);
        return start < end
                && start >= 2
                && start <= LONGEST_CAPTION
                && isOfName(words.charAt(start - 1))
                && isOfName(words.charAt(start - 2));
    }

    private static boolean isOfName(char c) {
        return (c >= '\u4e00' && c <= '\u9fa5') || c == '、' || c == '/';
    }

    /** Whether the words are a mark's point: ●项目地址. */
    static boolean isPoint(String words) {
        return isPoint(words, 0);
    }

    private static boolean isPoint(String words, int at) {
        var c = words.charAt(at);
        return c < '\u3000' && "●■◆▲★▪•◇□○▶►◎".indexOf(c) >= 0;
    }

    /** Whether they are an entry of minutes: 出席：某某、某某. */
    static boolean isEntry(String words) {
        return FormFields.opens(ENTRIES, words);
    }

    /** Whether the words open with the number of an item: 一、 （二） 3. ④ 第五条 事项5：, or are the head of an annex: 附件1. */
    static boolean isItem(String words) {
        var first = words.charAt(0);
        if (Mark.isCircled(first) || isMarkedByPicture(words)) {
            return true;
        }
        return switch (first) {
            case '（', '(' -> isOneOf(words, runEnd(words, 1, 3, NUMBERS), 1, ")）");
            case '第' -> isOneOf(words, runEnd(words, 1, 4, HUNDREDS), 1, "章条节");
            case '附' -> isAnnex(words);
            case '事', '任', '问', '议', '督', '交', '办' -> isCalledItem(words);
            default -> {
                var number = runEnd(words, 0, 3, DIGITS);
                yield number == 0
                        ? isOneOf(words, runEnd(words, 0, 3, NUMERALS), 0, "、.．")
                        : isOneOf(words, number, 0, ")）")
                                || (isOneOf(words, number, 0, ".．、") && !isOneOf(words, number + 1, 0, DIGITS));
            }
        };
    }

    /** ✅ 上岸人员由属地镇安置, 1️⃣ 各单位在岗带班: an item of a message. */
    static boolean isMarkedByPicture(String words) {
        var picture = Pictographs.lengthAt(words, 0);
        return (picture > 0 && !words.startsWith("【", picture)) || Pictographs.keyAt(words, 0) > 0;
    }

    /** Whether the words open with what an item is called and its number: 事项5： 任务三（续办）： 督办事项（一）. */
    static boolean isCalledItem(String words) {
        var called = CALLED.lengthAt(words, 0);
        if (called > 0 && isOneOf(words, called, 0, "（(")) {
            return isOneOf(words, runEnd(words, called + 1, 3, NUMBERS), called + 1, "）)");
        }
        var end = called == 0 ? 0 : runEnd(words, called, 3, NUMBERS);
        if (end > called && isOneOf(words, end, 0, "（(")) {
            end = 1 + Math.max(words.indexOf('）', end), words.indexOf(')', end));
        }
        return end > called && isOneOf(words, end, 0, "：:");
    }

    private static boolean isAnnex(String words) {
        if (!words.startsWith("附件") || words.length() > 4) {
            return false;
        }
        var end = runEnd(words, 2, 1, NUMBERS);
        return end == words.length() || (end == words.length() - 1 && isOneOf(words, end, 0, ":："));
    }

    /** Where a run of these letters ends, and at most so many of them. */
    private static int runEnd(String words, int start, int most, String letters) {
        var end = start;
        while (end < words.length() && end - start < most && letters.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Whether one of these letters stands here, behind a letter that stands after another index. */
    private static boolean isOneOf(String words, int at, int after, String letters) {
        return at > after && at < words.length() && letters.indexOf(words.charAt(at)) >= 0;
    }

    /** Whether the words fill one cell of a table: a running number, a time limit. */
    static boolean isCell(String words) {
        return words.length() <= LONGEST_CELL
                && mayBeCell(words.charAt(0), words.charAt(words.length() - 1))
                && CELL.matcher(words).matches();
    }

    private static boolean mayBeCell(char first, char last) {
        return ((first >= '0' && first <= '9') || "长持全常立".indexOf(first) >= 0)
                && ((last >= '0' && last <= '9') || "月日底末旬前年期持进即".indexOf(last) >= 0);
    }

    /** Whether it is the line that names whom an official paper is sent to. */
    boolean isAddressee() {
        var last = words.charAt(words.length() - 1);
        return (last == '：' || last == ':')
                && words.length() <= 160
                && words.length() >= 4
                && !hasSentence()
                && ADDRESSED.matcher(words).find();
    }

    /** Whether it is a short marked line as names the column that a headline stands in: ■民生直通车. */
    boolean namesColumn() {
        return kind == Kind.POINT
                && words.length() <= LONGEST_COLUMN
                && "■◆▲★◎".indexOf(words.charAt(0)) >= 0
                && !hasComma()
                && !hasSentence();
    }

    boolean has(long someSigns) {
        return (signs & someSigns) != 0;
    }

    boolean hasSentence() {
        return has(Signs.FULL_STOP | Signs.SEMICOLON);
    }

    boolean hasComma() {
        return has(Signs.COMMA | Signs.LATIN_COMMA);
    }

    boolean isHeading() {
        return kind == Kind.SHORT;
    }

    boolean isBody() {
        return kind == Kind.TEXT || kind == Kind.ITEM || kind == Kind.POINT;
    }

    /** Whether a mark opens it and then the paper's name: in a column of briefs each is one paragraph. */
    boolean isMarkedBrief() {
        return dateline != null && Dateline.MARKS.has(words.charAt(0));
    }

    /** Whether its last sentence is not over. */
    boolean goesOn() {
        return (kind == Kind.TEXT && !Mark.endsSentence(words) && !Paragraph.isTitle(words))
                || (kind == Kind.ITEM && Mark.surelyGoesOn(words))
                || ((kind == Kind.ITEM || kind == Kind.POINT) && hasSentence() && !Mark.endsSentence(words));
    }

    /** How wide the column is that it stands in, as its full lines show; 0 where it has none. */
    int measure() {
        var widest = 0;
        for (var i = 0; i < Math.min(lines.size() - 1, MOST_MEASURED); i++) {
            widest = Math.max(widest, lines.get(i).width());
        }
        return widest;
    }

    int blanksBefore() {
        return lines.getFirst().blanksBefore();
    }

    int level() {
        return lines.getFirst().level();
    }

    boolean spaced() {
        return lines.getFirst().spaced();
    }

    /** How many marks such as ▶ it opens with. */
    int marks() {
        var marks = 0;
        while (marks < words.length() && isPoint(words, marks)) {
            marks++;
        }
        return marks;
    }

    /** Adds the paragraph without blanks that only spread it and without the breaks of its lines; behind the label of a field one stays. */
    void printTo(Passage.Builder passage) {
        for (var line : lines) {
            if (line.hasBlanks()) {
                var label = FormFields.label(line);
                if (label > 0) {
                    passage.append(line.text().subSequence(0, label)).insert(' ');
                }
                Mark.tidy(line.text().subSequence(label, line.text().length()).strip(), passage);
            } else {
                passage.append(line.text());
            }
        }
    }
}
