package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import gangmu.reading.limit.DeadlineIdioms;
import java.util.List;
import java.util.regex.Pattern;

/** Judges whether an utterance is a demand. */
final class Demands {

    private static final Words FACTUAL_SECTIONS = Words.load("factual-sections");
    /** 结果挂钩, 成果运用: what is made of results is to be done. */
    private static final Words USES = Words.of("挂钩", "运用", "应用", "兑现");

    /** 及时反馈办理结果: that, too. */
    private static final Words TIMELY = Words.of("及时", "按时", "按期", "定期", "逐级");

    private static final Words RHETORIC = Words.of("让我们", "来说", "期待", "我们相信", "我们坚信", "永远在路上");
    /** 既要看产量，更要看质量: what is looked at is told to whoever assesses. */
    private static final Words ASSESSED = Words.of("既要看", "既要查", "既要比", "既要问", "既要算", "既要考");

    private static final Pattern BOTH = Pattern.compile("[^我]*既要.*[又还更]要");

    /** 为…，现将…通知如下: what a paper opens with before it says what is to be done. */
    private static final Words PREAMBLE_OPENINGS =
            Words.of("为", "为了", "因", "根据", "按照", "依据", "经", "近日", "近期", "日前", "鉴于", "结合");

    private static final Words ANNOUNCEMENTS = Words.of(
            "制定本", "现将", "现就", "现予", "现印发", "现通知", "现通告", "现公告", "现通报", "如下", "特制定", "特此", "特通告", "特公告", "决定如下", "决定在",
            "决定对", "决定自", "决定从", "决定于", "定于", "通知各");
    private static final Words ANNOUNCING = Words.of("现将", "现就", "现予", "特此");
    private static final Words DECIDING = Words.of("决定采取", "决定实施", "决定实行", "通告如下", "通知如下", "公告如下");
    private static final Words PURPOSES = Words.of(
            "为了", "为深入", "为进一步", "为充分", "为切实", "为全面", "为贯彻", "为落实", "为确保", "为加强", "为推动", "为表彰", "为做好", "为扎实", "为大力",
            "为有效", "为维护", "为保障", "为规范", "为严厉", "为加快", "为认真");
    private static final Characters MUST = Characters.of("要必");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日|(?:今年|20\\d\\d年)?1[至到—－-]\\d{1,2}月");
    private static final Words CLOSING_WORDS = Words.of("起施行", "起实施", "起执行", "以上");
    private static final Pattern CLOSING = Pattern.compile("自.{2,14}(?:起施行|起实施|起执行)|以上.{0,6}(?:请|望).{0,4}(?:遵照|知悉)");

    /** Most demands have none of these, which a single look tells. */
    private static final Words NO_DEMANDS = Words.of(RHETORIC, CLOSING_WORDS, Words.of("既要", "既是"));

    private static final Words FACTS = Words.of(
            "正在", "截至", "同比", "环比", "较上年", "比上年", "共有", "共计", "共完成", "共排查", "共办", "居全省第", "居全市第", "目前", "全市现有", "全县现有",
            "全区现有", "我市现有", "我县现有", "近年来", "今年以来", "将于", "去年", "历年", "一直以来", "位居", "位列", "估算", "测算", "累计完成", "仍有", "尚有",
            "给予肯定", "给予充分肯定", "予以肯定", "现存", "以来，", "发生一起");
    /** What a sentence ends with that ranks or praises. */
    private static final Words RANKING_ENDS = Words.of(
            "居前。", "靠前。", "靠后。", "较快。", "较慢。", "较好。", "居前；", "靠后；", "较快；", "较好；", "较大。", "较重。", "不小。", "严峻。", "艰巨。",
            "薄弱。", "滞后。", "缓慢。", "偏慢。", "偏低。", "偏弱。", "偏高。", "投入不足。", "能力不足。", "储备不足。", "力度不够。", "不牢固。", "未根本改变。",
            "未根本扭转。", "未根本好转。");

    /** 该项目由某公司投资建设, 总投资9亿元的某工厂: how something is. */
    private static final Words DESCRIBED = Words.of("该项目", "该工程", "该园", "该厂", "该基地", "项目由", "工程由", "总投资");

