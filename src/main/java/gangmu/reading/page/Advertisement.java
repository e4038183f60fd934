package gangmu.reading.page;

/** Tells an advertisement, a reader's hint or a lost-property notice from a report. */
final class Advertisement {

    private static final int LONGEST = 300;
    private static final WordList WORDS = new WordList(Lexicon.entries("advertising").stream()
            .filter(word -> !word.startsWith("!"))
            .toList());
    private static final WordList DECISIVE = new WordList(Lexicon.entries("advertising").stream()
            .filter(word -> word.startsWith("!"))
            .map(word -> word.substring(1))
            .toList());

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
                && DECISIVE.occursIn(paragraph.words());
    }
}
