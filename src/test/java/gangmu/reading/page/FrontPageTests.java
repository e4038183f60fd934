package gangmu.reading.page;

import static gangmu.reading.page.Stories.HEAD;
import static gangmu.reading.page.Stories.REPORT;
import static gangmu.reading.page.Stories.read;
import static gangmu.reading.page.Stories.story;
import static gangmu.reading.page.Stories.titles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the small pieces of a front page are told apart: briefs, ranks, columns, features with their headline below. */
class FrontPageTests {

    @Test
    void aNameInABracketEndsABrief() {
        var stories = read(HEAD + """
                石桥：旧仓库变成
                青年集市
                　　9月2日，石桥县老粮库改造的青年集市开门
                迎客，二十六家小店同日开张。
                （陈潮）

                柳溪：山货坐上
                直通车
                　　核桃三块、板栗五块，天不亮就有人来问价。
                今年以来，柳溪县开出六趟山货直通车。
                （杜蓉）
                """);

        assertThat(titles(stories)).containsExactly("石桥：旧仓库变成青年集市", "柳溪：山货坐上直通车");
        assertThat(stories)
                .extracting(story -> String.join(",", story.byline()))
                .containsExactly("陈潮", "杜蓉");
        assertThat(stories.getFirst().body().toString()).endsWith("同日开张。");
    }

    @Test
    void aRankUnderAHeadlineOfItsOwnIsAStory() {
        var stories = read(HEAD + REPORT + """
                前八个月各县区
                外贸出口“龙虎榜”
                （截至8月31日）
                一、县区组
                1.石桥县 46.8亿元 增长13.5%
                2.柳溪县 39.1亿元 增长9.7%
                完成年任务61%
                （数据来源：平湾海关）

                　　本报讯（记者 何琳）9月2日，市图书馆新馆
                试开放，首日迎来读者三千人。

                市图书馆新馆试开放
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "前八个月各县区外贸出口“龙虎榜”", "市图书馆新馆试开放");
        assertThat(story(stories, "前八个月各县区外贸出口“龙虎榜”").body().toString())
                .startsWith("一、县区组")
                .contains("1.石桥县46.8亿元增长13.5%\n", "完成年任务61%")
                .endsWith("（数据来源：平湾海关）");
        assertThat(story(stories, "全市秋粮收购工作会召开").body().toString()).endsWith("卖得好。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.石桥县 46.8亿元 增长13.5%",
                "①云帆集团9.2亿元",
                "第3名 柳溪镇 签约项目7个",
                "第三名：柳溪镇（90.8分）",
                "末位：长笛镇（76.5分）",
                "12.平湾高新区 93.4分"
            })
    void aRowOfARankTellsWhoReachedWhat(String row) {
        assertThat(Ranking.isRow(row.replace(" ", ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.完成农村道路改造12公里", "2.石桥县要备足仓容，9月底前腾出2万吨", "第3名志愿者", "石桥县46.8亿元", "一、县区组"})
    void otherRowsAreNone(String row) {
        assertThat(Ranking.isRow(row)).isFalse();
    }

    @Test
    void theNameOfAColumnOpensAFeatureWhoseHeadlineStandsBelow() {
        var stories = read(HEAD + REPORT + """
                沃野新事·秋收走访

                　　天刚擦亮，满江村的豆田里已经响起机声。合
                作社理事长柴立本抓起一把豆子，笑着说颗颗饱满。
                　　豆价稳了，人心也稳。年轻人陆续回村，当起
                了豆子经纪人。

                颗颗归仓
                本报记者 白桦

                岭上果园“热”起来
                　　本报9月3日讯 秋果上市，岭上果园天天客满，
                周边民宿一房难求。
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "颗颗归仓", "岭上果园“热”起来");
        assertThat(story(stories, "颗颗归仓").byline()).containsExactly("白桦");
    }

