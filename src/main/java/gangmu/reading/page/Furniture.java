package gangmu.reading.page;

import gangmu.reading.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is printed around the articles and belongs to none: the navigation of a web page, the line of its origin, the people
 * behind it, the weather, a reader's hint, an advertisement.
 */
final class Furniture {

    private static final int LONGEST = 160;
    private static final long FRAME = Signs.COLON
            | Signs.LATIN_COLON
            | Signs.CHEVRON
            | Signs.ROUND_OPENING
            | Signs.SQUARE_OPENING
            | Signs.BAR
            | Signs.PRINTERS_MARK;
    private static final LinePatterns LINES = LinePatterns.of("furniture");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[(（]?(?:编号[:：])?[\\p{IsHan}A-Za-z]{0,16}[〔\\[【（(]20\\d{2}[〕\\]】)）]第?\\d{1,5}[号期][)）]?");
    private static final Pattern ORIGIN =
            Pattern.compile(".{0,40}?(20\\d{2})(?:年|-|/|\\.)(\\d{1,2})(?:月|-|/|\\.)(\\d{1,2}).*");

    private static final Words RELATED =
            Words.of("相关新闻", "相关阅读", "相关文章", "相关稿件", "延伸阅读", "推荐阅读", "标题导航", "热门推荐", "为您推荐", "猜你喜欢");
    private static final Words SENT = Words.of("抄送", "抄报", "分送", "报送", "主送", "印送", "发送");
    private static final Words SCANNED =
            Words.of("扫一扫", "微信扫一扫", "扫码关注", "扫一扫关注", "扫码下载", "扫码阅读", "扫码观看", "扫码收看", "请扫码");
    private static final Words CALLS = Words.of("公益广告", "公益宣传");
    private static final Words SITES = Words.of("网", "网站", "在线", "客户端", "数字报", "融媒体中心", "政府信息公开");
    private static final Pattern ANNEX = Pattern.compile("附件\\d{0,2}[:：]?");
    private static final Pattern BETWEEN_COLUMNS = Pattern.compile("[\\s\u3000|｜]+");
    private static final int SHORTEST_SIGNED = 4;
    private static final int LETTERS_OF_CALL = 4;
    private static final int FEWEST_CALLS = 4;
    private static final int MOST_CALLS = 8;
    private static final int LONGEST_RELATED = 7;
    private static final int LONGEST_SITE = 14;
    private static final int LONGEST_COLUMN = 8;
    private static final int SHORTEST_DOUBLED = 8;
    private static final int LONGEST_DOUBLED = 24;

    private Furniture() {}

    static boolean isFurniture(Line line) {
        var words = line.words();
        return words.length() <= LONGEST
                && ((mayBe(line) && (LINES.match(words, line.signs()) || isDocumentNumber(words)))
                        || isRule(words)
                        || isPulledQuote(words)
                        || isNavigation(line)
                        || isDoubled(words)
                        || isCampaign(line));
    }

    /** A look at the signs spares most lines of a body the full examination. */
    private static boolean mayBe(Line line) {
        return line.words().length() <= 14 || line.has(FRAME) || !line.has(Signs.COMMA | Signs.FULL_STOP);
    }

