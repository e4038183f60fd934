package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who takes the floor in a sentence: a name, the meeting, or a body before 强调, 要求, 指出 and their like. */
final class Attributions {

    private static final Words DEMANDING = Words.load("speech-verbs");
    private static final Words TELLING = Words.load("opinion-verbs");
    private static final Words SPEAKING = Words.load("speech-verbs", "opinion-verbs");
    private static final Words ANNOUNCED = Words.of(
            "要求", "部署", "安排", "意见", "强调", "事项", "点题", "派单", "重点", "药方", "任务", "交代", "交待", "事", "事情", "规矩", "话", "任务单",
            "任务书", "任务清单", "点", "条");
    /** Without one of these nobody takes the floor. */
    private static final Words SIGNS = Words.of(SPEAKING, ANNOUNCED);

    private static final Words ORDERING = Words.of("强调", "要求", "叮嘱", "嘱咐", "主持", "作出", "提出", "现场", "当场", "讲话", "出席");
    private static final Words ADDRESSING = Words.of("叮嘱", "嘱咐", "提醒", "告诫", "嘱托", "寄语");
    private static final Words NATIONAL = Words.of("总书记", "习近平", "国家主席", "国务院总理", "党中央", "中央军委主席");
    private static final Words BODIES = Words.of(
            "会议", "全会", "大会", "例会", "办公会", "现场会", "专题会", "动员会", "部署会", "工作会", "协调会", "联席会", "碰头会", "例会上", "常务会", "常委会",
            "指挥部", "政府", "办公室", "督查室", "领导小组", "委员会", "管委会", "部门", "通知", "方案", "通告", "意见", "通报", "纪要", "要点", "局", "厅",
            "委", "县委", "市委", "区委", "党组", "调度会", "推进会", "座谈会", "专班", "工作组", "督导组", "督查组", "巡察组", "检查组", "调研组", "视察组",
            "验收组", "考核组", "中心", "支队", "大队", "总队", "分局", "法院", "检察院", "气象台", "供电公司");
    /** 他要求送水车隔天必到: what is required needs no word of demand. */
    private static final String REQUIRING = "要求";
    /** …的，责令市某局归还: whoever has the floor goes on to order. */
    private static final String ORDERED = "责令";

    private static final int SHORTEST_REQUIRED = 5;
    private static final int LONGEST_AUDIENCE = 14;
    private static final int LONGEST_ISSUER = 24;
    private static final Words ISSUING = Words.of("发出", "印发", "下发", "发布", "出台", "制定", "通报", "约谈");
    private static final Words BEFORE_ISSUING = Words.of(
            "近日", "日前", "今天", "今日", "昨天", "昨日", "1", "2", "3", "4", "5", "6", "7", "8", "9", "联合", "专门", "再次", "紧急",
            "对", "就");
    private static final Characters CLAUSE_ENDS = Characters.of("，,：:。；;！");
    /** Said beside a quotation it is as good as a demand: “…。”他当场交办。 */
    private static final Words HANDING_OUT = Words.of("交办", "拍板", "点题", "派单");
    /** What stands between colon and quotation was written, not said. */
    private static final Words WRITTEN =
            Words.of("写着", "写道", "写有", "印着", "标着", "挂着", "显示", "标语", "口号", "横幅", "题为", "称");