    @Test
    void aCommentWhoseWriterStandsUnderTheNameOfItsColumnHasItsHeadlineBelow() {
        var stories = read(HEAD + REPORT + """
                山城快语
                晋山

                　　培训年年搞，有的热闹，有的冷清，差别在于
                管不管用。照本宣科的课，听得人打瞌睡。
                　　课程应由农户点单，请“土专家”走上讲台，缺什么
                补什么。

                让“土专家”走上讲台
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "让“土专家”走上讲台");
        assertThat(stories.getLast().byline()).containsExactly("晋山");
    }

    @Test
    void aHeadlineMayStandRightBelowItsBody() {
        var stories = read(HEAD + """
                新华社北京9月3日电 记者从国家能源主管部门
                获悉，今年上半年，全国新投运储能装机规模继
                续扩大，为电力系统稳定运行提供了支撑。
                从技术路线看，锂电池储能仍占主导地位，压缩
                空气等技术加快示范。西北地区装机增长较快。
                我国新型储能
                装机规模继续扩大

                城事漫笔
                “老面孔”照出真问题
                金石声

                　　观摩车队里有人嘀咕：这个厂房，去年看是架
                子，今年看还是架子。一句大实话，比批评更扎心。
                """);

        assertThat(titles(stories)).containsExactly("我国新型储能装机规模继续扩大", "“老面孔”照出真问题");
        assertThat(stories.getFirst().body().toString()).endsWith("增长较快。");
    }

    @Test
    void aHeadlineRightBelowItsBodyMayBeOneLine() {
        var stories = read(HEAD + """
                新华社北京9月3日电 农业农村部最新农情调度显示，
                截至9月3日，全国秋粮已收获大
                田面积的一半，进度快于常年同
                期。其中，机收比例进一步提高，
                无人机飞播等轻简化技术推广。
                据气象部门预计，江南大部地区
                近期天气晴好，利于秋粮收获晾
                晒。
                全国秋粮收获进度快于常年

                一线传真
                石桥：晒场搬到家门口
                　　本报讯（记者 何琳）9月2日，石桥县新修的
                晒场开始使用。
                """);

        assertThat(titles(stories)).containsExactly("全国秋粮收获进度快于常年", "石桥：晒场搬到家门口");
        assertThat(stories.getFirst().body().toString()).endsWith("收获晾晒。");
    }

    @Test
    void aLineThatBreaksOffAtTheFootOfAColumnIsNoHeadline() {
        var stories = read(HEAD + """
                ▶▶港口一子落，满盘皆活。
                今年以来，我市锚定世界一流
                目标，做强临港产业，推进港城
                融合，十九个项目全面铺开。
                港口一线有哪些变化？请看
                今日二版“潮涌汐湾”专栏—
                —

                　　本报讯（记者 何琳）9月2日，市图书馆新馆
                试开放，首日迎来读者三千人。

                市图书馆新馆试开放
                """);

        assertThat(stories.getFirst().body().toString()).endsWith("“潮涌汐湾”专栏—");
    }

    @Test
    void twoNamesUnderAHeadlineAreItsWriters() {
        var stories = read(HEAD + REPORT + """
                老城新事·转型路上
                百年矿城“向新”而行
                秦昭 丁炉

                　　一座城，因矿而生，因矿而兴，也曾因矿而困。
                昔日的矿坑蓄起一汪碧水，环湖骑行道上人来人往。
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "百年矿城“向新”而行");
        assertThat(stories.getLast().byline()).containsExactly("秦昭", "丁炉");
    }

    @Test
    void measuresThatAreAnnouncedBelowTheHeadlineOfAReportAreAPaperOfTheirOwn() {
        var stories = read(HEAD + """
                　　本报讯（记者 方晓）9月3日，市委书记乔松年
                深入柳溪县、石桥县，就乡村产业和交通项目开展
                调研。
                　　调研中，乔松年强调，要把断头路接上，让山货
                运得出去。市直有关部门负责同志参加调研。

                乔松年在柳溪县石桥县调研时强调
                接通断头路 搞活山货路

                平湾市促进服务业恢复发展
                八条措施

                　　为帮助服务业企业渡过难关，促进服务业恢复，
                制定如下措施。
                　　一、对服务业小微企业减免三个月租金。
                """);

        assertThat(titles(stories)).containsExactly("接通断头路 搞活山货路", "平湾市促进服务业恢复发展八条措施");
    }

    @Test
    void aPaperTakesNoHeadlineWithAWriter() {
        var stories = read(HEAD + """
                　　凌晨两点，活鱼集散中心灯火通明。增氧水车一
                字排开，鲈鱼带着水花翻进车厢。
                　　流通活了，产业就不止于卖鱼。鱼圆加工厂一年
                “吃”掉杂鱼三千吨。

                湖鲜“游”进都市圈
                ——白鹭镇水产流通观察
                本报记者 陶浦

                平湾县人民政府
                关于洛湖禁渔期的通告

                　　为养护洛湖渔业资源，现通告如下：
                　　一、洛湖全水域自10月1日起禁渔。
                """);

        assertThat(titles(stories)).containsExactly("湖鲜“游”进都市圈", "平湾县人民政府关于洛湖禁渔期的通告");
    }

