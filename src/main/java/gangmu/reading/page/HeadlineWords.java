package gangmu.reading.page;

import gangmu.reading.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a line among the headlines tell by themselves: who did what, who came, what column it heads. */
final class HeadlineWords {

    private static final Words VERBS = Words.of(Lexicon.entries("news-verbs"));
    static final Words EVENT = Words.of(Lexicon.entries("event-verbs"));
    static final Words NOBODY = Words.of(Lexicon.entries("no-names"));
    private static final int SHORTEST_NAMES = 2;
    private static final int LONGEST_NAMES = 16;
    private static final Pattern ATTENDED = Pattern.compile("[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff·、]{"
            + SHORTEST_NAMES + "," + LONGEST_NAMES + "}?(?:等)?(?:市?领导)?" + Lexicon.alternatives("attendance"));
    static final Words SPOKE = Words.of("强调", "要求", "指出", "提出", "时说", "表示", "寄语");
    /** A page of the paper at the end of a line. */
    static final Pattern PAGE = Pattern.compile("[\\s\u3000]*[>＞»→]*[\\s\u3000]*[（(]?(?:详见)?第?([A-Z]?\\d{1,2}版)[）)]?$");

    private static final Pattern IN_LIST = Pattern.compile("[\\[【(（]\\d{2}-\\d{2}[\\]】)）]");
    private static final int DAY_IN_LIST = 7;

    private static final Pattern PERIOD =
            Pattern.compile("前?[一二三四]季度|[上下]半年|前[一二两三四五六七八九十\\d]{1,2}个?月|1[至到—－~-]{1,2}\\d{1,2}月份?");
    /** 督查室, 督导组, 检查组: what an office does may be its name. */
    private static final int OFFICE_AT_WORK = 3;

    /** The name of a column and of its part: 乡村振兴·一线见闻. */
    private static final Pattern COLUMN = Pattern.compile("[\\p{IsHan}]{2,6}·[\\p{IsHan}]{2,6}");

    private static final Pattern HELD = Pattern.compile(".*(?:会议|大会|活动|仪式)(?:召开|举行).*");
    private static final Words HELD_SIGNS = Words.of("召开", "举行");
    static final Words ENDED = Words.of(
            "召开", "举行", "开幕", "闭幕", "揭牌", "启动", "开工", "竣工", "投产", "签约", "通车", "上线", "落户", "开班", "成立", "收官", "落幕", "启幕",
            "供水", "合龙", "投用", "开展");
    private static final Words SPEECHES = Words.of("讲话", "讲话要点", "讲话摘要", "讲话提纲", "讲话稿", "致辞", "发言", "汇报", "报告");
    private static final Words DEEDS = Words.of(Lexicon.entries("attendance"));
    private static final Words LABELS = Words.of(Lexicon.entries("labels"));
    private static final Words LABEL_ENDINGS = Words.of(Lexicon.entries("labels").stream()
            .filter(label -> label.startsWith("*"))
            .map(label -> label.substring(1))
            .toList());
    private static final long FRAME = Signs.SQUARE_OPENING
            | Signs.SQUARE_CLOSING
            | Signs.TITLE
            | Signs.QUOTATION
            | Signs.BULLET
            | Signs.BAR
            | Signs.WIDE_BAR;
    private static final int LONGEST_ATTENDANCE = 22;
    static final int LONGEST_SHOULDER = 40;
    private static final int LONGEST_DEED = 20;
    static final int LONGEST_LABEL = 6;
    private static final int LONGEST_PLAIN_LABEL = 9;
    private static final int LONGEST_FRAMED_LABEL = 16;
    private static final Words SERIES = Words.of("系列报道", "系列评论", "系列访谈", "系列述评");
    /** The name of a series with the number of what it heads: 走县城·看产业②. */
    private static final int LONGEST_SERIES = 12;

    /** Behind a name of two letters these tell where somebody went. */
    private static final String WHERE = "在到赴";

    private static final String ISSUERS = "府室厅局委会部院署办处司队组心";
    private static final int LONGEST_OFFICE = 30;
    static final String PLACES = "市县区州省镇乡村局委办院校厂会部处站社团队馆园";

