package gangmu.reading.page;

import static gangmu.reading.page.Stories.HEAD;
import static gangmu.reading.page.Stories.REPORT;
import static gangmu.reading.page.Stories.read;
import static gangmu.reading.page.Stories.story;
import static gangmu.reading.page.Stories.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Stories that another one interrupts, and where they go on. */
class UnfinishedTests {

    @Test
    void twoReportsThatBreakOffInEachOtherGoOnInColumnsOfTheirWidth() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）3月6日，市长
                晏子书到高新区走访企业，了解用工、
                用电、融资情况，现场协调解决问题，
                希望企业安心发展、加大投入，把更多

                　　本报讯（记者 石远）3月7日，全市防汛备汛工
                作会议召开，副市长秦越出席会议，通报去年汛期的
                险情处置情况，部署今年的备汛任务，要求各地对照
                问题清单，逐项落实责任，对险工险段和

                新产线放在平湾。他要求，有关部门对
                企业提出的事项限时办结，不得推诿，
                办不了的也要把理由说清楚，当面答复。

                病险水库逐一过筛，4月底前完成整改。秦越说，备
                汛物资要在3月底前补齐，抢险队伍要开展实战演练，
                值班值守不得漏岗。

                全市防汛备汛工作会议召开

                晏子书走访企业
                """);

        assertThat(story(stories, "全市防汛备汛工作会议召开").body().toString())
                .contains("对险工险段和病险水库逐一过筛")
                .endsWith("不得漏岗。");
        assertThat(story(stories, "晏子书走访企业").body().toString())
                .contains("把更多新产线放在平湾。")
                .endsWith("当面答复。");
    }

    @Test
    void aReportGoesOnInItsColumnBelowTheHeadlineOfTheOneThatInterruptedIt() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）3月6日，市长
                晏子书夜访社区，查看供水、供暖情况，
                详细询问居民用水用热是否稳定，要求

                　　本报讯（记者 石远）3月7日，全市防汛备汛工
                作会议召开，副市长秦越出席会议，通报去年汛期的
                险情处置情况，部署今年的备汛任务，要求各地对照
                问题清单逐项落实责任。

                全市防汛备汛工作会议召开
                秦越出席

                供水企业对顶层住户逐户回访，管网末
                端加装测压点，一周内公布抢修电话，
                让居民打得通、等得到。

                晏子书夜访社区：
                水压够不够，居民说了算
                """);

        assertThat(story(stories, "晏子书夜访社区：水压够不够，居民说了算").body().toString())
                .contains("要求供水企业对顶层住户逐户回访")
                .endsWith("等得到。");
    }

    @Test
    void pointsOfOneBoxFindTogetherAroundTheReportTheyInterrupt() {
        var stories = read(HEAD + """
                全市项目现场观摩会举行

                本报讯（记者 宋晚）3月6日，全市项目现场观摩会举行，市长晏子书出席并要求，各县区要抢抓工期，

                〖观摩项目一览〗

                ◆柏树镇冷链物流园
                全市项目现场观摩的第一站，总投资6.8亿元，由柏农集团抢抓工期建设，主体已经封顶。

                不得以任何理由停工。住建部门要守住质量红线。

                ◆平安乡光伏电站
                位于平安乡，投资3.2亿元，并网容量8万千瓦。

                晏子书强调，项目观摩要看实绩，少听汇报、多看现场，各县区都要拿出项目清单。
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("全市项目现场观摩会举行", "观摩项目一览");
        assertThat(story(stories, "全市项目现场观摩会举行").body().toString())
                .contains("抢抓工期，不得以任何理由停工。")
                .endsWith("拿出项目清单。");
        assertThat(story(stories, "观摩项目一览").body().toString())
                .contains("主体已经封顶。")
                .endsWith("并网容量8万千瓦。");
    }

    @Test
    void aCommentUnderItsLabelHasItsWriterAndItsHeadlineBelow() {
        var stories = read(HEAD + """
                晏子书会见客商

                本报讯（记者 宋晚）3月6日，市长晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                【平湾短评】

                春耕不等人，一步赶不上，步步赶不上。
                各级干部要把心思放在田里，把服务送到地头。
                种子下地才算数，嘴上热闹不算数。

                易言

                莫 误 农 时

                秦越调研农资市场
                （详见第三版）
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("晏子书会见客商", "莫误农时", "秦越调研农资市场");
        assertThat(story(stories, "莫误农时").byline()).containsExactly("易言");
        assertThat(story(stories, "莫误农时").body().toString()).startsWith("春耕不等人").endsWith("不算数。");
    }

    @Test
    void aCommentBelowWhatGoesOnFromAnotherPageHasItsHeadlineInItsMiddle() {
        var stories = read(HEAD + """
                （上接第一版）
                各单位要把抢修队伍压到一线，断电断水随断随抢。
                会议要求，纪检监察机关要跟进监督，严肃问责。

                寒潮正在逼近，一场硬仗就在眼前。
                防寒潮，最怕的不是天冷，是心冷。各级干部要走进棚户、走进牧点，不能坐在办公室

                本报评论员

                宁 可 备 而 不 用
                不 可 用 时 无 备

                里听汇报。对独居老人，更要点对点盯牢。
                """);

        assertThat(story(stories, "宁可备而不用不可用时无备").body().toString())
                .startsWith("寒潮正在逼近")
                .contains("坐在办公室里听汇报");
    }

    @Test
    void aFeatureHasItsBylineInItsMiddleAndItsHeadlineBelow() {
        var stories = read(HEAD + """
                秦越到平安乡调研

                本报讯（记者 石远）3月6日，副市长秦越到平安乡调研，要求抓好春季护林防火，严管野外火源。

                柏树镇的车间里，一只只草莓顺着传送带滚过分选机，好果坏果一测便知。
                过去论筐卖，如今论颗卖，草莓的身价翻了几番，深加工又添了

                ■ 全媒体记者 宋晚

                两条生产线，果酱卖到了省外。
                从鲜果到果酱，草莓种植户的日子甜了起来。

                一颗草莓的三级跳
                ——柏树镇草莓产业见闻
                """);

        assertThat(story(stories, "一颗草莓的三级跳").body().toString())
                .startsWith("柏树镇的车间里")
                .contains("深加工又添了两条生产线")
                .endsWith("甜了起来。");
    }

    @Test
    void aParagraphCloseBelowOneOfItsWidthBelongsToIt() {
        var stories = read(HEAD + """
                　　本报讯（记者 石远）3月7日，全市供热保障工作会
                议召开，副市长秦越出席会议，要求供热企业对顶层住
                户和管网末端用户逐户测温，供热企业要公布抢修电话，

                　　本报讯（记者 宋晚）3月6日，市长
                晏子书夜访社区，查看居民家里的暖气
                热不热，询问换热站的值守情况。
                　　晏子书说，供热企业对顶层住户和
                管网末端用户逐户测温，供热企业公布
                抢修电话，是群众的期盼，马上就办。

                全天候待命、接报即动，确保一站一策、不落一户，把
                问题换热站列入重点监控名单，逐站更换老化的阀件。

                全市供热保障工作会议召开

                晏子书夜访社区
                """);

        assertThat(story(stories, "晏子书夜访社区").body().toString()).endsWith("马上就办。");
        assertThat(story(stories, "全市供热保障工作会议召开").body().toString())
                .contains("公布抢修电话，全天候待命")
                .endsWith("老化的阀件。");
    }

    @Test
    void whatSomebodyDidStandsBelowTheReportThatNamesHimAndAboveAFeature() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）3月6日，市长晏子书到钢花社区走访，敲开居民柴桂兰的家门，摸摸暖气片，问问热不热。
                　　晏子书要求，供热企业要对顶层住户逐户回访，及时更换老化阀件。

                晏子书夜访社区：
                温度够不够，群众说了算

                　　塞外初冬，朔风凛冽。走进赤岭产业园，92台白色风机迎风旋转，绿电直供园区企业。
                　　一座因煤而兴的城市，如何走出一煤独大的困局？老矿区铺满了光伏板，新工厂用上了绿电。
                　　一条产业转型之路，正越走越宽，风机和光伏板成了老矿区的新名片。

                □ 本报记者 石远 通讯员 秦朗
                绿电绘新景
                """);

        assertThat(story(stories, "晏子书夜访社区：温度够不够，群众说了算").body().toString()).endsWith("老化阀件。");
    }

    @Test
    void aHeadlineThatTellsNoEventIsThatOfTheReportBelowIt() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）3月6日，市长晏子书会见前来考察的客商一行，双方就合作事项交换意见。

                晏子书会见客商

                夏
                收
                机
                具
                备
                战
                忙

                　　本报讯（记者 石远）3月5日，笔者从市农业农村局获悉，全市已检修联合收割机1.2万台、烘干机840台。
                """);

        assertThat(titles(stories)).containsExactly("晏子书会见客商", "夏收机具备战忙");
    }

    @Test
    void aPointThatBreaksOffInItsSentenceGoesOnBelowTheReportThatInterruptsIt() {
        var stories = read(HEAD + """
                晏子书走访企业

                　　本报讯（记者 宋晚）3月6日，市长晏子
                书到高新区走访企业，现场协调解决问题。
                晏子书强调：
                　　▶用工要更稳。人社部门要摸清缺口，逐
                户送岗上门，帮助企业招到人、留住人。
                　　▶融资要更快。银行要一次告知、限时审
                批，坚决杜绝“体外

                全市防汛备汛工作会议召开

                　　本报讯（记者 石远）3月7日，全市防汛备
                汛工作会议召开，副市长秦越出席会议并部署
                今年的备汛任务。

                循环”，把更多贷款放给小微企业。
                　　▶服务要更实。帮办员要每周到企业走一
                趟，办不了的事项当面说清理由。
                """);

        assertThat(story(stories, "晏子书走访企业").body().toString())
                .contains("坚决杜绝“体外循环”，把更多贷款")
                .endsWith("当面说清理由。");
        assertThat(story(stories, "全市防汛备汛工作会议召开").body().toString()).endsWith("备汛任务。");
    }

    @Test
    void aFeatureGoesOnBelowAColumnOfMarkedBriefs() {
        var stories = read(HEAD + """
                晏子书走访企业

                　　本报讯（记者 宋晚）3月6日，市长晏子书到高新区走访企业，现场协调解决问题。

                红砖厂房、铁皮烟囱，老丝厂的院子里如今飘着咖啡香。走进柏树镇老丝厂，年轻人在缫丝车间改成的书店里看书。
                “梁架一根没动，缫丝机留下了六台。”改造项目负责人介绍，老丝厂改造花了两年。

                简 讯

                ▲本报讯（记者 石远）3月5日，市总工会开展送岗位活动，提供岗位1200个。
                ▲本报讯（记者 秦越）近日，我市新增两条公交线路，方便居民出行。

                如今，老丝厂开起书店、剧场，每个周末有两千多名年轻人来这里。

                老丝厂里新日子
                本报记者 楚天
                """);

        assertThat(titles(stories)).containsExactlyInAnyOrder("晏子书走访企业", "老丝厂里新日子", "null", "null");
        assertThat(story(stories, "老丝厂里新日子").body().toString())
                .startsWith("红砖厂房")
                .doesNotContain("市总工会")
                .endsWith("来这里。");
    }

    @Test
    void whatIsToldOfTheMeetingAboveOpensNoCommentOnIt() {
        var stories = read(HEAD + """
                # 全市文旅融合发展大会召开

                本报讯（记者 宋晚）3月6日，全市文旅融合发展大会召开，市长晏子书出席会议。

                会议通报，去年全市接待过夜游客860万人次，游客平均停留1.6天，打造山水旅游名城有了底气。

                晏子书强调，要把过夜游客留下来，各县区要在5月底前推出夜游线路。

                # 把过夜游客留下来

                ——谈打造山水旅游名城

                本报评论员

                游客来了，怎么留得住？一边是景区门口车水马龙，一边是城里客房空着一半，这笔账要算清楚。

                让我们多下绣花功夫，把头回客变成回头客。
                """);

        assertThat(story(stories, "全市文旅融合发展大会召开").body().toString()).endsWith("推出夜游线路。");
        assertThat(story(stories, "把过夜游客留下来").body().toString()).startsWith("游客来了");
    }

    @Test
    void theItemsOfANoticeGoOnBehindTheFeatureThatInterruptsThem() {
        var stories = read(HEAD + """
                平湾市森林防火指挥部关于严禁野外用火的通告

                近期大风天气多，为防止森林火灾，现通告如下：

                一、即日起，林区内严禁一切野外用火。

                二、各护林员要加密巡护，发现火情立即报告。

                # 一株药草富一方

                ——柏树镇药材种植见闻

                本报记者 石远

                3月的柏树镇，新苗破土。“今年又能多挣两万元。”种植户直起腰说。

                三、因生产需要用火的，必须提前申请，经批准后在专人看守下进行。

                平湾市森林防火指挥部
                2024年3月4日

                全市供销工作会议召开

                药材卖上好价钱，关键在加工。镇里建起烘干车间，柏树镇的药材当天采、当天烘。
                """);

        assertThat(story(stories, "平湾市森林防火指挥部关于严禁野外用火的通告").body().toString())
                .contains("立即报告。\n三、因生产需要用火的")
                .endsWith("2024年3月4日");
        assertThat(story(stories, "一株药草富一方").body().toString()).contains("直起腰说。\n药材卖上好价钱");
        assertThat(story(stories, "全市供销工作会议召开").body().toString()).isEmpty();
    }

    @Test
    void anEssayAndAReportThatBreakOffInEachOtherGoOnAlsoBehindAShortLineAndAHeadline() {
        var stories = read(HEAD + """
                （一）春潮涌动，万象更新。
                清晨的码头灯火未熄，巨轮缓缓靠泊，
                吊臂起起落落，一箱箱货物运往各地，
                远处的风电母港正在加紧吹填

                　　本报讯（记者 宋晚）记者从市发改委获悉，日前，
                我市入选冷链物流基地建设名单，成为全省入选的两个城市
                之一。基地由港航集团建设，一期已建成运营，目前已集聚
                冷链企业百余家，其中国家

                造陆。
                牧海耕渔，重在科技。海洋产业的企业
                越来越多，一家连着一家，从网箱到工
                船，从深海到餐桌，链条越拉越长，年
                轻人也回来了，（下转第三版）

                清晨的码头春潮涌动

                星级企业四家。全市冷藏车保有量居全省第二位，冷链物流正
                成为一张新的城市名片。

                我市入选冷链物流基地建设名单
                """);

        assertThat(story(stories, "我市入选冷链物流基地建设名单").body().toString())
                .contains("其中国家星级企业四家")
                .doesNotContain("牧海耕渔");
        assertThat(story(stories, "清晨的码头春潮涌动").body().toString()).contains("加紧吹填造陆。\n牧海耕渔");
    }

    @Test
    void aCommentGoesOnBelowTheReportAndItsHeadline() {
        var stories = read(HEAD + """
                让企业少跑腿
                本报评论员

                　　一张表格反复填、一枚公章来回盖，企业心里窝
                火。优化营商环境，病根往往出在“推”字上。各部

                　　本报讯（记者 宋晚）3月6日，市长晏子书主持
                召开市政府常务会议，研究春耕备耕、农村供水等工
                作。会议强调，要备足春耕物资。

                晏子书主持召开市政府常务会议
                研究春耕备耕等工作

                门要跳出自己的一亩三分地，把不必要的环节砍掉，
                让企业办事像网购一样方便。
                """);

        assertThat(story(stories, "让企业少跑腿").body().toString())
                .contains("各部门要跳出")
                .endsWith("一样方便。");
    }

    @Test
    void aBoxThatStandsInASentenceIsNoPartOfTheComment() {
        var stories = read(HEAD + """
                # 不获全胜不收兵

                本报评论员

                越是收官，越要下绣花功夫。我们要对照标准一户一户过、

                治水·数说

                ●剩余黑臭水体
                12处
                ●今年投入
                4.7亿元

                一项一项查，缺什么补什么，不留死角。让我们一鼓作气，交出合格答卷！
                """);

        assertThat(story(stories, "不获全胜不收兵").body().toString())
                .contains("一户一户过、一项一项查")
                .doesNotContain("剩余黑臭水体");
        assertThat(story(stories, "治水·数说").body().toString()).contains("12处").endsWith("4.7亿元");
    }

    @Test
    void headlinesBelowAStoryThatWasLeftInASentenceMayStillOpenTheNextOne() {
        var stories = read(HEAD + """
                全市供销工作会议召开

                　　本报讯（记者 宋晚）3月6日，全市供销工作会议召开，要求备足春耕

                　　本报讯（记者 石远）3月5日，秦越到柏树镇走访脱贫户，给他们送去化肥和种子。（下转第三版）

                秦越到柏树镇走访脱贫户

                今日谈

                少些“查无异常”的套路

                翻开一些单位的检查记录，“未发现异常”写得整整齐齐；可走进车间一看，灭火器压力不足。
                """);

        assertThat(story(stories, "少些“查无异常”的套路").body().toString()).startsWith("翻开一些单位");
        assertThat(story(stories, "全市供销工作会议召开").body().toString()).endsWith("备足春耕");
    }

    @Test
    void aCommentBelowAStoryThatHasEndedIsNoPartOfTheOneLeftInASentence() {
        var stories = read(HEAD + """
                全市供销工作会议召开

                　　本报讯（记者 宋晚）3月6日，全市供销工作会议召开，要求备足春耕

                秦越走访脱贫户

                　　本报讯（记者 石远）3月5日，秦越到柏树镇走访脱贫户。（下转第三版）

                让干部的腿更勤一些

                翻开一些单位的检查记录，“未发现异常”写得整整齐齐；可走进车间一看，灭火器压力不足。
                """);

        assertThat(story(stories, "让干部的腿更勤一些").body().toString()).startsWith("翻开一些单位");
        assertThat(story(stories, "全市供销工作会议召开").body().toString()).endsWith("备足春耕");
    }

    @Test
    void aReportLeftBetweenTwoPartsOfASentenceGoesOnBelowTheOneThatInterruptedIt() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）3月6日，全市燃气安全工作会议召开，市长晏子书出席会议。
                　　晏子书强调，隐患排查要落到每一户。一要突出重点。住建部门要查清老旧管网；商务部门要督促餐饮商户加装报警器；

                　　本报讯（记者 石远）3月7日，市政协召开提案办理协商会，副主席秦越主持。
                　　秦越指出，承办单位要与提案人当面沟通，办理结果要经得起群众检验。

                市政协召开提案办理协商会
                秦越主持

                教育部门要检查学校食堂用气，4月10日前报送清单。二要立行立改。各县区要建立台账，不得漏报。

                晏子书在全市燃气安全工作会议上强调 把隐患查到每一户
                """);

        assertThat(story(stories, "市政协召开提案办理协商会").body().toString()).endsWith("经得起群众检验。");
        assertThat(story(stories, "晏子书在全市燃气安全工作会议上强调 把隐患查到每一户").body().toString())
                .contains("加装报警器；教育部门要检查")
                .endsWith("不得漏报。");
    }

    @Test
    void aRowOfFiguresThatASignedFeatureInterruptsGoesOnBelowItAndTheFeatureBelowTheRowsHeadline() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）记者日前从市统计局了解到，前三季度，全市实现农业总产值121.3亿元，同比增长4.1%。
                　　“菜篮子”供应充足。出栏生猪31.7万头，增长5.2%；

                老把式学会新手艺
                本报记者 石远

                　　“以前凭手感，现在看数据。”3月6日，在柏树镇的柑橘园里，果农路长青点开手机，墒情一目了然。
                　　去年，村里建起数字柑橘示范园，用工比过去少了六成，亩均增收1500元。

                　　水产品产量26.9万吨，增长3.4%；柑橘产量8.5万吨，下降6.8%。
                　　农资价格涨幅有所回落，冬油菜播种进度达87%，预计播种面积可达26万亩左右。

                前三季度我市
                农业经济稳中有进

                　　路长青起初不服气：“种了40多年橘子，还用机器教？”今年示范园的果子又大又甜，他才报名参加村里的柑橘培训班。
                """);

        assertThat(story(stories, "前三季度我市农业经济稳中有进").body().toString())
                .contains("增长5.2%；水产品产量26.9万吨")
                .endsWith("26万亩左右。");
        assertThat(story(stories, "老把式学会新手艺").body().toString())
                .contains("亩均增收1500元。")
                .endsWith("柑橘培训班。");
    }

    @Test
    void aFeatureThatInterruptsAMeetingAndTheMeetingGoOnInTurn() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）3月6日，市委
                书记轩辕朗主持召开市委经济工作会议，
                分析形势，部署一季度重点工作。

                　　轩辕朗强调，要抓开局、抢先机，对
                定下来的事雷厉风行、抓紧快办。

                汽笛声声，塔吊林立。2月15日上
                午，满载玉米的货轮缓缓靠泊平湾
                港东作业区，等候卸船，码头上一片
                忙碌，几台门机正同时作业。

                这座内河港口刚刚交出一份成绩
                单：完成货物吞吐量5236万吨，同
                比增长14.9%，居全省第1位。

                　　就做好当前工作，轩辕朗要求，各县
                区要对项目实行三色管理，亮红灯的要
                向市委书面说明原因。

                市委经济工作会议召开
                轩辕朗主持并讲话

                “软件”也没落下。港口推行“一
                单制”多式联运，办理时间由2天
                压缩到3小时。

                平湾港：
                年吞吐量首破五千万吨

                本报记者 方 晓
                """);

        assertThat(story(stories, "市委经济工作会议召开").body().toString())
                .startsWith("3月6日")
                .endsWith("书面说明原因。")
                .doesNotContain("港口");
        assertThat(story(stories, "平湾港：年吞吐量首破五千万吨").body().toString())
                .startsWith("汽笛声声")
                .endsWith("压缩到3小时。")
                .doesNotContain("轩辕朗");
    }

    @Test
    void withinASentenceNoLineIsAHeadingSoThatTheOtherStoryGoesOn() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）3月6日，市长
                晏子书主持召开专题会议，部署防汛和
                三夏工作，要求各地对照清单，确保

                　　本报讯（记者 石远）3月7日，
                市委书记雷霁走访企业，宣讲惠
                企政策，现场办公，企业负责人

                万无一失。晏子书强调，各部门要备足
                沙袋，对低洼路段逐一排查。二是安全
                监管要严，排查不能漏一处，整改要三

                静待花开 金榜题名

                反映用电紧张。雷霁叮嘱供电部
                门，要优先保障外贸企业，提前
                三天告知错峰计划。

                天到位，形成闭环。
                会议还研究了其他事项。

                市政府召开专题会议

                雷霁走访企业宣讲政策
                """);

        assertThat(story(stories, "雷霁走访企业宣讲政策").body().toString())
                .contains("企业负责人反映用电紧张。")
                .endsWith("错峰计划。");
        assertThat(story(stories, "市政府召开专题会议").body().toString())
                .contains("确保万无一失。")
                .doesNotContain("外贸企业");
    }

    @Test
    void aPlaceFullOfLifeInTheReportOfAProjectOpensNoStory() {
        var stories = read(HEAD + """
                　　本报讯（记者 宋晚）3月6日，平湾
                港扩建工程开工，市长晏子书宣布开工，
                总投资二十亿元，工期三年。

                　　工地上塔吊林立，机器轰鸣，打桩机
                正在作业，首批三百名工人已经进场，年
                底前完成桩基施工。

                平湾港扩建工程开工

                """ + REPORT);

        assertThat(story(stories, "平湾港扩建工程开工").body().toString()).endsWith("完成桩基施工。");
    }
}
