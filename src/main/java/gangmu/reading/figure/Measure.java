package gangmu.reading.figure;

/**
 * A measure word or unit that can follow a number.
 *
 * @param name 个, 亩, %, 元 …
 * @param kind what it does to the words around it
 */
record Measure(String name, Kind kind) {

    enum Kind {
        /** Counts things, which stand right after it: 126个项目. */
        COUNT,
        /** Counts things, and a Chinese numeral may stand before it: 六个项目. */
        COUNT_ALSO_WRITTEN,
        /** Measures something, which stands before it (产量76万吨) or after it (5万平方米厂房). */
        AMOUNT,
        /** Money, which keeps the scale that is printed. */
        MONEY,
        /** A share or a change of one; what is measured stands before it. */
        SHARE,
        /** A length of time, which counts only where it is told of something that lasts. */
        TIME,
        /** A place in a ranking, after 第. */
        RANK
    }
}