    /** With what a message points to what follows. */
    private static final String BELOW = "👇";

    private static final Words FOUND = Words.of("发现", "反映", "显示", "查明", "查实");
    private static final Words OFFERS = Words.of("举报", "投诉", "咨询", "查询");
    private static final int LONGEST_OFFER = 24;
    private static final Words PROBLEMS = Words.of("问题", "问题是", "不足", "短板", "困难", "差距", "原因", "原因是", "主要表现", "突出表现");
    private static final int LONGEST_FINDING = 12;
    private static final Words DONE_BY_THEN = Words.of("只", "仅", "才", "已", "就已", "便已", "还");
    private static final Words AIMS = Words.of("达到", "提高", "提升", "不低", "不少", "保持", "超过", "稳定");
    private static final Characters NOT_BEFORE_DONE = Characters.of("事为除罢终明不");
    private static final Characters NOT_AFTER_DONE = Characters.of("解结然望断之");
    /** 出了问题倒查到人: what might happen. */
    private static final Words MISHAPS = Words.of("出了问题", "出了事", "出了差错", "出了岔子", "出了纰漏");

    private static final Words NOT_YET = Words.of("经签约", "签约", "批未", "建成");
    private static final Words PLANNERS =
            Words.of("我市", "我县", "我区", "我局", "市委", "市政府", "县委", "县政府", "我们", "公司", "企业", "本局");
    private static final Characters ENDS_OF_BODIES = Characters.of("室局委办府组门关院部");
    private static final Words PLANNED =
            Words.of("依法", "提请", "启动", "采取", "予以", "适时", "组织", "不定期", "定期", "开展", "会同", "视情", "派出", "选派", "组成", "成立");
    private static final Words PERIODS = Words.of("每年", "每半年", "每季度", "每月", "每旬", "每周", "每两周", "每天", "每日");
    /** 企业负责人表示，将抓紧整改: what somebody promises. */
    private static final Words PROMISES = Words.of("表示，将", "表示将", "承诺，将", "承诺将", "表态，将", "表态将");

    private static final Words ASKING = Words.of("希望", "请", "“请", "“希望");

    private static final Words AWARDED = Words.of("予以表扬", "予以表彰", "予以嘉奖", "予以通报表扬", "予以通报表彰", "予以通报嘉奖");
    /** 某局进度滞后，予以通报: who is blamed, not 对滞后的，予以通报. */
    private static final Words BLAMED = Words.of("，予以点名通报。", "，予以通报。", "，予以通报批评。", "，予以全市通报。", "，予以全县通报。");

    private static final Words BLAMED_IF = Words.of("的，予以", "将", "一律");
    private static final Words CAME = Words.of("参加。", "参加会议。", "参会。", "出席。", "出席会议。", "列席。", "列席会议。", "陪同。");
    /** What a meeting agrees to is decided, not demanded. */
    private static final Words AGREEING = Words.of(
            "同意", "原则同意", "会议同意", "会议原则同意", "会议一致同意", "会议研究同意", "原则通过", "会议原则通过", "审议通过", "会议审议通过", "会议审议并原则通过");

    private static final Pattern INTENT = Pattern.compile("将(?:适时|组织|不定期|定期|开展|会同|对|按)");
    private static final Pattern DONE = Pattern.compile("(?:确保|坚决|应当?|须)[^，。；]{0,12}(?<!得)了(?!之)");
    private static final Words MUST_NOT = Words.of("决不能", "绝不能", "严禁", "不得", "必须", "务必");
    private static final Words LIKENED = Words.of("好比", "如同", "就像", "好像", "犹如");
    private static final Words JUDGEMENTS = Words.of("才", "不如", "没有");
    /** The words of demand of a comment; each stands near the beginning of its clause, outside quotations. */
    private static final Words COMMENT_DEMANDS = Words.of("要", "必须", "务必", "应", "须", "需", "不能", "不得", "切忌", "决不能");

