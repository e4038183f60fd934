package gangmu.reading.figure;

import gangmu.reading.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a project's name: where it is built, by which enterprise, how far it is.
 *
 * @param place the place, as printed
 * @param owner the enterprise, as printed
 * @param status the stage, in the text's words
 */
record Site(
        @Nullable String place,
        @Nullable String owner,
        @Nullable String status) {

    private static final Words WORKS = Words.load("figure/project-works");
    private static final Words STAGES = Words.load("figure/project-stages");
    private static final Pattern PLACE =
            Pattern.compile("(?:位于|坐落于|坐落在|落户于?|选址于?|建在)([^，。；、的\\d]{2,14}?)(?:的|，|。|；|$)");
    private static final Pattern IN_FRONT = Pattern.compile("^([\\u4e00-\\u9fff]{1,5}?(?:县|市|区))");
    private static final Pattern NOT_A_PLACE = Pattern.compile("(?:城市|城区|小区|园区|社区|景区|灌区|业区|库区|超市)$");
    private static final Pattern OWNER =
            Pattern.compile("由?([^，。；、的\\d“”]{2,18}?(?:公司|集团|企业))(?:总?投资|承建|建设|打造|实施|负责|计划|年产|的)");
    /** What a sentence must hold before the patterns are worth asking. */
    private static final Words SITUATED = Words.of("位于", "坐落于", "坐落在", "落户", "选址", "建在");

    private static final Words FIRMS = Words.of("公司", "集团", "企业");
    private static final Words FIRM_DEEDS = Words.of("总投资", "投资", "承建", "建设", "打造", "实施", "负责", "计划", "年产", "的");
    /** The name of an enterprise before 公司, with the 由 in front of it. */
    private static final int LONGEST_FIRM = 19;

    private static final int AFTER = 60;

    static Site of(String text, ProjectName name) {
        var start = Clause.sentenceStart(text, name.start());
        var sentence = text.substring(start, Clause.sentenceEnd(text, name.end()));
        return new Site(place(sentence, name), owner(sentence), status(text, name));
    }

    private static @Nullable String place(String sentence, ProjectName name) {
        var sign = SITUATED.indexIn(sentence, 0);
        if (sign >= 0) {
            var told = PLACE.matcher(sentence).region(sign, sentence.length());
            if (told.find()) {
                return told.group(1);
            }
        }
        var front = IN_FRONT.matcher(name.name());
        return front.find() && !NOT_A_PLACE.matcher(front.group(1)).find() ? front.group(1) : null;
    }

    private static @Nullable String owner(String sentence) {
        for (var at = FIRMS.indexIn(sentence, 0); at >= 0; at = FIRMS.indexIn(sentence, at + 2)) {
            if (FIRM_DEEDS.startsIn(sentence, at + 2)) {
                var told = OWNER.matcher(sentence).region(Math.max(0, at - LONGEST_FIRM), sentence.length());
                return told.find() ? told.group(1) : null;
            }
        }
        return null;
    }

    /** The first clause after the name that tells a stage. */
    private static @Nullable String status(String text, ProjectName name) {
        var end = Math.min(Clause.sentenceEnd(text, name.end()), name.end() + AFTER);
        var from = name.end();
        for (var at = name.end(); at <= end; at++) {
            if (at == end || Clause.isEnd(text.charAt(at)) || text.charAt(at) == '、') {
                if (STAGES.occurIn(text, from, at) && !WORKS.occurIn(text, from, at)) {
                    return text.substring(from, at);
                }
                from = at + 1;
            }
        }
        return null;
    }
}
