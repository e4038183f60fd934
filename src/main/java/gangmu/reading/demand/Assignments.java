package gangmu.reading.demand;

import gangmu.reading.Deadline;
import gangmu.reading.limit.DeadlineIdioms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads brackets such as （牵头单位：…；责任单位：…；完成时限：…） and （市发改委牵头，市财政局配合）. */
final class Assignments {

    private static final Pattern LABEL =
            Pattern.compile("(?<units>(?:牵头|责任|配合|主办|协办|承办|落实|实施|参与|参加|主责|负责|主管)(?:单位|部门|县区)|责任主体|牵头及责任单位)?"
                    + "(?<limit>(?:完成|办结|办理|整改|落实)?(?:时限|期限|时间|时间节点|时间要求))?"
                    + "(?<other>(?:责任|牵头|分管|包联|联系|市级|县级)(?:人|领导))?[：:]");
    private static final Pattern BRACKET =
            Pattern.compile("[（(【\\[]([^（）()【】\\[\\]]*(?:[（(][^（）()]*[）)][^（）()【】\\[\\]]*)*)[）)】\\]]");
    private static final Pattern SHARE =
            Pattern.compile("(?:共同|分别|具体|等?按照?职责分工)*(?:牵头负责|牵头|负责|配合|参与|落实|按职责分工负责|协办|主办)(?:落实)?$");
    private static final Pattern FIELD_END = Pattern.compile("[；;。，,]|\\s+(?=[^\\s]{2,6}[：:])");
    private static final Pattern RANK = Pattern.compile("^(?:由|请)|等$");

    private final DeadlineIdioms idioms;

    Assignments(DeadlineIdioms idioms) {
        this.idioms = idioms;
    }

    /** Whether these words, brackets and all, tell who must act or by when. */
    boolean isAssignment(String words) {
        var bracket = BRACKET.matcher(words);
        return bracket.find() && !read(bracket.group(), null).equals(Assignment.NONE);
    }

    /** Reads all brackets of a sentence. */
    Assignment read(String sentence, @Nullable LocalDate on) {
        if (!hasBracket(sentence)) {
            return Assignment.NONE;
        }
        var units = new ArrayList<String>();
        var deadline = (Deadline) null;
        var bracket = BRACKET.matcher(sentence);
        while (bracket.find()) {
            var role = Role.NONE;
            for (var field : fields(bracket.group(1))) {
                var label = LABEL.matcher(field);
                var words = field;
                if (label.lookingAt() && label.end() > 1) {
                    role = label.group("units") != null
                            ? Role.UNITS
                            : label.group("limit") != null ? Role.LIMIT : Role.OTHER;
                    words = field.substring(label.end()).strip();
                }
                deadline = role == Role.LIMIT && deadline == null ? idioms.cell(words, on) : deadline;
                if (role == Role.UNITS) {
                    units.addAll(UnitList.split(words));
                } else if (role == Role.NONE) {
                    var share = SHARE.matcher(words);
                    if (share.find() && share.start() > 1) {
                        units.addAll(UnitList.split(
                                RANK.matcher(words.substring(0, share.start())).replaceAll("")));
                    } else if (deadline == null
                            && (!units.isEmpty()
                                    || (words.endsWith("前") || words.endsWith("前完成") || words.endsWith("前办结")))) {
                        deadline = idioms.find(words, on);
                    }
                }
            }
        }
        return units.isEmpty() && deadline == null
                ? Assignment.NONE
                : new Assignment(units.stream().distinct().toList(), deadline);
    }

    private static boolean hasBracket(String words) {
        return words.indexOf('（') >= 0 || words.indexOf('(') >= 0 || words.indexOf('【') >= 0 || words.indexOf('[') >= 0;
    }

    /** The fields of a bracket: what its ；, its commas and its blanks before a label keep apart. */
    private static List<String> fields(String words) {
        var fields = new ArrayList<String>();
        for (var field : FIELD_END.split(words, -1)) {
            if (!field.isBlank()) {
                fields.add(field.strip());
            }
        }
        return fields;
    }

    private enum Role {
        NONE,
        UNITS,
        LIMIT,
        OTHER
    }
}
