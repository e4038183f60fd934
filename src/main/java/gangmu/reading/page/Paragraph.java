package gangmu.reading.page;

import gangmu.reading.Passage;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together: a paragraph or list item of a body, a cell of a table, or a line that may be a headline.
 *
 * @param kind what it looks like
 * @param lines the lines it is printed on
 * @param words its characters without any blank
 * @param dateline how it opens, if it opens a report
 */
record Paragraph(
        Kind kind, List<Line> lines, String words, @Nullable Dateline dateline) {

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
    private static final Pattern PICTURE = Pattern.compile(".{0,400}(?:图为|图[①②③④⑤⑥]|上图|下图|左图|右图|图[一二三四]为).{0,200}");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,3}(?:[.．、](?!\\d)|[)）])|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮]|第[一二三四五六七八九十百]{1,4}[章条节]|附件[\\d一二三四五六七八九十]?[:：]?$).*",
            Pattern.DOTALL);
    private static final String BREAKS_OFF = "的地得和与及或在于对把被将从向以为是并而也都又就其该这那一不";
    private static final Pattern OPENING = Pattern.compile(
            "(?:会上|会前|会后|会议|随后|今年|近年来|近日|日前|连日来|目前|当前|去年|过去|同时|此外|据了解|据介绍|截至|为了?|随着|\\d{1,2}月\\d{1,2}日|\\d{4}年(?:以来)?)[^，,]{0,16}[，,]");
    private static final Pattern SPOKE = Pattern.compile("(?:强调|指出|要求|表示|认为|介绍|提出|说)[，,]");
    private static final Pattern CELL = Pattern.compile(
            "\\d{1,4}|(?:20\\d{2}年)?\\d{1,2}月(?:\\d{1,2}日|底|末|上旬|中旬|下旬)?(?:之?前)?|(?:20\\d{2})年(?:底|末)?前?|长期(?:坚持|推进)?|持续推进|全年|常年|立即");

    static Paragraph of(List<Line> lines, boolean alone, boolean running) {
        var joined = new StringBuilder();
        lines.forEach(line -> joined.append(line.words()));
        var words = joined.toString();
        var dateline = Dateline.at(words);
        return new Paragraph(
                dateline == null ? kind(lines, words, alone, running) : Kind.TEXT, List.copyOf(lines), words, dateline);
    }

    private static Kind kind(List<Line> lines, String words, boolean alone, boolean running) {
        var first = lines.getFirst();
        if (isCredit(words)) {
            return Kind.CREDIT;
        }
        if (Day.alone(words) != null) {
            return Kind.DATE;
        }
        if (lines.size() == 1 && Byline.is(first, alone)) {
            return Kind.BYLINE;
        }
        if (isPoint(words)) {
            return lines.size() == 1 && Headline.isLabel(words) ? Kind.SHORT : Kind.POINT;
        }
        if ((isItem(words) && first.level() <= 0)
                || (mayBeItem(words)
                        && ITEM.matcher(words.substring(0, Math.min(12, words.length())))
                                .matches())) {
            return Kind.ITEM;
        }
        return first.level() == 0 && isText(lines, words, running) ? Kind.TEXT : Kind.SHORT;
    }

    private static boolean isText(List<Line> lines, String words, boolean running) {
        var last = words.charAt(words.length() - 1);
        if (Mark.hasSentence(words) || Jump.at(words) != null || running || (lines.size() >= 3 && !isTitle(words))) {
            return true;
        }
        if ((last == '：' || last == ':') && words.length() > 6) {
            return true;
        }
        if (Mark.surelyGoesOn(words) && !words.startsWith("——")) {
            return words.length() > 12;
        }
        if ((words.length() > 10 && BREAKS_OFF.indexOf(last) >= 0 && Mark.hasComma(words))
                || (Mark.hasComma(words)
                        && (OPENING.matcher(words).lookingAt()
                                || SPOKE.matcher(words).find()
                                || lines.size() > 1))) {
            return true;
        }
        if ("！？!?…；;".indexOf(last) >= 0 && Mark.hasComma(words) && words.length() > 24) {
            return true;
        }
        return words.length() >= 40 && Mark.hasComma(words) && !isTitle(words) && blanks(lines) < 2;
    }

    /** Whether it is the title of an official paper, however long. */
    static boolean isTitle(String words) {
        if (words.length() > 120 || words.indexOf("关于") < 0) {
            return false;
        }
        return words.length() <= 120
                && words.matches(
                        ".*关于.{2,110}的?(?:通知|通告|公告|通报|意见|方案|决定|办法|名单|函|纪要|规定|报告|批复|公示|细则|措施|计划|请示|倡议书|说明|清单|启事|令)(?:[（(].{1,12}[)）])?");
    }

    private static int blanks(List<Line> lines) {
        var blanks = 0;
        for (var line : lines) {
            blanks += line.spaced() ? 0 : line.text().toString().split("[\\s\u3000]+", -1).length - 1;
        }
        return blanks;
    }

    private static boolean isCredit(String words) {
        if (words.length() > 200 || (words.indexOf('摄') < 0 && words.indexOf('图') < 0 && words.indexOf("新华社") < 0)) {
            return false;
        }
        return CREDIT.matcher(words).matches() || (PICTURE.matcher(words).matches() && Dateline.at(words) == null);
    }

    /** Whether the words are a mark's point: ●项目地址. */
    static boolean isPoint(String words) {
        return "●■◆▲★▪•◇□○▶►◎".indexOf(words.charAt(0)) >= 0;
    }

    static boolean isItem(String words) {
        return mayBeItem(words)
                && ITEM.matcher(words.length() > 60 ? words.substring(0, 60) : words)
                        .matches();
    }

    private static boolean mayBeItem(String words) {
        var first = words.charAt(0);
        return first < 128
                ? first == '(' || Character.isDigit(first)
                : "一二三四五六七八九十（第附".indexOf(first) >= 0 || (first >= '①' && first <= '⑮');
    }

    /** Whether the words fill one cell of a table: a running number, a time limit. */
    static boolean isCell(String words) {
        return words.length() <= 14 && CELL.matcher(words).matches();
    }

    /** Whether it is the line that names whom an official paper is sent to. */
    boolean isAddressee() {
        var last = words.charAt(words.length() - 1);
        return (last == '：' || last == ':')
                && words.length() <= 160
                && words.length() >= 4
                && !Mark.hasSentence(words)
                && words.matches(".*(?:各|单位|人民政府|委员会|办公室|部门|机构|企业|市民|居民|同志|党委|党工委|办事处).*");
    }

    boolean isHeading() {
        return kind == Kind.SHORT;
    }

    boolean isBody() {
        return kind == Kind.TEXT || kind == Kind.ITEM || kind == Kind.POINT;
    }

    /** Whether its last sentence is not over. */
    boolean goesOn() {
        return (kind == Kind.TEXT && !Mark.endsSentence(words) && !Paragraph.isTitle(words))
                || (kind == Kind.ITEM
                        && (Mark.surelyGoesOn(words) || (Mark.hasSentence(words) && !Mark.endsSentence(words))));
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
        while (marks < words.length() && isPoint(words.substring(marks))) {
            marks++;
        }
        return marks;
    }

    /** The paragraph without blanks that only spread it and without the breaks of its lines. */
    Passage passage() {
        if (lines.size() == 1) {
            return Mark.tidy(lines.getFirst().text());
        }
        var builder = Passage.builder();
        lines.forEach(line -> builder.append(Mark.tidy(line.text())));
        return builder.build();
    }
}
