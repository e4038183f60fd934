package gangmu.reading.page;

import gangmu.reading.Story;
import java.util.List;

/** What the tests ask of the stories of a page. */
final class Stories {

    /** The head of a newspaper page. */
    static final String HEAD = """
            平湾日报
            2024年3月8日 星期五
            中共平湾市委机关报 第4021期

            """;

    /** A report with its headline. */
    static final String REPORT = """
            全市秋粮收购工作会召开

            　　本报讯（记者 方晓）9月3日，全市秋粮收
            购工作会召开，部署仓容、资金和质检工作，副
            市长屠知远出席会议并讲话。
            　　会议要求，各县区要备足仓容，严禁打白条，
            确保农民种的粮卖得出、卖得好。

            """;

    private Stories() {}

    static List<Story> read(String page) {
        return new PageReader().read(page).stories();
    }

    /** The titles in their order, "null" where a story has none. */
    static List<String> titles(List<Story> stories) {
        return stories.stream().map(story -> String.valueOf(story.title())).toList();
    }

    static Story story(List<Story> stories, String title) {
        return stories.stream()
                .filter(story -> title.equals(String.valueOf(story.title())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + titles(stories)));
    }
}