    /** 每天都要打卡: how it is. */
    private static final Words HABITS = Words.of("每天都", "天天都", "每天", "天天", "每次都", "次次都", "每月都", "动辄", "动不动就", "往往");
    /** 绿地要成为金地，关键在管护: what something hangs on. */
    private static final Words HINGING = Words.of("，关键在", "，根子在", "，出路在", "，离不开", "，取决于", "，关键要看", "，最终要看");

    /** 快不快, 响不响. */
    private static final Pattern QUESTION = Pattern.compile("(\\p{IsHan})不\\1");

    private static final Words HANGING =
            Words.of("核心是", "关键是", "根本是", "核心在", "关键在", "根本在", "根子在", "难点在", "贵在", "重在", "难在");

    private static final Characters MAY = Characters.of("能该应可");
    private static final int LONGEST_SETTLED = 9;
    private static final Words BOUNDS = Words.of("不少于", "不低于", "不超过", "不多于", "不高于", "至少");

    private static final Characters LEAD_BEGINNINGS = Characters.of("，：、");
    private static final Characters LEAD_ENDS = Characters.of("。；“”");
    private static final int LONGEST_LEAD = 30;
    private static final int LONGEST_ECHO = 2;
    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST_THEME = 44;
    private static final int MOST_CLAUSES_OF_THEME = 3;
    private static final int LONGEST_BARE_THEME = 24;
    private static final int LONGEST_SHORT_DEMAND = 18;
    private static final int LONGEST_THING = 6;
    /** 特别是, 第一是, 重点是 and their like open what is to be done. */
    private static final String NOT_BEFORE_IS = "别其凡但还不只于就正一二三四五六七八九十点键心急务";

    /** 就业, 就医, 就学 and their like. */
    private static final String NAMES_WITH_JIU = "业医学读餐诊地近";

