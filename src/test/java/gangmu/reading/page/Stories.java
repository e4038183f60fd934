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