    private HeadlineWords() {}

    /** Whether it is the whole title of an official paper, with the name of who issues it before its 关于. */
    static boolean isIssued(String words) {
        return opensWithOffice(words) && Paragraph.isTitle(words);
    }

    /** Whether the office that issues a paper stands first, and then what the paper is about. */
    static boolean opensWithOffice(String words) {
        var about = words.indexOf("关于");
        return about > 3 && ISSUERS.indexOf(words.charAt(about - 1)) >= 0;
    }

    /** How long the words are that tell of which months a headline reports: 前三季度, 上半年, 1至7月; 0 where it begins with none. */
    static int period(String words) {
        if (words.isEmpty() || "前一二三四上下1".indexOf(words.charAt(0)) < 0) {
            return 0;
        }
        var period = PERIOD.matcher(words);
        return period.lookingAt() ? period.end() : 0;
    }

    /** Whether it is the headline of a speech: …会上的讲话（摘要）. */
    static boolean namesSpeech(String words) {
        var end = words.endsWith("）") || words.endsWith(")")
                ? Math.max(words.lastIndexOf('（'), words.lastIndexOf('('))
                : words.length();
        return SPEECHES.lengthBefore(words, end) > 0;
    }

    /** Whether it ends with the name of a meeting. */
    static boolean namesMeeting(String words) {
        return words.endsWith("会") || words.endsWith("会议");
    }

    /** Whether it is the bare name of an office. */
    static boolean namesOffice(String words) {
        return words.length() >= 4
                && words.length() <= LONGEST_OFFICE
                && ISSUERS.indexOf(words.charAt(words.length() - 1)) >= 0
                && words.chars().allMatch(Character::isIdeographic)
                && !EVENT.occurIn(words, 0, words.length() - OFFICE_AT_WORK);
    }

    /** How long the day is that stands in brackets before a headline in a list: [02-18]; 0 where none does. */
    static int dayInList(CharSequence words) {
        return words.length() > DAY_IN_LIST
                        && "[【(（".indexOf(words.charAt(0)) >= 0
                        && IN_LIST.matcher(words).lookingAt()
                ? DAY_IN_LIST
                : 0;
    }

    /** Whether it ends with the page where its report stands: 某某调研春耕 3版. */
    static boolean namesPage(String words) {
        var last = words.length() - 1;
        last -= last > 0 && "）)".indexOf(words.charAt(last)) >= 0 ? 1 : 0;
        return last > 6
                && words.charAt(last) == '版'
                && words.charAt(last - 1) >= '0'
                && words.charAt(last - 1) <= '9'
                && PAGE.matcher(words).find();
    }

    /** The person that an event headline begins with. */
    static @Nullable String person(String words) {
        return nameBefore(VERBS, words);
    }

    /** Who speaks in a sentence that begins with his bare name. */
    static @Nullable String speaker(String words) {
        return nameBefore(SPOKE, words);
    }

    private static @Nullable String nameBefore(Words verbs, String words) {
        if (NOBODY.startsIn(words, 0)) {
            return null;
        }
        for (var length = Math.min(4, words.length() - 1); length >= 2; length--) {
            if (Byline.isName(words, length)
                    && PLACES.indexOf(words.charAt(length - 1)) < 0
                    && WHERE.indexOf(words.charAt(length - 1)) < 0
                    && verbs.startsIn(words, length)) {
                return words.substring(0, length);
            }
        }
        return null;
    }

    /** Whether a line tells that somebody did something other than speak. */
    static boolean tellsDeed(String words) {
        return words.length() <= LONGEST_DEED && !Mark.hasComma(words) && !speaks(words) && person(words) != null;
    }

    /** Whether they end with a word of speaking, and perhaps a colon. */
    static boolean speaks(String words) {
        var colon = words.endsWith("：") || words.endsWith(":") ? 1 : 0;
        return SPOKE.lengthBefore(words, words.length() - colon) > 0;
    }