    private static final Characters NOT_IN_SHORT_DEMANDS = Characters.of("，,：:；;、0123456789");

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
                || said.endsWith(BELOW)
                || said.endsWith("：")
                || said.endsWith(":")
                || asks(said)
                || isPreamble(said)
                || (NO_DEMANDS.occurIn(said)
                        && ((appeals(said) && !tellsAUnitBoth(said) && !ASSESSED.begins(said)) || closes(said)))) {
            return false;
        }
        if (hasFewLetters(said)) {
            return false;
        }
        if (utterance.floor().kind() == Floor.Kind.COMMENT) {
            return said.indexOf('！') < 0
                    && ((demandsInComment(said) && words.demands(utterance.clauses()))
                            || settled(utterance.clauses()) > 1);
        }
        var clauses = utterance.clauses();
        if (words.demands(clauses)
                && !(said.indexOf('了') >= 0 && DONE.matcher(said).find())) {
            return true;
        }
        if (words.isCognition(clauses.getFirst())) {
            return false;
        }
        if (ASKING.begins(said) || asksSomebody(clauses, notice) || settled(clauses) > 0) {
            return true;
        }
        if ((isFact(said) && !(notice && setsRate(said, clauses)))
                || isPlan(said)
                || offers(said)
                || judges(clauses)
                || tellsWhoCame(said)
                || describes(clauses.getFirst())
                || tellsTheSum(clauses.getFirst())) {
            return false;
        }
        if (AGREEING.begins(said)) {
            return entrusts(clauses);
        }
        if (utterance.opens() == Enumerator.Kind.SPOKEN) {
            return true;
        }
        if (words.orders(clauses.getFirst()) || words.orders(afterColon(said))) {
            return true;
        }
        if (isProspect(said) && clauses.stream().noneMatch(words::orders)) {
            return false;
        }
        var told = (listed || notice || utterance.attributed()) && !permits(clauses.getFirst());
        if (told && (!units.acting(clauses.getFirst()).isEmpty() || entrusts(clauses))) {
            return true;
        }
        if ((listed || !utterance.audience().isEmpty()) && tellsToAct(clauses)) {
            return true;
        }
        return (notice || listed || utterance.attributed()) && setsLimit(said);
    }

    /** 月底前腾空; 到月底只花出去三成 tells what was done by then. */
    private boolean setsLimit(String said) {
        var limit = idioms.find(said, null);
        return limit != null
                && !DONE_BY_THEN.startsIn(
                        said, said.indexOf(limit.text()) + limit.text().length());
    }

    /** 每月到现场不少于两次: how often somebody has to do it at least. */
    private static boolean setsPace(List<String> clauses) {
        for (var clause : clauses) {
            var each = clause.indexOf('每');
            if (each >= 0 && BOUNDS.indexIn(clause, each) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 各镇逐户走访，走访率达到100%: what rate whoever is named in a notice has to reach. */
    private boolean setsRate(String said, List<String> clauses) {
        return clauses.getLast().contains("率达到")
                && said.indexOf('已') < 0
                && !units.acting(clauses.getFirst()).isEmpty();
    }

    /** 谁挡路，就摘谁的帽子。 or 谁误事，谁就交账。 */
    private static boolean callsToAccount(String said) {
        var who = said.indexOf('谁');
        var then = who < 0 ? -1 : said.indexOf('就', who);
        return then > 0 && said.indexOf('谁', who + 1) >= then - 1;
    }

    /** In how many clauses each thing is to be done that can be: 能合并的合并, 该收回的坚决收回. */
    private static int settled(List<String> clauses) {
        var count = 0;
        for (var clause : clauses) {
            count += isSettled(clause) ? 1 : 0;
        }
        return count;
    }

    private static boolean isSettled(String clause) {
        var may = MAY.indexIn(clause, 0, clause.length());
        var of = may < 0 || may + 2 > clause.length()
                ? -1
                : clause.indexOf('的', may + 2, Math.min(clause.length(), may + LONGEST_SETTLED));
        return of > 0 && clause.indexOf(clause.charAt(of - 1), of + 1) > 0;
    }

    /** 到2027年，产业规模超过百亿元: where all that is to be done leads to. */
    private static boolean isProspect(String said) {
        return said.startsWith("到20") && said.startsWith("年，", "到2027".length());
    }

    /** 各县区既要抓示范、更要抓面上: who is told to do both is told to act. */
    private boolean tellsAUnitBoth(String said) {
        return said.indexOf("既要") > 0
                && !said.contains("让我们")
                && units.areTold(said.substring(0, said.indexOf("既要") + 2));
    }

    /** …手续，由市海洋局一次告知 or 手续由市海洋局一次告知; who invests in something is told of it. */
    private boolean entrusts(List<String> clauses) {
        for (var clause : clauses) {
            if ((clause.startsWith("由") || (clause.indexOf('由') > 0 && !clause.contains("投资")))
                    && !units.acting(clause).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** …，请某局抓紧核实。 A notice need not say whom it asks: 发现火情，请立即报警。 */
    private boolean asksSomebody(List<String> clauses, boolean notice) {
        for (var clause : clauses) {
            if (clause.startsWith("请")
                    && (notice
                            ? clause.length() > FEWEST_LETTERS
                            : !units.acting(clause).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word of demand stands in a line. */
    boolean tellsNoDemand(String line) {
        return tellsNoModal(line) && Enumerator.at(line) == null;
    }

    boolean tellsNoModal(String line) {
        return words.modalIn(line, 0) < 0;
    }

    /** …等负责同志参加。: it tells who came. */
    private boolean tellsWhoCame(String said) {
        return CAME.lengthBefore(said, said.length()) > 0 && words.modalIn(said, 0) < 0;
    }

    /** 该基地由某公司投资3亿元建设。 */
    private static boolean describes(String clause) {
        return (DESCRIBED.begins(clause) && !clause.contains("负责") && (clause.contains("投资") || clause.contains("位于")))
                || tellsWhatItIs(clause);
    }

    /** 某产业园总投资9亿元: what a name and a sum are told of, and no verb. */
    private boolean tellsTheSum(String clause) {
        var sum = clause.indexOf("总投资");
        return sum > 2
                && clause.charAt(sum - 1) != '（'
                && sum + 3 < clause.length()
                && Character.isDigit(clause.charAt(sum + 3))
                && !words.orders(clause)
                && units.acting(clause).isEmpty();
    }

    /** 任何人均可拨打热线举报, 欢迎拨打热线咨询: what is open to everybody, where nothing is demanded. */
    private boolean offers(String said) {
        var welcomes = said.startsWith("欢迎");
        var may = said.indexOf('可');
        if (!welcomes && may < 1) {
            return false;
        }
        var from = welcomes ? 0 : may;
        return OFFERS.occurIn(said, from, Math.min(said.length(), from + LONGEST_OFFER)) && tellsNoModal(said);
    }

    /** 市民可通过热线参与。: what somebody may do. */
    private static boolean permits(String clause) {
        var may = clause.indexOf('可');
        return may > 1 && !clause.startsWith("可能", may) && clause.charAt(may - 1) != '许';
    }

    /** Whether a word of demand stands in the first words of a clause, quotations and habits aside, and nothing is told to hang on something. */
    private boolean demandsInComment(String said) {
        if (HINGING.occurIn(said) || hingesOnQuestion(said)) {
            return false;
        }
        var start = 0;
        var quoted = false;
        for (var i = 0; i < said.length(); i++) {
            var c = said.charAt(i);
            quoted = c == '“' || (quoted && c != '”');
            if (quoted) {
                start = said.length();
            } else if (LEAD_BEGINNINGS.has(c)) {
                start = i + 1;
            } else if (LEAD_ENDS.has(c)) {
                start = said.length();
            } else if (start <= i
                    && i - start <= LONGEST_LEAD
                    && COMMENT_DEMANDS.startsIn(said, i)
                    && !isEcho(said, start, i)
                    && HABITS.lengthBefore(said, i) == 0) {
                return true;
            }
        }
        return false;
    }

    /** 作风好不好，要看办事多少; a unit that is told to look whether something is so must look. */
    private boolean hingesOnQuestion(String said) {
        return said.contains("，要看") && QUESTION.matcher(said).find() && !units.areTold(Sentences.clauses(said));
    }

    /** 起跑就是冲刺，开局就要争先: what must be says how it is, like what stands before it. */
    private static boolean isEcho(String said, int clause, int modal) {
        var then = modal - 1 - clause;
        if (then < 1 || then > LONGEST_ECHO || said.charAt(modal - 1) != '就') {
            return false;
        }
        var before = said.lastIndexOf("就是", clause) - then;
        return before == 0 || (before > 0 && LEAD_BEGINNINGS.has(said.charAt(before - 1)));
    }

    private boolean tellsToAct(List<String> clauses) {
        for (var clause : clauses) {
            if (DESCRIBED.begins(clause)) {
                return false;
            }
            if (words.orders(clause)
                    || clause.indexOf("实行") > 1
                    || !units.acting(clause).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it goes on with the demand before it: a sentence of a comment that orders, or what stands behind a ； in the
     * sentence of somebody who demands, and tells no fact.
     */
    boolean continues(Utterance utterance, Utterance before) {
        var said = utterance.words();
        if (utterance.floor().kind() == Floor.Kind.DEMAND) {
            return (!before.part().endsSentence()
                            || tellsAUnit(utterance)
                            || setsPace(utterance.clauses())
                            || callsToAccount(said))
                    && utterance.floor().equals(before.floor())
                    && !hasFewLetters(said)
                    && !isFact(said)
                    && !isRhetoric(said)
                    && !isPlan(said)
                    && !offers(said);
        }
        return utterance.floor().kind() == Floor.Kind.COMMENT
                && ((words.orders(said) && !likens(said)) || (isTurn(before) && weighs(said)))
                && !isFact(said)
                && !isRhetoric(said);
    }

    /** 考核好比指挥棒: what opens like an order is likened to something. */
    private static boolean likens(String said) {
        return LIKENED.indexIn(said, 1, Math.min(said.length(), 1 + LONGEST_THING)) > 0;
    }

    /** 检查少一点、服务多一点: less of the one, more of the other. */
    private static boolean weighs(String said) {
        return said.contains("少一") && said.contains("多一");
    }

    /** 市督查考评中心每周通报排名。 or 由市督查考评中心…: who is named first in a clause acts in it. */
    private boolean tellsAUnit(Utterance utterance) {
        if (utterance.clauses().isEmpty() || utterance.attributed() || tellsWhoCame(utterance.words())) {
            return false;
        }
        for (var clause : utterance.clauses()) {
            var acting = units.acting(clause);
            if (!acting.isEmpty() && clause.startsWith(acting.getFirst(), clause.startsWith("由") ? 1 : 0)) {
                return true;
            }
        }
        return false;
    }

    private static String afterColon(String said) {
        return said.substring(said.indexOf('：') + 1);
    }

    private static boolean hasFewLetters(String said) {
        return !hasMoreLetters(said, FEWEST_LETTERS - 1);
    }

    /** Whether it has more letters and digits than so many. */
    private static boolean hasMoreLetters(String said, int most) {
        var count = 0;
        for (var i = 0; i < said.length() && count <= most; i++) {
            count += !Nesting.isMark(said.charAt(i)) || Character.isLetterOrDigit(said.charAt(i)) ? 1 : 0;
        }
        return count > most;
    }

    /** 督察发现，…, 从督查情况看，…: what an inspection found. 存在的问题：一是…: what is wrong. */
    static boolean isFinding(String said) {
        if (opensProblems(said)) {
            return true;
        }
        var comma = said.indexOf('，');
        return comma >= 2
                && comma <= LONGEST_FINDING
                && (FOUND.lengthBefore(said, comma) > 0 || (said.charAt(0) == '从' && said.charAt(comma - 1) == '看'));
    }

    /** 存在的问题：一是…: whether a list of what is wrong begins, up to the end of the paragraph. */
    static boolean opensProblems(String said) {
        var colon = said.indexOf('：');
        return colon > 0 && colon <= LONGEST_LEAD && PROBLEMS.lengthBefore(said, colon) > 0;
    }

    private boolean isFact(String said) {
        var reached = false;
        for (var i = 0; i < said.length(); i++) {
            var fact = switch (said.charAt(i)) {
                case '了' -> isDone(said, i);
                case '已' -> isAlready(said, i);
                case '曾' -> i > 0 && said.charAt(i - 1) != '“' && said.charAt(i - 1) != '”';
                case '占' -> said.startsWith("占比", i) && !AIMS.startsIn(said, i + 2);
                case '取' ->
                    said.startsWith("取得", i) && !(i > 0 && said.charAt(i - 1) == '未') && said.lastIndexOf("负责", i) < 0;
                case '目' -> FACTS.startsIn(said, i) && !(i > 0 && said.charAt(i - 1) == '项');
                default -> FACTS.startsIn(said, i);
            };
            if (fact) {
                return true;
            }
            reached |= said.charAt(i) == '达' && tellsNumber(said, i + 1);
        }
        return RANKING_ENDS.ends(said) || (reached && idioms.find(said, null) == null);
    }

    /** 已于6月6日下达通知书。: what was done stands among what is to be done, and demands nothing. */
    boolean tellsDone(String said) {
        var done = said.indexOf('已');
        return done >= 0 && done <= LONGEST_FINDING && isAlready(said, done) && words.modalIn(said, 0) < 0;
    }

    /** Whether this 已 says that something was done: not 已签约的, not 对已投用的. */
    private static boolean isAlready(String said, int at) {
        return !NOT_YET.startsIn(said, at + 1) && !(at > 0 && said.charAt(at - 1) == '对');
    }

    /** Whether this 了 says that something was done: not 为了, not 了解. */
    private static boolean isDone(String said, int at) {
        return !MISHAPS.startsIn(said, at - 1)
                && !(at > 0 && NOT_BEFORE_DONE.has(said.charAt(at - 1)))
                && !(at + 1 < said.length() && NOT_AFTER_DONE.has(said.charAt(at + 1)));
    }

    /** Whether a number stands here, after the 到 of 达到. */
    private static boolean tellsNumber(String said, int at) {
        var number = at < said.length() && said.charAt(at) == '到' ? at + 1 : at;
        return number < said.length()
                && ((said.charAt(number) >= '0' && said.charAt(number) <= '9') || said.charAt(number) == '.');
    }

    /** What somebody announces to do himself, or praises. */
    private static boolean isPlan(String said) {
        for (var will = said.indexOf('将'); will >= 0; will = said.indexOf('将', will + 1)) {
            var plans = PLANNERS.lengthBefore(said, will) > 0 && said.indexOf('要', will) < 0;
            var deed = will + 1 + PERIODS.lengthAt(said, will + 1);
            var does = will > 0 && ENDS_OF_BODIES.has(said.charAt(will - 1)) && PLANNED.startsIn(said, deed);
            if (plans || does) {
                return true;
            }
        }
        return PROMISES.occurIn(said)
                || (BLAMED.ends(said) && BLAMED_IF.indexIn(said, 0) < 0)
                || AWARDED.lengthBefore(said, said.endsWith("。") ? said.length() - 1 : said.length()) > 0;
    }

    private static boolean isRhetoric(String said) {
        return asks(said) || appeals(said);
    }

    private static boolean asks(String said) {
        return said.endsWith("？") || said.endsWith("?");
    }

    private static boolean appeals(String said) {
        return RHETORIC.occurIn(said)
                || (said.contains("既是") && said.contains("更是"))
                || (said.contains("既要") && BOTH.matcher(said).lookingAt() && MUST_NOT.indexIn(said, 0) < 0);
    }

    private boolean isPreamble(String said) {
        if (said.isEmpty()) {
            return false;
        }
        return ((PREAMBLE_OPENINGS.begins(said) || (said.charAt(0) == '《' && !demandsBehindTitle(said)))
                        && ANNOUNCEMENTS.occurIn(said, 1, said.length()))
                || ANNOUNCING.begins(said)
                || (DECIDING.occurIn(said) && words.modalIn(said, 0) < 0)
                || (PURPOSES.begins(said) && MUST.indexIn(said, 0, said.length()) < 0)
                || ((said.charAt(0) <= '9' || said.charAt(0) == '今') && opensWithDay(said));
    }

    /** 《…条例》已印发，各县区要做好培训: the title of a paper that forbids something demands nothing itself. */
    private boolean demandsBehindTitle(String said) {
        for (var clause : Sentences.clauses(said)) {
            var behind = clause.startsWith("《") ? clause.lastIndexOf('》') + 1 : 0;
            if (words.modalIn(clause, behind) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 以上…请遵照: with what a paper closes. */
    private static boolean closes(String said) {
        return CLOSING_WORDS.occurIn(said) && CLOSING.matcher(said).find();
    }

    private boolean opensWithDay(String said) {
        return words.modalIn(said, 0) < 0
                && DAY.matcher(said).lookingAt()
                && !said.contains("，请")
                && !opensWithLimit(said);
    }

    /** 10月9日17时前将小结报局办公室。: by when something has to be done, not when it was. */
    private boolean opensWithLimit(String said) {
        var limit = idioms.find(said, null);
        return limit != null && said.startsWith(limit.text());
    }

    /** Whether a heading announces what is, not what is to be done: 总体情况, 存在问题. */
    boolean isFactual(String heading) {
        var enumerator = Enumerator.at(heading);
        var said = enumerator == null || enumerator.kind() == Enumerator.Kind.TOPIC
                ? heading
                : heading.substring(enumerator.length());
        return !namesTopic(said)
                && FACTUAL_SECTIONS.occurIn(said)
                && !USES.occurIn(said)
                && !TIMELY.begins(said)
                && !words.orders(said)
                && words.modalIn(said, 0) < 0;
    }

    /** 关于积水问题, 就噪声问题: what is spoken of, not how it is. */
    private static boolean namesTopic(String heading) {
        return heading.startsWith("关于")
                || heading.startsWith("围绕")
                || (heading.length() > 1 && heading.charAt(0) == '就' && NAMES_WITH_JIU.indexOf(heading.charAt(1)) < 0);
    }

    /** Whether a sentence does no more than name the theme of what follows; what a meeting agrees to is decided. */
    boolean isTheme(Utterance utterance) {
        var said = utterance.words();
        if (hasMoreLetters(said, LONGEST_THEME)
                || AGREEING.begins(said)
                || utterance.clauses().size() > MOST_CLAUSES_OF_THEME
                || idioms.find(said, null) != null) {
            return false;
        }
        return units.acting(utterance.clauses()).isEmpty()
                && (words.modalIn(said, 0) >= 0
                        || said.indexOf('将') < 0
                        || !INTENT.matcher(said).find());
    }

    /** Whether a sentence at the head of a paragraph, without a number, can be its theme: 拼项目，赢在“快”上。 */
    boolean isBareTheme(Utterance utterance) {
        return words.modalIn(utterance.words(), 0) < 0
                && mayBeTheme(utterance)
                && utterance.words().indexOf("以来，") < 0
                && !isPreamble(utterance.words());
    }

    /** The same, where it may demand itself what follows: 抓项目，要在“快”上见效。 */
    boolean mayBeTheme(Utterance utterance) {
        return mayBeParallel(utterance) && !utterance.words().startsWith("“") && !isJudgement(utterance.words());
    }

    /** The same, where it may judge: 开局争先，争的是产业。 */
    boolean mayBeParallel(Utterance utterance) {
        var said = utterance.words();
        return !hasMoreLetters(said, LONGEST_BARE_THEME)
                && !said.endsWith("？")
                && !said.endsWith("！")
                && !said.endsWith("；")
                && isTheme(utterance)
                && !isFact(said);
    }

    /** Whether a sentence is a demand of a few words that names nobody, no day and no number: 要守住热源底线。 */
    boolean isShortDemand(Utterance utterance) {
        var said = utterance.words();
        return utterance.part().endsSentence()
                && utterance.opens() == null
                && utterance.floor().demands()
                && isShort(said, 0, said.length())
                && (words.orders(said) || isMustOfAThing(said))
                && !words.isCognition(said)
                && isTheme(utterance);
    }

    /** 治懒病，须从干部做起。 or 更须从企业做起。: what a comment turns to, in one clause and the matter before it. */
    boolean isTurn(Utterance utterance) {
        var said = utterance.words();
        return utterance.part().endsSentence()
                && utterance.opens() == null
                && utterance.floor().kind() == Floor.Kind.COMMENT
                && said.endsWith("。")
                && utterance.clauses().size() <= 2
                && !Sentences.tellsNumber(said)
                && !hasMoreLetters(said, LONGEST_SHORT_DEMAND)
                && words.demands(utterance.clauses())
                && isTheme(utterance);
    }

    /** 作风要动真碰硬。 or 底线必须寸土不让。: a word of demand behind a short name that no unit has. */
    private boolean isMustOfAThing(String said) {
        var modal = words.modalIn(said, 0);
        return modal > 0 && modal <= LONGEST_THING && (said.charAt(modal) == '要' || said.startsWith("必须", modal));
    }

    /** Whether so few characters, a full stop at their end, are one clause without a number. */
    boolean isShort(String text, int from, int to) {
        return to - from <= LONGEST_SHORT_DEMAND
                && to > from
                && text.charAt(to - 1) == '。'
                && NOT_IN_SHORT_DEMANDS.indexIn(text, from, to - 1) < 0;
    }

    /** 招商引资是发展的“先手棋”: what opens like an order is the name of a thing that is told of. */
    private static boolean tellsWhatItIs(String clause) {
        var is = clause.indexOf('是');
        return is > 1 && is <= LONGEST_THING && NOT_BEFORE_IS.indexOf(clause.charAt(is - 1)) < 0;
    }

    /** 抓落实没有旁观者。 or 深化改革，核心是便民。: what opens like an order and tells how something is, or what it hangs on. */
    private boolean judges(List<String> clauses) {
        return switch (clauses.size()) {
            case 1 -> clauses.getFirst().contains("没有") && words.orders(clauses.getFirst());
            case 2 -> HANGING.startsIn(clauses.getLast(), 0);
            default -> false;
        };
    }

    /** 才是, 不如, 没有: it says how something is. 正是 alone does not. */
    private static boolean isJudgement(String said) {
        for (var i = said.indexOf('是', 1); i > 0; i = said.indexOf('是', i + 1)) {
            if (said.charAt(i - 1) != '正') {
                return true;
            }
        }
        return JUDGEMENTS.occurIn(said);
    }
}
