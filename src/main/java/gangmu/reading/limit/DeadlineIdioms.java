package gangmu.reading.limit;

import gangmu.reading.Characters;
import gangmu.reading.Deadline;
import gangmu.reading.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways a document sets a time limit, and the last day that each means when it is read on a given day: 8月底前, 本周五前,
 * 3个工作日内, 国庆节前. Limits that recur, that count from an unknown day or hang on an event have no day.
 */
public final class DeadlineIdioms {

    private static final String YEAR = "(?:(?<year>20\\d\\d)年|(?<relative>今|本|当|明|次|后)年)?";
    private static final String BEFORE = "(?:之前|以前|前(?!后)|截止|为止)";
    private static final String HOUR =
            "(?:上午|中午|下午|晚上|晚|凌晨|早)?(?:\\d{1,2}(?:[：:]\\d{2}|[时点](?:\\d{1,2}分|整|半)?))?(?:下班)?";
    private static final String MONTH = "(?<month>1[0-2]|0?[1-9])月";
    private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])[日号]";

    /** 6月13日（周五）, 6月13日（含）. */
    private static final String WEEKDAY = "(?:[（(](?:(?:周|星期)[一二三四五六日天]|含(?:当[日天]|本[日数])?)[）)])?";

    private static final String WRITTEN = "一二三四五六七八九十";
    /** 十一月三十日; the month is none of a count: 三十一月. */
    private static final String WRITTEN_MONTH = "(?<![\\d第" + WRITTEN + "])(?<month>十[一二]?|[一二三四五六七八九])月";

    private static final String WRITTEN_DAY = "(?<day>三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]";
    private static final String WRITTEN_HOUR =
            "(?:上午|中午|下午|晚上|晚|凌晨|早)?(?:(?:\\d{1,2}|[" + WRITTEN + "]{1,3})[时点]半?)?(?:下班)?";

    private static final String DIGITS = "0123456789";
    private static final String NAMED_YEAR = "今本当明次后";
    /** What the words of {@link #BEFORE} begin with. */
    private static final String BEGINNINGS_OF_BEFORE = "之以前截为";

    private static final String PARTS_OF_YEAR = "上下第首一二三四1234";
    private static final String NUMERALS = Numerals.CHARACTERS;
    private static final String ANYTHING = "";

    private static final Pattern OCCASION = Pattern.compile(
            "凡是?(?![^，]{0,8}(?:定了|定下|议定|敲定|交办|部署|明确)了?的)[^，]{2,}的|遇有|遇到|一旦|(?:接到|收到|发现)[^，]{2,12}(?:的|后)|发生[^，]{2,12}的");
    private static final Words UNTIL = Words.of("截至", "截止", "截止到", "最迟", "最晚", "不晚于", "不迟于");
    private static final Characters TO = Characters.of("至到于");
    private static final Characters AFTER_TO = Characters.of("0123456789今明本");
    /** What a time limit in a cell of its own may begin with. */
    private static final Characters CELL_BEGINNINGS = Characters.of(DIGITS + NAMED_YEAR + "全上下第首一二三四");

    /** Words that end like a limit and set none. */
    private static final Words AGO = Words.of("目前", "日前", "此前", "当前", "眼前", "面前", "提前", "空前", "从前", "超前", "靠前");

    private static final Words BEFORE_HOLIDAY = Words.of("节前", "节日前", "假期前", "放假前", "小长假前", "长假前");
    /** Whoever speaks of the holiday speaks of one so many days ahead at most. */
    private static final int FARTHEST_HOLIDAY = 60;

    private static final Characters MARKS = Characters.of("，。；：、");
    private static final int LONGEST_EVENT = 9;

    private final IdiomTable table;

    public DeadlineIdioms() {
        this(new LegalHolidays());
    }

    DeadlineIdioms(WorkingDays workingDays) {
        this.table = new IdiomTable(List.of(
                Idiom.of(
                        "每 前止 年半季月旬周星天日晚",
                        "每",
                        "每个?(?:年度?|半年|季度?|月|旬|周|星期|天|日|晚)[^，。；、：“”（）]{0,10}?" + BEFORE,
                        (m, on) -> null),
                Idiom.of("每 底末初 年季月旬周期", "每", "每个?(?:年度?|半年|季度?|月|旬|周|学期|学年)[底末初](?:" + BEFORE + ")?", (m, on) -> null),
                Idiom.of("旬 内底末前", "本下", "(?<which>本|下)旬(?:内|底|末|" + BEFORE + ")" + BEFORE + "?", LastDays::decade)
                        .goingOnWith("旬"),
                Idiom.of(
                                "提 前 日天时 " + NUMERALS,
                                "提",
                                "提前" + Numerals.PATTERN + "个?(?:工作日|自然日|日|天|小时)(?!完成|竣工|实现|交付|通车|投产|建成|达到)",
                                (m, on) -> null)
                        .goingOnWith("前"),
                Idiom.of(
                        "内 起后 日天时钟周月 印下发公会反 " + NUMERALS,
                        "自本通公方文纪函清会意决规办细台",
                        "(?:自反馈|自?本?(?:(?:通知|通告|公告|通报|公报|方案|文件|纪要|函|清单|意见|决定|规定|办法|细则|台账)(?:印发|下发|发布|公布|发出)|会议?(?:召开|结束|次日|当日)?))(?:之日起|次日起|当日起|后|起)(?<count>"
                                + Numerals.PATTERN + ")个?(?<unit>工作日|自然日|日|天|小时|周|星期|月)(?:之内|以内|内)",
                        (m, on) -> LastDays.length(workingDays, m, on)),
                Idiom.of(
                                "内 起后 日天时钟周月 " + NUMERALS,
                                ANYTHING,
                                "(?:自|接到|收到)?(?:(?!接到|收到)[^，。；、：“”（）于在自]){1,14}?(?:之日起|之时起|(?<![会束])后|起)"
                                        + Numerals.PATTERN + "个?(?:工作日|自然日|日|天|小时|分钟|周|月)(?:之内|以内|内)",
                                (m, on) -> null)
                        .with(pairs(List.of("后", "起"), NUMERALS)),
                Idiom.of(
                                "月 日号 前止 " + DIGITS,
                                DIGITS + NAMED_YEAR,
                                YEAR + MONTH + DAY + WEEKDAY + HOUR + BEFORE,
                                LastDays::dayOfMonth)
                        .goingOnWith("年月")
                        .afterYear(DIGITS)
                        .afterMonth(DIGITS),
                Idiom.of(
                        "月 日号 截最于至到 " + DIGITS,
                        "截最不至到于",
                        "(?:截至|截止到?|最迟|最晚|不晚于|不迟于|(?<![日号时起])[至到]|于)" + YEAR + MONTH + DAY + HOUR + BEFORE + "?",
                        LastDays::dayOfMonth),
                Idiom.of(
                                "月 旬底末初 " + DIGITS,
                                DIGITS + NAMED_YEAR,
                                YEAR + MONTH + "(?:份)?(?<part>上旬|中旬|下旬|底|末|初)(?:" + BEFORE + "|(?!的))",
                                LastDays::partOfMonth)
                        .goingOnWith("年月")
                        .afterYear(DIGITS)
                        .afterMonth("份上中下底末初"),
                Idiom.of(
                                "月 旬底末 " + WRITTEN,
                                WRITTEN + NAMED_YEAR,
                                YEAR + WRITTEN_MONTH + "份?(?<part>上旬|中旬|下旬|底|末)" + BEFORE + "?",
                                LastDays::partOfMonth)
                        .goingOnWith("月年"),
                Idiom.of(
                                "月 日号 前止 " + WRITTEN,
                                WRITTEN + NAMED_YEAR + "2",
                                YEAR + WRITTEN_MONTH + WRITTEN_DAY + WEEKDAY + WRITTEN_HOUR + BEFORE,
                                LastDays::dayOfMonth)
                        .goingOnWith("月年"),
                Idiom.of(
                                "./- 前止 " + DIGITS,
                                DIGITS + NAMED_YEAR,
                                "(?<![\\d./-])(?:(?<year>20\\d\\d)[年./-]|(?<relative>今|本|当|明|次|后)年)?(?<month>1[0-2]|0?[1-9])"
                                        + "(?:[./]|(?<=20\\d\\d-\\d{1,2})-)(?<day>3[01]|[12]\\d|0?[1-9])日?" + BEFORE,
                                LastDays::dayOfMonth)
                        .goingOnWith("./-年")
                        .afterYear(DIGITS),
                Idiom.of(
                                "月 内前止 " + DIGITS,
                                DIGITS + NAMED_YEAR,
                                YEAR + MONTH + "份?(?<part>内|" + BEFORE + ")",
                                LastDays::partOfMonth)
                        .goingOnWith("年月")
                        .afterYear(DIGITS)
                        .afterMonth("份内" + BEGINNINGS_OF_BEFORE),
                Idiom.of(
                        "月 截最到至 " + DIGITS,
                        "截最到至",
                        "(?:截至|截止到?|最迟|最晚|(?<![日号时月起])[到至])" + YEAR + MONTH + "(?<part>份?)(?![底末初]|[上中下]旬)",
                        LastDays::partOfMonth),
                Idiom.of(
                                "月 旬底末内前止",
                                "本当下次月",
                                "(?<!\\d)(?<which>本|当|下|次)?月(?<part>上旬|中旬|下旬|底|末|内|" + DAY + HOUR + BEFORE + ")"
                                        + BEFORE + "?",
                                LastDays::namedMonth)
                        .goingOnWith("日号")
                        .goingOnWith("月上中下底末内" + DIGITS),
                Idiom.of("日号 前止 " + DIGITS, DIGITS, "(?<![月\\d])" + DAY + HOUR + BEFORE, LastDays::dayAlone)
                        .goingOnWith("日天晚夜早"),
                Idiom.of(
                        "今明后次 前止",
                        "今明后次",
                        "(?<named>今日|今天|今晚|今夜|明日|明天|明晚|明早|后天|次日|次晨)(?:日落|天黑|天亮)?" + HOUR + BEFORE,
                        LastDays::namedDay),
                Idiom.of(
                                "周星礼 前止",
                                "本这下次周星礼",
                                "(?<which>本|这|下|次)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])" + HOUR + BEFORE,
                                LastDays::weekday)
                        .goingOnWith("周星礼一二三四五六日天期拜"),
                Idiom.of(
                                "周星 末内底",
                                "本这下次",
                                "(?<which>本|这|下|次)(?:周|星期)(?<weekday>末|之内|以内|内|底)" + BEFORE + "?",
                                LastDays::weekday)
                        .goingOnWith("末")
                        .goingOnWith("周星"),
                Idiom.of("周 末 前止", "周", "(?<![本下次每])(?<which>)周(?<weekday>末)" + BEFORE, LastDays::weekday),
                Idiom.of(
                                "年季 底末内前止",
                                "2" + NAMED_YEAR + "上下第首年一二三四1234",
                                YEAR + "(?<part>上半年|下半年|年中(?=前|之前|以前)|第?[一二三四1-4首]季度)(?:底|末|内|" + BEFORE + ")" + BEFORE
                                        + "?",
                                LastDays::partOfYear)
                        .goingOnWith("年半季中首一二三四1234")
                        .afterYear(PARTS_OF_YEAR + "年"),
                Idiom.of(
                                "年岁 底末内终",
                                "2" + NAMED_YEAR + "年岁",
                                "(?:(?:(?<year>20\\d\\d)年年?|(?:(?<relative>今|本|当|明|次|后)(?:年(?=年))?)?年)度?|岁(?=末(?:前|之前|以前)))(?<part>底(?!(?:审计|考核|考评|检查|述职|总结|决算|评比|盘点)时)|末(?!岁)|内|终(?!绩效|考|总结|评|奖|述|决算|验收))"
                                        + BEFORE + "?",
                                LastDays::partOfYear)
                        .goingOnWith("2")
                        .goingOnWith("年度底末内终")
                        .afterYear("年度底末内终"),
                Idiom.of("到 年 2", "到", "到(?<year>20\\d\\d)年(?<part>)(?![\\d底末])", LastDays::partOfYear),
                Idiom.of(
                                "年 前止 2",
                                "2",
                                "(?<year>20\\d\\d)年(?<part>)" + BEFORE,
                                (m, on) -> LocalDate.of(LastDays.year(m, 0) - 1, 12, 31))
                        .goingOnWith("年")
                        .afterYear(BEGINNINGS_OF_BEFORE),
                Idiom.of(
                                "内 日天时钟周期月年 " + NUMERALS,
                                NUMERALS,
                                "(?<![\\d.至到])(?<count>" + Numerals.PATTERN
                                        + ")个?(?<unit>工作日|自然日|日|天|小时|分钟|周|星期|月|年)(?:之内|以内|内)(?![^，。；、：]{1,4}率)",
                                (m, on) -> LastDays.length(workingDays, m, on))
                        .goingOnWith("个工自日天小分周星月年"),
                Idiom.of(
                                "半 内",
                                "半",
                                "(?<half>半)(?<unit>个月|年)(?:之内|以内|内)",
                                (m, on) -> m.group("unit").equals("年") ? on.plusMonths(6) : on.plusDays(15))
                        .goingOnWith("个年"),
                Idiom.of(
                                "前止 十" + Festival.FIRST_CHARACTERS,
                                "今明“" + Festival.FIRST_CHARACTERS,
                                "(?:[今明]年)?(?<festival>" + Festival.alternatives() + ")(?:节)?(?:假期|放假|长假|假日)?(?:到来)?"
                                        + "(?:前夕|" + BEFORE + ")",
                                (m, on) -> Festival.named(m.group("festival"))
                                        .next(on)
                                        .minusDays(1))
                        .goingOnWith(Festival.SECOND_CHARACTERS + "年节假放长到之以前截为"),
                Idiom.of(
                                "前 汛学假期收播耕灌夏秋冬冻季暖热考节届会岗渔镰",
                                "2主汛入开放寒暑麦秋春三“封上供采取雨冬高中节双两换会休伏今明",
                                "(?:[今明]年|20\\d\\d年)?(?:主汛期|汛期|入汛|主汛|汛|春灌|秋灌|冬灌|上岗|休渔期?|伏季休渔期?|开学|开镰|放假|放寒假|放暑假|寒假|暑假|暑期|麦收|秋收|麦播|春播|秋播|春耕|三夏|“三夏”|三秋|“三秋”|入冬|入夏|封冻|上冻|[供采取]暖[季期]?|供热[季期]?|雨季|"
                                        + "冬季|高考|中考|节|双节|“双节”|两节|“两节”|换届|会(?!前要有|前有))(?:开始|到来|来临|结束)?(?:之前|以前|前)(?![期景后来去进往沿的])",
                                (m, on) -> null)
                        .goingOnWith("汛期冬夏学镰假寒暑收播耕灌秋三双两冻暖热季考节届岗渔开到来结之以前年")
                        .afterYear("主汛入开放寒暑麦秋春三“封上供采取雨冬高中双两换休伏"),
                Idiom.of(
                                "前 日天时钟 " + NUMERALS,
                                ANYTHING,
                                "[^，。；、：“”（）在于前后\\d]{0,7}[^，。；、：“”（）在于前后\\d提目日此当眼面空从年月季排居列位名]前" + Numerals.PATTERN
                                        + "个?(?:工作日|自然日|日|天|小时|分钟)(?!内|以内|之内)",
                                (m, on) -> null)
                        .with(pairs(List.of("前"), NUMERALS)),
                Idiom.of("前 下 会", "下", "下一?次[^，。；、：“”（）在于前后\\d]{0,10}会议?(?:召开)?(?:之前|以前|前)", (m, on) -> null)
                        .goingOnWith("一次"),
                Idiom.of(
                                "前 立雨惊春谷小芒夏大处白秋寒霜冬",
                                "立雨惊春谷小芒夏大处白秋寒霜冬",
                                "(?:立春|雨水|惊蛰|春分|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)(?:到来)?(?:之前|以前|前)(?![期景后来去进往沿])",
                                (m, on) -> null)
                        .goingOnWith("春水蛰分雨夏满种至暑秋露降冬雪寒"),
                Idiom.of("前 赶抢", ANYTHING, "(?<=[赶抢]在)[^，。；：\\d]{2,12}?(?:之前|以前|前)(?![期景来去进往沿头])", (m, on) -> null)
                        .with(Words.of("赶在", "抢在")),
                Idiom.of(
                                "前 召幕举到临赛园投施工收",
                                ANYTHING,
                                "[^，。；、：“”（）在于前后\\d]{2,16}(?:召开|开幕|举办|举行|到来|来临|开赛|开园|投用|施工|开工|验收)(?:之前|以前|前)(?![期景来去进往沿]|审批|手续|准备)",
                                (m, on) -> null)
                        .with(pairs(
                                List.of("召开", "开幕", "举办", "举行", "到来", "来临", "开赛", "开园", "投用", "施工", "开工", "验收"),
                                "之以前"))));
    }

    /** Each word with each of the characters after it. */
    private static Words pairs(List<String> words, String after) {
        return Words.of(words.stream()
                .flatMap(word -> after.chars().mapToObj(c -> word + (char) c))
                .toList());
    }

    /** The first limit that these words set; a later one with a day, where the first hangs on an event. */
    public @Nullable Deadline find(String words, @Nullable LocalDate on) {
        var limit = table.first(words);
        if (limit == null && mayTellGoal(words)) {
            return goal(words, on);
        }
        if (limit == null) {
            return null;
        }
        var deadline = deadline(words, limit, on);
        if (deadline.date() != null || on == null) {
            return deadline;
        }
        var rest = words.substring(limit.match().end());
        var later = table.first(rest);
        var dated = later == null || isCondition(rest, later.match().end()) ? deadline : deadline(rest, later, on);
        return dated.date() == null ? deadline : dated;
    }

    /** 24小时内修不好的，…: the limit tells of which, not by when. */
    private static boolean isCondition(String words, int end) {
        var comma = words.indexOf('，', end, Math.min(words.length(), end + LONGEST_EVENT));
        return comma > end && words.charAt(comma - 1) == '的';
    }

    private static boolean mayTellGoal(String words) {
        return words.indexOf('季') >= 0
                || words.indexOf('半') >= 0
                || words.indexOf('月') >= 0
                || words.indexOf("20") >= 0;
    }

    /** The end of the quarter or the half in which a goal is to be reached, if it is not over. */
    private static @Nullable Deadline goal(String words, @Nullable LocalDate on) {
        var limit = GOALS.first(words);
        var goal = limit == null ? null : deadline(words, limit, on);
        var isOver =
                goal != null && goal.date() != null && on != null && goal.date().isBefore(on);
        return isOver ? null : goal;
    }

    /** Whether a limit is set before a holiday that it does not name: 节前. */
    public static boolean isBeforeHoliday(Deadline limit) {
        return limit.date() == null && BEFORE_HOLIDAY.has(limit.text());
    }

    /** The last day before the first festival ahead of those that a text names; null if none of them is near. */
    public static @Nullable LocalDate beforeHoliday(CharSequence text, LocalDate on) {
        var next = LegalHolidays.firstNamed(text, on);
        return next == null || next.isAfter(on.plusDays(FARTHEST_HOLIDAY)) ? null : next.minusDays(1);
    }

    private static Deadline deadline(String words, IdiomTable.Found limit, @Nullable LocalDate on) {
        var idiom = limit.idiom();
        var known = !idiom.isLength() || !isOccasional(words, limit.match().start());
        return new Deadline(words(limit.match()), known ? day(idiom, limit.match(), on) : null);
    }

    /** Quarters and halves that limit a goal without saying so: 力争三季度新增…. */
    private static final IdiomTable GOALS = new IdiomTable(List.of(
            Idiom.of(
                            "季半 到把必务增完开竣投签落实全建启达储推提出印形拿再要交通并上办封增个不见引至具取试摘动清销除扭追补攻设",
                            "2" + NAMED_YEAR + "上下第首一二三四1234",
                            "(?<![对将把为的])" + YEAR + "(?<part>上半年|下半年|第?[一二三四1-4首]季度)"
                                    + "(?=(?:计划|拟|要|再|力争|争取|确保|先行|先期|全[市县区省])*(?:新增|实施|到位|完成|新开工|开工|竣工|投产|新签|签约|落地|实现|全部|全面|建成|启动|达到|投用|投资|储备|组建|设立"
                                    + "|推出|至少|引进|招引|完工|提请|提交|出台|印发|形成|拿出|交付|通车|并网|上线|办结|封顶|具备|取得|开通|交工|投运|试运行|摘牌|动工|清零|销号|消除|扭转|追平|追回|补齐|补上|攻克|攻下|拿下|见底|要有|见到|把|[^，。；、：“”（）的\\d]{0,14}(?:必须|务必|不得[低高]于|不[低高]于|不得少于|不少于|不得超过|不超过|达到|见到|见效|见实效|见成效)|\\d+个))",
                            LastDays::partOfYear)
                    .goingOnWith("年半季首一二三四1234")
                    .afterYear(PARTS_OF_YEAR),
            Idiom.of(
                            "年 到成现降增 2",
                            "2",
                            "(?<![\\d至到.])(?<year>20\\d\\d)年(?<part>)(?=[^，。；、：“”（）\\d年]{0,12}(?:提高到|提升到|达到|降到|降至|增至|建成|实现))",
                            LastDays::partOfYear)
                    .goingOnWith("年"),
            Idiom.of(
                            "季半 确力争在",
                            "2" + NAMED_YEAR + "上下第首一二三四1234",
                            "(?<=确保|力争|争取|要在|须在|应在)" + YEAR
                                    + "(?<part>上半年|下半年|第?[一二三四1-4首]季度)(?!工作|基础|[^，。；]{0,4}[“开])",
                            LastDays::partOfYear)
                    .goingOnWith("年半季首一二三四1234")
                    .afterYear(PARTS_OF_YEAR),
            Idiom.of(
                            "月 份增完开竣投建必务封通交试具 " + DIGITS,
                            DIGITS + NAMED_YEAR,
                            "(?<![\\d至到.])" + YEAR + MONTH + "(?<part>份?)(?=[^，。；、：“”（）\\d年月日底前内起]{0,4}"
                                    + "(?:新增|完成|完工|开工|竣工|投产|建成|投用|封顶|通车|交付|试运行|具备|必须|务必))",
                            LastDays::partOfMonth)
                    .goingOnWith("年月")
                    .afterYear(DIGITS)));

    /** What stands in a cell for time limits; null for words that set none, such as 持续推进. */
    public @Nullable Deadline cell(String words, @Nullable LocalDate on) {
        var found = find(words, on);
        if (found != null && found.date() != null) {
            return new Deadline(words, found.date());
        }
        if (found == null && isBeforeEvent(words)) {
            return new Deadline(words, null);
        }
        if (words.isEmpty() || !CELL_BEGINNINGS.has(words.charAt(0))) {
            return found == null ? null : new Deadline(words, null);
        }
        for (var filling : FILLINGS) {
            var matcher = filling.matcher(words);
            if (matcher != null && matcher.matches()) {
                return new Deadline(words, day(filling.idiom(), matcher, on));
            }
        }
        return found == null ? null : new Deadline(words, null);
    }

    /** 大雪封山前, 花期前: a few words that end so name an event, whichever it is, where nothing but a limit may stand. */
    private static boolean isBeforeEvent(String words) {
        return words.length() > 2
                && words.length() <= LONGEST_EVENT
                && words.charAt(words.length() - 1) == '前'
                && !AGO.ends(words)
                && MARKS.indexIn(words, 0, words.length()) < 0;
    }

    /** An idiom that fills a whole cell, and the characters that it may end with. */
    private record Filling(String ends, Idiom idiom) {

        /** For words that may be such a cell; null for others. */
        @Nullable
        Matcher matcher(String words) {
            return ends.indexOf(words.charAt(words.length() - 1)) < 0
                    ? null
                    : idiom.pattern().matcher(words);
        }
    }

    private static final List<Filling> FILLINGS = List.of(
            new Filling("日号午上晚晨早时点分整半班" + DIGITS, Idiom.cell(YEAR + MONTH + DAY + HOUR, LastDays::dayOfMonth)),
            new Filling("月份", Idiom.cell(YEAR + MONTH + "(?<part>份?)", LastDays::partOfMonth)),
            new Filling("年度", Idiom.cell(YEAR + "(?<part>上半年|下半年|第?[一二三四1-4首]季度)", LastDays::partOfYear)),
            new Filling(
                    "年度",
                    Idiom.cell("(?:(?<year>20\\d\\d)|(?<relative>今|本|当|明|次|后|全))年度?(?<part>)", LastDays::partOfYear)),
            new Filling(
                    DIGITS,
                    Idiom.cell(
                            "(?<year>20\\d\\d)[.\\-/](?<month>1[0-2]|0?[1-9])[.\\-/](?<day>3[01]|[12]\\d|0?[1-9])",
                            (m, on) -> LocalDate.of(
                                    LastDays.year(m, 0), LastDays.number(m, "month"), LastDays.number(m, "day")))));

    /** A length of time that begins whenever something happens (一旦断线，2小时内…) ends on no known day. */
    private static boolean isOccasional(String words, int start) {
        return OCCASION.matcher(words).region(0, start).find();
    }

    private static String words(Matcher matcher) {
        var words = matcher.group();
        if (words.length() > 1 && TO.has(words.charAt(0)) && AFTER_TO.has(words.charAt(1))) {
            return words.substring(1);
        }
        return words.substring(UNTIL.lengthAt(words, 0));
    }

    private static @Nullable LocalDate day(Idiom idiom, Matcher matcher, @Nullable LocalDate on) {
        var absolute = idiom.tellsYear() && matcher.group("year") != null;
        if (on == null && !absolute) {
            return null;
        }
        try {
            return idiom.meaning().lastDay(matcher, on == null ? LocalDate.of(LastDays.year(matcher, 0), 1, 1) : on);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