    /** A row of the columns of a web page: short words between bars or blanks, the home page among those that blanks part. */
    private static boolean isNavigation(Line line) {
        var words = line.words();
        if (words.length() < 6 || !line.has(Signs.BAR | Signs.WIDE_BAR | Signs.HOME)) {
            return false;
        }
        var bars = words.indexOf('|') > 0 || words.indexOf('｜') > 0;
        if (!bars && words.indexOf("首页") < 0) {
            return false;
        }
        var columns = BETWEEN_COLUMNS.split(line.text().toString(), -1);
        if (columns.length < (bars ? 3 : 4)) {
            return false;
        }
        for (var column : columns) {
            if (column.length() > LONGEST_COLUMN || !column.chars().allMatch(Furniture::isLetter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(int c) {
        return Character.isIdeographic(c) || (c >= 'A' && c <= 'z') || (c >= '0' && c <= '9');
    }

    static boolean isDocumentNumber(String words) {
        return words.length() <= 32
                && (words.indexOf('号', words.length() - 2) >= 0 || words.endsWith("期"))
                && DOCUMENT_NUMBER.matcher(words).matches();
    }

    /** Whether the line names to whom a paper is sent, or tells to scan a code, and the next one goes on with that. */
    static boolean goesOnSending(String words) {
        return (SENT.begins(words) && words.charAt(words.length() - 1) != '。') || SCANNED.has(words);
    }

    /** Whether close below this line a page calls on its readers for the common good. */
    static boolean headsCalls(String words) {
        return words.indexOf('公') >= 0 && CALLS.has(HeadlineWords.withoutFrame(words));
    }

    /** 某某办　宣: whether the line says who calls on the readers in the lines above. */
    static boolean signsCalls(Line line) {
        var length = line.words().length();
        return length >= SHORTEST_SIGNED
                && length <= LONGEST_SITE
                && line.words().charAt(length - 1) == '宣'
                && line.gaps() == 1
                && line.pieces()[1].equals("宣");
    }

    /** 附件1: on top of a paper that was taken out of another. */
    static boolean isAnnexMark(String words) {
        return ANNEX.matcher(words).matches();
    }

    /** Whether under this line a web page lists the headlines of others. */
    static boolean headsRelated(String words) {
        return words.length() <= LONGEST_RELATED && RELATED.begins(HeadlineWords.withoutFrame(words));
    }

    /** Whether it is the name of a web site. */
    static boolean namesSite(String words) {
        return words.length() >= 4 && words.length() <= LONGEST_SITE && SITES.ends(words);
    }

    /** The day that a line of origin tells. */
    static @Nullable Day day(String words) {
        if (words.indexOf("20") < 0) {
            return null;
        }
        var matcher = ORIGIN.matcher(words.substring(0, Math.min(LONGEST, words.length())));
        return matcher.matches() ? Day.of(matcher.group(1), matcher.group(2), matcher.group(3)) : null;
    }

    /** A banner that was printed with a shadow comes twice, word by word: 奋战三季度奋战三季度. */
    static boolean isDoubled(String words) {
        if (words.length() < SHORTEST_DOUBLED || kinds(words) * 10 > words.length() * 6) {
            return false;
        }
        var single = 0;
        for (var i = 0; i < words.length() && single * 10 <= words.length() * 2; ) {
            var length = doubleAt(words, i);
            single += length == 0 ? 1 : 0;
            i += length == 0 ? 1 : 2 * length;
        }
        return single * 10 <= words.length() * 2;
    }

    /** 安全生产　人人有责　全民参与　共保平安: four calls or more of four letters each, as no headline has. */
    private static boolean isCampaign(Line line) {
        var length = line.words().length();
        if (length % LETTERS_OF_CALL != 0
                || length < FEWEST_CALLS * LETTERS_OF_CALL
                || length > MOST_CALLS * LETTERS_OF_CALL
                || line.gaps() != length / LETTERS_OF_CALL - 1) {
            return false;
        }
        for (var call : line.pieces()) {
            if (call.length() != LETTERS_OF_CALL || !call.chars().allMatch(Character::isIdeographic)) {
                return false;
            }
        }
        return true;
    }

    /** How many different letters stand among these words at least; of doubled ones hardly more than half as many as they have. */
    private static int kinds(String words) {
        var kinds = 0L;
        for (var i = 0; i < words.length(); i++) {
            kinds |= 1L << words.charAt(i);
        }
        return Long.bitCount(kinds);
    }

    private static int doubleAt(String words, int start) {
        var longest = Math.min(LONGEST_DOUBLED, (words.length() - start) / 2);
        var first = words.charAt(start);
        if (longest < 2 || words.indexOf(first, start + 2, start + longest + 1) < 0) {
            return 0;
        }
        for (var length = longest; length >= 2; length--) {
            if (first == words.charAt(start + length) && words.regionMatches(start, words, start + length, length)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a sentence of a body is printed once more behind a thick rule. */
    private static boolean isPulledQuote(String words) {
        return words.length() >= SHORTEST_DOUBLED && "▍┃▎▌❝".indexOf(words.charAt(0)) >= 0 && Mark.endsSentence(words);
    }

    /** Whether nothing but the number of a picture is left of what stood here: ②. */
    static boolean isLoneMark(String words) {
        return words.length() == 1 && Mark.isCircled(words.charAt(0));
    }

    static boolean isRule(String words) {
        for (var i = 0; i < words.length(); i++) {
            if ("-—－_=*·.~─━＊☆★■□◆◇|｜".indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