    /** Whether the line says who speaks where and nothing else: the headline itself stands below it. */
    static boolean isShoulder(Line line) {
        return !line.hasComma()
                && !line.hasSentence()
                && line.words().length() <= LONGEST_SHOULDER
                && speaks(line.words())
                && (person(line.words()) != null || saysWhere(line.words()));
    }

    /** Whether somebody speaks at a meeting or while he does something: 在某会议上强调, 调研时要求. */
    private static boolean saysWhere(String words) {
        var where = words.length() - SPOKE.lengthBefore(words, words.length()) - 1;
        return where > 4 && where < words.length() - 1 && "上时中".indexOf(words.charAt(where)) >= 0;
    }

    /** Whether every clause of the line says that somebody did what people do at meetings, or names one more who did so. */
    static boolean isAttendance(Line line) {
        var words = line.words();
        if (words.length() > 60
                || words.length() < 4
                || line.hasComma()
                || !DEEDS.ends(words)
                || words.endsWith("的讲话")) {
            return false;
        }
        var clauses = line.spaced() || !line.hasBlanks() ? new String[] {words} : line.pieces();
        for (var i = 0; i < clauses.length; i++) {
            var clause = clauses[i];
            if (i + 1 < clauses.length && Byline.isName(clause)) {
                continue;
            }
            if (clause.length() > LONGEST_ATTENDANCE
                    || !isOfNames(clause)
                    || !(isDeedBehindNames(clause) || ATTENDED.matcher(clause).matches())
                    || (HELD_SIGNS.occurIn(clause) && HELD.matcher(clause).matches())) {
                return false;
            }
        }
        return true;
    }

    /** Whether so many letters as a few names have stand before a deed; of most such lines this is all there is to find. */
    private static boolean isDeedBehindNames(String clause) {
        var deed = DEEDS.lengthBefore(clause, clause.length());
        var names = clause.length() - deed;
        return deed > 0 && names >= SHORTEST_NAMES && names <= LONGEST_NAMES;
    }

    /** Whether nothing but letters and the marks between names stand in it. */
    private static boolean isOfNames(String clause) {
        for (var i = 0; i < clause.length(); i++) {
            var c = clause.charAt(i);
            if (!((c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf'))
                    && "·、\u3005\u3007".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isLabel(String words, long signs) {
        if (words.length() > LONGEST_FRAMED_LABEL) {
            return false;
        }
        if (words.length() <= LONGEST_SERIES
                && words.length() > 2
                && Mark.isCircled(words.charAt(words.length() - 1))) {
            return true;
        }
        if ((signs & Signs.BULLET) != 0 && COLUMN.matcher(words).matches()) {
            return true;
        }
        var label = (signs & FRAME) == 0 ? words : withoutFrame(words);
        return LABELS.has(label) || endsAsLabel(label) || SERIES.ends(label) || isPartOfSeries(label);
    }

    /** Whether the line ends as the names of columns do; a longer ending tells more. */
    private static boolean endsAsLabel(String label) {
        var ending = label.length() > LONGEST_PLAIN_LABEL ? 0 : LABEL_ENDINGS.lengthBefore(label, label.length());
        return ending > 0 && (ending > 2 || label.length() <= LONGEST_LABEL);
    }

    /** Whether the line names a series and which part of it stands below: …系列报道之三. */
    static boolean isPartOfSeries(String label) {
        var number = label.lastIndexOf('之');
        return number > 0
                && number >= label.length() - 3
                && number < label.length() - 1
                && SERIES.lengthBefore(label, number) > 0;
    }

    static String withoutFrame(String words) {
        var bare = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            if ("【】[]《》“”『』「」〖〗■□●○◆◇▲▶★☆·|｜".indexOf(words.charAt(i)) < 0) {
                bare.append(words.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Whether they give a rate or an amount: 增长6.1%, 总投资52亿元. */
    static boolean hasFigures(String words) {
        var digit = false;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (digit && "%％元人个户家名项次吨倍".indexOf(c) >= 0) {
                return true;
            }
            digit = (c >= '0' && c <= '9') || (digit && "余多万亿".indexOf(c) >= 0);
        }
        return false;
    }
}
