package gangmu.reading.page;

/**
 * Which of the letters and marks that tell something stand among some words, one bit for each of them or for a few that tell the
 * same. They are gathered in one walk over a line; a paragraph has those of its lines. Most lines lack what a rule asks for, and
 * a look at their signs spares them the rule.
 */
final class Signs {

    private static final byte[] SIGN = new byte[Character.MAX_VALUE + 1];
    private static int known;

    static final long FULL_STOP = sign("。");
    static final long SEMICOLON = sign("；");
    static final long COMMA = sign("，");
    static final long LATIN_COMMA = sign(",");
    static final long ENUMERATION_COMMA = sign("、");
    static final long COLON = sign("：");
    static final long LATIN_COLON = sign(":");
    static final long QUOTATION = sign("“”");
    static final long TITLE = sign("《》");
    static final long ROUND_OPENING = sign("（(");
    static final long ROUND_CLOSING = sign("）)");
    static final long SQUARE_OPENING = sign("【[〔『「〖");
    static final long SQUARE_CLOSING = sign("】]〕』」〗");
    static final long BAR = sign("|");
    static final long WIDE_BAR = sign("｜");
    static final long CHEVRON = sign(">＞»›");
    static final long PRINTERS_MARK = sign("©℃°");
    static final long BULLET = sign("●■◆▲★▪•◇□○▶►◎☆·");
    static final long DIGIT = sign("0123456789");

    static final long PAGE = sign("版");
    static final long PICTURE = sign("图");
    static final long PHOTOGRAPH = sign("摄");
    static final long AGENCY = sign("华");
    static final long NEWS = sign("讯电息");
    static final long REPORTER = sign("记");
    static final long WRITER = sign("员本者撰执特");
    static final long YEAR = sign("年");
    static final long MONTH = sign("月");
    static final long DAY = sign("日");
    static final long ABOUT = sign("关");
    static final long HOME = sign("首");

    /** The private notices of an advertising page: 遗失, 招租, 注销, 声明, 公益; and the thanks at the end of a broadcast. */
    static final long PRIVATE_NOTICE = sign("声遗租销益谢");

    /** Of offices, as they stand at the foot of an official paper. */
    static final long OFFICE = sign("室厅秘综");

    static final long PAPER = sign("报");
    static final long COMMENTATOR = sign("评编观");

    static {
        // the rarest letters of the words that the lists of lines ask for
        "网备件星度气P统邮N纸址权主社总".chars().forEach(letter -> sign(Character.toString(letter)));
    }

    private Signs() {}

    /** The signs among these words. */
    static long of(String words) {
        var signs = 0L;
        for (var i = 0; i < words.length(); i++) {
            signs |= of(words.charAt(i));
        }
        return signs;
    }

    /** The sign that this character is; none for most of them. */
    static long of(char c) {
        return 1L << SIGN[c] & ~1;
    }

    private static long sign(String letters) {
        known++;
        for (var i = 0; i < letters.length(); i++) {
            SIGN[letters.charAt(i)] = (byte) known;
        }
        return 1L << known;
    }
}
