package gangmu.reading.figure;

import gangmu.reading.Characters;
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
    private static final Characters PLACE_ENDS = Characters.of("县市区");
    private static final int LONGEST_PLACE = 6;
    private static final Words NOT_A_PLACE = Words.of("城市", "城区", "小区", "园区", "社区", "景区", "灌区", "业区", "库区", "超市");
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
        var front = inFront(name.name());
        return NOT_A_PLACE.ends(front) || front.isEmpty() ? null : front;
    }

    /** The first words of a name that end like a county's; empty if there are none. */
    private static String inFront(String name) {
        for (var end = 1; end < Math.min(name.length(), LONGEST_PLACE) && isHanzi(name.charAt(end - 1)); end++) {
            if (PLACE_ENDS.has(name.charAt(end))) {
                return name.substring(0, end + 1);
            }
        }
        return "";
    }

    private static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static @Nullable String owner(String sentence) {
        for (var at = FIRMS.indexIn(sentence, 0); at >= 0; at = FIRMS.indexIn(sentence, at + 2)) {
            if (FIRM_DEEDS.startsIn(sentence, at + 2)) {
                var told = OWNER.matcher(sentence).region(Math.max(0, at - LONGEST_FIRM), sentence.length());
                return told.find() ? behindBy(told.group(1)) : null;
            }
        }
        return null;
    }

    /** 停车场由海川集团: whoever builds it stands behind 由. */
    private static String behindBy(String words) {
        var by = words.lastIndexOf('由');
        return by < 0 || words.startsWith("自由", by - 1) ? words : words.substring(by + 1);
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
