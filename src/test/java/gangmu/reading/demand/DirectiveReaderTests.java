package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Deadline;
import gangmu.reading.Directive;
import gangmu.reading.Passage;
import gangmu.reading.Story;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveReaderTests {

    private final DirectiveReader reader = new DirectiveReader();

    @Test
    void aNumberedClauseIsTheHeadingOfWhatFollowsAndADirectiveWhereNothingFollows() {
        var directives = read("周正清强调，一要抓好春耕备播。各乡镇要备足农资。要管好农机。二要守住耕地红线，坚决遏制“非农化”。");

        assertThat(directives).extracting(Directive::heading).containsExactly("一要抓好春耕备播", "一要抓好春耕备播", null);
        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各乡镇要备足农资。", "要管好农机。", "二要守住耕地红线，坚决遏制“非农化”。");
    }

    @Test
    void theSpeakerKeepsTheFloorUntilAnotherTakesIt() {
        var directives = read("市委书记周正清强调，要抓紧开工。要保证质量。市长罗以安要求，各部门要靠前服务。\n市领导韩冰参加会议。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("周正清", "周正清", "罗以安");
    }

    @ParameterizedTest
    @CsvSource({
        "自治县县长斯琴主持会议。斯琴强调，要抓紧开工。, 斯琴",
        "州委书记才让卓玛在会上强调，要抓紧开工。, 才让卓玛",
        "市长买买提·艾力到开发区调研时强调，要抓紧开工。, 买买提·艾力",
        "旗委副书记、旗长乌云其其格连线各苏木。乌云其其格说，各苏木要抓紧开工。, 乌云其其格",
        "阿卜杜拉强调，要抓紧开工。, 阿卜杜拉",
        "普布次仁副市长要求，各县要抓紧开工。, 普布次仁",
    })
    void whoseNameIsWrittenByItsSoundsSpeaksAsEverybodyDoes(String body, String speaker) {
        assertThat(read(body)).extracting(Directive::speaker).containsExactly(speaker);
    }

    @Test
    void aCharacterThatMayFollowANameBelongsToItWhereItStandsBehindItEachTime() {
        var directives = read("市长韦方向主持会议。韦方向就春耕作出安排。韦方向强调，要备足农资。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("韦方向");
    }

    @Test
    void aCharacterThatFollowsANameOnceDoesNotBelongToIt() {
        var directives = read("市长周正就深入开展排查作出安排。周正强调，要逐户上门。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("周正");
    }

    @Test
    void aCharacterThatStandsBehindANameTheOnlyTimeDoesNotBelongToIt() {
        var directives = read("市长周正就深入开展排查提出要求，各县要逐户上门。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("周正");
    }

    @ParameterizedTest
    @ValueSource(strings = {"需", "需要", "应该", "理应", "一定要", "务要", "千万要"})
    void aUnitIsToldToActByWhateverWordOfDemand(String word) {
        var directives = read("周正强调，市林业局%s盯紧重点林区。各乡镇%s在进山路口设卡。".formatted(word, word));

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市林业局"), List.of("各乡镇"));
    }

    @Test
    void aDayInNumeralsBelongsToNoName() {
        var directives = read("""
                周正强调，市水务局要举一反三，十月三十一日前对全市泵站逐一核查。市工信局、市交通运输局二月二十日前走访完规上企业。\
                十一月八日前施工队伍要全部进场。10.20前监理人员要全部到岗。
                """);

        assertThat(directives)
                .extracting(Directive::units)
                .containsExactly(List.of("市水务局"), List.of("市工信局", "市交通运输局"), List.of(), List.of());
        assertThat(directives)
                .extracting(directive -> directive.deadline() == null
                        ? null
                        : directive.deadline().text())
                .containsExactly("十月三十一日前", "二月二十日前", "十一月八日前", "10.20前");
    }

    @Test
    void whoNeedsToActIsAUnit() {
        var directives = read("周正强调，供电、供水、燃气企业需主动上门对接。各培训机构需按需开班。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("供电、供水、燃气企业"), List.of("各培训机构"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"需把台账建起来。", "需加快管网改造。", "应该让资金跟着好项目走。", "理应多听企业的话。"})
    void aSentenceMayOpenWithAnyWordOfDemand(String demand) {
        assertThat(read("周正强调，" + demand))
                .extracting(directive -> directive.sentence().text())
                .containsExactly(demand);
    }

    @ParameterizedTest
    @ValueSource(strings = {"试验区建设已全面铺开，需努力，需加油。", "群众的烦心事拖了这么久，不应该。", "应该说，今年的底子比往年好。", "应该看到，外部的环境比往年复杂。"})
    void whatIsNeededOrThoughtDemandsNothing(String fact) {
        assertThat(read("周正强调，要抓紧开工。" + fact))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("要抓紧开工。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"交代", "叮咛", "讲道", "写道", "谈道"})
    void whoTakesTheFloorDoesSoByManyVerbs(String verb) {
        assertThat(read("市长周正到灌区调研。周正%s，要抓紧开闸放水。".formatted(verb)))
                .extracting(Directive::speaker)
                .containsExactly("周正");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2月下旬以来，全市持续晴热少雨。",
                "2月26日，青山县发生一起林火，过火面积210亩。",
                "督导组交办隐患74条，现存隐患6条，主要集中在白塔镇。",
                "会议对县公路中心提前打通便道给予肯定。"
            })
    void howThingsAreDemandsNothingInANotice(String fact) {
        var notice = story("云泽市人民政府办公室关于加强值守的通知", "各县区：\n" + fact + "各县区要加强值守。", LocalDate.of(2025, 3, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各县区要加强值守。");
    }

    @Test
    void whatIsSetInAFrameOverASentenceHeadsNothing() {
        var notice = story("云泽市人民政府办公室关于加强值守的通知", "【特急】\n各县区要加强值守。", LocalDate.of(2025, 3, 1));

        assertThat(read(notice)).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void moMayForbid() {
        var directives = read("会议要求，各县区莫把排查当过场。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("各县区"));
    }

    @Test
    void aHeadingInAFrameHoldsForTheItemsBelowItAndAButtonForNone() {
        var notice = story(
                "云泽市人民政府办公室关于印发本周重点工作清单的通知",
                "各县区：\n一、本周重点工作\n【冬季供暖】\n▲抓紧调运补库。〔领办：市发改委〕\n【项目收尾】\n▲抓紧设备联调。〔领办：市工信局〕\n【打印】\n【关闭】",
                LocalDate.of(2025, 12, 1));

        var directives = read(notice);

        assertThat(directives).extracting(Directive::heading).containsExactly("【冬季供暖】", "【项目收尾】");
        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市发改委"), List.of("市工信局"));
    }

    @Test
    void whoIsOnlyCalledHeIsWhoWasNamedBefore() {
        var directives = read("8月3日，市长罗以安主持召开调度会。他强调，要盯紧节点，倒排工期。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安");
    }

    @Test
    void theMeetingSpeaksInTheParagraphsThatItAnnounces() {
        var directives = read("会议对下步工作提出明确要求：\n——紧之又紧抓排查。各县区要逐户过筛。\n——快之又快抓转移。要应转尽转。\n市长罗以安要求，要严肃值班纪律。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("会议", "会议", "罗以安");
        assertThat(directives).extracting(Directive::heading).containsExactly("紧之又紧抓排查", "快之又快抓转移", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"罗以安强调，一是抓紧清淤，要备好沙袋；；；", "罗以安强调，一是，；，。", "罗以安强调，要抓早。\n◆", "罗以安强调，一要抓早；　，　；要抓小。"})
    void marksWithoutWordsDemandNothing(String body) {
        var directives = read(body);

        assertThat(directives)
                .allSatisfy(directive -> assertThat(directive.sentence().text()).matches(".*\\p{IsHan}{2}.*"));
    }

    @Test
    void anItemThatTellsWhoLeadsIsATaskAndNoHeading() {
        var directives = read("会议议定以下事项：\n（一）由市城管局牵头成立治堵专班，实行周例会。各区政府要落实属地责任。");

        assertThat(directives).hasSize(2).extracting(Directive::heading).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沉到一线，办法才想得出。各级干部要扑下身子。\n扭住难点，堵点才打得通。市委五届七次全会明确，要一件一件销号。",
                "项目是硬支撑。各级干部要扑下身子。\n产业是硬道理。市委五届七次全会明确，要一件一件销号。\n作风是硬约束。久久为功，方得始终。"
            })
    void paragraphsOfACommentThatJudgeInOneBuildHeadWhatIsDemandedInThem(String body) {
        var directives = read(comment(body));

        assertThat(directives).hasSize(2).extracting(Directive::heading).doesNotContainNull();
    }

    @Test
    void whoLeadsIsToldToActBehindADemand() {
        var directives = read("罗以安强调，要抓好清淤，严防内涝。由市水利局牵头，逐条沟渠会诊。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of(), List.of("市水利局"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"对问题线索要逐条核实。", "各类风险要早发现。", "单位煤耗比重要逐年下降。", "过往司机要减速慢行。"})
    void aThingMayEndLikeAnotherWordBeforeTheDemand(String demand) {
        assertThat(read("罗以安强调，要抓好路面管控，严防事故。" + demand)).hasSize(2);
    }

    @Test
    void whereEverythingLeadsToIsNotDemanded() {
        var plan = story(
                "云泽市人民政府关于印发低空经济行动方案的通知",
                "到2027年，低空经济规模超过90亿元，企业突破150家。\n各县区要制定措施。\n云泽市人民政府\n2024年4月9日",
                LocalDate.of(2024, 4, 9));

        assertThat(read(plan))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各县区要制定措施。");
    }

    @Test
    void aSessionIsNamedInFull() {
        var comment = comment("市委五届七次全会吹响了号角。\n路在脚下。全会提出，要把人才作为最宝贵的资源。");

        assertThat(read(comment)).extracting(Directive::speaker).containsExactly("市委五届七次全会");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有的人抱着“等资金、要政策”的念头，一拖再拖。",
                "社区干部每天都要填三张表，真正入户的时间不多。",
                "荒滩要变成良田，关键在管护。",
                "信用好比空气，看不见，却须臾离不得。",
                "起跑就是冲刺，开局就要争先。",
                "服务好不好，不看喇叭响不响，要看群众点不点头。",
                "窗口好不好，不看墙上贴了几张纸，要看群众少跑了几趟。",
                "窗口暖不暖，不看牌子新不新，关键要看群众笑不笑。"
            })
    void aCommentMayTellHowThingsAre(String body) {
        assertThat(read(comment(body))).isEmpty();
    }

    private static Story comment(String body) {
        return new Story(Passage.ofSource("怎样走好下一程？"), List.of(), List.of("本报评论员"), null, Passage.ofSource(body), null);
    }

    @Test
    void aTopicHeadsTheItemsUnderIt() {
        var directives = read("罗以安要求，关于春灌。一要清淤疏渠；二要统一调水。关于造林。各林场要备好苗木。");

        assertThat(directives).extracting(Directive::heading).containsExactly("关于春灌", "关于春灌", "关于造林");
    }

    @Test
    void shortDemandsOfOneSpeechHeadTheLongerOnesUnderThem() {
        var directives = read("罗以安强调，要守住水源底线。各水厂要逐日检测。要备足药剂。要管好管网末梢。供水企业要逐户测压；对老旧小区要优先改造。");

        assertThat(directives)
                .extracting(Directive::heading)
                .containsExactly("要守住水源底线", "要守住水源底线", "要管好管网末梢", "要管好管网末梢");
    }

    @Test
    void oneShortDemandAmongOthersIsADemandOfItsOwn() {
        var directives = read("罗以安强调，要守住水源底线。各水厂要逐日检测，发现异常立即停用，决不能拖延。");

        assertThat(directives).hasSize(2).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void whatAThingMustBeHeadsWhatFollowsWhereSeveralAreTold() {
        var directives = read("罗以安要求，台账要逐条过筛。各县区要三日内报送清单。作风要动真碰硬。坚决反对敷衍整改，决不能前脚验收、后脚反弹。");

        assertThat(directives).extracting(Directive::heading).containsExactly("台账要逐条过筛", "作风要动真碰硬");
    }

    @Test
    void anItemThatEndsItsParagraphHeadsTheNextOne() {
        var directives = read("罗以安强调，一要抓好备耕。各乡镇要备足农资。二要谋划长远。\n市农业局要牵头编制规划。\n会后，罗以安到田间察看。");

        assertThat(directives).extracting(Directive::heading).containsExactly("一要抓好备耕", "二要谋划长远");
    }

    @ParameterizedTest
    @CsvSource({"一、, 二、", "（一）, （二）", "1., 2.", "1、, 2、", "（1）, （2）", "①, ②", "01, 02"})
    void whatTheMeetingSaysStandsUnderTheItemsOfItsAgendaHoweverTheyAreCounted(String one, String two) {
        var directives = read("8月3日，市长罗以安主持召开常务会议。\n" + one + "研究供水保障工作\n会议指出，供水缺口较大。会议要求，水利部门要加快管网改造。\n" + two
                + "听取防汛情况汇报\n会议强调，各县区要备足沙袋。罗以安要求，各部门要抓好落实。");

        assertThat(directives).extracting(Directive::heading).containsExactly(one + "研究供水保障工作", two + "听取防汛情况汇报", null);
    }

    @Test
    void aReportsPointsUnderAnItemOfAnAgendaAreNoAgenda() {
        var directives =
                read("8月3日，市长罗以安主持召开常务会议。\n一、研究供水保障工作\n会议指出，供水缺口较大。\n1.加快改造\n会议要求，水利部门要加快管网改造。\n会议强调，各县区要备足沙袋。");

        assertThat(directives).extracting(Directive::heading).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "责任单位, 配合单位, 整改时限",
        "主责单位, 协助单位, 截止日期",
        "负责部门, 参与单位, 完成节点",
        "主体责任单位, 协作部门, 计划完成时间",
        "牵头主体, 协同单位, 时间安排",
    })
    void theLinesOfAnEntryAreKnownByManyLabels(String lead, String others, String limit) {
        var body = "问题一：北渠闸门锈蚀\n整改措施：更换闸门3扇，清理淤泥。\n" + lead + "：市水利局\n" + others + "：市财政局\n" + limit + "：5月20日前";

        var directives = read(story("关于反馈问题整改清单的通知", body, LocalDate.of(2025, 4, 1)));

        assertThat(directives).singleElement().satisfies(directive -> {
            assertThat(directive.units()).containsExactly("市水利局", "市财政局");
            assertThat(directive.deadline()).isNotNull();
        });
    }

    @Test
    void aTopicBeforeACommaHeadsAllThatFollows() {
        var directives = read("罗以安强调，关于防汛备汛工作，各水库要控制水位；住建部门要更新名册。关于森林防火工作，要加密巡护频次。");

        assertThat(directives).extracting(Directive::heading).containsExactly("关于防汛备汛工作", "关于防汛备汛工作", "关于森林防火工作");
        assertThat(directives.getFirst().sentence().text()).isEqualTo("各水库要控制水位；");
    }

    @Test
    void aSpeechGoesOnWhereTheNextParagraphTellsUnitsWhatTheyMustDo() {
        var directives = read("罗以安强调，要抢抓晴好天气。\n各乡镇要组织农机下田。\n今年以来，全市农机下田3200台次。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安", "罗以安");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市长罗以安来到北渠工地，听取进展汇报后指出，水利部门要严把质量关。",
                "市长罗以安走进车间。他当即要求，水利部门要严把质量关。",
                "市长罗以安在现场要求，水利部门要严把质量关。",
                "“渠不通，地就等不起。”市长罗以安说。他叮嘱水利部门，要严把质量关。",
                "市长罗以安就落实会议精神提出明确要求，水利部门要严把质量关。"
            })
    void whoDemandsIsFoundWhateverHeDidBefore(String body) {
        assertThat(read(body)).singleElement().satisfies(directive -> {
            assertThat(directive.speaker()).isEqualTo("罗以安");
            assertThat(directive.units()).containsExactly("水利部门");
        });
    }

    @Test
    void whoIssuesAPaperSpeaksInIt() {
        var directives = read("市教育局近日发出通知，要求各学校开展一次校车检查。通知还要求，各县区要逐车建档。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("市教育局", "市教育局");
    }

    @Test
    void analysingSomethingInTheMiddleOfADemandIsNoSpeech() {
        var directives = read("罗以安强调，生态部门要用好遥感手段，对高值区域溯源分析，9月底前列出清单。各县区要逐项整改。");

        assertThat(directives).hasSize(2).extracting(Directive::speaker).containsOnly("罗以安");
    }

    @Test
    void halfWidthMarksAreReadLikeFullWidthOnes() {
        var directives = read("罗以安强调,运营单位要加强巡查,路面结冰后2小时内完成除冰;养护单位要备足物资.");

        assertThat(directives).hasSize(2);
        assertThat(directives.getFirst().deadline())
                .isNotNull()
                .extracting("text")
                .isEqualTo("路面结冰后2小时内");
    }

    @Test
    void whoCameAndWhoGetsACopyIsNotDemanded() {
        var minutes = story(
                "关于停车场建设的会议纪要",
                "会议要求，各区要盘活空地。\n分送：市长、副市长。\n各区政府，市直有关单位，市城投公司。\n市发改委、市财政局等单位负责同志参加。",
                LocalDate.of(2025, 4, 1));

        assertThat(read(minutes)).hasSize(1);
    }

    @Test
    void aLimitCountsFromTheDayOfThePageWhereTheArticleTellsNone() {
        var directive = reader.read(
                        story(null, "罗以安强调，各县区要在3日内报送清单。", null), "罗以安强调，各县区要在3日内报送清单。", LocalDate.of(2025, 8, 3))
                .getFirst();

        assertThat(directive.deadline()).isNotNull().extracting("date").isEqualTo(LocalDate.of(2025, 8, 6));
    }

    @Test
    void themesOfOneBuildHeadTheParagraphsOfAComment() {
        var comment = new Story(
                Passage.ofSource("开好局"),
                List.of(),
                List.of("本报评论员"),
                null,
                Passage.ofSource("争先，争的是项目。我们要倒排工期。\n争先，争的是产业链条。各级干部要扑下身子。\n让我们携手奋进！"),
                null);

        assertThat(read(comment)).extracting(Directive::heading).containsExactly("争先，争的是项目", "争先，争的是产业链条");
    }

    @Test
    void aThemeInQuotationMarksHeadsWhatFollows() {
        var directives = read("罗以安要求，供水要有“准头”。水务部门要逐站调度；各县区要备足药剂。服务要在“快”字上下功夫。窗口要延时开放。");

        assertThat(directives).extracting(Directive::heading).containsExactly("供水要有“准头”", "供水要有“准头”", "服务要在“快”字上下功夫");
    }

    @Test
    void aNumberInBracketsAfterAFullStopOpensTheNextItem() {
        var directives = read("罗以安强调，（一）保供水。各水厂要错峰检修。（二）保出行。公路部门要撒布融雪剂。");

        assertThat(directives).extracting(Directive::heading).containsExactly("（一）保供水", "（二）保出行");
    }

    @Test
    void whatFollowsTheColonOfAnAnnouncementIsAlreadyDemanded() {
        var directives = read("罗以安就落实会议要求作了安排：（一）盯住重点时段，逐车登记；（二）提高频次，各乡镇要每日巡查。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("盯住重点时段，逐车登记；", "提高频次，各乡镇要每日巡查。");
    }

    @Test
    void whatStandsBehindASemicolonOfADemandIsDemandedToo() {
        var directives = read("会议要求，市人社局要逐个过筛；剩余线索春节前清零；国有项目带头不欠薪。");

        assertThat(directives).hasSize(3);
    }

    @Test
    void aListGoesOnBehindWhatWasPrintedInBetween() {
        var directives = read("罗以安强调，\n第一，把水管住。各闸站要专人值守。\n扫码关注本报\n第二，把路护好。养路工要全员上岗。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安", "罗以安");
    }

    @Test
    void minutesAssignUnderTheirTopics() {
        var minutes = story(
                "关于老码头改造的会议纪要",
                "会议议定：\n一、关于征收补偿问题。由临江区政府负责，对剩余住户逐户签约；仍拒不搬迁的，依法申请强制执行。\n列席：市审计局、市司法局负责同志",
                LocalDate.of(2025, 6, 3));

        var directives = read(minutes);

        assertThat(directives).extracting(Directive::heading).containsExactly("一、关于征收补偿问题", "一、关于征收补偿问题");
        assertThat(directives.getFirst().units()).containsExactly("临江区政府");
    }

    @Test
    void aBracketUnderAnItemBelongsToItThoughItIsBroken() {
        var list = story(
                "关于交办热线事项的通知",
                "一、供排水\n1.疏浚护城河2公里，修复管道6处。\n【牵头单位：市水利局；配合单位：\n临江区；办结时限：11月20日】\n2.组织客运站主体验收。今年的专项资金要按进度拨付。【牵头单位：市发改委；办结时限：11月底】\n工作要求：\n▲各单位要每周报进度。",
                LocalDate.of(2025, 10, 11));

        var directives = read(list);

        assertThat(directives).extracting(Directive::heading).containsExactly("一、供排水", "一、供排水", "一、供排水", null);
        assertThat(directives)
                .extracting(Directive::units)
                .startsWith(List.of("市水利局", "临江区"), List.of("市发改委"), List.of("市发改委"));
    }

    @Test
    void aBulletinOfFiguresDemandsNothing() {
        var bulletin = story(
                "云泽县2024年国民经济和社会发展统计公报", "年末农机总动力8万千瓦，新建高标准农田5万亩。\n云泽县统计局\n2025年3月20日", LocalDate.of(2025, 3, 20));

        assertThat(read(bulletin)).isEmpty();
    }

    @Test
    void theSheetOfAProjectAndARowOfRanksDemandNothing() {
        var bulletin = story("关于重点项目投资完成情况的通报", """
                各县区：
                一、分县区完成情况
                云泽区　完成投资88.3亿元　完成率96.1%　第1位
                平芜县　完成投资74.2亿元　完成率83.6%　第12位
                二、重点项目进展
                1.云泽至平芜高速公路
                位置：云泽区、平芜县　建设单位：市交投集团　总投资：76.4亿元
                形象进度：全长53.2公里，路基工程完成82%
                三、有关要求
                各县区要在12月底前完成年度投资任务。""", LocalDate.of(2025, 11, 1));

        assertThat(read(bulletin))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各县区要在12月底前完成年度投资任务。");
    }

    @Test
    void aNoticeIsSpokenByTheBodyThatSignsIt() {
        var notice = story(
                "关于做好节日值班工作的通知",
                "各县区：\n一、压实责任\n各单位要落实领导带班制度，9月28日前报值班表。\n二、存在问题\n部分单位脱岗。\n云泽市人民政府办公室\n2025年9月18日",
                LocalDate.of(2025, 9, 18));

        var directives = read(notice);

        assertThat(directives).singleElement().satisfies(directive -> {
            assertThat(directive.speaker()).isEqualTo("云泽市人民政府办公室");
            assertThat(directive.heading()).isEqualTo("一、压实责任");
            assertThat(directive.units()).containsExactly("各单位");
            assertThat(directive.deadline()).isNotNull().extracting("date").isEqualTo(LocalDate.of(2025, 9, 28));
        });
    }

    @Test
    void aBracketAfterAnItemGivesUnitsToEverySentenceOfTheItem() {
        var list = story(
                "云泽市2025年重点任务清单",
                "1.压减办理时限。推行容缺受理，公布事项清单。（市政务局牵头，市司法局配合）\n2.降低融资成本。（市金融局负责）",
                LocalDate.of(2025, 2, 3));

        var directives = read(list);

        assertThat(directives).extracting(Directive::units).contains(List.of("市政务局", "市司法局"), List.of("市金融局"));
    }

    @Test
    void aCommentDemandsWithoutASpeaker() {
        var comment = new Story(
                Passage.ofSource("跑出加速度"),
                List.of(),
                List.of("本报评论员"),
                null,
                Passage.ofSource("抓项目，贵在快。我们要倒排工期，挂图作战。\n抓产业，贵在专。各级干部要扑下身子。\n让我们携手奋进！"),
                null);

        var directives = read(comment);

        assertThat(directives).extracting(Directive::speaker).containsOnlyNulls();
        assertThat(directives).extracting(Directive::heading).containsExactly("抓项目，贵在快", "抓产业，贵在专");
    }

    @ParameterizedTest
    @ValueSource(strings = {"各街道要走进楼栋，要看电梯、查消防栓，当场改完。", "各乡镇要蹲在田头，要看水渠通不通，旱情不解不收兵。"})
    void whatSomebodyMustLookAtIsDemandedInAComment(String body) {
        assertThat(read(comment(body))).hasSize(1);
    }

    @Test
    void aCommentMayForbid() {
        assertThat(read(comment("推行“一张表”，数据共享后不再重复填，不得以任何名义层层加码。"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议指出，当前形势严峻复杂，容不得丝毫懈怠。",
                "周正清指出，今年以来，全市经济运行稳中有进，主要指标好于预期。",
                "周正清指出，也要清醒看到，有效需求不足的问题依然突出。",
                "周正清指出，必须清醒认识到，完成年度目标压力巨大。",
                "周正清指出，近年来各地坚持向改革要动力、要活力，面貌一新。",
                "周正清强调，供水是民生大事、头等要事。",
                "会议要求，从严治党永远在路上。",
                "市长罗以安参加会议，主要任务是落实重要部署。",
                "企业负责人孙玉成介绍，公司将加快二期建设，要在年底投产。",
                "习近平总书记强调，要把饭碗端牢。"
            })
    void whatIsToldAsAFactAnOpinionOrANationalLeadersWordIsNoDirective(String body) {
        assertThat(read(body)).isEmpty();
    }

    @Test
    void aSpeechIsSpokenByWhoGaveIt() {
        var speech = new Story(
                Passage.ofSource("在全市防汛工作会议上的讲话"),
                List.of(Passage.ofSource("（2025年6月10日）"), Passage.ofSource("市委副书记、市长　罗以安")),
                List.of(),
                LocalDate.of(2025, 6, 10),
                Passage.ofSource("同志们：\n今年1至5月，全市排查隐患214处。市水利局刚才通报了情况。\n第一，责任要压实。\n各县区主要负责人要上堤值守，不要只听汇报。\n"
                        + "请市气象局逐时会商。\n第二，物资要备足。\n市应急管理局要会同市财政局研究储备办法，7月10日前出台。"),
                null);

        var directives = read(speech);

        assertThat(directives).extracting(Directive::speaker).containsOnly("罗以安");
        assertThat(directives).extracting(Directive::heading).containsExactly("第一，责任要压实", "第一，责任要压实", "第二，物资要备足");
        assertThat(directives)
                .extracting(Directive::units)
                .containsExactly(List.of("各县区主要负责人"), List.of("市气象局"), List.of("市应急管理局", "市财政局"));
    }

    @Test
    void anEntryTellsWhatIsToBeDoneByWhomAndWhenInLinesOfTheirOwn() {
        var notice = story(
                "关于反馈问题整改清单的通知",
                "问题一：东门商厦消防水泵瘫痪\n问题描述：水泵长期停用，3层以上无水。\n整改措施：（1）立即更换水泵；（2）安排专人值守。\n责任单位：云泽区政府、市消防救援支队\n整改时限：10月15日前",
                LocalDate.of(2025, 9, 1));

        var directives = read(notice);

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("立即更换水泵；", "安排专人值守。");
        assertThat(directives).extracting(Directive::heading).containsOnly("问题一：东门商厦消防水泵瘫痪");
        assertThat(directives).extracting(Directive::units).containsOnly(List.of("云泽区政府", "市消防救援支队"));
        assertThat(directives)
                .extracting(Directive::deadline)
                .containsOnly(new Deadline("10月15日前", LocalDate.of(2025, 10, 15)));
    }

    @Test
    void whoIsNamedAboveTheMeasuresOfAnEntryActsAsWell() {
        var notice = story("关于反馈问题整改清单的通知", "（一）设施闲置\n责任单位：市水务集团\n整改措施：恢复运行。", LocalDate.of(2025, 9, 1));

        assertThat(read(notice)).extracting(Directive::units).containsExactly(List.of("市水务集团"));
    }

    @Test
    void aBracketOfNamesBehindAnItemTellsWhoActs() {
        var notice = story("关于开展整治的通知", "1.清理占用通道的行为。（市消防救援支队、市城管局，各县（市、区）政府）", LocalDate.of(2025, 9, 1));

        assertThat(read(notice)).extracting(Directive::units).containsExactly(List.of("市消防救援支队", "市城管局", "各县（市、区）政府"));
    }

    @Test
    void aParagraphWithoutANumberStandsUnderTheHeadingAboveTheNumberedParagraphs() {
        var notice = story("关于开展整治的通知", "四、工作要求\n（一）严肃问责。凡失职的，一律追究责任。\n各县区要于每月28日前报送进展。", LocalDate.of(2025, 9, 1));

        assertThat(read(notice)).extracting(Directive::heading).containsExactly("（一）严肃问责", "四、工作要求");
    }

    @Test
    void aSectionThatTellsWhatIsDoesNotSilenceTheNextOne() {
        var notice = story(
                "关于督查情况的通报", "三、有关事项\n（一）存在问题。各地要警惕的是进度不快。\n（二）下步安排。各县区要逐站会诊，11月底前恢复运行。", LocalDate.of(2025, 9, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各县区要逐站会诊，11月底前恢复运行。");
    }

    @Test
    void whoHasAnnouncedDemandsGoesOnAsHe() {
        var directives = read("副市长罗以安就办理工作作了具体安排，他说，各承办单位每月要接听一次热线。市长周正清就抓落实提出要求。他说，各部门要列出清单。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各承办单位每月要接听一次热线。", "各部门要列出清单。");
        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安", "周正清");
    }

    @Test
    void aMottoHeadsWhatFollows() {
        var directives = read("罗以安作出部署。“早”字当头。各部门要每日会商。“细”字打底。把工地全部纳入清单，管到每一辆渣土车。");

        assertThat(directives).extracting(Directive::heading).containsExactly("“早”字当头", "“细”字打底");
    }

    @Test
    void whoeverIsNamedFirstBehindADemandIsToldAsWell() {
        var directives = read("罗以安要求，各县区要当好第一责任人。市考评中心每周晾晒排名。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("各县区"), List.of("市考评中心"));
    }

    @Test
    void aRefrainOfACommentIsAThemeEvenIfAMeetingIsQuotedUnderIt() {
        var comment = new Story(
                Passage.ofSource("追风"),
                List.of(),
                List.of("本报评论员"),
                null,
                Passage.ofSource("追风，贵在抢时。我们要拿出劲头。\n追风，重在定力。市委全会明确要求，不得盲目铺摊子。\n让我们携手奋进！"),
                null);

        assertThat(read(comment)).extracting(Directive::heading).containsExactly("追风，贵在抢时", "追风，重在定力");
    }

    @Test
    void minutesEndWithWhatHoldsForAll() {
        var minutes =
                story("市政府常务会议纪要", "六、关于审计整改\n会议要求，市审计局要逐项销号。\n会议议定事项由市政府督查室跟踪督办，逾期的要说明原因。", LocalDate.of(2025, 9, 1));

        assertThat(read(minutes)).extracting(Directive::heading).containsExactly("六、关于审计整改", null);
    }

    @Test
    void aNoticeIsSpokenByTheBodyNamedAtItsHeadline() {
        var notice = new Story(
                Passage.ofSource("关于开展冬季行动的公告"),
                List.of(Passage.ofSource("云泽市保障工资支付领导小组办公室")),
                List.of(),
                LocalDate.of(2025, 9, 1),
                Passage.ofSource("一、各施工企业要开设专用账户。"),
                null);

        assertThat(read(notice)).extracting(Directive::speaker).containsExactly("云泽市保障工资支付领导小组办公室");
    }

    @Test
    void aHandOverListTellsUnderEachItemWhoIsInChargeAndByWhen() {
        var list = story(
                "云泽市人民政府办公室2025年第24周重点工作交办事项清单",
                "【稳增长】（2项）\n事项1：对纳税大户开展走访。\n◇主办：市税务局　◇协办：市工商联、各区（市）　◇时限：6月13日（周五）下班前\n事项2（续办）：兑付贴息资金1350万元。\n◇主办：市发改委　◇时限：6月15日前",
                LocalDate.of(2025, 6, 9));

        var directives = read(list);

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("对纳税大户开展走访。", "兑付贴息资金1350万元。");
        assertThat(directives).extracting(Directive::speaker).containsOnly("云泽市人民政府办公室");
        assertThat(directives)
                .extracting(Directive::units)
                .containsExactly(List.of("市税务局", "市工商联", "各区（市）"), List.of("市发改委"));
        assertThat(directives)
                .extracting(Directive::deadline)
                .containsExactly(
                        new Deadline("6月13日（周五）下班前", LocalDate.of(2025, 6, 13)),
                        new Deadline("6月15日前", LocalDate.of(2025, 6, 15)));
    }

    @Test
    void aFieldHeadsThePartsOfItsSentence() {
        var directives = read("罗以安要求，工业经济方面，市工信局要派驻联络员；供电企业要保障生产。春季造林方面，市林业局要抢墒栽植。");

        assertThat(directives).extracting(Directive::heading).containsExactly("工业经济方面", "工业经济方面", null);
        assertThat(directives.getFirst().sentence().text()).isEqualTo("市工信局要派驻联络员；");
        assertThat(directives.getLast().sentence().text()).isEqualTo("春季造林方面，市林业局要抢墒栽植。");
    }

    @Test
    void secondYouMustOpensAnItem() {
        var directives = read("罗以安要求，第一要和天气抢时间。气象部门要每天会商。第二要为机手让好路。加油站要开足绿色通道。");

        assertThat(directives).extracting(Directive::heading).containsExactly("第一要和天气抢时间", "第二要为机手让好路");
    }

    @Test
    void whoTellsHowHeSeesThingsDemandsOnceHeTellsUnitsWhatToDo() {
        var directives = read("市长罗以安说，振兴要的不是盆景。各县区既要抓示范、更要抓面上，不能只垒大户。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各县区既要抓示范、更要抓面上，不能只垒大户。");
        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安");
    }

    @Test
    void aTableOfWhatWasDoneDemandsNothing() {
        var notice =
                story("关于进展情况的通报", "三、有关事项\n区县应改造（处）已完成（处）完成率（%）\n望江区1885227.7\n各区县要加快改造。", LocalDate.of(2025, 9, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各区县要加快改造。");
    }

    @Test
    void whoeverItIsLeftToActs() {
        var minutes = story("市政府专题会议纪要", "海域使用权变更手续，由市海洋局一次告知、并联办结。", LocalDate.of(2025, 9, 1));

        assertThat(read(minutes)).extracting(Directive::units).containsExactly(List.of("市海洋局"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"罗以安逐项点题、当场派单。", "罗以安用一串关键词为全年工作划出重点。", "罗以安现场布置任务。", "罗以安现场定下三件事：", "罗以安对下步工作逐项作了交代。"})
    void whoHandsOutTasksHasTheFloor(String announcement) {
        var directives = read("市长罗以安主持会议。" + announcement + "\n——对标。各专班要选定对象。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安");
        assertThat(directives).extracting(Directive::heading).containsExactly("对标");
    }

    @Test
    void whoSaysHowItIsDemandsAsWellIfHeDoesElsewhere() {
        var directives = read("副市长罗以安说，群众的事没有小事。这7处积水点要挂出时间表。罗以安强调，要管住源头。\n罗以安最后说，半年交账在即，各分管副市长要补回欠账。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("这7处积水点要挂出时间表。", "要管住源头。", "半年交账在即，各分管副市长要补回欠账。");
    }

    @Test
    void whoIsExhortedMayHearFirstWhy() {
        var directives = read("罗以安叮嘱当地负责同志，水库安全系着百姓，巡坝人员要实行轮班。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("水库安全系着百姓，巡坝人员要实行轮班。");
    }

    @Test
    void whoIsExhortedIsToldWhatAThingMustBe() {
        var directives = read("罗以安叮嘱市考核办，考核要看实绩、去虚功。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("考核要看实绩、去虚功。");
        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市考核办"));
    }

    @Test
    void aNoticeNeedNotSayWhomItAsks() {
        var notice = story("森林防火通告", "五、任何单位和个人发现火情，请立即拨打12119报警。", LocalDate.of(2025, 9, 1));

        assertThat(read(notice)).hasSize(1);
    }

    @Test
    void whatAPaperAnnouncesHeadsNothing() {
        var notice = story("关于印发任务分解表的通知", "现将任务分解表印发给你们。各牵头单位要于9月20日前制定方案。", LocalDate.of(2025, 9, 1));

        assertThat(read(notice)).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void aListMayEndWithALastPoint() {
        var directives = read("罗以安作了部署。首先，盯牢聚集场所。商场要自查通道和电气线路。最后，盯牢矿山企业。严防企业抢产量、拼设备。");

        assertThat(directives).extracting(Directive::heading).containsExactly("首先，盯牢聚集场所", "最后，盯牢矿山企业");
    }

    @Test
    void thePointOfAMatterHeadsWhatIsToBeDone() {
        var directives = read("罗以安强调，治水，根子在岸上。各级河长要把巡河当成常事，发现排口溯到源。");

        assertThat(directives).extracting(Directive::heading).containsExactly("治水，根子在岸上");
    }

    @Test
    void whatIsLeftOfACellDemandsNothing() {
        var notice = story("关于推进重点项目的通知", "建设单位\n完成桩基\n各单位要倒排工期。", LocalDate.of(2025, 9, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各单位要倒排工期。");
    }

    @Test
    void whoeverHasAPostIsKnownByWhatHeDoesElsewhere() {
        var directives = read("7月2日，市长贺兰舟不打招呼、直奔码头，暗访渡运安全。\n贺兰舟察看了趸船。他要求，海事部门要每天点验救生衣。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("贺兰舟");
    }

    @Test
    void whatALeaderSaysUnitsMustDoIsDemandedWhateverTheVerb() {
        var directives = read("副市长贺兰舟到会讲话。贺兰舟说，洪水不等人，各级河长必须马上到岗。\n某公司经理马立说，行业前景很好，有关部门必须支持。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("洪水不等人，各级河长必须马上到岗。");
    }

    @Test
    void anAnswerDemandsFromWhereItTellsUnitsWhatToDo() {
        var directives = read("6月3日，市民政局局长贺兰舟回答了记者提问。\n记者：下步必须做什么？\n贺兰舟：全市有食堂36家，对老人每餐补3元。"
                + "各街道要在8月底前摸清底数。服务供给要更实。养老机构要开放床位，不得挑拣老人；社区要登门走访。\n记者：还有吗？\n贺兰舟：目前已有120家。");

        assertThat(directives).extracting(Directive::speaker).containsOnly("贺兰舟");
        assertThat(directives).extracting(Directive::heading).containsExactly(null, "服务供给要更实", "服务供给要更实");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7月2日，市长贺兰舟来到渡口。看到护栏松动，贺兰舟当即沉下脸来：“今晚20时前必须修好。”",
                "7月2日，市长贺兰舟来到渡口。“护栏今晚20时前必须修好。”他当场交办。",
                "7月2日，市长贺兰舟来到渡口。“护栏今晚20时前必须修好。”贺兰舟说。"
            })
    void whatALeaderIsQuotedWithIsDemanded(String body) {
        var directives = read(body);

        assertThat(directives).extracting(Directive::speaker).containsExactly("贺兰舟");
        assertThat(directives)
                .extracting(Directive::deadline)
                .containsExactly(new Deadline("今晚20时前", LocalDate.of(2025, 8, 3)));
    }

    @Test
    void whoseTurnItIsMayBeToldWithHisPost() {
        var directives = read("6月3日举行吹风会，市民政局局长贺兰舟到会。\n市民政局局长贺兰舟：目前已有食堂36家。各街道要在8月底前摸清底数。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("贺兰舟");
    }

    @Test
    void aConditionIsNoDemand() {
        assertThat(read("县农业局局长贺兰舟说，葡萄面积3万亩，农户必须按标准用药才能拿到认证。")).isEmpty();
    }

    @Test
    void whatIsWrittenOnAWallIsSaidByNobody() {
        assertThat(read("7月2日，市长贺兰舟来到渡口。贺兰舟看到墙上写着：“乘客必须穿救生衣。”")).isEmpty();
    }

    @Test
    void whoIsNotKnownHopesForNothingInTheLeadersName() {
        assertThat(read("7月2日，市长贺兰舟与企业家座谈。鼎光轴承提出，希望延长货车通行时段。")).isEmpty();
    }

    @Test
    void whoHasMadeArrangementsMayStressThemInTheSameSentence() {
        var directives = read("市长贺兰舟就落实作出安排，强调各工作组要一日一碰头。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各工作组要一日一碰头。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议同意将市属5家公司整合组建水务集团，注册资本9亿元。",
                "会议原则同意设立2亿元的风险补偿资金，由合作银行按比例分担。",
                "按日均用水12万立方米测算，现有水源可维持40天，保供压力较大。",
            })
    void whatAMeetingAgreesToOrReckonsIsNotDemanded(String decision) {
        var minutes = story("市政府常务会议纪要", "一、关于供水工作\n" + decision, LocalDate.of(2025, 9, 1));

        assertThat(read(minutes)).hasSizeLessThanOrEqualTo(decision.contains("，由") ? 1 : 0);
    }

    @Test
    void whatAnAnnexListsIsNotDemanded() {
        var notice = story(
                "县指挥部关于做好集中开工的通知",
                "经县政府同意，定于9月20日举行集中开工活动。\n各乡镇要备好场地。\n附件：重大项目一览表\n序号\n项目名称\n主要建设内容\n1\n甲路桥项目\n新建厂房2万平方米，建设生产线6条\n2\n乙仓储项目\n建设冷库2.4万立方米，配套冷藏车30辆",
                LocalDate.of(2025, 9, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各乡镇要备好场地。");
    }

    @Test
    void aTitleThatWarnsOpensAComment() {
        var comment = story("莫让巡查成“打卡”", "河清不清，百姓最清楚。\n越是少雨时节，各级河长越要走起来，账本要跟着问题走。", null);

        assertThat(read(comment)).extracting(Directive::speaker).containsExactly((String) null);
    }

    @Test
    void whoIsExhortedMayHearTheDemandLate() {
        var directives = read("罗以安叮嘱项目建设方，质量上不能省，工期上不能拖，确保明年9月底前完工。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("项目建设方"));
    }

    @Test
    void whoClosesHisSpeechOnTheNextPageHasSpokenFromItsBeginning() {
        var carriedOver = story(null, "城里要清淤。排水公司要提前预降水位。\n罗以安最后叮嘱，各区要畅通信息。", LocalDate.of(2025, 8, 3));

        assertThat(read(carriedOver)).extracting(Directive::speaker).containsExactly("罗以安", "罗以安");
        assertThat(read(carriedOver)).extracting(Directive::heading).containsExactly("城里要清淤", null);
    }

    @Test
    void whatMustBeOfAThingHeadsWhatFollowsWhereSeveralAreTold() {
        var directives = read("会议强调，用水保障必须万无一失。各水厂要备足药剂。道路畅通必须分秒必争。交警要错时巡查。困难群众必须应保尽保。市民政局要登门走访。");

        assertThat(directives).extracting(Directive::heading).containsExactly("用水保障必须万无一失", "道路畅通必须分秒必争", "困难群众必须应保尽保");
    }

    @Test
    void anItemThatIsAssignedIsDemandedThoughItsSectionTellsAShortcoming() {
        var plan = story(
                "督察反馈问题整改方案",
                "一、整改任务\n（一）固废处置能力不足\n督察发现，8处矿山中仅2处完成治理，治理率为25%；隔离网有3公里缺口，物资库名存实亡。\n"
                        + "1.采取“应急+扩能”方式，将2万吨渗滤液全部清零。（市城管局牵头，8月20日前完成）",
                LocalDate.of(2025, 4, 1));

        assertThat(read(plan))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("采取“应急+扩能”方式，将2万吨渗滤液全部清零。");
    }

    @Test
    void whatAMeetingStressesBehindAllItsItemsStandsUnderNone() {
        var minutes = story(
                "市政府专题会议纪要",
                "一、关于供水工作\n会议议定：\n（一）妥善解决欠费问题。会议认为，欠费影响运转。责成市财政局于6月底前结清。\n会议强调，各单位要抓好落实。",
                LocalDate.of(2025, 4, 1));

        assertThat(read(minutes)).extracting(Directive::heading).containsExactly("（一）妥善解决欠费问题", null);
    }

    @Test
    void whoDecidesOnTheSpotDemands() {
        var directives = read("罗以安当场拍板：由县水务局牵头，5月底前接通供水；县住建局同步做好路面恢复，不让群众绕路。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("县水务局"), List.of("县住建局"));
        assertThat(directives).extracting(Directive::speaker).containsOnly("罗以安");
    }

    @Test
    void whatAMeasureForbidsAUnitIsDemandedByTheMeetingThatLaysItDown() {
        var directives = read("会议还审议了《关于精简会议的若干措施》，明确县直单位全年会议压减15%以上，不得随意要求乡镇陪会。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("县直单位全年会议压减15%以上，不得随意要求乡镇陪会。");
        assertThat(directives).extracting(Directive::units).containsExactly(List.of("县直单位"));
    }

    @Test
    void whoIsExhortedWithoutAWordOfDemandOpensTheDemand() {
        var directives = read("罗以安叮嘱施工单位严控扬尘，决不能夜间扰民。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("施工单位严控扬尘，决不能夜间扰民。");
    }

    @Test
    void aPointThatACommentMakesHeadsWhatItDemands() {
        var comment = new Story(
                Passage.ofSource("抓落实要有回声"),
                List.of(Passage.ofSource("【白塔走笔】")),
                List.of(),
                null,
                Passage.ofSource("年初以来，各地跑项目的劲头很足。\n帮扶企业，重在走心。承办单位“一把手”要亲自登门，不能一“转”了之。"),
                null);

        assertThat(read(comment)).extracting(Directive::heading).containsExactly("帮扶企业，重在走心");
        assertThat(read(comment)).extracting(Directive::units).containsExactly(List.of("承办单位“一把手”"));
    }

    @Test
    void whatIsSaidOfAllThatWasDecidedStandsUnderNoItem() {
        var minutes = story("市政府专题会议纪要", "一、关于调度机制\n会议指出，市项目办要逐个列出清单。\n会议要求，各责任单位要对议定事项马上办。", LocalDate.of(2025, 4, 1));

        assertThat(read(minutes)).extracting(Directive::heading).containsExactly("一、关于调度机制", null);
    }

    @Test
    void aNumberedTopicHeadsAllThatTheMeetingSaysInItsItem() {
        var minutes = story(
                "市政府专题会议纪要",
                "一、关于道路养护。会议指出，市交通局要编制计划。责成市公路中心抓紧招标。\n二、关于供水工作，由市水利局论证；会议要求，市财政局要保障资金。\n会议要求，各单位要抓好落实。",
                LocalDate.of(2025, 4, 1));

        assertThat(read(minutes))
                .extracting(Directive::heading)
                .containsExactly("一、关于道路养护", "一、关于道路养护", "二、关于供水工作", "二、关于供水工作", null);
    }

    @Test
    void aProblemThatAMeetingSpeaksOfIsDealtWith() {
        var minutes = story("市政府专题会议纪要", "（一）就夜间噪声问题。会议强调，市城管局、市公安局要联合夜查。", LocalDate.of(2025, 4, 1));

        assertThat(read(minutes)).extracting(Directive::heading).containsExactly("（一）就夜间噪声问题");
    }

    @Test
    void thoseWhoShareInATaskAreReadHoweverManyTheyAre() {
        var minutes = story("市政府专题会议纪要", "由市住建局牵头" + "、市交通局牵头、市城投集团代建".repeat(3000) + "、。", LocalDate.of(2025, 4, 1));

        assertThat(read(minutes))
                .first()
                .satisfies(directive -> assertThat(directive.units()).containsExactly("市住建局", "市交通局", "市城投集团"));
    }

    @Test
    void whoIsToldByTheWayDoesWhatTheNextClauseOrders() {
        var directives = read("市长罗以安来到海川工地。他当即叮嘱县住建局负责人，三天内帮助企业补齐手续，不能让工人闲着。");

        assertThat(directives).singleElement().satisfies(directive -> {
            assertThat(directive.sentence().text()).isEqualTo("三天内帮助企业补齐手续，不能让工人闲着。");
            assertThat(directive.units()).containsExactly("县住建局负责人");
            assertThat(directive.deadline()).extracting("date").isEqualTo(LocalDate.of(2025, 8, 6));
        });
    }

    @Test
    void theLastThemeOfASeriesMayBeBuiltInItsOwnWay() {
        var comment = story("年关话担当", "收尾要收得干净。各部门要把旧账清完。\n开局要开得主动。干部要走进车间。\n蓄力，还要蓄住民心。越是年关，越要把难事办妥。\n我们要一起向前。", null);

        assertThat(read(comment)).extracting(Directive::heading).contains("蓄力，还要蓄住民心");
    }

    @Test
    void whatIsFoundToBeWeakIsNoDemand() {
        var minutes = story("市政府专题会议纪要", "会议指出，养护力量薄弱。市交通局要加强养护。", LocalDate.of(2025, 4, 1));

        assertThat(read(minutes)).hasSize(1);
    }

    @Test
    void whatIsToBeBroughtInDoesNotAct() {
        var minutes = story("市政府专题会议纪要", "会议要求，三季度再引进2家企业。", LocalDate.of(2025, 4, 1));

        assertThat(read(minutes))
                .singleElement()
                .satisfies(directive -> assertThat(directive.units()).isEmpty());
    }

    @Test
    void whatAMeetingAgreesToHeadsNothing() {
        var minutes = story(
                "市政府专题会议纪要", "一、关于用地保障工作\n（一）原则同意将石桥加工厂列入重点名单。市自然资源局要优先保障用地。\n（二）市财政局要抓紧拨款。", LocalDate.of(2025, 4, 1));

        assertThat(read(minutes)).extracting(Directive::heading).containsOnly("一、关于用地保障工作");
    }

    @Test
    void whatASectionOfANoticeNamesByNameIsNoDemand() {
        var notice = story(
                "关于上半年用电情况的通报",
                "二、点名通报\n青山县负责的指标未达预期。对上述2个县予以通报批评。\n三、工作要求\n甲县、乙县分别对2个未取得许可的项目倒排工期，8月底前完成手续。",
                LocalDate.of(2025, 7, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("甲县、乙县分别对2个未取得许可的项目倒排工期，8月底前完成手续。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罗以安指出，对照任务书，仍有9个项目滞后，差距摆在那里，回避不得。",
                "罗以安指出，要警醒的是，个别部门以文件流转代替现场协调。",
                "罗以安强调，◆清淤沟渠18公里",
                "罗以安指出，招商引资是扩大增量的“金钥匙”。",
                "罗以安指出，“白天热、晚上冷”的现象比较普遍，这是我们必须迈过去的一道坎。",
                "罗以安指出，必须清醒认识到，距离交账只剩40天，完成年度目标时间紧、压力大。",
                "会议强调，市防汛办将派出5个工作组明察暗访。",
                "会议强调，该基地由远航公司投资3亿元建设，计划8月开工。",
                "罗以安指出，既要看到出口回升的势头，也要正视订单减少的难处。",
                "罗以安指出，水质牵动人心，是一道必须答好的考题。",
                "罗以安指出，治水是一场大考，也是必须打好的一场硬仗。",
                "罗以安指出，2024年全市产值达到90亿元，但链条短的局面仍未根本扭转。",
            })
    void howThingsStandIsNotDemanded(String body) {
        assertThat(read(body)).isEmpty();
    }

    @Test
    void aSpeechMayTellHowProjectsGo() {
        var speech = story(
                "罗以安在推进会上的讲话",
                "一、看清位置，切实增强危机感\n甲电池基地首批设备进场，该项目由某环保公司投资27亿元建设；总投资9.8亿元的乙工厂2月28日投产，建成窑炉6条。\n二、抓紧落实\n各县要建成水厂6座。",
                LocalDate.of(2025, 4, 1));

        assertThat(read(speech))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各县要建成水厂6座。");
    }

    @Test
    void whatIsSettledByASingleStepIsStillDemanded() {
        var directives = read("会议要求，要摸清家底，坚决防止一卖了之。会议还强调，二是对症下药，力戒“一发了之”。");

        assertThat(directives).hasSize(2);
    }

    @Test
    void whereAWorkLiesAndWhatItCostsIsNoDemand() {
        var minutes = story(
                "市政府专题会议纪要",
                "一、关于园区建设\n会议同意选址方案。该项目位于柳河开发区，由海川集团投资建设，规划厂房5万平方米。柳河开发区管委会要抓紧完善手续。\n石桥乳品产业园总投资9亿元，计划6月开工。加快推进柳河园区总投资3亿元的厂房建设。石桥路停车楼总投资2亿元，要如期开工。",
                LocalDate.of(2025, 4, 1));

        assertThat(read(minutes))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("柳河开发区管委会要抓紧完善手续。", "加快推进柳河园区总投资3亿元的厂房建设。", "石桥路停车楼总投资2亿元，要如期开工。");
    }

    @Test
    void whoIsAddressedOnTheSpotIsNamedWithoutThat() {
        var directives = read("市长罗以安来到麦田。他叮嘱随行的农业农村部门负责人，要抢住时机，三天内把防治任务干完。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("农业农村部门负责人"));
    }

    @Test
    void aLeaderWhoCountsSetsTasks() {
        var directives = read("市委书记、市总河长罗以安主持会议。罗以安说，事情已经说透。第一，泵房当天腾空，市水利局次日前换好电机；第二，钱先到位，市财政局切块300万元。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市水利局"), List.of("市财政局"));
    }

    @Test
    void rulesAreLaidDownBehindAColon() {
        var directives = read("市长罗以安到工地检查。罗以安给市水利局立下规矩：修一处、清一处，8月底前收尾。\n办公会还定下几件事：\n▲柳河县8月15日前修好水井不少于60眼；");

        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安", "办公会");
    }

    @Test
    void inTheSpeechOfALeaderWhoIsNamedInALaterClauseActsAsWell() {
        var directives = read("罗以安当场拍板：闲着的吊车都开来，油钱由市财政局先垫。谁拦路、谁要价，市公安局当天查处。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市财政局"), List.of("市公安局"));
    }

    @Test
    void whatALeaderRequiresNeedsNoWordOfDemand() {
        var directives = read("市长罗以安到村里检查。罗以安要求校车早晚两趟，坡路由镇干部跟车。看过食堂，他要求菜价每旬末上墙。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("校车早晚两趟，坡路由镇干部跟车。", "菜价每旬末上墙。");
    }

    @Test
    void anInspectionDemands() {
        var directives = read("检查组要求，要把灭火器配齐；市消防局应尽快培训。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("检查组", "检查组");
    }

    @Test
    void whatIsMadeOfResultsIsToBeDone() {
        var directives = read(story(
                "某县人民政府办公室关于开展督查的通知",
                "各乡镇：\n一、结果挂钩。县督查室把进度记入考核。\n二、责任到人。对已开工的工程，县住建局派员上门指导。\n三、口径统一。邻里争执由县司法局出面调解，忍不了的走诉讼。",
                LocalDate.of(2025, 4, 1)));

        assertThat(directives)
                .extracting(Directive::units)
                .containsExactly(List.of("县督查室"), List.of("县住建局"), List.of("县司法局"));
    }

    @Test
    void whoSpeaksLastOfAllThatWasDecidedSpeaksUnderNoItem() {
        var directives =
                read(story("市政府常务会议纪要", "一、关于供水工作\n会议要求，市水利局要抓紧检修。\n罗以安最后强调，以上事项由市政府督查室建账。", LocalDate.of(2025, 4, 1)));

        assertThat(directives).extracting(Directive::heading).containsExactly("一、关于供水工作", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市长罗以安说，这些年管网老了。对跑冒严重的小区，各供水企业要在冬季前换管。",
                "市长罗以安说，调度会不是汇报会。针对断头路，由市住建局牵头，各区要打通堵点。",
                "市长罗以安来到工地。罗以安对施工单位说，要把安全放在前头，进度上不欠账。",
                "市长罗以安来到塘边。罗以安对养殖户说，苗种要清楚，千万不能砸了牌子。",
                "市长罗以安来到矿区。他严肃批评了值守人员，责令青山县立即停产整顿该矿，3日内报送结果。",
                "副市长罗以安到场祝贺并寄语参建各方，要以匠心雕琢每一道工序。",
            })
    void aLeaderDemandsInWhatHeSays(String body) {
        assertThat(read(body)).hasSize(1).extracting(Directive::speaker).containsExactly("罗以安");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罗以安就落实会议精神提了两条：第一，任务分解不过夜；第二，施工严防火灾。",
                "罗以安讲了两点。一是任务分解不过夜；二是施工严防火灾。",
                "罗以安就下步工作列出任务单。关于隐患起底。市应急局月底前完成排查。关于应急救援。救护队保持满员。",
            })
    void howManyPointsHeHasAnnouncesThem(String body) {
        assertThat(read("市长罗以安主持会议。\n" + body))
                .hasSize(2)
                .extracting(Directive::speaker)
                .containsOnly("罗以安");
    }

    @Test
    void toWhomALeaderSaysItActs() {
        var directives = read("市长罗以安来到塘边。罗以安对养殖户说，要把好检疫关，切勿贪便宜。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("养殖户"));
    }

    @Test
    void whoHasTheFloorGoesOnToOrder() {
        var directives = read("罗以安强调，一要把账交清。对挪用的，责令青山县7月底前归还。二要把人管住。");

        assertThat(directives).extracting(Directive::heading).containsExactly("一要把账交清", null);
    }

    @Test
    void aSpeechMayNameThePostBehindTheName() {
        var speech = story("罗以安副市长在养老服务推进会上的讲话（摘要）", "各县要把站点建到门口。\n各区要补齐床位。", LocalDate.of(2025, 4, 1));

        assertThat(read(speech)).extracting(Directive::speaker).containsExactly("罗以安", "罗以安");
    }

    @ParameterizedTest
    @ValueSource(strings = {"各单位要闻过则喜。", "各乡镇要闻汛而动。"})
    void whatIsHeardIsHeeded(String demand) {
        assertThat(read("罗以安强调，" + demand)).extracting(Directive::units).doesNotContain(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夜课年年办，有的坐满，有的空着，差别在于教什么。\n人社、农业等部门要请来老把式讲课。",
                "窗口前总有人排队，材料送来送去。何尝不能少跑一趟？说到底，才能二字要落在实处，凭什么让群众等。\n办得成的要当场办。",
                "年底将至，有的单位忙着写总结。\n各街道谋划明年，要少喊口号。",
                "巷子口的灯坏了又修。\n各街道要把灯管到底。\n修好一盏，照亮一路。\n各社区要常走夜路。",
            })
    void whoArguesAndTellsNobodysWordsComments(String body) {
        assertThat(read(story("灯下的功夫", body, null)))
                .isNotEmpty()
                .extracting(Directive::speaker)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夜课年年办，有的坐满，有的空着。据了解，人社部门要请来老把式讲课。",
                "夜课年年办，各村学员坐满了院坝。\n村里要把课办下去。",
            })
    void whoTellsWhatWasSaidReports(String body) {
        assertThat(read(story("灯下的功夫", body, null))).isEmpty();
    }

    @Test
    void theTurnsOfACommentHeadWhatFollowsThem() {
        var comment = story(
                "怎样管住这笔钱？",
                "岁末临近，越是这样，越要分清轻重。\n好钢用在刃口，先要把家底摸透。各区要把闲置的楼宇逐栋过一遍，该收回的收回，该腾退的腾退。也要舍得压缩可花可不花的钱。过紧日子不是一阵风，会议能合并的合并，考察能不去的不去。",
                null);

        assertThat(read(comment)).extracting(Directive::heading).containsExactly("好钢用在刃口，先要把家底摸透", "也要舍得压缩可花可不花的钱");
    }

    @Test
    void aTopicHeadsThePartsThatItGoverns() {
        var directives =
                read("罗以安强调，关于责任落实，各区主要负责同志要每月下井1次；各安监员要吃住在矿。关于技术装备，市能源局要推广智能综采。有条件的煤矿要换上机器人。关于打非治违，市公安局要用好无人机。");

        assertThat(directives)
                .extracting(Directive::heading)
                .containsExactly("关于责任落实", "关于责任落实", "关于技术装备", "关于技术装备", null);
        assertThat(directives.getLast().sentence().text()).isEqualTo("关于打非治违，市公安局要用好无人机。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罗以安指出，抓落实没有旁观者。",
                "罗以安指出，这件事谁都能。",
                "罗以安指出，深化医保改革，核心是让群众少花钱。",
                "罗以安强调，要守住底线。企业负责人表示，将组织骨干逐条整改，并追加投入80万元。",
                "罗以安强调，一边住不进、一边空着床，这个反差必须引起我们的警醒。",
                "罗以安指出，企业要想走得远，就得把技术攥在手里。",
            })
    void howThingsAreIsToldAmongDemands(String body) {
        assertThat(read(body))
                .extracting(directive -> directive.sentence().text())
                .isSubsetOf("要守住底线。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县委书记是施工员，每月到现场不少于两次，帮企业跑手续。",
                "谁给企业设路障，就摘谁的帽子。",
                "用地审批能并的并起来，材料不叫企业跑两趟。",
            })
    void whatIsSettledForAllIsDemanded(String demand) {
        assertThat(read("罗以安强调，要抓紧开工，严防拖延。" + demand)).hasSize(2);
    }

    @Test
    void aListOfNumbersWithItsSumHeadsNothing() {
        var notice = story(
                "关于三起违法行为的通报",
                "一、青山县宏达砂场越界开采，罚款9万元；\n二、白塔区采石场防护不足，罚款5万元。\n各企业要举一反三，月底前报送自查报告。\n云泽市安委会办公室\n2025年4月1日",
                LocalDate.of(2025, 4, 1));

        assertThat(read(notice))
                .singleElement()
                .satisfies(directive -> assertThat(directive.heading()).isNull());
    }

    @Test
    void aNumberedMeasureWithItsBracketIsATask() {
        var notice = story(
                "云泽市促进旅游业恢复发展措施",
                "一、旅行社暂退质保金比例由80%提到100%。补足期限另行通知，不得变相收回。（牵头单位：市文旅局）\n云泽市人民政府办公室\n2025年4月1日",
                LocalDate.of(2025, 4, 1));

        assertThat(read(notice)).hasSize(2).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void aBulletinTellsHowThingsAreUntilItComesToWhatIsToBeDone() {
        var bulletin = story("1—7月全市工业运行情况", """
                ▲生产。全市亏损企业81户，亏损面收窄近1个百分点。金融机构新增贷款30亿元。
                各区完成情况
                青山县 168.3 9.7
                白塔区 52.1 -11.3
                存在的主要问题：一是储备不足，减少8个；二是手续慢，有6个项目卡在审批环节。
                针对上述问题，提出以下工作要求：
                （1）补储备。各区9月底前新增项目40个。
                云泽市工业和信息化局
                2025年8月13日""", LocalDate.of(2025, 8, 13));

        assertThat(read(bulletin))
                .singleElement()
                .satisfies(directive -> assertThat(directive.heading()).isEqualTo("（1）补储备"));
    }

    @Test
    void aBulletinMaySayBelowItsHeadlineThatItTellsHowThingsAre() {
        var bulletin = new Story(
                Passage.ofSource("工业简报"),
                List.of(Passage.ofSource("1—7月全市工业运行情况")),
                List.of(),
                LocalDate.of(2025, 8, 13),
                Passage.ofSource("金融机构新增贷款30亿元。\n下步要求：\n各区要补齐储备。\n云泽市工业和信息化局\n2025年8月13日"),
                null);

        assertThat(read(bulletin))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各区要补齐储备。");
    }

    @Test
    void whatANoticeSendsOutAnnouncesAndOffersIsNotDemanded() {
        var notice = story(
                "云泽市人民政府办公室关于印发管网改造任务清单的通知",
                "《云泽市管网改造任务清单》已经市政府同意，现印发给你们，请认真落实。\n各县区要逐段摸排。市住建局将每月组织一次督查，结果在全市通报。\n"
                        + "欢迎广大市民拨打热线举报。\n云泽市人民政府办公室\n2025年4月1日",
                LocalDate.of(2025, 4, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各县区要逐段摸排。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《泵站改造分工表》如下，各责任单位须于每周五报送进度。",
                "《云泽市节水条例》定于7月1日起施行，各县区要在6月底前办完培训。",
                "《排水任务清单》如下，各县区要对照《验收办法》逐项销号。",
                "《2025年排水任务》已印发，具体分工如下，市水务局要于8月底前完成。"
            })
    void aSentenceThatBeginsWithThePaperSentOutMayDemand(String sentence) {
        var notice = story("关于抓好排水工作的通知", sentence + "\n云泽市人民政府办公室\n2025年4月1日", LocalDate.of(2025, 4, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly(sentence);
    }

    @Test
    void thePaperSentOutDemandsNothingThoughItsTitleForbids() {
        var notice =
                story("关于禁渔的通知", "《关于严禁电鱼的通告》定于5月1日起施行。\n各县区要加密巡查。\n云泽市人民政府办公室\n2025年4月1日", LocalDate.of(2025, 4, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各县区要加密巡查。");
    }

    @Test
    void whatCanBeDoneIsNotWhatWasDone() {
        assertThat(read("罗以安叮嘱工作人员要备足车辆，确保学生坐得下、回得了。")).hasSize(1);
    }

    @Test
    void whoWasAtAMeetingSpeaksNotTheMeeting() {
        var directives = read("市委书记周正清参加会议并强调，要抓早抓小。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("周正清");
    }

    @Test
    void whoHandsOutATaskMayAskForItInHisWords() {
        var directives = read("市长罗以安走进车间。罗以安当场交办：“请市水务局上门核对，周五前答复企业。”");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市水务局"));
    }

    @Test
    void whoTellsTheNewsSaysWhatIsInIt() {
        var directives = read("市水务局消息，阶梯水价核定日前启动。符合条件的用户须于9月底前完成登记。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("市水务局");
    }

    @Test
    void anItemOfMinutesThatTellsHowManyIsATaskAndNoHeading() {
        var minutes = story(
                "市政府专题会议纪要", "二、关于排水改造\n（一）改造易涝点泵站4座，其中老城不少于2座。推动26个小区雨污分流。（责任单位：市水务局）", LocalDate.of(2025, 4, 1));

        assertThat(read(minutes)).extracting(Directive::heading).containsExactly("二、关于排水改造", "二、关于排水改造");
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于9座泵站用电保障问题", "关于拨付清淤专项资金600万元的请示", "听取26个小区雨污分流情况汇报", "研究3条支渠改线事宜"})
    void whatAMeetingSpeaksOfIsNoTaskHoweverManyItTells(String topic) {
        var minutes = story("市政府专题会议纪要", "一、" + topic + "。会议议定，市水务局要逐座核定容量。（责任单位：市水务局）", LocalDate.of(2025, 4, 1));

        assertThat(read(minutes)).singleElement().satisfies(directive -> {
            assertThat(directive.sentence().text()).isEqualTo("市水务局要逐座核定容量。");
            assertThat(directive.heading()).isEqualTo("一、" + topic);
        });
    }

    @Test
    void whatIsReportedAgainAndAgainIsDemandedAndWhatIsOpenToEverybodyIsNot() {
        var notice = story(
                "关于防汛值班的紧急通知",
                "一、值班要到位\n各单位须在岗值守。每日8时、16时各报送1次动态；突发险情须及时报告。\n二、不得擅自下河；发现险情的，任何人均可拨打热线举报，经查实奖励500元。\n云泽市防汛指挥部\n2025年4月1日",
                LocalDate.of(2025, 4, 1));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各单位须在岗值守。", "每日8时、16时各报送1次动态；", "突发险情须及时报告。", "不得擅自下河；");
    }

    @Test
    void whatWasSpentByThenIsNoDemand() {
        var speech = story("罗以安在推进会上的讲话", "三、把钱用好\n今年专项资金8600万元，到10月底只花出去5100万元。", LocalDate.of(2025, 4, 1));

        assertThat(read(speech)).isEmpty();
    }

    @Test
    void aQuotationIsDemandedWhereItsSpeakerGoesOnToDemand() {
        var directives = read("市长罗以安来到工地。“山里修路不易，越险越要把安全放在前头。”他对工程负责人说，要科学安排工序，雨季前做完防护。");

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("山里修路不易，越险越要把安全放在前头。", "要科学安排工序，雨季前做完防护。");
    }

    @Test
    void aBodyThatIsPointedToIsTheOneNamedBefore() {
        var directives = read("气温走低。市热力安全服务中心统计，入户安检8万户。\n该中心提醒，广大用户要保持通风。");

        assertThat(directives).extracting(Directive::speaker).containsExactly("市热力安全服务中心");
    }

    @Test
    void aHeadThatIsPrintedAgainInACellBelongsToNoTask() {
        var head = "序号\n工作任务\n牵头单位\n完成时限\n";
        var list = story(
                "云泽市2025年重点任务清单",
                head + "1\n改造泵站4座，更换老化的\n" + head + "阀门86处。\n市水务局\n6月底\n" + head + "2\n疏浚河道。\n市水利局\n8月底",
                LocalDate.of(2025, 4, 7));

        assertThat(read(list))
                .extracting(directive -> directive.sentence().text() + directive.units())
                .containsExactly("改造泵站4座，更换老化的阀门86处。[市水务局]", "疏浚河道。[市水利局]");
    }

    @Test
    void theHolidayIsTheFirstOneAheadOfThoseThatAreNamed() {
        var directives = reader.read(
                story("安全提升会召开", "眼看中秋小长假就要到了。去年“五一”，堵车3小时。罗以安强调，市公安局要制定预案，节前演练不少于两次。", LocalDate.of(2025, 9, 20)),
                "",
                null);

        assertThat(directives)
                .singleElement()
                .satisfies(directive ->
                        assertThat(directive.deadline()).isEqualTo(new Deadline("节前", LocalDate.of(2025, 10, 5))));
    }

    @Test
    void aDirectiveRemembersItsPlaceInTheBody() {
        var body = "罗以安强调，要守住底线。";

        var directive = read(story(null, body, null)).getFirst();

        assertThat(directive.sentence().spans())
                .singleElement()
                .satisfies(span ->
                        assertThat(body.substring(span.start(), span.end())).isEqualTo("要守住底线。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请市园林局会同望川区复核，8月20日前报结果。 | 市园林局;望川区",
                "市房管局要在9月底前完成修缮。 | 市房管局",
                "1.市房管局：完成修缮，9月底前。 | 市房管局",
                "市气象局、市林业局：编制预案，9月底前。 | 市气象局;市林业局",
                "市气象局负责布设雨量站，9月底前完成。 | 市气象局",
                "由市林业局牵头清查苗圃，9月5日前报告。 | 市林业局"
            })
    void aPaperOfNothingButOrdersNeedsNobodyWhoSpeaks(String order, String units) {
        var directives = read(story(null, order + "\n各区政府要巡查山林。", null));

        assertThat(directives).hasSize(2);
        assertThat(directives.getFirst().units()).containsExactly(units.split(";"));
        assertThat(directives).extracting(Directive::speaker).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市房管局负责人到场。", "市房管局今年修缮房屋90栋。", "请看图表。"})
    void aLineThatOrdersNothingMakesAReportOfOrders(String line) {
        assertThat(read(story(null, "市房管局会同望川区复核，8月20日前报结果。\n" + line, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"罗以安市长8月2日在《供水情况反映》上批示：", "罗以安常务副市长8月2日批示："})
    void aPostAndADayMayStandBehindTheNameOfWhoSpeaks(String opening) {
        var directives = read(story("领导批示摘抄", opening + "请市园林局会同望川区复核，三日内拿出措施。", null));

        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安");
        assertThat(directives.getFirst().sentence().text()).startsWith("请市园林局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8月2日，针对噪声扰民问题，市长罗以安作出批示：请市公安局会同柳河县逐家核实。",
                "罗以安就秋粮收购作具体安排，一是仓容要足，柳河县粮库腾出旧仓。",
                "市委书记罗以安说，山林稳不稳，关键看人手。在管护山林上出硬招。新开防火道9月底前全部验收。",
                "市长罗以安说，修路不能只铺面子，还要铺里子，修一段就要验一段。",
                "市长罗以安来到泵站。罗以安对值守人员说，别守着空表发愁，今晚把备用泵拉来。",
                "市长罗以安来到码头。“浪大的时候，船可以等，人不能等，港务公司要把救生衣发到每个人手里。”罗以安对船队负责人说。",
            })
    void aLeaderDemandsInWhateverWords(String body) {
        assertThat(read(body)).hasSize(1).extracting(Directive::speaker).containsExactly("罗以安");
    }

    @Test
    void whoIsTalkedIntoSomethingIsNamedWithoutAComma() {
        var directive = read("市长罗以安到工地检查。在隧道口，罗以安叮嘱施工单位躲开雷雨时段，备足沙袋，把人和设备都看住。").getFirst();

        assertThat(directive.sentence().text()).isEqualTo("躲开雷雨时段，备足沙袋，把人和设备都看住。");
        assertThat(directive.units()).containsExactly("施工单位");
    }

    @Test
    void whoIsQuotedSpeaksNoFurther() {
        var directives = read("“结账不能只拖不结，更不能结而不付。”市委组织部部长罗以安说，“各社区要把清单贴出来，欠了谁，都要写明。”\n——修路。统筹资金300万元，建成巷道8条。");

        assertThat(directives).hasSize(1);
    }

    @Test
    void whatAMeetingDecidesToHandOutIsATask() {
        var directives = read("市长办公会议听取了供热工作汇报，确定以下交办事项：\n1.更换老城区锅炉6台，热效率达到90%。（责任单位：市供热公司；完成时限：9月底前）");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("市供热公司"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"该市重点工程指挥部将定期公布名次。", "市园林局督促管护不力，负责的公园进度滞后，予以通报批评。"})
    void whatIsAnnouncedOrBlamedIsNotDemanded(String sentence) {
        assertThat(read("罗以安强调，要抓紧开工，严防拖延。" + sentence)).hasSize(1);
    }

    @Test
    void sentencesOfOneBuildHeadWhatFollowsThem() {
        var directives = read("罗以安强调，要在提效上见功夫，把审批压到三天。要在护企上见功夫。市工信局要逐户上门；市司法局要管住乱罚款。");

        assertThat(directives).extracting(Directive::heading).containsExactly(null, "要在护企上见功夫", "要在护企上见功夫");
    }

    @Test
    void theThemesOfOneParagraphOfACommentHeadWhatFollowsThem() {
        var comment = story(
                "守河先守心",
                "也要看到，河清了，未必守得住。要把河道当脸面来护。沿河各镇不得让排口死灰复燃。要把游人当亲戚来待。栏杆少一截、座椅多一排，让老人走得动。要把水运当生意来做。水上巴士、货运专线这些新行当，我们必须早谋航线、早备船。",
                null);

        assertThat(read(comment)).extracting(Directive::heading).containsExactly("要把河道当脸面来护", "要把游人当亲戚来待", "要把水运当生意来做");
    }

    @Test
    void aRequirementMayBeginWithAQuotation() {
        var directives = read("罗以安强调，冬天快到了，漏水等不起。“一楼一册”要细。各区住建部门逐栋登记；对查不清的，严禁乱填。");

        assertThat(directives).extracting(Directive::heading).containsExactly("“一楼一册”要细", "“一楼一册”要细");
    }

    @Test
    void aCommentAsksWhoeverAssessesToLookAtBoth() {
        var comment = story("管河要会算账", "河是城的脸面。治河难，难在算账。我们不能再拖。\n管河，要舍得用硬尺子。考核好比秤砣。既要看水清不清，更要看岸绿不绿。", null);

        assertThat(read(comment))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("管河，要舍得用硬尺子。", "既要看水清不清，更要看岸绿不绿。");
    }

    @Test
    void aSpeakerWhoTurnsToAllSpeaksUnderNoHeading() {
        var speech = story(
                "在全市工作会议上的讲话",
                "8月2日，市长罗以安在全市工作会议上作了讲话。现摘要刊发如下：\n一、把路修好\n（一）修桥。市交通局要备足沙石。\n（二）补坑。夜间施工实行专人盯守，出了问题倒查到底。\n同志们，路修好了人心就齐了。各级干部要把话说到、把事做到。",
                null);

        assertThat(read(speech)).extracting(Directive::heading).containsExactly("（一）修桥", "（二）补坑", null);
    }

    @Test
    void theRateThatANoticeSetsIsNoFact() {
        var notice = story(
                "关于开展电梯检查的通知",
                "各区：\n一、联合检查。各区房管局会同消防部门，对老旧电梯逐台检查，检查率达到100%；未年检的责令停用。\n某市房管局\n2025年4月1日",
                LocalDate.of(2025, 4, 1));

        assertThat(read(notice)).hasSize(2);
    }

    @Test
    void aFieldHeadsAllThatIsDemandedInItUpToTheNextOne() {
        var directives =
                read("罗以安强调，在项目谋划上，要编好明年清单，元旦前汇总；坚决不搞重复建设。在秋粮抢收上，要抢抓晴好天气。在服务保障上，要落实专员制度。严禁吃拿卡要。\n在安全生产上，要逐户排查；要逐条整改。");

        assertThat(directives)
                .extracting(Directive::heading)
                .containsExactly("在项目谋划上", "在项目谋划上", null, "在服务保障上", "在服务保障上", "在安全生产上", "在安全生产上");
        assertThat(directives.get(2).sentence().text()).isEqualTo("在秋粮抢收上，要抢抓晴好天气。");
        assertThat(directives).extracting(Directive::speaker).containsOnly("罗以安");
    }

    @Test
    void theLastItemOfAFieldIsADemandAndNoHeadingOfTheNextField() {
        var directives = read(
                "罗以安强调，养老服务方面，一要补齐短板，市民政局8月底前建成9家；二要推进适老化改造，严禁搞“一刀切”。" + "教育供给方面，一要盯紧进度，市住建局要驻场督导；二要配强师资，坚决防止有校无师。");

        assertThat(directives).extracting(Directive::heading).containsExactly("养老服务方面", "养老服务方面", "教育供给方面", "教育供给方面");
    }

    @ParameterizedTest
    @ValueSource(strings = {"在秋粮抢收上，要抢抓天气。各部门要靠前服务。", "在会上，要讲真话；要讲短话。", "在此基础上，要再压一成；要再提一档。"})
    void aLoneFieldAndWhereOrAfterWhatHeadNothing(String words) {
        assertThat(read("罗以安强调，要改进会风。" + words)).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void whoIsAskedInMinutesIsToldToActWhateverTheMeetingThoughtBefore() {
        var directives = reader.read(
                new Story(
                        Passage.ofSource("平湾市人民政府专题会议纪要"),
                        List.of(),
                        List.of(),
                        LocalDate.of(2024, 8, 14),
                        Passage.ofSource("8月14日，市长罗以安主持召开专题会议。现将议定事项纪要如下：\n三、关于设施移交\n"
                                + "会议认为，二次供水是居民用水的“最后一公里”。全市尚有187个小区未移交。请市住建局在10月10日前拿出办法。各区政府负责逐小区摸底建档。"),
                        null),
                "",
                null);

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("请市住建局在10月10日前拿出办法。", "各区政府负责逐小区摸底建档。");
    }

    @Test
    void aFewWordsHeadWhatTheBracketBehindItAllAssigns() {
        var directives = read(story("2025年县政府工作要点", """
                一、扩大有效需求
                1.抓牢重大项目。实施重点项目112个；推动电站年底前完成开挖。（责任单位：县发改委）
                2.加快建设农贸市场。（责任单位：县商务局）""", LocalDate.of(2025, 2, 1)));

        assertThat(directives).extracting(Directive::heading).containsExactly("1.抓牢重大项目", "1.抓牢重大项目", "一、扩大有效需求");
        assertThat(directives)
                .extracting(Directive::units)
                .containsExactly(List.of("县发改委"), List.of("县发改委"), List.of("县商务局"));
    }

    @Test
    void inMinutesEachSpeaksBehindHisNameOrUnderALineThatNamesHim() {
        var directives = reader.read(minutes("""
                一、部门汇报
                栾可为（经济发展局）：上周走访企业2家，年内完成37家；
                二、班子成员安排
                毋丘澜：经济发展局要把企业逐户捋清，本周三前拿出名单。
                不能只打个电话。
                三、宗政衡讲话
                1.盯住缺口补进度。数字要实打实，绝不能掺水。
                会议要求，各单位要按时报送。
                各单位要抓好落实。"""), "", null);

        assertThat(directives).extracting(Directive::speaker).containsExactly("毋丘澜", "毋丘澜", "宗政衡", "会议", "会议");
    }

    private static Story minutes(String body) {
        return new Story(
                Passage.ofSource("云埠经济开发区管委会周工作例会纪要"),
                List.of(),
                List.of(),
                LocalDate.of(2024, 11, 25),
                Passage.ofSource("11月25日，管委会召开周例会。现纪要如下：\n" + body),
                null);
    }

    @Test
    void aSpecialReportToTheLeadersOrdersUnderItsOwnHeadings() {
        var directives = read(story(
                "关于10月份热线诉求办理情况的专报",
                "一、诉求分布\n物业类5213件，占13.6%。\n四、办理要求\n关于供热诉求。市热力集团要成立专门班组，不得退单；各区同步督促维保，11月12日前消化存量。",
                LocalDate.of(2024, 11, 6)));

        assertThat(directives).extracting(Directive::heading).containsExactly("关于供热诉求", "关于供热诉求");
    }

    @Test
    void whatALeaderWroteOnAPaperIsHisDemandWhereANoticeQuotesIt() {
        var directives = read(story("市政府领导批示件交办单", """
                市水利局、檀溪县人民政府：
                市长罗以安3月6日批示：“请市水利局派专家赴现场查看，3月10日前拿出意见。檀溪县要把巡坝责任落实到人。”
                檀溪县政府要安排专人值守。
                石桥市人民政府督查室
                2023年3月8日""", LocalDate.of(2023, 3, 8)));

        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安", "罗以安", "石桥市人民政府督查室");
        assertThat(directives.getFirst().sentence().text()).isEqualTo("请市水利局派专家赴现场查看，3月10日前拿出意见。");
    }

    @Test
    void titlesOfSeveralItemsAreHeadingsThoughABracketAssignsTheWholeItem() {
        var directives = read(story("关于印发民生实事责任分工方案的通知", """
                1.促进高质量充分就业。城镇新增就业4.2万人。（牵头单位：市人社局）
                2.完善养老托育服务。新增托位1200个。（牵头单位：市民政局）
                3.深化便民利民改革。推动高频事项通办。（牵头单位：市数据局）""", LocalDate.of(2025, 2, 1)));

        assertThat(directives)
                .extracting(Directive::heading)
                .containsExactly("1.促进高质量充分就业", "2.完善养老托育服务", "3.深化便民利民改革");
    }

    @Test
    void twoItemsWithALongerTitleAreTasks() {
        var directives = read(story("关于印发民生实事责任分工方案的通知", """
                1.促进高质量充分就业。城镇新增就业4.2万人。（牵头单位：市人社局）
                2.完善养老托育服务。新增托位1200个。（牵头单位：市民政局）""", LocalDate.of(2025, 2, 1)));

        assertThat(directives).hasSize(4);
    }

    @Test
    void toReportAResultInTimeIsToBeDone() {
        var directives = read(
                story("关于开展隐患排查的通知", "（一）及时反馈办理结果。市水利局要在3月28日前报送报告。\n（二）办理结果。市水利局已报送报告。", LocalDate.of(2025, 3, 1)));

        assertThat(directives).extracting(Directive::heading).containsExactly("（一）及时反馈办理结果");
    }

    @Test
    void whatAnInspectionSawDemandsNothing() {
        var directives = read(story("关于农村污水治理的督查通报", "三、整改要求\n从督查情况看，各级重视程度明显提高，距离长效运行还有不小差距。\n从长远看，各县区要建好队伍。", null));

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("从长远看，各县区要建好队伍。");
    }

    @Test
    void theSourceOfAReportIsNotWhoMustAct() {
        var directives = read("罗以安要求，要加密会商，遇有重大天气随时报告。（市水利局）");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of());
        assertThat(read(story("关于防汛的通知", "1.加密会商。（市水利局）", null)))
                .extracting(Directive::units)
                .containsExactly(List.of("市水利局"));
        assertThat(read("罗以安要求，要加密会商。（市水利局牵头）")).extracting(Directive::units).containsExactly(List.of("市水利局"));
    }

    @Test
    void whatStandsBehindASentenceThatCountsIsUnderNoneOfItsPoints() {
        var directives = read("罗以安要求，一要加密会商，各单位要值守；二要科学调度，各县要保饮水。市防指成员单位要强化协同。");

        assertThat(directives).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void anOrdinalAloneIsNoHeading() {
        var directives = read("罗以安强调，第三，新闻媒体要开设曝光台，公开曝光；要多用群众听得懂的话讲常识。");

        assertThat(directives).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void aHeadingThatSaysInWhatSpiritOrByWhatMeansNamesNobodyWhoMustAct() {
        var directives = read(story("在全市消防工作会议上的讲话", """
                （一）养老机构要“上双保险”。民政部门要督促落实夜间值守。严禁在居室内用明火。
                一靠领导带头。各县区要多到现场。要少听汇报。""", null));

        assertThat(directives)
                .extracting(Directive::heading)
                .containsExactly("（一）养老机构要“上双保险”", "（一）养老机构要“上双保险”", "一靠领导带头", "一靠领导带头");
        assertThat(directives)
                .extracting(Directive::units)
                .containsExactly(List.of("民政部门"), List.of(), List.of("各县区"), List.of());
    }

    @Test
    void whatAMeetingAsksOfAllBehindItsLastItemHoldsForAllItems() {
        var directives = read(minutes("""
                一、关于供热工作
                市住建局要在10月底前完成检修。
                二、关于水价听证
                市发改委要组织听证。
                会议要求，各有关单位要通力协作。"""));

        assertThat(directives).extracting(Directive::heading).containsExactly("一、关于供热工作", "二、关于水价听证", null);
    }

    @Test
    void whoActsTogetherIsNamed() {
        var directives = read("罗以安强调，洪店县和市自然资源局一起想办法，下周三之前把公告发出去。市人社局开办“订单班”。");

        assertThat(directives).extracting(Directive::units).containsExactly(List.of("洪店县", "市自然资源局"), List.of("市人社局"));
    }

    @Test
    void theFieldsOfAFormTellWhatIsToBeDoneByWhomAndWhen() {
        var directives = read(story("督办通知单", """
                督办事项（一）和平里安置房项目逾期交付问题
                基本情况：该项目位于望桥区，640余户群众仍在外过渡，必须加快。
                办理要求：逐栋列出剩余工程清单。不得拖欠。
                主办单位 市住建局
                协办单位　望桥区政府
                办结时限：6月28日前
                石桥市人民政府督查室
                2024年5月20日""", LocalDate.of(2024, 5, 20)));

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("逐栋列出剩余工程清单。", "不得拖欠。");
        assertThat(directives).extracting(Directive::heading).containsOnly("督办事项（一）和平里安置房项目逾期交付问题");
        assertThat(directives).extracting(Directive::units).containsOnly(List.of("市住建局", "望桥区政府"));
    }

    @Test
    void whatWasDoneAmongTheMeasuresDemandsNothing() {
        var directives = read(story("重点工单交办单", """
                交办单位：石桥区政务服务局交办日期：2025年3月10日
                办理要求：对占道经营行为依法查处。区城管局已于3月9日下达通知书。对已投用的设施加强巡查。
                承办单位：区城管局（主办）东湖街道办事处（协办）
                办结时限：2025年3月21日
                序号
                整改措施
                牵头单位
                1
                已于6月6日对2名人员批评教育。
                市政务服务中心
                2
                1.修订实施细则。
                市政务服务中心""", LocalDate.of(2025, 3, 10)));

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("对占道经营行为依法查处。", "对已投用的设施加强巡查。", "修订实施细则。");
        assertThat(directives).extracting(Directive::speaker).containsOnly("石桥区政务服务局");
        assertThat(directives.getFirst().units()).containsExactly("区城管局", "东湖街道办事处");
    }

    @Test
    void inABulletinItsEditorSpeaksInItsNotices() {
        var notice = story("工作提示", "请各县区于4月28日前报送材料。", LocalDate.of(2025, 4, 18));
        var signed = story("关于报送材料的通知", "请各县区于4月28日前报送材料。\n石桥市财政局\n2025年4月18日", LocalDate.of(2025, 4, 18));

        assertThat(reader.read(notice, notice.body().toString(), null, "石桥市招商专班办公室"))
                .extracting(Directive::speaker)
                .containsExactly("石桥市招商专班办公室");
        assertThat(reader.read(signed, signed.body().toString(), null, "石桥市招商专班办公室"))
                .extracting(Directive::speaker)
                .containsExactly("石桥市财政局");
    }

    @Test
    void itemsMayBeNumberedWithinTheirChapter() {
        var directives = read(story("关于印发2026年政府工作折子工程的通知", """
                一、稳住经济基本盘
                1.3发放购车补贴。培育消费集聚区2处。（责任单位：区商务局）
                1.4 万元产值能耗下降3%。（责任单位：区发改局）
                1.5亿元资金要足额到位。（责任单位：区财政局）""", LocalDate.of(2026, 1, 8)));

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .contains("培育消费集聚区2处。", "1.4 万元产值能耗下降3%。", "1.5亿元资金要足额到位。")
                .noneMatch(said -> said.startsWith("1.3"));
    }

    @Test
    void aNoteUnderATableMayDemandAndATelephoneDoesNot() {
        var directives = read(story("整改清单的通知", """
                一、有关要求
                各单位要按时报送。值班电话：3315119（传真同号）。
                注：整改时限以本清单为准，确需延期的，须经市政府领导签字同意。
                注：本表由各单位填写，一式两份。""", LocalDate.of(2025, 6, 18)));

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各单位要按时报送。", "注：整改时限以本清单为准，确需延期的，须经市政府领导签字同意。");
    }

    @Test
    void howThingsWentSinceAndWhatTheyTeachIsNeitherThemeNorDemand() {
        var directives = read(story("关于冬季消防安全工作的提醒函", """
                立冬以来，我县气温持续走低。各单位要抓紧排查。
                11月8日，汀河镇一餐馆因软管老化发生闪爆，造成1人轻伤，教训十分深刻。""", LocalDate.of(2024, 11, 15)));

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("各单位要抓紧排查。");
        assertThat(directives).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void aFieldMayHoldWhatALeaderWroteWithoutQuotationMarks() {
        var directives = read(story("市长信箱来信交办单", """
                交办单位 石桥市信箱工作办公室
                领导批示 罗以安市长5月20日批示：请市住建局牵头，三日内拿出办法。要举一反三。
                办理要求
                1.市住建局要责令项目部停止夜间施工。""", LocalDate.of(2025, 5, 20)));

        assertThat(directives).extracting(Directive::speaker).containsExactly("罗以安", "罗以安", "石桥市信箱工作办公室");
        assertThat(directives.getFirst().sentence().text()).isEqualTo("请市住建局牵头，三日内拿出办法。");
    }

    @Test
    void aShortPointOfASpeechHeadsWhatFollowsWhoeverItNames() {
        var directives = read(story(
                "在全镇重点工程推进会上的讲话",
                "第二，工地不能歇。水厂工程3月底前主体必须封顶。\n第四，质量要过硬，哪个环节出了纰漏就追究哪个环节。\n第五，干部要沉下去。今年大家都很辛苦。",
                LocalDate.of(2025, 2, 17)));

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("水厂工程3月底前主体必须封顶。", "第四，质量要过硬，哪个环节出了纰漏就追究哪个环节。", "第五，干部要沉下去。");
        assertThat(directives.getFirst().heading()).isEqualTo("第二，工地不能歇");
    }

    @Test
    void inAWeeklyReportItsEditorOrders() {
        var report = story("秋粮收购专班周报", "四、下周要求\n县农机中心要调剂收割机40台，优先保障种粮大户。", LocalDate.of(2024, 10, 20));

        assertThat(reader.read(report, report.body().toString(), null, "县秋粮专班综合组"))
                .extracting(Directive::speaker)
                .containsExactly("县秋粮专班综合组");
    }

    @Test
    void aMarkOverNumberedItemsHeadsThemAll() {
        var order = story("调度指令", "◆水库调度\n①市水库管理所要加密测报。\n②下游各镇要值班值守。\n◆人员转移\n③各镇要清点人数。", LocalDate.of(2025, 8, 3));

        assertThat(read(order)).extracting(Directive::heading).containsExactly("水库调度", "水库调度", "人员转移");
    }

    @Test
    void aPictureHeadsItemsThatOtherPicturesMark() {
        var order = story("工作提示", "📌海上\n✅渔政要逐船点名。\n✅各镇要清点人数。\n⏰报送\n1️⃣各镇要在岗带班。", LocalDate.of(2025, 8, 3));

        assertThat(read(order)).extracting(Directive::heading).containsExactly("海上", "海上", "报送");
        assertThat(read(order))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("渔政要逐船点名。", "各镇要清点人数。", "各镇要在岗带班。");
    }

    @Test
    void inMessagesSpeaksWhoSentThemOrWhoseWordsHeTells() {
        var chat = """
                方晓（市重点办）08:12
                副市长石远看了工地。石远要求：
                ◆关于水厂。市水务集团要抓紧施工。
                韩冰要求：
                ◆关于园区。市高新区管委会要盯紧招商。
                江小满（市住建局）09:05
                市城投集团周四前把图纸交给施工单位。
                方晓（市重点办）17:36
                各专班今晚要报进度。""";

        assertThat(read(story(null, chat, LocalDate.of(2025, 3, 18))))
                .extracting(Directive::speaker)
                .containsExactly("石远", "韩冰", "江小满", "方晓");
    }

    @Test
    void whoReportsInAGroupDemandsNothing() {
        var chat = """
                方晓08:12
                @县教育体育局 @市水务局 本周五前要组织主题班会。
                江小满09:05
                报告方局长，剩下14户今天继续入户做工作。
                石远09:10
                龙潭乡报告：全乡31名护林员到岗，劝返17人。
                方晓09:36
                再说一下防火。各乡镇要把护林员压到地块。""";

        var directives = read(story(null, chat, LocalDate.of(2025, 3, 18)));

        assertThat(directives)
                .extracting(directive -> directive.sentence().text())
                .containsExactly("@县教育体育局 @市水务局 本周五前要组织主题班会。", "各乡镇要把护林员压到地块。");
        assertThat(directives.getFirst().units()).containsExactly("县教育体育局", "市水务局");
        assertThat(directives.getLast().heading()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7月15日，副市长石远到水厂工程现场办公时强调，市水务局要抓紧施工。",
                "副市长石远调研水厂时强调，市水务局要抓紧施工。",
                "市长罗以安召开会议。副市长石远赴清江县督导后要求，市水务局要抓紧施工。",
                "副市长石远深入工地检查期间指出，市水务局要抓紧施工。"
            })
    void whoSaysSomethingOnAVisitIsNamedBeforeIt(String report) {
        assertThat(read(report)).extracting(Directive::speaker).containsExactly("石远");
    }

    @Test
    void theHeadingsOfAMessageEndWithIt() {
        var chat = "方晓08:12\n一、关于水厂\n市水务集团要抓紧施工。\n江小满09:05\n市城投集团要抓紧交图。";

        assertThat(read(story(null, chat, LocalDate.of(2025, 3, 18))))
                .extracting(Directive::heading)
                .containsExactly("一、关于水厂", null);
    }

    @Test
    void whatOpensWithItsLimitOrAsksSomebodyBehindADayTellsNoEvent() {
        var hint = story("工作提示", "10月9日17:00前将小结发市局邮箱。\n7月8日召开工作会，请各科室提前准备材料。\n7月8日召开了工作会。", LocalDate.of(2025, 7, 1));

        assertThat(read(hint))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("10月9日17:00前将小结发市局邮箱。", "7月8日召开工作会，请各科室提前准备材料。");
    }

    @Test
    void anEarlierSessionIsNotTheOneThatSpeaks() {
        var report = read("全会充分肯定市委七届六次全会以来的工作。\n全会要求，各级党组织要加强对改革的领导。");

        assertThat(report).extracting(Directive::speaker).containsExactly("全会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"您的建议收悉。", "现就第37号建议答复如下："})
    void whoAnswersALetterTellsWhatHeWillDoAndWhoDemandedWhat(String opening) {
        var answer = story("关于第37号建议的函", opening + """

                二、办理过程
                副市长石远要求，市住建局要抓紧打通断头路。
                三、下一步打算
                一是加快推进标识建设，积极争取资金。""", LocalDate.of(2025, 5, 8));

        assertThat(read(answer)).extracting(Directive::speaker).containsExactly("石远");
    }

    @Test
    void inASpeechThePartThatLooksBackOnTheYearBeforeDemandsNothing() {
        var report = story(
                "在市人民代表大会上的讲话",
                "一、2024年主要工作\n完成投资156亿元，新增经营主体4380户。\n二、2025年主要工作\n完成投资180亿元，新增经营主体5000户。\n各位代表，征程万里风正劲。",
                LocalDate.of(2025, 1, 8));

        assertThat(read(report))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("完成投资180亿元，新增经营主体5000户。");
    }

    @Test
    void aHeadingLineEndsTheNumberedThemeAboveIt() {
        var notice = story(
                "民生实事责任分解的通知",
                "十、完善文体设施。由市体育局负责，国庆节前建成场地85处。市文旅局要配合。\n工作要求\n各牵头单位要逐项制定方案，细化到月。",
                LocalDate.of(2025, 2, 1));

        assertThat(read(notice).getLast().heading()).isEqualTo("工作要求");
    }

    @Test
    void aNoticeThatEndsWithTheNameOfABodyIsIssuedByIt() {
        var notice = story("工作提示", "各镇：\n各镇要在岗带班。\n各镇要清点人数。\n平湾市防汛抗旱指挥部办公室", LocalDate.of(2025, 9, 5));

        assertThat(read(notice)).extracting(Directive::speaker).containsOnly("平湾市防汛抗旱指挥部办公室");
    }

    @Test
    void namesOfFourLettersHeadWhatFollowsEachOfThem() {
        var report = story(
                "在全市工作会议上的讲话", "（四）推进乡村振兴。稳粮保供。严守耕地红线，建设高标准农田18万亩。产业富民。壮大油茶产业，加快建设油茶基地。", LocalDate.of(2025, 1, 8));

        assertThat(read(report)).extracting(Directive::heading).containsExactly("稳粮保供", "产业富民");
    }

    @Test
    void oneNameOfFourLettersHeadsNothing() {
        var report = story("在全市工作会议上的讲话", "（四）推进乡村振兴。防火防汛。严守耕地红线，建设高标准农田18万亩。", LocalDate.of(2025, 1, 8));

        assertThat(read(report)).extracting(Directive::heading).containsOnly("（四）推进乡村振兴");
    }

    @Test
    void thatItemsFollowIsNoTheme() {
        var list = story("交办清单", "经市长碰头会研究，交办以下事项。各牵头单位要明确专人。各镇要抓紧。", LocalDate.of(2025, 6, 9));

        assertThat(read(list)).extracting(Directive::heading).containsOnlyNulls();
    }

    @Test
    void aListOfProblemsDemandsNothingToItsEnd() {
        var notice = story(
                "督查情况的通报",
                "存在的问题：一是虚假办结。某镇有34件工单未办。二是推诿退单。市城管执法局与市水务局来回退单5次。三是答复生硬。\n市大数据中心要打通平台。",
                LocalDate.of(2025, 4, 25));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("市大数据中心要打通平台。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市资源局负责农田调整报批，2025年一季度取得批文。",
                "总投资5.4亿元的泵站工程由市水利局负责推进，3月底前建成投用。",
                "有序发展绿氢产业，加快推进制氢项目前期工作。",
                "瞬时流量过大时限流、停售，切莫等到人挤人了再动手。"
            })
    void inANoticeTheseAreTasks(String sentence) {
        assertThat(read(story("市政府办公室关于重点工作的通知", "一、重点任务\n" + sentence, LocalDate.of(2024, 11, 1))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"安置房项目尚有工程尾款1.36亿元、过渡费2180万元未付。", "各单位必须清醒认识到，改革越往深处走，难啃的硬骨头越多。", "现把各单位要办的事再明确一遍👇"})
    void inANoticeTheseAreNone(String sentence) {
        assertThat(read(story("市政府办公室关于重点工作的通知", "一、重点任务\n" + sentence, LocalDate.of(2024, 11, 1))))
                .isEmpty();
    }

    @Test
    void aMeetingThatLaidDownTasksSpeaksInThoseThatFollow() {
        var report = read("会议逐项明确了今年的重点任务。关于工业转型。由市能源局牵头，推进煤矿改造，完成32座矿井改造。");

        assertThat(report).extracting(Directive::speaker).containsExactly("会议");
    }

    @Test
    void whatAsksItsReadersBelongsToNoItemThatLacksItsFullStop() {
        var notice =
                story("督查情况的通报", "3.长期改。市大数据中心要尽快打通平台，年内实现工单自动分派\n请被点名单位于5月12日前报送整改情况。", LocalDate.of(2025, 4, 25));

        assertThat(read(notice))
                .extracting(directive -> directive.sentence().text())
                .containsExactly("市大数据中心要尽快打通平台，年内实现工单自动分派", "请被点名单位于5月12日前报送整改情况。");
    }

    private List<Directive> read(String body) {
        return read(story("全市工作会议召开", body, LocalDate.of(2025, 8, 3)));
    }

    private List<Directive> read(Story story) {
        return reader.read(story, story.body().toString(), null);
    }

    private static Story story(@Nullable String title, String body, @Nullable LocalDate date) {
        return new Story(
                title == null ? null : Passage.ofSource(title),
                List.of(),
                List.of(),
                date,
                Passage.ofSource(body),
                null);
    }
}
