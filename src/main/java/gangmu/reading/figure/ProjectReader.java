package gangmu.reading.figure;

import gangmu.reading.Excerpt;
import gangmu.reading.Passage;
import gangmu.reading.Project;
import gangmu.reading.Story;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the projects that an article names: each once, under the name that its table or else the body uses first. */
public final class ProjectReader {

    private static final Words PLACES = Words.of("建设地点", "项目地点", "建设地址", "项目地址");
    private static final Words OWNERS = Words.of("建设单位", "业主单位", "投资主体", "项目业主", "投资单位");
    private static final Words CONTENTS = Words.of("建设内容", "建设规模", "主要建设内容");
    /** What each line of a box begins with. */
    private static final String BOX = "●";

    private static final int LONGEST_NAME = 24;

    private static final ProjectNames NAMES = new ProjectNames();

    public List<Project> read(Story story) {
        return read(story, Body.of(story));
    }

    /** The projects of a story whose body has been made ready. */
    public List<Project> read(Story story, Body body) {
        var sums = body.sums();
        var named = sums.named();
        if (named.isEmpty()) {
            return ofHeadline(story.title(), body);
        }
        var projects = new ArrayList<Project>();
        for (var i = 0; i < named.size(); i++) {
            var row = body.row(named.get(i));
            var name = row == null ? named.get(i) : row.name();
            var site = row == null ? Site.of(body.text(), name) : row.site();
            projects.add(new Project(
                    Excerpt.of(body.prose().words(name.start(), name.end())),
                    site.place(),
                    site.owner(),
                    sums.of(i),
                    site.status()));
        }
        return projects;
    }

    /** A box tells of the project in its headline, and a report of the one that its headline names before the colon. */
    private static List<Project> ofHeadline(@Nullable Passage title, Body body) {
        if (title == null || body.text().isEmpty()) {
            return List.of();
        }
        var head = Prose.of(title);
        var colon = head.text().indexOf('：');
        var name = colon < 0 ? head.text() : head.text().substring(0, colon);
        var named = colon < 0 ? isName(name) || isCard(name, body.text()) : ProjectNames.mayName(name);
        if (!named) {
            return List.of();
        }
        var investments = Investment.in(body);
        return List.of(new Project(
                Excerpt.of(head.words(0, name.length())),
                told(body.text(), PLACES),
                told(body.text(), OWNERS),
                investments.isEmpty() ? null : investments.getFirst().yuan(),
                null));
    }

    /** Whether words are the name of a project and nothing else. */
    private static boolean isName(String words) {
        var found = NAMES.find(words);
        return found.size() == 1
                && found.getFirst().start() == 0
                && found.getFirst().end() == words.length();
    }

    /** Whether a body says under marks or labels what is built and for how much, and the words above it are a name. */
    private static boolean isCard(String head, String text) {
        return head.length() <= LONGEST_NAME
                && ProjectNames.mayEnd(head)
                && (text.startsWith(BOX) || told(text, CONTENTS) != null);
    }

    /** What stands behind one of these labels and a colon up to the end of the clause; or in the line below a marked label. */
    private static @Nullable String told(String text, Words labels) {
        for (var at = labels.indexIn(text, 0); at >= 0; at = labels.indexIn(text, at + 1)) {
            var behind = at + labels.lengthAt(text, at);
            if (text.startsWith("：", behind) || (text.startsWith(BOX, at - 1) && text.startsWith("\n", behind))) {
                return text.substring(behind + 1, Clause.sentenceEnd(text, behind + 1));
            }
        }
        return null;
    }
}
