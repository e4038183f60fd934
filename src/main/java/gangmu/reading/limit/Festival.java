package gangmu.reading.limit;

import java.util.regex.Pattern;

/** The festivals that limits are set by, such as 国庆节前. */
enum Festival {
    NEW_YEAR("元旦"),
    SPRING("春节|农历新年"),
    LANTERN("元宵"),
    QINGMING("清明"),
    LABOUR("“五一”|五一|劳动"),
    DRAGON_BOAT("端午"),
    MID_AUTUMN("中秋"),
    NATIONAL("“十一”|国庆");

    /** The characters that stand second in a name. */
    static final String SECOND_CHARACTERS = "旦宵节历明五十一动午秋庆";

    private final Pattern names;

    Festival(String names) {
        this.names = Pattern.compile("^(?:" + names + ")");
    }

    /** All names, as alternatives of a pattern. */
    static String alternatives() {
        return "元旦|春节|农历新年|元宵|清明|“五一”|五一|劳动|端午|中秋|“十一”|国庆";
    }

    static Festival named(String name) {
        for (var festival : values()) {
            if (festival.names.matcher(name).find()) {
                return festival;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
