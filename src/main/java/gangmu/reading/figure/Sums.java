package gangmu.reading.figure;

import gangmu.reading.FieldLabels;
import gangmu.reading.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which sum goes to which project: the one joined to the name that follows, else the one told after the name. */
final class Sums {

    private static final int NEAR = 16;
    private static final int FAR = 300;
    /** No table has more columns between a project and its sum. */
    private static final int CELLS = 6;

    private static final Words ANAPHORS =
            Words.of("该项目", "项目", "该工程", "工程", "该产业园", "产业园", "该园区", "园区", "该基地", "基地", "该厂", "这座", "这个", "该桥", "位于");
    private static final Pattern GROUP = Pattern.compile("(?:[个项]|(?<!第.)批)[^，。；]{0,8}项目|项目\\d|等[^，。；]{0,12}项目");

    private static final int REMEMBERED = 300;
    /** Before it the whole is told, behind it the parts. */
    private static final String OF_WHICH = "其中";

    private final Body body;
    private final String text;
    private final List<ProjectName> mentions;
    private final List<ProjectName> named;
    private final List<@Nullable BigDecimal> sums = new ArrayList<>();
    /** The projects by the places of the sums that are told of them. */
    private final Map<Integer, ProjectName> owners = new HashMap<>();

    private Sums(Body body) {
        this.body = body;
        this.text = body.text();
        this.mentions = body.projects();
        this.named = named(mentions);
        named.forEach(_ -> sums.add(null));
    }

    static Sums of(Body body) {
        var sums = new Sums(body);
        if (!sums.named.isEmpty()) {
            Investment.in(body).forEach(sums::give);
            new SharedSums(body).tell(sums::give);
        }
        return sums;
    }

    /** The projects, each by its first name. */
    List<ProjectName> named() {
        return named;
    }

    /** The project that the sum is told of that begins here. */
    @Nullable
    ProjectName owner(int start) {
        return owners.get(start);
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
        if (owner != null) {
            give(owner, investment);
        }
    }

    private void give(ProjectName owner, Investment investment) {
        var i = projectOf(owner);
        if (i >= 0 && sums.get(i) == null) {
            sums.set(i, investment.yuan());
            owners.put(investment.start(), named.get(i));
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
        return mention.start() - investment.end() <= NEAR && isOpen(investment, mention, overComma) ? mention : null;
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
        if (body.isOnSheet(owner, investment.start())) {
            return owner;
        }
        if (investment.start() - owner.end() > FAR) {
            return null;
        }
        var between = text.substring(owner.end(), investment.start());
        var apart = investment.cell()
                ? between.chars().filter(c -> c == '\n').count() > CELLS
                : between.indexOf('\n') >= 0 && !comesBack(between);
        return apart || GROUP.matcher(between).find() ? null : owner;
    }

    /** Whether the paragraph of a sum opens with what the one before it is about: 该项目总投资…, 基本情况：该项目总投资…. */
    private static boolean comesBack(String between) {
        var paragraph = between.lastIndexOf('\n') + 1;
        var label = FieldLabels.FACTS.lengthAt(between, paragraph);
        return between.indexOf('\n') == paragraph - 1
                && ANAPHORS.startsIn(between, label == 0 ? paragraph : paragraph + label + 1);
    }

    /** Whether nothing between the sum and the name ends the clause or tells another number than of the project: 年产3万吨的. */
    private boolean isOpen(Investment investment, ProjectName mention, boolean overComma) {
        for (var at = investment.end(); at < mention.start(); at++) {
            var c = text.charAt(at);
            if (text.startsWith(OF_WHICH, at)) {
                return false;
            }
            if ((NumberScanner.isDigit(c) && !text.startsWith("的", mention.start() - 1))
                    || (Clause.isEnd(c) && !(overComma && c == '，'))) {
                return false;
            }
        }
        return true;
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
}
