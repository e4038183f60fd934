package gangmu.reading.demand;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What opens an item of an enumeration.
 *
 * @param kind how it counts
 * @param length how many characters it has
 */
record Enumerator(Kind kind, int length) {

    /** The ways of counting, the outer before the inner. */
    enum Kind {
        /** 一、 or 第一章. */
        CHAPTER("^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部分]+[、　 ]*)"),
        /** （一）. */
        SECTION("^[（(][一二三四五六七八九十]{1,3}[）)]、?"),
        /** 1. or 第一条. */
        ITEM("^(?:\\d{1,3}[.．、](?!\\d)|第[一二三四五六七八九十百]{1,4}条[：:　 ]?)"),
        /** （1）. */
        SUB_ITEM("^(?:[（(]\\d{1,3}[）)]、?|\\d{1,3}[）)]|[①-⑳])"),
        /** ——, ● and their like. */
        MARK("^(?:——|—|[●▲▶■◆★◎○□△▷►•·※✦◇♦➤✓√]+)"),
        /** 关于…。 */
        TOPIC("^(?:关于|围绕|就|在)(?=[^，,。；：]{2,16}(?:方面)?[。：])|^(?=[^，,。；：“”]{2,10}要[^，,。；：“”求]{1,3}。)"),
        /** 一是, 一要, 第一，: words of the sentence itself. */
        SPOKEN("^(?:[一二三四五六七八九十]{1,2}(?=[是要须])|第[一二三四五六七八九十]{1,2}[，,、]"
                + "|其[一二三四五六七八九十][，,是]|首先[，,要]|其次[，,要]|再次[，,要])");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** Whether it stays in the text of a demand that it opens. */
        boolean isSpoken() {
            return this == SPOKEN || this == TOPIC;
        }
    }

    static @Nullable Enumerator at(String text) {
        for (var kind : Kind.values()) {
            var matcher = kind.pattern.matcher(text);
            if (matcher.find()) {
                return new Enumerator(kind, matcher.end());
            }
        }
        return null;
    }

    /** Whether the item's heading keeps it: numerals stay, marks go. */
    boolean staysInHeading() {
        return kind != Kind.MARK;
    }
}
