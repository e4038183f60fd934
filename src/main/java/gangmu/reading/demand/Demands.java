package gangmu.reading.demand;

import gangmu.reading.Words;
import gangmu.reading.limit.DeadlineIdioms;
import java.util.regex.Pattern;

/** Judges whether an utterance is a demand. */
final class Demands {

    private static final Words FACTUAL_SECTIONS = Words.load("factual-sections");
    private static final Pattern BOTH = Pattern.compile("^[^我]*既要.*[又还更]要");
    private static final Pattern PREAMBLE = Pattern.compile(
            "^(?:为|为了|根据|按照|依据|经|近日|近期|日前|鉴于|结合).*(?:现(?:将|就|予|印发|通知|通告|公告|通报)|如下|特(?:制定|此|通告|公告)|决定(?:如下|在|对|自|从|于)|通知各)|^现(?:将|就|予).*|^特此|^为(?:了|深入|进一步|充分|切实|全面|贯彻|落实|确保|加强|推动|表彰|做好|扎实|大力|有效|维护|保障|规范|严厉|加快|认真)[^要必]*$|^\\d{1,2}月\\d{1,2}日[^要必]*$|自.{2,14}(?:起施行|起实施|起执行)|以上.{0,6}(?:请|望).{0,4}(?:遵照|知悉)");
    private static final Pattern FACT = Pattern.compile(
            "(?<![事为除罢终明])了(?![解结然望断])|已(?!经?签约|批未|建成)|正在|截至|同比|环比|较上年|比上年|取得|共(?:有|计|完成|排查|办)|占比|居全[省市]第|[^“”]曾|目前|近年来|今年以来|去年|历年|一直以来");
    private static final Pattern REACHED = Pattern.compile("达到?[\\d.]+");
    private static final Pattern PLAN = Pattern.compile(
            "(?:我市|我县|我区|我局|市委|市政府|县委|县政府|我们|公司|企业|本局)将(?!.*要)|予以(?:通报)?(?:表扬|表彰|嘉奖)。?$|[室局委办府组门关院]将(?:适时|组织|不定期|定期|开展|会同|视情)");
    private static final Pattern INTENT = Pattern.compile("将(?:适时|组织|不定期|定期|开展|会同|对|按)");
    private static final Pattern DONE = Pattern.compile("(?:确保|坚决|应当?|须)[^，。；]{0,12}了");
    private static final Pattern JUDGEMENT = Pattern.compile("才|就是|[^正]是|不如|没有|不是");
    private static final Pattern COMMENT_DEMAND =
            Pattern.compile("(?:^|[，：、])(?:[^，。；“”]{0,30}?)(?:要|必须|务必|应|应当|须|需|不能|切忌|决不能)");

    private final DemandWords words;
    private final UnitNames units;
    private final DeadlineIdioms idioms;

    Demands(DemandWords words, UnitNames units, DeadlineIdioms idioms) {
        this.words = words;
        this.units = units;
        this.idioms = idioms;
    }

    /**
     * Whether it demands action.
     *
     * @param listed whether it stands in an enumeration or under a heading of what is to be done
     * @param notice whether it stands in a paper that gives orders throughout
     */
    boolean isDemand(Utterance utterance, boolean listed, boolean notice) {
        var said = utterance.words();
        if (!utterance.floor().demands()
                || said.endsWith("：")
                || said.endsWith(":")
                || isRhetoric(said)
                || isPreamble(said)) {
            return false;
        }
        var clauses = Sentences.clauses(said);
        if (clauses.isEmpty() || bare(said) < 4) {
            return false;
        }
        if (utterance.floor().kind() == Floor.Kind.COMMENT) {
            return COMMENT_DEMAND.matcher(said).find() && words.demands(clauses) && !said.contains("！");
        }
        if (words.demands(clauses)
                && !(said.indexOf('了') >= 0 && DONE.matcher(said).find())) {
            return true;
        }
        if (words.isCognition(clauses.getFirst())) {
            return false;
        }
        if (said.startsWith("希望") || said.startsWith("请")) {
            return true;
        }
        if (isFact(said) || isPlan(said)) {
            return false;
        }
        if (utterance.opens() == Enumerator.Kind.SPOKEN) {
            return true;
        }
        if (words.orders(clauses.getFirst()) || words.orders(afterColon(said))) {
            return true;
        }
        var told = listed || notice || utterance.attributed();
        if (told && !units.acting(clauses.getFirst()).isEmpty()) {
            return true;
        }
        if (listed && clauses.stream().anyMatch(this::tellsToAct)) {
            return true;
        }
        return notice && idioms.find(said, null) != null;
    }