    @Test
    void theShortSloganOfASeriesIsNoPartOfAHeadline() {
        var stories = read(HEAD + """
                矿山新生 看转型
                磷 矿 变 “ 精 ” 记
                ——云帆股份向新材料要未来

                　　本报讯（记者 何琳）同样的磷矿石，做成化肥便
                宜，做成电池材料金贵。账人人会算，路却不好走。
                """);

        assertThat(titles(stories)).containsExactly("磷矿变“精”记");
    }

    @Test
    void aCallInTwoSpacedLinesStandsAboveTheEventAsItsHeadline() {
        var stories = read(HEAD + """
                　　本报讯（记者 方晓）9月3日，全市重大项目观摩
                推进会落下帷幕，市委书记乔松年讲话。会议比进
                度、比变化。

                全市重大项目观摩推进会召开
                看 项 目 比 变 化
                鼓 干 劲 促 发 展
                乔松年讲话
                """);

        assertThat(titles(stories)).containsExactly("看项目比变化鼓干劲促发展");
    }

    @Test
    void aSentenceThatStopsWhereItBeginsToCountGoesOn() {
        var stories = read(HEAD + """
                全市秋粮收购工作会召开

                本报讯（记者 方晓）9月3日，全市秋粮收购工作会召开，副市长屠知远出席会议。

                屠知远就抓好会议精神落实提出要求：一是

                乔松年调度中小学午餐工程

                粮食收储要敞开，坚决不打白条。二是农资供应要跟上。
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "乔松年调度中小学午餐工程");
        assertThat(stories.getFirst().body().toString()).contains("提出要求：一是粮食收储要敞开");
    }

    @Test
    void aHeadlineThatSlippedIntoASentenceIsAnothersThoughWhomItNamesAttended() {
        var stories = read(HEAD + """
                本报讯（记者 方晓）9月3日，市长乔松年主持召开市政府周工作例会，安排部署近期工作。副市长屠知远、姜若水出席。

                乔松年强调，全市上下要尽快进入状态。一要开展返岗行动；二要帮企业解决物流问题，市工信局、市交通运输局

                姜若水走访慰问科技工作者

                9月20日前走访完全部企业；三要严把复工安全关，未经培训的一律不得上岗。

                乔松年在市政府周工作例会上强调 开局即冲刺 起步就加速
                """);

        assertThat(story(stories, "乔松年在市政府周工作例会上强调 开局即冲刺 起步就加速").body().toString())
                .contains("返岗行动", "复工安全关");
        assertThat(titles(stories)).contains("姜若水走访慰问科技工作者");
    }

    @Test
    void aSpeechMayHaveItsHeadlineAndItsDayBelow() {
        var stories = read("""
                第A03版：专题 平湾 报道

                同志们：
                　　刚才，我们听了老人们的心里话。
                一、把服务做实
                　　各县区要让老人出门就能找得到。
                　　每个人都会老去，善待今天的老人，就是善待明天的自己。

                屠知远副市长在全市养老服务
                推进会上的讲话（摘要）
                （2024年3月6日）
                """);

        assertThat(titles(stories)).containsExactly("屠知远副市长在全市养老服务推进会上的讲话（摘要）");
        assertThat(stories.getFirst().body().toString()).endsWith("善待明天的自己。");
    }

    @Test
    void theHeadOfABulletinIsNoHeadline() {
        var stories = read("""
                平 湾 经 济 信 息
                （第37期）
                平湾市发展和改革委员会编  2024年3月8日
                ━━━━━━━━━━━━

                1—2月全市投资运行情况

                　　1—2月，全市固定资产投资同比增长4.2%，增速由负转正。
                """);

        assertThat(titles(stories)).containsExactly("1—2月全市投资运行情况");
    }

    @Test
    void whatARankCountsIsToldCloseBelowItsRows() {
        var stories = read(HEAD + REPORT + """
                4月份乡镇重点工作综合排名

                第一名：白荻镇（93.7分）
                第二名：双桨镇（92.4分）
                末位：长笛镇（76.5分）
                注：本次排名涉及项目建设、人居环境等17项指标。

                """ + REPORT.replace("秋粮收购", "春耕备播"));

        assertThat(story(stories, "4月份乡镇重点工作综合排名").body().toString())
                .startsWith("第一名：白荻镇")
                .endsWith("17项指标。");
    }

    @Test
    void aCaptionThatSaysWhatThePictureShowsIsTheWholeCaption() {
        var stories = read(HEAD + REPORT + """
                石远调研粮食仓储建设

                　　目前，全县已建成粮仓37座，仓容达到12万吨，
                比去年多出两成，农民卖粮的路又近了十多里。

                图为农民在粮库排队售粮。

                """);

        assertThat(stories)
                .extracting(story -> story.body().toString())
                .anyMatch(body -> body.contains("已建成粮仓37座"))
                .noneMatch(body -> body.contains("图为"));
    }

    @Test
    void aReaderIsLedToItsCodeByTwoLinesAndCalledOnByFurtherOnes() {
        var stories = read(HEAD + REPORT + """
                微信扫一扫
                关注“平湾观察”

                公益广告
                讲文明 树新风
                节约粮食 从我做起
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开");
        assertThat(stories.getFirst().subtitles()).isEmpty();
    }

    @Test
    void whatAnOfficeCallsForUnderItsNameIsNoHeadline() {
        var stories = read(HEAD + REPORT + """
                防范非法集资 守护幸福家园
                平湾市处非办 宣
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开");
        assertThat(stories.getFirst().body().toString()).endsWith("卖得好。");
    }

    @Test
    void aLetterToAllOpensBelowAReport() {
        var stories = read(HEAD + REPORT + """
                致全市供热用户的一封信

                尊敬的广大供热用户：
                今年采暖季即将开始。希望广大用户家中留人，
                发现漏水及时关闭阀门并报修。
                平湾市供热服务中心
                2024年11月2日
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "致全市供热用户的一封信");
    }

    @Test
    void aNoticeBelowACommentOpensUnderItsWholeName() {
        var stories = read(HEAD + REPORT + """
                平湾时评

                麦香里的“赶考”

                荞麦

                　　“赶考”考什么？考的是脚上有没有泥。各级干部要到地
                头去、到农户家去，把服务做到群众心坎上。
                　　丰收在望，让我们以实干交上一份夏粮答卷。

                平湾市2024年高考期间噪声管控公告

                　　为给广大考生营造安静的环境，现将有关事项公告如下：
                　　1.城区所有施工工地每日22时后停止一切有噪声的作业。
                　　2.考点周边娱乐场所一律停业，不得高音招揽顾客。
                　　　　　　平湾市生态环境局
                　　　　　　2024年5月21日
                """);

        assertThat(titles(stories)).contains("平湾市2024年高考期间噪声管控公告");
        assertThat(story(stories, "麦香里的“赶考”").body().toString()).endsWith("夏粮答卷。");
    }

    @Test
    void ofTwoHeadlinesThatStandApartInOtherPrintEachReportHasItsOwn() {
        var stories = read(HEAD + """
                　　本报讯（记者 方晓）3月7日，市民政局传来消
                息，城区三处社区食堂同日开张，老人凭卡就餐，每
                餐八元，首日接待五百余人次，反响热烈。

                食 堂 开 到 家 门 口

                我市前两月外贸“成绩单”亮眼

                　　本报讯（记者 石远）据平湾海关统计，前两月
                全市外贸进出口总值八十六亿元，同比增长两成，
                其中出口七十一亿元，占比超过八成。

                """ + REPORT);

        assertThat(story(stories, "食堂开到家门口").body().toString()).contains("社区食堂");
        assertThat(story(stories, "我市前两月外贸“成绩单”亮眼").body().toString()).contains("平湾海关");
    }

    @Test
    void aBoxOfFiguresEndsWhereTheNextHeadlineStandsBelowAnEmptyLine() {
        var stories = read(HEAD + REPORT + """
                数说平湾夜经济

                3个 省级夜间文旅消费集聚区
                1.2万家 夜间营业商户
                52.3% 夜间消费占全天消费比重
                38条 延时至23时以后的公交线路
                近9亿元 7、8两月夜间餐饮消费额

                ——石桥县发展盐碱地水产养殖侧记
                盐碱滩上长出“蓝色牧场”
                本报记者 方晓 实习生 陶然

                　　9月22日，秋分。石桥县盐河镇的万亩连片池塘
                波光粼粼，南美白对虾迎来今年第二茬收获，塘主
                阚永福乐得合不拢嘴。
                """);

        assertThat(story(stories, "数说平湾夜经济").body().toString())
                .isEqualTo("3个省级夜间文旅消费集聚区\n1.2万家夜间营业商户\n52.3%夜间消费占全天消费比重\n38条延时至23时以后的公交线路\n近9亿元7、8两月夜间餐饮消费额");
        assertThat(story(stories, "盐碱滩上长出“蓝色牧场”").body().toString()).startsWith("9月22日");
    }

    @Test
    void aHeadlineWithThePageOfItsReportHasNoTextHere() {
        var stories = read(HEAD + """
                这份高考“避堵地图”请收好（详见4版）
                平湾湿地首次发现震旦鸦雀（详见7版）

                """ + REPORT);

        assertThat(titles(stories)).containsExactly("这份高考“避堵地图”请收好", "平湾湿地首次发现震旦鸦雀", "全市秋粮收购工作会召开");
        assertThat(stories.getFirst().body().toString()).isEmpty();
        assertThat(stories.getFirst().continuesOn()).isEqualTo("4版");
    }

    @Test
    void theEveningPaperNamesItsReportersByItsOwnName() {
        var stories = read(HEAD + REPORT + """
                高考小贴士
                ●考生凭准考证免费乘坐公交、地铁
                ●遗忘证件可拨打110求助

                老城根下，长出“文创街”
                晚报记者 颜如昔 文/图

                　　青砖黛瓦，槐影婆娑。6月3日傍晚，平湾城墙根历史
                文化街区游人如织，一款城砖造型的冰箱贴一天卖出六
                百多个。
                """);

        assertThat(story(stories, "老城根下，长出“文创街”").byline()).containsExactly("颜如昔");
    }

    @Test
    void aSloganInBigLettersAboveAnEventIsNotItsHeadline() {
        var stories = read(HEAD + """
                大 干 四 季 度 冲 刺 开 门 红

                市政府召开第41次常务会议

                　　本报讯（记者 方晓）10月17日，市长屠知远主持召
                开市政府第41次常务会议，研究优化营商环境、冬季供
                暖等工作。副市长石远、秦越出席会议，市直有关单位
                负责同志列席会议，听取汇报，提出意见和建议。
                """);

        assertThat(titles(stories)).containsExactly("市政府召开第41次常务会议");
    }

    @Test
    void storiesComeInTheOrderInWhichTheirHeadlinesOrTheirBodiesBegin() {
        var stories = read(HEAD + REPORT + """
                平湾航空产业园：荒坡上飞出新未来

                项目名片

                平湾航空产业园

                ●建设地点
                平湾市望鹤新区
                ●投资规模
                计划总投资15.8亿元
                ●建设内容
                建设总装车间、试飞中心等11万平方米

                　　本报讯（记者 方晓）3月6日，在平湾航空产业园
                试飞中心，技术员正在校验新机型的避障参数，园区
                全部建成后可年产无人机两千多架。
                """);

        assertThat(titles(stories)).containsExactly("全市秋粮收购工作会召开", "平湾航空产业园：荒坡上飞出新未来", "平湾航空产业园");
    }

    @Test
    void aColumnOfBriefsEndsWithTheNameThatSignsItsLastOne() {
        var stories = read(HEAD + REPORT + """
                简 讯

                ◆市人大常委会检查物业管理条例实施情况
                　　市人大常委会执法检查组5月30日实地察看六个
                住宅小区，听取条例贯彻实施情况的汇报。

                ◆我市首条跨境公路货运班车开行
                　　5月28日，满载精密轴承的货车驶出综合保税区，
                运输时间较海运缩短二十五天。（牧歌）

                ◆全市技能大赛启动
                　　全市职业技能大赛日前启动，设三十一个赛项，吸
                引四千余名选手报名。（简澄）

                　　新中国成立之初，轴承厂、纺织机械厂先后落户东
                郊，撑起了这座城市的工业脊梁。
                　　转折始于一场改革，老工业区腾出土地三千亩，盘
                活旧厂房四十万平方米。

                老厂区长出新动能
                ——平湾老工业基地转型调查
                本报记者 方晓
                """);

        assertThat(titles(stories)).contains("市人大常委会检查物业管理条例实施情况", "全市技能大赛启动", "老厂区长出新动能");
        assertThat(story(stories, "全市技能大赛启动").body().toString()).endsWith("选手报名。");
        assertThat(story(stories, "老厂区长出新动能").body().toString()).startsWith("新中国成立之初");
    }

    @Test
    void anExhibitionThatOpensIsAnEvent() {
        var stories = read(HEAD + REPORT + """
                省级非遗项目木版年画展开展

                """ + REPORT.replace("秋粮收购", "春耕备播"));

        assertThat(titles(stories)).contains("省级非遗项目木版年画展开展");
    }
}
