package gangmu.reading.page;

import java.util.regex.Pattern;

/** Tells an advertisement, a reader's hint or a lost-property notice from a report. */
final class Advertisement {

    private static final int LONGEST = 300;
    private static final WordList WORDS = new WordList(Lexicon.entries("advertising").stream()
            .filter(word -> !word.startsWith("!") && !word.startsWith("+"))
            .toList());
    private static final WordList DECISIVE = new WordList(Lexicon.entries("advertising").stream()
            .filter(word -> word.startsWith("!"))
            .map(word -> word.substring(1))
            .toList());

    private static final WordList TRADE = new WordList(Lexicon.entries("advertising").stream()
            .filter(word -> word.startsWith("+"))
            .map(word -> word.substring(1))
            .toList());
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:电话|热线|手机|微信|联系|咨询|详询|☎)[^。]{0,12}?(?:1[3-9]\\d{9}|0\\d{2,3}[—－-]{0,2}\\d{7,8}|\\d{7,8})(?!\\d)");

    private static final LinePatterns HEADS = LinePatterns.of("advertisement-heads");

    private Advertisement() {}

    /** Whether it is the head of one: 招聘启事. */
    static boolean isHead(Paragraph paragraph) {
        return paragraph.kind() == Paragraph.Kind.SHORT
                && paragraph.words().length() <= 12
                && HEADS.match(paragraph.words());
    }

    static boolean is(Paragraph paragraph) {
        var words = paragraph.words();
        if (words.length() > LONGEST || paragraph.dateline() != null) {
            return false;
        }
        return isDecisive(paragraph) || WORDS.twiceIn(words);
    }

    /** Whether one word of it leaves no doubt. */
    static boolean isDecisive(Paragraph paragraph) {
        return paragraph.words().length() <= LONGEST
                && paragraph.dateline() == null
                && (DECISIVE.occursIn(paragraph.words()) || offers(paragraph.words()));
    }

    /** Whether it offers something for sale or hire under a telephone number. */
    private static boolean offers(String words) {
        return TRADE.occursIn(words) && TELEPHONE.matcher(words).find();
    }
}
