package gangmu.reading.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineIdiomsTests {

    /** A Wednesday. */
    private static final LocalDate ON = LocalDate.of(2025, 9, 10);

    private final DeadlineIdioms idioms = new DeadlineIdioms(new LegalHolidays());

    @ParameterizedTest
    @CsvSource({
        "10月底前建成投用, 10月底前, 2025-10-31",
        "明年上半年具备通车条件, 明年上半年, 2026-06-30",
        "四季度取得施工许可, 四季度, 2025-12-31",
        "十一月底前逐园检查, 十一月底前, 2025-11-30",
        "明年三月上旬前完成, 明年三月上旬前, 2026-03-10",
        "明年一季度扭转被动局面, 明年一季度, 2026-03-31",
        "凡是会上定了的事，一周内必须反馈, 一周内, 2025-09-17",
        "到11月底摸清家底, 11月底, 2025-11-30",
        "年底前全部清零, 年底前, 2025-12-31",
        "岁末前全部清零, 岁末前, 2025-12-31",
        "明年年中前见到成效, 明年年中前, 2026-06-30",
        "2026年年中前见到成效, 2026年年中前, 2026-06-30",
        "十一月十五日前书面反馈, 十一月十五日前, 2025-11-15",
        "于九月三十日下班前报送, 九月三十日下班前, 2025-09-30",
        "明年一月八日十八时前报送, 明年一月八日十八时前, 2026-01-08",
        "2026年三月二十一日前见效, 2026年三月二十一日前, 2026-03-21",
        "10月8日（含）前报名, 10月8日（含）前, 2025-10-08",
        "10月8日（含当日）前报名, 10月8日（含当日）前, 2025-10-08",
        "11.15前逐户见面, 11.15前, 2025-11-15",
        "9/30之前反馈, 9/30之前, 2025-09-30",
        "2026.3.1前开工, 2026.3.1前, 2026-03-01",
        "2026-03-01前开工, 2026-03-01前, 2026-03-01",
        "明年3.15前开工, 明年3.15前, 2026-03-15",
        "确保年内完工, 年内, 2025-12-31",
        "明年3月底前完成, 明年3月底前, 2026-03-31",
        "1月底前兑现到位, 1月底前, 2026-01-31",
        "2026年6月底前见效, 2026年6月底前, 2026-06-30",
        "11月15日18时前书面反馈, 11月15日18时前, 2025-11-15",
        "于9月20日前报送, 9月20日前, 2025-09-20",
        "22日12时前再查一遍, 22日12时前, 2025-09-22",
        "5日前上报, 5日前, 2025-10-05",
        "本月底前摸清底数, 本月底前, 2025-09-30",
        "月底前拿出方案, 月底前, 2025-09-30",
        "下月底前整改到位, 下月底前, 2025-10-31",
        "10月中旬前收完, 10月中旬前, 2025-10-20",
        "三季度末形成成果, 三季度末, 2025-09-30",
        "四季度前开工, 四季度前, 2025-12-31",
        "力争四季度新增贷款20亿元, 四季度, 2025-12-31",
        "四季度到位资金不低于20亿元, 四季度, 2025-12-31",
        "下半年全市新增入库45家, 下半年, 2025-12-31",
        "三季度至少完工20个小区, 三季度, 2025-09-30",
        "四季度至少引进2家总部, 四季度, 2025-12-31",
        "下半年再招引3个链主, 下半年, 2025-12-31",
        "明年一季度把排水管网清一遍, 明年一季度, 2026-03-31",
        "三季度招商指标务必转正, 三季度, 2025-09-30",
        "四季度出口增速不得低于5%, 四季度, 2025-12-31",
        "四季度违停率不高于5%, 四季度, 2025-12-31",
        "明年上半年逐项见到成效, 明年上半年, 2026-06-30",
        "明年3月主体必须完工, 明年3月, 2026-03-31",
        "力争12月建成投用, 12月, 2025-12-31",
        "自会议次日起7个工作日内编制图纸, 自会议次日起7个工作日内, 2025-09-19",
        "9月19日（周五）前报送, 9月19日（周五）前, 2025-09-19",
        "包案积案要在下半年清仓, 下半年, 2025-12-31",
        "四季度推出20件集成事项, 四季度, 2025-12-31",
        "确保四季度空气质量排名靠前, 四季度, 2025-12-31",
        "抓住入冬前的窗口期，11月底前完工, 11月底前, 2025-11-30",
        "本通知印发后3个工作日内报备, 本通知印发后3个工作日内, 2025-09-15",
        "今晚24时前完成转移, 今晚24时前, 2025-09-10",
        "明日8时前到岗, 明日8时前, 2025-09-11",
        "10月2日下班前处置完毕, 10月2日下班前, 2025-10-02",
        "下半年实施技改项目不少于50个, 下半年, 2025-12-31",
        "2026年绿电占比提高到50%以上, 2026年, 2026-12-31",
        "明年年底前建成, 明年年底前, 2026-12-31",
        "2027年年底前建成, 2027年年底前, 2027-12-31",
        "次日中午12时前书面反馈, 次日中午12时前, 2025-09-11",
        "今天日落前必须修好, 今天日落前, 2025-09-10",
        "务必赶在国庆节前贯通, 国庆节前, 2025-09-30",
        "国庆前夕修好路灯, 国庆前夕, 2025-09-30",
        "本旬内发完补助, 本旬内, 2025-09-10",
        "下旬底前收齐材料, 下旬底前, 2025-09-20",
        "自反馈之日起10日内报送方案, 自反馈之日起10日内, 2025-09-20",
        "确保大桥明年6月具备验收条件, 明年6月, 2026-06-30",
        "三季度消除黑臭水体, 三季度, 2025-09-30",
        "赶在月底前完工, 月底前, 2025-09-30"
    })
    void aLimitEndsOnItsLastDay(String words, String limit, LocalDate day) {
        var deadline = idioms.find(words, ON);

        assertThat(deadline).isNotNull();
        assertThat(deadline.text()).isEqualTo(limit);
        assertThat(deadline.date()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "本周五前办结, 2025-09-12",
        "本周内约谈, 2025-09-14",
        "周五前报方案, 2025-09-12",
        "周一前报方案, 2025-09-15",
        "下周一前到位, 2025-09-15",
        "下周三18时前报送, 2025-09-17"
    })
    void aDeadlineOfThisFridayEndsOnThatFriday(String words, LocalDate day) {
        assertThat(idioms.find(words, ON)).isNotNull().extracting("date").isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "3个工作日内答复, 2025-09-15",
        "14个工作日内办结, 2025-09-29",
        "一周内拿出意见, 2025-09-17",
        "十日内缴清, 2025-09-20",
        "24小时内处置, 2025-09-11",
        "会后2个工作日内报送, 2025-09-12"
    })
    void aLengthCountsFromTheNextDayAndOverHolidays(String words, LocalDate day) {
        assertThat(idioms.find(words, ON)).isNotNull().extracting("date").isEqualTo(day);
    }

    @Test
    void aWeekendThatIsWorkedInExchangeForAHolidayCounts() {
        var beforeNationalDay = LocalDate.of(2025, 9, 26);

        var deadline = idioms.find("2个工作日内反馈", beforeNationalDay);

        assertThat(deadline).isNotNull().extracting("date").isEqualTo(LocalDate.of(2025, 9, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "国庆节前检查一遍, 2025-09-30",
        "中秋节前发放到位, 2025-10-05",
        "元旦前通车, 2025-12-31",
        "春节前结清工资, 2026-02-16",
        "“五一”前开园, 2026-04-30",
        "重阳节前投用, 2025-10-28",
        "除夕前办结, 2026-02-15",
        "教师节前兑现, 2025-09-09",
        "“七一”前完成, 2026-06-30",
        "霜降前完成秋播, 2025-10-22",
        "冬至前备足物资, 2025-12-20",
        "大寒前通气, 2026-01-19",
        "惊蛰前整地, 2026-03-04"
    })
    void aLimitBeforeAFestivalEndsOnItsEve(String words, LocalDate day) {
        assertThat(idioms.find(words, ON)).isNotNull().extracting("date").isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "每周四17时前报送, 每周四17时前",
        "每季度末月25日前通报, 每季度末月25日前",
        "接到清单后2个工作日内分解, 接到清单后2个工作日内",
        "主汛期前完工, 主汛期前",
        "春灌前修好涵闸, 春灌前",
        "汛前完成整治, 汛前",
        "开闸前3小时通知下游, 开闸前3小时",
        "接到报修后2小时内上门，24小时内修不好的，派人驻点, 接到报修后2小时内",
        "上岗前人人过关, 上岗前",
        "施工单位接到通知后2小时内到场, 接到通知后2小时内",
        "各站自通报之日起7日内上报, 自通报之日起7日内",
        "开学前整改到位, 开学前"
    })
    void aLimitThatRecursOrHangsOnAnEventHasNoDay(String words, String limit) {
        var deadline = idioms.find(words, ON);

        assertThat(deadline).isNotNull();
        assertThat(deadline.text()).isEqualTo(limit);
        assertThat(deadline.date()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "夺取首季“开门红”",
        "岁末年初要防事故",
        "把6-8前排的车位让出来",
        "第十一月八日前",
        "年底考核时逐笔对账",
        "压减至0.5个工作日以内",
        "诉求48小时内办结率达到90%",
        "上半年经济形势总体平稳",
        "对98个项目倒排工期"
    })
    void aSloganOrAMeasureIsNoLimit(String words) {
        assertThat(idioms.find(words, ON)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2025年12月底, 2025-12-31",
        "2025年11月, 2025-11-30",
        "上半年, 2025-06-30",
        "三季度, 2025-09-30",
        "2026年, 2026-12-31",
        "2025.10.15, 2025-10-15"
    })
    void aCellMaySetALimitWithoutSayingBefore(String cell, LocalDate day) {
        assertThat(idioms.cell(cell, ON)).isNotNull().extracting("date").isEqualTo(day);
    }

    @Test
    void standingTasksHaveNoLimit() {
        assertThat(idioms.cell("持续推进", ON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"大雪封山前", "花期前", "茶市开秤前"})
    void whatACellNamesBeforeAnyEventIsALimitWithoutADay(String cell) {
        var deadline = idioms.cell(cell, ON);

        assertThat(deadline).isNotNull();
        assertThat(deadline.text()).isEqualTo(cell);
        assertThat(deadline.date()).isNull();
    }

    @Test
    void nowIsNoLimit() {
        assertThat(idioms.cell("截至目前", ON)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "要赶在首场寒潮前备足物资, 首场寒潮前",
        "抢在冬灌用水高峰之前修好涵闸, 冬灌用水高峰之前",
        "凡是群众反映的线索，24小时内到场, 24小时内",
        "一旦断电，12小时内恢复, 12小时内",
        "每旬末报一次进度, 每旬末",
        "须提前3个工作日告知, 提前3个工作日",
        "明年汛前蓄水, 明年汛前",
        "供热期前换完阀门, 供热期前",
        "2026年汛期前修好涵闸, 2026年汛期前",
        "开镰前备足配件, 开镰前",
        "撂荒地春播结束前种上, 春播结束前",
        "取暖季前备足煤炭, 取暖季前",
        "下次推进会前拿出清单, 下次推进会前"
    })
    void aLimitThatWaitsForSomethingHasNoDay(String words, String limit) {
        var deadline = idioms.find(words, ON);

        assertThat(deadline).isNotNull();
        assertThat(deadline.text()).isEqualTo(limit);
        assertThat(deadline.date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办好10月下旬的采摘节",
                "结果与年终考核挂钩",
                "为目前情况做好准备",
                "清明前后在路口设卡",
                "自3月1日零时起至5月31日24时止封闭",
                "提前3天完成任务",
                "把工业项目开工前审批压缩到40个工作日"
            })
    void aTimeThatOnlyDescribesIsNoLimit(String words) {
        assertThat(idioms.find(words, ON)).isNull();
    }
}
