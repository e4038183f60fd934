package gangmu.reading.figure;

import gangmu.reading.Excerpt;
import gangmu.reading.Passage;
import gangmu.reading.Project;
import gangmu.reading.Story;
import gangmu.reading.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the projects that an article names: each once, under the name that its table or else the body uses first. */
public final class ProjectReader {

    private static final int REMEMBERED = 300;

    private static final Words PLACES = Words.of("建设地点", "项目地点", "建设地址", "项目地址");
    private static final Words OWNERS = Words.of("建设单位", "业主单位", "投资主体", "项目业主", "投资单位");
    private static final Words CONTENTS = Words.of("建设内容", "建设规模", "主要建设内容");
    private static final int LONGEST_NAME = 24;

    private static final ProjectNames NAMES = new ProjectNames();

    public List<Project> read(Story story) {
        return read(story, Body.of(story));
    }

    /** The projects of a story whose body has been made ready. */
    public List<Project> read(Story story, Body body) {
        var mentions = body.projects();
        var named = named(mentions);
        if (named.isEmpty()) {
            return ofHeadline(story.title(), body);
        }
        var sums = new Sums(body.text(), mentions, named, Investment.in(body));
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

    /** Whether a body says under labels what is built and for how much, and the words above it are a name. */
    private static boolean isCard(String head, String text) {
        return head.length() <= LONGEST_NAME && ProjectNames.mayEnd(head) && told(text, CONTENTS) != null;
    }

    /** What stands behind one of these labels and a colon up to the end of the clause. */
    private static @Nullable String told(String text, Words labels) {
        for (var at = labels.indexIn(text, 0); at >= 0; at = labels.indexIn(text, at + 1)) {
            var colon = at + labels.lengthAt(text, at);
            if (text.startsWith("：", colon)) {
                var end = Clause.sentenceEnd(text, colon + 1);
                return text.substring(colon + 1, end);
            }
        }
        return null;
    }

    private static List<ProjectName> named(List<ProjectName> mentions) {
        var named = new ArrayList<ProjectName>();
        for (var mention : mentions) {
            if (indexIn(named, mention) < 0) {
                named.add(mention);
            }
        }
        return named;
    }

    /** The project that a mention is of, looked for among the latest ones so that long lists stay linear; -1 if none. */
    private static int indexIn(List<ProjectName> named, ProjectName mention) {
        var first = Math.max(0, named.size() - REMEMBERED);
        for (var i = first; i < named.size(); i++) {
            if (mention.equals(named.get(i)) || mention.isAlso(named.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Which sum goes to which project: the one joined to the name that follows, else the one told after the name. */
    private static final class Sums {

        private static final int NEAR = 16;
        private static final int FAR = 300;
        /** No table has more columns between a project and its sum. */
        private static final int CELLS = 6;

        private static final Words ANAPHORS =
                Words.of("该项目", "项目", "该工程", "工程", "该产业园", "产业园", "该园区", "园区", "该基地", "基地", "该厂", "这座", "这个", "该桥");
        private static final Pattern GROUP = Pattern.compile("(?:[个项]|(?<!第.)批)[^，。；]{0,8}项目|项目\\d|等[^，。；]{0,12}项目");

        private final String text;
        private final List<ProjectName> mentions;
        private final List<ProjectName> named;
        private final List<@Nullable BigDecimal> sums = new ArrayList<>();

        Sums(String text, List<ProjectName> mentions, List<ProjectName> named, List<Investment> investments) {
            this.text = text;
            this.mentions = mentions;
            this.named = named;
            named.forEach(_ -> sums.add(null));
            investments.forEach(this::give);
        }

        @Nullable
        BigDecimal of(int project) {
            return sums.get(project);
        }

        private void give(Investment investment) {
            var again = text.startsWith("的项目", investment.end());
            var owner = investment.joined() && !again ? following(investment, false) : preceding(investment);
            if (!again && (owner == null || owner.end() < Clause.sentenceStart(text, investment.start()))) {
                var next = following(investment, true);
                owner = next == null ? owner : next;
            }
            if (owner == null) {
                owner = preceding(investment);
            }
            if (owner == null) {
                return;
            }
            var i = projectOf(owner);
            if (i >= 0 && sums.get(i) == null) {
                sums.set(i, investment.yuan());
            }
        }

        /** The project named before or by this mention that it is of. */
        private int projectOf(ProjectName mention) {
            var until = named.size();
            var low = 0;
            while (low < until) {
                var middle = (low + until) >>> 1;
                if (named.get(middle).start() <= mention.start()) {
                    low = middle + 1;
                } else {
                    until = middle;
                }
            }
            return indexIn(named.subList(0, low), mention);
        }

        private @Nullable ProjectName following(Investment investment, boolean overComma) {
            var at = firstFrom(investment.end());
            if (at == mentions.size()) {
                return null;
            }
            var mention = mentions.get(at);
            return mention.start() - investment.end() <= NEAR && isOpen(investment, mention, overComma)
                    ? mention
                    : null;
        }

        /** The first mention that begins at {@code from} or after it; mentions stand in the order of the text. */
        private int firstFrom(int from) {
            var low = 0;
            var high = mentions.size();
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (mentions.get(middle).start() < from) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private @Nullable ProjectName preceding(Investment investment) {
            var at = firstFrom(investment.start());
            if (at > 0 && mentions.get(at - 1).end() > investment.start()) {
                at--;
            }
            if (at == 0) {
                return null;
            }
            var owner = mentions.get(at - 1);
            if (investment.start() - owner.end() > FAR) {
                return null;
            }
            var between = text.substring(owner.end(), investment.start());
            var apart = investment.cell()
                    ? between.chars().filter(c -> c == '\n').count() > CELLS
                    : between.indexOf('\n') >= 0 && !comesBack(between);
            return apart || GROUP.matcher(between).find() ? null : owner;
        }

        /** Whether the paragraph of a sum opens with what the one before it is about: 该项目总投资…. */
        private static boolean comesBack(String between) {
            var paragraph = between.lastIndexOf('\n') + 1;
            return between.indexOf('\n') == paragraph - 1 && ANAPHORS.startsIn(between, paragraph);
        }

        /** Whether nothing between the sum and the name ends the clause or tells another number. */
        private boolean isOpen(Investment investment, ProjectName mention, boolean overComma) {
            for (var at = investment.end(); at < mention.start(); at++) {
                var c = text.charAt(at);
                if (NumberScanner.isDigit(c) || (Clause.isEnd(c) && !(overComma && c == '，'))) {
                    return false;
                }
            }
            return true;
        }
    }
}
