package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Messages;
import gangmu.reading.Story;
import gangmu.reading.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What kind of paper an article is, and who speaks in it where nobody is named: a notice is spoken by the body that issues
 * it, minutes by the meeting, a speech by who gave it, a comment by nobody, and in a report only those speak whom the reporter lets speak.
 *
 * @param answers whether it is the answer to a letter: who writes it tells what he did and will do
 */
record Genre(Kind kind, Floor floor, boolean answers) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Characters ASCII_BLANKS = Characters.of(" \t\n\u000b\f\r");

    /** A bulletin of figures (统计公报, 环境状况公报) tells what was; that of a party session is another thing. */
    private static final Pattern BULLETIN = Pattern.compile("^(?!.*(?:全体会议|全会)).*公报(?:[（(][^）)]*[）)])?$");

    private static final Words NOTICES = Words.of(
            "通知", "通告", "公告", "通报", "意见", "方案", "函", "决定", "倡议书", "令", "清单", "台账", "要点", "分工", "分工表", "任务表", "计划", "措施",
            "办法", "细则", "规定", "预案", "交办单", "督办单", "提醒函", "公开信", "专报", "周报", "旬报", "月报", "通知单", "通知书", "工作提示", "明电");
    private static final Words MINUTES = Words.of("会议纪要", "纪要");
    private static final Words REPORTING = Words.of("发布", "出台", "印发", "召开", "下发");
    private static final Pattern ISSUED = Pattern.compile(
            "^(?<body>.{2,30}?)(?:关于.*)(?:通知|通告|公告|通报|意见|方案|函|决定|令|倡议书|计划|措施|办法|要点)(?:[（(][^）)]*[）)])?$");
    private static final Pattern SHORT_TITLE = Pattern.compile("^(?<body>.{3,30}?)(?:通告|通知|公告|通报|令)$");
    private static final Pattern DATE_LINE =
            Pattern.compile("^(?:20\\d\\d|[二〇○零一二三四五六七八九十]{4,})年[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日.{0,4}$");
    private static final Words COMMENTS = Words.of(
            "评论", "时评", "短评", "快评", "社论", "社评", "锐评", "微评", "手记", "札记", "随笔", "杂谈", "论贯彻", "一论", "二论", "三论", "四论", "五论",
            "六论", "七论", "八论", "九论", "十论", "议论", "热评", "漫谈", "言论", "编者按", "走笔", "漫笔", "短论");
    private static final Pattern DISCUSSING = Pattern.compile("[—－-]*论(?![坛文证述])");
    private static final Words COMMENTING = Words.of(
            "我们要", "我们必须", "我们应", "我们更要", "我们既要", "我们还要", "我们也要", "我们不能", "我们决不能", "我们尤其要", "我们就要", "我们都要", "我们越要",
            "我们理应", "我们当");
    private static final Pattern WARNING =
            Pattern.compile("[^约寂落]莫(?!言|斯)|^莫[让把拿被使要为等因将以]|切勿|切莫|别[让把拿被]|要不得|当休矣|可以休矣|岂能|岂可|何妨|不妨|谨防|警惕|不能“");
    /** No title warns without one of these. */
    private static final Words WARNING_SIGNS =
            Words.of("莫", "切勿", "别让", "别把", "别拿", "别被", "要不得", "休矣", "岂能", "岂可", "何妨", "不妨", "谨防", "警惕", "不能“");

    /** Words with which a report tells who said what; a comment that has one is known by other signs. */
    private static final Words TELLING = Words.of(
            "强调", "要求", "指出", "会上", "介绍", "表示", "告诉", "坦言", "获悉", "据悉", "据了解", "据统计", "记者", "提醒", "说，", "说：", "说。",
            "本报", "本台", "热线", "敬请", "电话");

    private static final Words ARGUING = Words.of(
            "有人", "有的", "说到底", "归根结底", "何尝", "岂", "与其", "不如", "越是", "莫让", "莫把", "别让", "别把", "须知", "殊不知", "毋庸讳言", "诚然",
            "试想", "不外乎", "差别在", "症结", "病根", "才能", "唯有", "惟有", "而是", "不在于", "看似", "凭什么", "为何", "更要", "真格", "道理");

    private static final int MANY_ARGUMENTS = 4;

    /** So many paragraphs say what others must do where none argues. */
    private static final int FEWEST_CALLS = 2;

    private static final Words SENDERS =
            Words.of("填报单位", "交办单位", "转办单位", "编制单位", "制表单位", "发文单位", "发文机关", "签发单位", "报送单位", "交办部门", "填报部门");
    /** What else stands on the line of who sends a form. */
    private static final Words BEHIND_SENDER =
            Words.of("填报日期", "填报时间", "交办日期", "交办时间", "转办日期", "编制日期", "制表日期", "发文日期", "联系人");

    private static final int MOST_LINES_OVER_FORM = 3;
    private static final Characters MARKS = Characters.of("，。；：！？");
    private static final Words OFFICES = Words.of("办公室", "人民政府", "委员会", "指挥部", "领导小组", "管委会", "局");
    private static final int SHORTEST_SIGNER = 3;
    private static final int LONGEST_SIGNER = 40;

    private static final Characters BRACKET_ENDS = Characters.of("）)");
    private static final Characters DATE_OPENINGS = Characters.of("20〇○零一二三四五六七八九十");
    private static final int LONGEST_DATE = 60;
    /** The longest line under a headline that calls an article a comment. */
    private static final int LONGEST_LABEL = 40;

    private static final Pattern SPEECH = Pattern.compile("在.{2,80}的.{0,6}讲话(?:稿|提纲|要点|摘要)?(?:[（(][^）)]*[）)])?$");
    /** What a government reports to those who elect it, and sets itself to do. */
    private static final Pattern WORK_REPORT = Pattern.compile("(?:^|[省市县区旗乡镇年]|人民)政府工作(?:的)?报告(?:[（(][^）)]*[）)])?$");

    private static final Words TALKING_OF = Words.of("议", "读", "学", "论", "听", "谈", "看", "聚焦", "落实", "贯彻", "关于");
    private static final Pattern REPORTS_FOR =
            Pattern.compile("(?<who>[^，。；：]{2,20})代表[^，。；：]{2,20}(?:作|向[^，。；：]{2,20}作)[^，。；：]{0,12}报告");
    /** The most lines under the headline of a speech before it says who gave it. */
    private static final int MOST_LINES_OVER_SPEECH = 4;

    private static final int LONGEST_POST = 60;

    enum Kind {
        REPORT,
        NOTICE,
        MINUTES,
        SPEECH,
        COMMENT,
        /** Messages of a group: who sends one speaks in it, until he tells what another said. */
        CHAT
    }

    private Genre(Kind kind, Floor floor) {
        this(kind, floor, false);
    }

    static Genre of(Story story, List<String> lines, @Nullable String editor, UnitNames units) {
        var title = story.title() == null ? "" : withoutBlanks(story.title().toString());
        if (title.contains("公报") && BULLETIN.matcher(title).find()) {
            return new Genre(Kind.REPORT, Floor.NARRATIVE);
        }
        var speech = speech(story, title);
        if (speech != null) {
            return new Genre(Kind.SPEECH, new Floor(Floor.Kind.DEMAND, orator(story, speech, lines)));
        }
        var isNotice = (endsIn(NOTICES, title) && !reports(title)) || title.contains("关于印发");
        if (endsIn(MINUTES, title) || (!isNotice && Telltales.ofMinutes(lines))) {
            return new Genre(Kind.MINUTES, new Floor(Floor.Kind.DEMAND, "会议"));
        }
        if (Messages.are(lines.stream())) {
            return new Genre(Kind.CHAT, new Floor(Floor.Kind.DEMAND, null));
        }
        if (Telltales.ofAnswer(lines)) {
            return new Genre(Kind.REPORT, Floor.NARRATIVE, true);
        }
        var signer = signer(lines);
        if (signer == null && !isNotice && Telltales.ofSpeech(lines)) {
            return new Genre(Kind.SPEECH, new Floor(Floor.Kind.DEMAND, orator(story, "", lines)));
        }
        var sender = issuerOfForm(story, lines);
        if (signer != null || isNotice || sender != null || (story.byline().isEmpty() && Telltales.ofNotice(lines))) {
            var issuer = signer == null ? issuer(title) : signer;
            issuer = issuer == null ? issuerAbove(story) : issuer;
            issuer = issuer == null ? sender : issuer;
            issuer = issuer == null ? editor : issuer;
            issuer = issuer == null ? signerWithoutDay(lines) : issuer;
            return new Genre(Kind.NOTICE, new Floor(Floor.Kind.DEMAND, issuer));
        }
        if (story.byline().isEmpty() && Orders.are(lines, units)) {
            return new Genre(Kind.NOTICE, new Floor(Floor.Kind.DEMAND, null));
        }
        if (isComment(story, title, lines, units)) {
            return new Genre(Kind.COMMENT, new Floor(Floor.Kind.COMMENT, null));
        }
        return new Genre(Kind.REPORT, Floor.NARRATIVE);
    }

    /** 市政府出台某意见 tells of a paper; 关于召开某会的通知 is one. */
    private static boolean reports(String title) {
        var subject = title.indexOf("关于");
        return REPORTING.occurIn(title, 0, subject < 0 ? title.length() - 2 : subject);
    }

    /** The headline line that tells at what occasion the speech was given. */
    private static @Nullable String speech(Story story, String title) {
        if (isSpeech(title)) {
            return title;
        }
        for (var subtitle : story.subtitles()) {
            var words = withoutBlanks(subtitle.toString());
            if (isSpeech(words)) {
                return words;
            }
        }
        return null;
    }

    private static boolean isSpeech(String words) {
        return (words.contains("讲话") && SPEECH.matcher(words).find())
                || (words.contains("报告")
                        && !TALKING_OF.occurIn(words)
                        && WORK_REPORT.matcher(words).find());
    }

    /** Who gave the speech: named before the occasion, in a line under the headline with a post, or above the first sentence. */
    private static @Nullable String orator(Story story, String title, List<String> lines) {
        var people = new People();
        var named = people.nameEnding(title.substring(0, Math.max(0, title.indexOf('在'))));
        for (var subtitle : story.subtitles()) {
            named = named == null ? orator(people, subtitle.toString()) : named;
        }
        for (var line : lines.subList(0, Math.min(MOST_LINES_OVER_SPEECH, lines.size()))) {
            named = named == null ? orator(people, line) : named;
            named = named == null ? deputy(people, line) : named;
        }
        return named == null && story.byline().size() == 1 ? story.byline().getFirst() : named;
    }

    private static @Nullable String orator(People people, String line) {
        var words = withoutBlanks(withoutBracket(line).replace('　', ' '));
        return words.length() > LONGEST_POST || MARKS.indexIn(words, 0, words.length()) >= 0
                ? null
                : people.nameEnding(words);
    }

    /** 县长某某代表县人民政府作工作报告: who reports for others. */
    private static @Nullable String deputy(People people, String line) {
        var report = REPORTS_FOR.matcher(line);
        return report.find() ? people.nameEnding(report.group("who")) : null;
    }

    /** 市长 某某（2025年9月10日）. */
    static String withoutBracket(String line) {
        var bracket = Math.max(line.indexOf('（'), line.indexOf('('));
        return bracket > 0 ? line.substring(0, bracket) : line;
    }

    static String withoutBlanks(String title) {
        return ASCII_BLANKS.indexIn(title, 0, title.length()) >= 0
                ? BLANKS.matcher(title).replaceAll("")
                : title;
    }

    /** Whether a title ends in one of these words, a bracket after it aside: …通知（试行）. */
    private static boolean endsIn(Words kinds, String title) {
        if (kinds.ends(title)) {
            return true;
        }
        var last = title.length() - 1;
        if (last < 0 || !BRACKET_ENDS.has(title.charAt(last))) {
            return false;
        }
        for (var at = last - 1; at > 0 && !BRACKET_ENDS.has(title.charAt(at)); at--) {
            if ((title.charAt(at) == '（' || title.charAt(at) == '(') && kinds.lengthBefore(title, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether this line dates a notice. */
    static boolean isDateLine(String line) {
        return line.length() <= LONGEST_DATE
                && DATE_OPENINGS.has(line.charAt(0))
                && line.indexOf('年') > 0
                && line.indexOf('日') > 0
                && DATE_LINE.matcher(withoutBlanks(line)).matches();
    }

    /** The body that signs: it stands on the line before the date, near the end or before the annexes. */
    private static @Nullable String signer(List<String> lines) {
        for (var i = 2; i < lines.size(); i++) {
            var above = lines.get(i - 1);
            if (isDateLine(lines.get(i)) && maySign(above) && Enumerator.at(above) == null && isBody(above)) {
                return above.strip();
            }
        }
        return null;
    }

    /** The body whose name ends the paper. */
    private static @Nullable String signerWithoutDay(List<String> lines) {
        var last = lines.size() < MOST_LINES_OVER_FORM ? "" : lines.getLast().strip();
        return maySign(last) && Enumerator.at(last) == null && UnitList.isName(last) ? last : null;
    }

    private static boolean maySign(String line) {
        var letters = line.codePointCount(0, line.length());
        return letters >= SHORTEST_SIGNER && letters <= LONGEST_SIGNER && MARKS.indexIn(line, 0, line.length()) < 0;
    }

    private static boolean isBody(String words) {
        return UnitList.isName(words.strip())
                || words.endsWith("部")
                || words.endsWith("处")
                || words.endsWith("科")
                || words.endsWith("队")
                || words.endsWith("会");
    }

    private static @Nullable String issuer(String title) {
        var issued = ISSUED.matcher(title);
        if (issued.matches() && isBody(issued.group("body"))) {
            return issued.group("body");
        }
        var brief = SHORT_TITLE.matcher(title);
        if (brief.matches() && isBody(brief.group("body"))) {
            return brief.group("body");
        }
        if (title.contains("会议") || title.contains("交办会")) {
            return "会议";
        }
        return issuerBeforeYear(title);
    }

    /** 某市人民政府办公室2025年…清单. */
    private static @Nullable String issuerBeforeYear(String title) {
        var year = title.indexOf("20");
        return year >= SHORTEST_SIGNER && year <= LONGEST_SIGNER && OFFICES.lengthBefore(title, year) > 0
                ? title.substring(0, year)
                : null;
    }

    /** The body that is named on a line of its own at the headline. */
    private static @Nullable String issuerAbove(Story story) {
        for (var subtitle : story.subtitles()) {
            var words = withoutBlanks(subtitle.toString());
            if (maySign(words) && isBody(words)) {
                return words;
            }
        }
        return null;
    }

    /** 交办单位：某局 at the head of a form. */
    private static @Nullable String issuerOfForm(Story story, List<String> lines) {
        for (var subtitle : story.subtitles()) {
            var named = labelled(subtitle.toString());
            if (named != null) {
                return named;
            }
        }
        for (var line : lines.subList(0, Math.min(MOST_LINES_OVER_FORM, lines.size()))) {
            var named = labelled(line);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** The body behind the label that says who fills in a form, or sends it out. */
    private static @Nullable String labelled(String line) {
        var colon = SENDERS.lengthAt(line, 0);
        if (colon == 0 || colon == line.length() || "：: 　".indexOf(line.charAt(colon)) < 0) {
            return null;
        }
        var words = line.substring(colon + 1).strip();
        var end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        var next = BEHIND_SENDER.indexIn(words, 0);
        var name = words.substring(0, next > 0 ? Math.min(next, end) : end);
        return maySign(name) && isBody(name) ? name : null;
    }

    private static boolean isLabel(String line) {
        return COMMENTS.occurIn(line)
                || (line.indexOf('论') >= 0 && DISCUSSING.matcher(line).lookingAt());
    }

    private static boolean warns(String title) {
        return WARNING_SIGNS.occurIn(title) && WARNING.matcher(title).find();
    }

    private static boolean saysWhatWeMust(List<String> lines) {
        for (var line : lines) {
            var we = line.indexOf("我们");
            if (we >= 0 && COMMENTING.indexIn(line, we) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article tells nobody's words, argues, and says itself what others must do. */
    private static boolean argues(List<String> lines, UnitNames units) {
        var arguments = 0;
        for (var line : lines) {
            if (TELLING.occurIn(line)) {
                return false;
            }
            arguments += arguments(line);
        }
        if (arguments >= MANY_ARGUMENTS) {
            return true;
        }
        var told = 0;
        for (var i = 0; i < lines.size() && told < FEWEST_CALLS; i++) {
            told += units.areTold(Sentences.clauses(lines.get(i))) ? 1 : 0;
        }
        return told >= (arguments > 0 ? 1 : FEWEST_CALLS);
    }

    private static int arguments(String line) {
        var count = 0;
        for (var at = ARGUING.indexIn(line, 0); at >= 0; at = ARGUING.indexIn(line, at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean isComment(Story story, String title, List<String> lines, UnitNames units) {
        var told = story.byline().stream().anyMatch(name -> name.contains("评论"))
                || story.subtitles().stream()
                        .anyMatch(line -> line.length() <= LONGEST_LABEL && isLabel(line.toString()));
        if (told) {
            return true;
        }
        return story.date() == null
                && (warns(title) || saysWhatWeMust(lines) || (!title.isEmpty() && argues(lines, units)));
    }
}