    private boolean tellsToAct(String clause) {
        return words.orders(clause) || !units.acting(clause).isEmpty();
    }

    /**
     * Whether it goes on with the demand before it: a sentence of a comment that orders, or what stands behind a ； in the
     * sentence of somebody who demands, and tells no fact.
     */
    boolean continues(Utterance utterance, Utterance before) {
        var said = utterance.words();
        if (utterance.floor().kind() == Floor.Kind.DEMAND) {
            return !before.part().endsSentence()
                    && utterance.floor().equals(before.floor())
                    && bare(said) >= 4
                    && !isFact(said)
                    && !isRhetoric(said)
                    && !isPlan(said);
        }
        return utterance.floor().kind() == Floor.Kind.COMMENT
                && words.orders(said)
                && !isFact(said)
                && !isRhetoric(said);
    }

    private static String afterColon(String said) {
        return said.substring(said.indexOf('：') + 1);
    }

    private static int bare(String said) {
        var count = 0;
        for (var i = 0; i < said.length(); i++) {
            count += Character.isLetterOrDigit(said.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private boolean isFact(String said) {
        return (hasAnyOf("了已正截比较取共占居曾目近今去历直", said) && FACT.matcher(said).find())
                || (said.indexOf('达') >= 0 && REACHED.matcher(said).find() && idioms.find(said, null) == null);
    }

    private static boolean isPlan(String said) {
        return (said.indexOf('将') >= 0 || said.contains("予以"))
                && PLAN.matcher(said).find();
    }

    private static boolean isRhetoric(String said) {
        return said.endsWith("？")
                || said.endsWith("?")
                || said.contains("让我们")
                || said.contains("来说")
                || said.contains("期待")
                || said.contains("我们相信")
                || said.contains("我们坚信")
                || (said.contains("既要") && BOTH.matcher(said).find());
    }

    private static boolean isPreamble(String said) {
        if (said.isEmpty()) {
            return false;
        }
        var first = said.charAt(0);
        var mayBe = "为根按依经近日鉴结现特".indexOf(first) >= 0
                || first <= '9'
                || said.contains("起施行")
                || said.contains("起实施")
                || said.contains("起执行")
                || said.contains("以上");
        return mayBe && PREAMBLE.matcher(said).find();
    }

    /** A look that spares most sentences the pattern. */
    private static boolean hasAnyOf(String characters, String said) {
        for (var i = 0; i < characters.length(); i++) {
            if (said.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading announces what is, not what is to be done: 总体情况, 存在问题. */
    boolean isFactual(String heading) {
        var enumerator = Enumerator.at(heading);
        var said = enumerator == null || enumerator.kind() == Enumerator.Kind.TOPIC
                ? heading
                : heading.substring(enumerator.length());
        return !said.startsWith("关于")
                && FACTUAL_SECTIONS.occurIn(said)
                && !words.orders(said)
                && words.modalIn(said, 0) < 0;
    }

    /** Whether a sentence does no more than name the theme of what follows. */
    boolean isTheme(String said) {
        var clauses = Sentences.clauses(said);
        if (clauses.size() > 3 || bare(said) > 44 || idioms.find(said, null) != null) {
            return false;
        }
        var told = words.modalIn(said, 0) >= 0;
        return told
                ? units.acting(said).isEmpty()
                : !(said.indexOf('将') >= 0 && INTENT.matcher(said).find());
    }

    /** Whether a sentence at the head of a paragraph, without a number, can be its theme: 拼项目，赢在“快”上。 */
    boolean isBareTheme(String said) {
        return isTheme(said)
                && !said.startsWith("“")
                && bare(said) <= 24
                && Sentences.clauses(said).size() <= 3
                && words.modalIn(said, 0) < 0
                && !isFact(said)
                && !JUDGEMENT.matcher(said).find()
                && !said.endsWith("？")
                && !said.endsWith("！")
                && !said.endsWith("；");
    }
}