    private static final String QUOTING = "：“";
    private static final String NEWS = "消息，";
    private static final int LONGEST_SCENE = 60;
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "(?:提出|作出|做出|进行|明确|作|部署|安排|强调|讲)了?(?:以下|如下|[一二两三四五六七八九十\\d]+个?[点项条方面]+)?(?:明确|具体|严格|更高|新的?|安排|全面)?(?:要求|部署|安排|意见|强调|事项|交代|交待)$"
                    + "|(?:定下|敲定|明确|交办|布置|议定)了?[几两三四五六七八九十\\d]+[件桩]事情?$|(?:立(?:下|了|起)|定(?:下|了))[几两三四五六七八九十\\d]*条?规矩$"
                    + "|(?:留|撂|丢)下[几两三四五六七八九十\\d]*句?话$|确定(?:了|以下|如下|[\\d一二两三四五六七八九十]+[项件个])+(?:交办)?事项$|(?:点题|派单|(?:划|圈)(?:出|定)?了?重点|开出?了?药方|布置了?任务)$"
                    + "|(?:提|讲|说|谈|强调)(?:了|出)[几两三四五六七八九十\\d]+[点条]$|(?:列|开|下|亮|晒)(?:出|达)?了?[“”今明年两月季度具体]*任务(?:单|书|清单)”?$"
                    + "|(?:逐项|逐一|分别)?(?:明确|部署|分解|细化)了[^，。]{0,12}任务$");
    /** What an announcement begins with. */
    private static final Words ANNOUNCING = Words.of(
            "提出", "作出", "做出", "进行", "明确", "作", "部署", "安排", "强调", "讲", "点题", "派单", "划", "圈", "开", "布置", "定下", "敲定", "交办",
            "确定", "议定", "立", "定", "留下", "撂下", "丢下", "提", "说", "谈", "列", "下", "亮", "晒");

    private static final Pattern CONTENTS =
            Pattern.compile("^(?:了?以下|如下|了)?[^，。]{0,8}(?:事项|意见|内容|要求|工作|几点|如下|方面)$|^了?以下几点$");
    private static final Words ADVERBS = Words.of(
            "并", "还", "又", "也", "同时", "再次", "最后", "特别", "着重", "重点", "反复", "一再", "现场", "当场", "郑重", "进一步", "深刻", "明确",
            "多次", "首先", "随后", "一并", "分别", "书面", "专门", "均", "讲话", "讲话时", "讲话中", "严肃", "明确地", "语重心长地", "对此", "当即", "随即",
            "立即", "当面", "接着", "再三", "逐一", "动情地", "深情地", "诚恳地", "亲切地", "认真", "详细", "严厉", "不断", "不时", "始终", "旗帜鲜明",
            "旗帜鲜明地", "一针见血", "毫不含糊", "作出", "做出");
    /** No occasion is told without one of these. */
    private static final Words OCCASION_SIGNS = Words.of(
            "在", "就", "代表", "对", "围绕", "针对", "结合", "一行", "给", "到", "赴", "前往", "深入", "调研", "检查", "督导", "督查", "考察", "走访",
            "巡查", "暗访", "现场办公", "座谈", "视察", "调度");

    private static final Pattern OCCASION = Pattern.compile(
            "(?:在现场|在[^在]{1,40}?(?:时|中|后|上|期间|过程中|讲话|现场|下)|就[^就]{2,30}|代表[^，]{2,20}|对[^，]{2,30}|围绕[^，]{2,30}|针对[^，]{2,30}|结合[^，]{2,30}|给[^，]{2,20}|一行"
                    + "|(?:到|赴|前往|深入|调研|检查|督导|督查|考察|走访|巡查|暗访|现场办公|座谈|视察|调度)[^，]{0,40}?(?:时|后|期间|过程中|途中))$");
    private static final Words LEADING = Words.of(
            "会上", "会后", "会前", "会议最后", "最后", "随后", "其间", "期间", "当天", "当晚", "同时", "此外", "座谈会上", "活动中", "调研中", "检查中",
            "每到一处", "就下步工作", "总结讲话中", "讲话中", "为此", "对此", "上午", "下午");

    private static final Pattern ONLY_OCCASION = Pattern.compile("在.*(?:时|中|后|上)|就.*|对.*|围绕.*|针对.*");
    /** 听取汇报后, 察看现场时: what was done before or while somebody spoke who is named in an earlier clause. */
    private static final Words DONE_BEFORE = Words.of(
            "听", "察看", "查看", "观看", "参观", "看望", "看到", "看完", "得知", "获悉", "了解", "走访", "检查", "调研", "座谈", "考察", "慰问", "督导",
            "督查", "暗访", "巡查", "巡河", "详细", "仔细", "认真", "实地", "现场", "结束", "讲评", "点评", "总结", "部署", "审议", "研究", "讨论", "分析",
            "谈到", "谈及", "说到", "讲到", "针对", "对照", "面对", "每到", "离开", "临别", "来到", "到");

    private static final Words OCCASION_ENDS = Words.of("后", "时", "中", "之后", "期间", "之余", "之际", "间隙", "途中", "现场");

    private static final Words PAPERS = Words.of("通知", "通告", "通报", "意见", "方案", "文件", "约谈");
    /** 副市长张某某到场祝贺并寄语…: who did the one did the other. */
    private static final String AND = "并";

    private static final Words CONVENED = Words.of("召开的", "举行的");
    private static final Pattern NO_BODY = Pattern.compile(".*(?:要|召开|举行|[出列]席|参加|主持|[，,])|按照?|根据|对照|落实|贯彻|围绕|传达|学习|经");

    private static final Characters OF_DAYS = Characters.of("0123456789年月");
    private static final int SHORTEST_DAY = 4;

    private final People people;
    private final UnitNames units;
    private final DemandWords demandWords;

    Attributions(People people, UnitNames units, DemandWords demandWords) {
        this.people = people;
        this.units = units;
        this.demandWords = demandWords;
    }

    /** Whether a line has somebody demand something: 某某强调. */
    static boolean isDemanding(String line, String speaker) {
        for (var at = line.indexOf(speaker); at >= 0; at = line.indexOf(speaker, at + 1)) {
            if (ORDERING.lengthAt(line, at + speaker.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a leader of the nation speaks, whose words demand nothing of the city. */
    static boolean isNational(String speaker) {
        return NATIONAL.occurIn(speaker);
    }

    /** The attribution of this sentence; the last speaker is who 他 or nobody's name means. */
    @Nullable
    Attribution find(String sentence, Floor current, @Nullable String lastSpeaker) {
        if (!SIGNS.occurIn(sentence) && !sentence.contains(QUOTING)) {
            return news(sentence);
        }
        var first = first(sentence, current, lastSpeaker);
        if (first == null || first.length() >= sentence.length()) {
            return first;
        }
        var rest = sentence.substring(first.length());
        if (first.announces() && !isHisTurn(rest)) {
            return first;
        }
        var again = first(
                rest.substring(0, endOfClause(rest)),
                first.floor(),
                first.floor().speaker());
        return again == null || (again.length() < endOfClause(rest) && again.length() != DEMANDING.lengthAt(rest, 0))
                ? first
                : new Attribution(again.floor(), first.length() + again.length(), false, again.audience());
    }

    /** 市某局消息，今年…: who tells the news says what is in it. */
    private static @Nullable Attribution news(String sentence) {
        var name = sentence.indexOf(NEWS, 0, Math.min(sentence.length(), LONGEST_ISSUER));
        return name > 0 && UnitList.isName(sentence.substring(0, name))
                ? new Attribution(
                        new Floor(Floor.Kind.OPINION, sentence.substring(0, name)), name + NEWS.length(), false, "")
                : null;
    }

    /** 他说，: whoever has announced what he demands. 强调各组要…: the same without naming him again. */
    private static boolean isHisTurn(String words) {
        return words.length() > 2
                && (DEMANDING.lengthAt(words, 0) > 0
                        || ("他她".indexOf(words.charAt(0)) >= 0 && SPEAKING.lengthAt(words, 1) > 0));
    }

    private static int endOfClause(String words) {
        for (var i = 0; i < words.length(); i++) {
            if (Nesting.isMark(words.charAt(i)) && "，,：:".indexOf(words.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return words.length();
    }

    private @Nullable Attribution first(String sentence, Floor current, @Nullable String lastSpeaker) {
        var nesting = (Nesting) null;
        var start = 0;
        for (var i = 0; i <= sentence.length(); i++) {
            if (nesting == null && i < sentence.length() && Nesting.opens(sentence.charAt(i))) {
                nesting = Nesting.of(sentence);
            }
            var ends = i == sentence.length()
                    || (CLAUSE_ENDS.has(sentence.charAt(i)) && (nesting == null || !nesting.inside(i)));
            if (!ends) {
                continue;
            }
            var found = inClause(sentence, start, i, current, lastSpeaker);
            if (found != null) {
                return found;
            }
            start = i + 1;
        }
        return null;
    }

    /** Who says what was quoted before these words: 他当场交办, 张某某说; null if they tell something else. */
    @Nullable
    Floor behind(String clause, Floor current, @Nullable String lastSpeaker) {
        var end = clause.endsWith("道") ? clause.length() - 1 : clause.length();
        var orders = Math.max(DEMANDING.lengthBefore(clause, end), HANDING_OUT.lengthBefore(clause, end));
        var verb = Math.max(orders, TELLING.lengthBefore(clause, end));
        var speaker =
                verb == 0 || verb == end ? null : speaker(clause.substring(0, end - verb), "", current, lastSpeaker);
        return speaker == null
                ? null
                : floor(
                        speaker,
                        (orders > 0 && orders == verb)
                                || !toldBefore(clause.substring(0, end - verb)).isEmpty());
    }

    /** 张某某脸一沉：“…”: whoever acts before a colon and a quotation says it. */
    private @Nullable Attribution quoting(String sentence, int start, int end) {
        if (!sentence.startsWith(QUOTING, end) || WRITTEN.occurIn(sentence, start, end)) {
            return null;
        }
        var before = sentence.substring(Math.max(0, end - LONGEST_SCENE), end);
        var actor = people.actor(before, People.places(before), 0, before.length());
        return actor == null
                ? null
                : new Attribution(floor(actor, HANDING_OUT.lengthBefore(sentence, end) > 0), end + 1, false, "");
    }

    private @Nullable Attribution inClause(
            String sentence, int start, int end, Floor current, @Nullable String lastSpeaker) {
        var said = SIGNS.occurIn(sentence, start, end) ? spoken(sentence, start, end, current, lastSpeaker) : null;
        return said == null ? quoting(sentence, start, end) : said;
    }

    private @Nullable Attribution spoken(
            String sentence, int start, int end, Floor current, @Nullable String lastSpeaker) {
        var clause = sentence.substring(start, end);
        var mark = end < sentence.length() ? sentence.charAt(end) : ' ';
        if (ANNOUNCED.ends(clause) && mayAnnounce(mark, sentence, end)) {
            var announcing = ANNOUNCING.indexIn(clause, 0);
            var announcement = ANNOUNCEMENT.matcher(clause).region(Math.max(0, announcing), clause.length());
            var speaker = announcing >= 0 && announcement.find()
                    ? speaker(
                            clause.substring(0, announcement.start()),
                            sentence.substring(0, start),
                            current,
                            lastSpeaker)
                    : null;
            if (speaker != null) {
                return new Attribution(floor(speaker, true), Math.min(end + 1, sentence.length()), true, "");
            }
        }
        for (var k = 0; k < clause.length(); k++) {
            var length = SPEAKING.lengthAt(clause, k);
            if (length == 0) {
                continue;
            }
            var demanding = DEMANDING.lengthAt(clause, k);
            var telling = TELLING.lengthAt(clause, k);
            var rest = clause.substring(k + length + (clause.startsWith("道", k + length) ? 1 : 0));
            var direct = rest.isEmpty() && "，,：:".indexOf(mark) >= 0;
            var prefix = clause.substring(0, k);
            var hoped = clause.startsWith("希望", k);
            var announces = !direct
                    && (mark == '：' || mark == ':')
                    && CONTENTS.matcher(rest).find();
            var addressed = mark == '，' && ADDRESSING.lengthAt(clause, k) > 0 && isToldBehind(rest, sentence, end + 1);
            if (!direct
                    && !announces
                    && !addressed
                    && !(demanding >= telling
                            && (opensDemand(rest, hoped)
                                    || (ADDRESSING.lengthAt(clause, k) > 0
                                            && mark == '，'
                                            && units.lengthOfName(rest) > 0)
                                    || (named(prefix)
                                            && clause.startsWith(REQUIRING, k)
                                            && rest.length() >= SHORTEST_REQUIRED)
                                    || isForbiddenBehind(rest, mark, sentence, end + 1)))) {
                k += length - 1;
                continue;
            }
            var speaker = speaker(prefix, sentence.substring(0, start), current, lastSpeaker);
            if (speaker == null
                    || (hoped && prefix.isEmpty() && (current.demands() || isSaidByAnother(sentence, start)))
                    || (clause.startsWith(ORDERED, k) && prefix.isEmpty() && current.demands())) {
                k += length - 1;
                continue;
            }
            var from = hoped && !direct
                    ? start + k
                    : direct || announces || addressed ? Math.min(end + 1, sentence.length()) : end - rest.length();
            var audience = addressed ? rest : direct && clause.startsWith("说", k) ? toldBefore(prefix) : "";
            if (ADDRESSING.lengthAt(clause, k) > 0 && !direct && !addressed) {
                var told = demandWords.modalIn(rest, 0);
                told = told < 0 && !opensDemand(rest, hoped) ? units.lengthOfName(rest) : told;
                if (told > 0) {
                    audience = rest.substring(0, told);
                    from += told;
                }
            }
            var goesOn = current.kind() == Floor.Kind.DEMAND
                    && speaker.equals(current.speaker())
                    && ("他".equals(prefix) || "她".equals(prefix));
            return new Attribution(floor(speaker, goesOn || demanding >= telling), from, announces, audience);
        }
        return null;
    }

    /** 张某某对项目负责人说: to whom, if that is a unit or a post. */
    private String toldBefore(String prefix) {
        var to = prefix.lastIndexOf('对') + 1;
        var told = to > 0 ? prefix.substring(to) : "";
        return told.length() > 2 && units.lengthOfName(told) == told.length() ? told : "";
    }

    /** Whether these words are no more than who speaks. */
    private boolean named(String prefix) {
        return prefix.equals("他") || prefix.equals("她") || (prefix.length() > 1 && people.leads(prefix));
    }

    /** 某公司提出，希望…: who is not known has just taken the floor. */
    private static boolean isSaidByAnother(String sentence, int start) {
        return start > 1 && SPEAKING.lengthBefore(sentence, start - 1) > 0;
    }

    private boolean mayAnnounce(char mark, String sentence, int end) {
        return switch (mark) {
            case '：', ':', '。', ' ' -> true;
            case '，' -> isDemandedBehind(sentence, end + 1);
            default -> false;
        };
    }

    /** 就落实会议精神提出要求，各县要…: whether the next clause begins with a word of demand, with who must act, or counts. */
    private boolean isDemandedBehind(String sentence, int next) {
        var rest = sentence.substring(Math.min(next, sentence.length()));
        var clause = rest.substring(0, endOfClause(rest));
        return demandWords.beginsWithModal(clause)
                || units.areTold(clause)
                || isHisTurn(clause)
                || Enumerator.opensCount(clause);
    }

    /** Whether no deed follows the name of a unit: 项目单位, 在场的同志, but not 施工单位严把质量关. */
    private boolean isNoMoreThanName(String words) {
        var name = units.lengthOfName(words);
        return name == 0 || name == words.length();
    }

    /** 明确县直单位年度会议压减一成，不得…: whether who must act is named, and the next clause begins with a word of demand. */
    private boolean isForbiddenBehind(String rest, char mark, String sentence, int next) {
        return mark == '，'
                && demandWords.beginsWithModal(
                        sentence.substring(next, Math.min(sentence.length(), next + LONGEST_AUDIENCE)))
                && units.lengthOfName(rest) > 0;
    }

    /** 叮嘱项目单位，要… or 叮嘱项目单位，三天内补齐…: whether the verb is followed by no more than who is told, and the demand by a comma. */
    private boolean isToldBehind(String rest, String sentence, int next) {
        return !rest.isEmpty()
                && rest.length() <= LONGEST_AUDIENCE
                && isNoMoreThanName(rest)
                && demandWords.modalIn(rest, 0) < 0
                && (demandWords.modalIn(sentence, next) >= 0 || demandWords.orders(sentence.substring(next)));
    }

    /** Whether one of the clauses tells a unit what it must do. */
    boolean tellsUnits(String words) {
        return units.areTold(Sentences.clauses(words));
    }

    /** Whether what follows the verb within its clause begins a demand: 强调要…, 要求各部门…, 叮嘱值守人员要…. */
    private boolean opensDemand(String rest, boolean hoped) {
        return !rest.isEmpty()
                && (hoped
                        || demandWords.orders(rest)
                        || rest.startsWith("各")
                        || rest.startsWith("全市")
                        || rest.startsWith("全县")
                        || rest.startsWith("“")
                        || Enumerator.at(rest) != null
                        || demandWords.modalIn(rest, 0) > 0
                        || !units.acting(rest).isEmpty());
    }

    private Floor floor(String speaker, boolean mayDemand) {
        return new Floor(
                mayDemand && NATIONAL.indexIn(speaker, 0) < 0 ? Floor.Kind.DEMAND : Floor.Kind.OPINION, speaker);
    }

    /** Whom the words before the verb name; null where they name nobody, so that the verb is none of speech. */
    private @Nullable String speaker(String before, String earlier, Floor current, @Nullable String lastSpeaker) {
        var words = withoutLeading(before.strip());
        if (NATIONAL.occurIn(words)) {
            return words;
        }
        var said = withoutAdverbs(words);
        said = said.length() > 1 && said.endsWith("在") ? said.substring(0, said.length() - 1) : said;
        for (var sign = OCCASION_SIGNS.indexIn(said, 0); sign >= 0; sign = OCCASION_SIGNS.indexIn(said, 0)) {
            var occasion = OCCASION.matcher(said).region(sign, said.length());
            if (!occasion.find() || occasion.start() == 0) {
                break;
            }
            said = withoutAdverbs(said.substring(0, occasion.start()));
        }
        if (OCCASION_SIGNS.begins(said) && ONLY_OCCASION.matcher(said).matches()) {
            said = "";
        }
        if (said.isEmpty()) {
            return unnamed(earlier, current, lastSpeaker);
        }
        if (said.equals("他") || said.equals("她")) {
            return lastSpeaker;
        }
        if ((said.startsWith("会议") && said.length() <= 6) || said.equals("会")) {
            return "会议";
        }
        if (PAPERS.has(said) && lastSpeaker != null && UnitList.isName(lastSpeaker)) {
            return lastSpeaker;
        }
        var name = PAPERS.has(said) ? null : people.nameEnding(withoutDay(said));
        if (name != null) {
            people.meetByName(name);
            return name;
        }
        said = afterConvened(said);
        if (BODIES.ends(said) && said.length() <= 24 && !NO_BODY.matcher(said).lookingAt()) {
            return said.endsWith("会议") && said.length() <= 4 ? "会议" : said;
        }
        if (words.endsWith(AND)) {
            return people.actor(said, People.places(said), 0, said.length());
        }
        return DONE_BEFORE.begins(said) && OCCASION_ENDS.ends(said) ? unnamed(earlier, current, lastSpeaker) : null;
    }

    /** 张某某市长11月17日批示: the day stands between the name and the verb. */
    static String withoutDay(String words) {
        var end = words.length();
        if (end < SHORTEST_DAY || words.charAt(end - 1) != '日') {
            return words;
        }
        var start = end - 1;
        while (start > 0 && OF_DAYS.has(words.charAt(start - 1))) {
            start--;
        }
        return start > 0 && words.indexOf('月', start) > start ? words.substring(0, start) : words;
    }

    private static String withoutLeading(String words) {
        var from = 0;
        for (var length = LEADING.lengthAt(words, 0); length > 0; length = LEADING.lengthAt(words, from)) {
            from += length;
        }
        return words.substring(from);
    }

    private static String withoutAdverbs(String words) {
        var end = words.length();
        for (var length = ADVERBS.lengthBefore(words, end); length > 0; length = ADVERBS.lengthBefore(words, end)) {
            end -= length;
        }
        return words.substring(0, end);
    }

    /** 市政府召开的某某会议: the meeting speaks. */
    private static String afterConvened(String words) {
        for (var i = words.length(); i > 0; i--) {
            if (CONVENED.lengthBefore(words, i) > 0) {
                return words.substring(i);
            }
        }
        return words;
    }

    /** The body that sends out what the next clause tells: 市教育局近日发出通知，要求…. */
    static @Nullable String issuer(String earlier) {
        if (!ISSUING.occurIn(earlier)) {
            return null;
        }
        var comma = earlier.indexOf('，');
        var named = issuerAt(earlier);
        return named == null && comma > 0 && comma < LONGEST_ISSUER ? issuerAt(earlier.substring(comma + 1)) : named;
    }

    private static @Nullable String issuerAt(String earlier) {
        for (var end = 3; end <= Math.min(earlier.length() - 1, LONGEST_ISSUER); end++) {
            if (UnitList.isNameBefore(earlier, 0, end)
                    && (ISSUING.startsIn(earlier, end) || BEFORE_ISSUING.startsIn(earlier, end))
                    && UnitList.areNames(earlier, 0, end)) {
                return earlier.substring(0, end);
            }
        }
        return null;
    }

    /** Who speaks where the words name nobody; null in the middle of a demand: 各县要用好遥感，对热点逐个分析，…. */
    private @Nullable String unnamed(String earlier, Floor current, @Nullable String lastSpeaker) {
        if (demandWords.modalIn(earlier, 0) >= 0) {
            return null;
        }
        var issuer = issuer(earlier);
        if (issuer != null) {
            return issuer;
        }
        var actor = people.actor(earlier, People.places(earlier), 0, earlier.length());
        if (actor != null) {
            return actor;
        }
        if (earlier.contains("会议") && !earlier.contains("会议精神")) {
            return "会议";
        }
        return current.speaker() != null ? current.speaker() : lastSpeaker;
    }
}
