package gangmu.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityScannerTests {

    private final QuantityScanner scanner = new QuantityScanner(Measures.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新建泵站9座                    | =9座
            储粮34万吨                     | =340000吨
            水压不低于0.3兆帕                     | >=0.3兆帕
            卖出300多碗                        | >300碗
            日产菜刀5000把                      | =5000把
            运出建材40车                        | =40车
            架设箱梁86榀                   | =86榀
            备足防滑链500副                | =500副
            转速达到1.8万转                | =18000转
            到账资金2600万元               | =2600万元
            投资超30亿元                   | >30亿元
            规模超百亿                     | >100亿元
            合格率不低于98.5%              | >=98.5%
            损失率控制在3%以内             | <=3%
            支付率不足四成，仅38%          | =38%
            用工缺口近700人                | <700人
            存栏约1.6万头                  | ~16000头
            降雨80毫米左右                 | ~80毫米
            清运垃圾500余吨                | >500吨
            招引企业20家以上               | >=20家
            均价每吨2300元/吨              | =2300元/吨
            浓度降到41微克/立方米          | =41微克/立方米
            增速提高1.2个百分点            | =1.2个百分点
            净增长-2.4%                    | =-2.4%
            升至全省第5位                  | =5位
            挤进全省前10名                 | <=10名
            培育龙头企业3至5家             | >=3家 <=5家
            单产提高2%—3%                  | >=2% <=3%
            提高0.4个、1.1个百分点         | =0.4个百分点 =1.1个百分点
            百户重点企业                   | =100户
            六条骨干渠道                   | =6条
            十大工业集群                   | =10大
            连续两个月未报送               | =2个月
            已停产30余天                   | >30天
            近50年的制茶史                 | <50年
            空气质量综合指数4.37，好于上年 | =4.37
            百分之六十的村                 | =60%
            开工率过九成                   | >9成
            八成以上农户                   | >=8成
            进度居全省第二                 | =2位
            销量升至全国第五，             | =5位
            过千家商户                     | >1000家
            线上30家商户                   | =30家
            通过20项验收                   | =20项
            接入探头860路                  | =860路
            开行货运班列45列               | =45列
            办理时限压缩至3个工作日        | =3个工作日
            车距缩短到6分钟以内            | <=6分钟
            提前三个月完工                 | =3个月
            交期滞后近30天                       | <30天
            案子已拖了6年                        | =6年
            审批压到2个工作日                      | =2个工作日
            每9秒就有一箱装好                      | =9秒
            营收前百名企业                        | <=100名
            总量迈上5000亿元台阶           | =5000亿元
            50亿元以上项目2个              | =2个
            该车搭载800千瓦时动力电池      | =800千瓦时
            停工近2个月                    | <2个月
            比原计划提前45天               | =45天
            累计滞后2个多月                | >2个月
            连续两周亮红灯                 | =2周
            茶叶6270吨 -2.8%               | =6270吨 =-2.8%
            产茶历史近200年                | <200年
            吸纳就业近万人                 | <10000人
            惠及上万名职工                 | >10000名
            仓库布局11国                   | =11国
            挑水走4里山路                  | =4里
            在巷口住了30年的街坊           | =30年
            收入有6万元出头                | >6万元
            开行较去年提前31天             | =31天
            淘汰20蒸吨/小时以下锅炉        | <=20蒸吨/小时
            进口730亿元人民币              | =730亿元
            一支叶片36个小时下线           | =36小时
            """)
    void aQuantityIsReadWithItsUnitAndItsLimit(String text, String quantities) {
        assertThat(read(text)).isEqualTo(quantities);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年3月18日",
                "上午9时30分集合",
                "前10个月",
                "15个工作日内答复",
                "24小时内上报",
                "逾期5天的",
                "提前3天通知",
                "14层以上无水",
                "始终把安全放在第一位",
                "连续三年稳定",
                "第14次会议",
                "第6期简报",
                "江政办〔2025〕26号",
                "电话0399-8123456",
                "邮编460000",
                "拨打12345热线",
                "5G基站建设",
                "4A级景区",
                "S217线改建",
                "“2+3+N”体系",
                "“百千万”工程",
                "“三个一”机制",
                "《关于支持20条措施的通知》",
                "“十五五”规划",
                "十五五时期",
                "党的二十大报告",
                "一个个工地",
                "两手抓",
                "三个方面",
                "千家万户",
                "三年行动",
                "二是抓落实",
                "（三）严格考核",
                "二〇二五年",
                "50亿级企业",
                "每百元收入中的成本",
                "每万人发明专利",
                "全省第一方阵",
                "一成不变",
                "乘坐12路公交",
                "四届十六次全会",
                "每10天就调度一次",
                "2000万元以上企业",
                "沿310国道绕行",
                "走进1958里街区",
                "万众一心超万难",
                "历时三个半月",
                "排队2个半小时"
            })
    void whatCountsNothingIsNoQuantity(String text) {
        assertThat(read(text)).isEmpty();
    }

    private String read(String text) {
        var prose = Prose.of(gangmu.reading.Passage.ofSource(text)).text();
        return scanner.scan(prose, Names.of(prose)).stream()
                .map(quantity ->
                        quantity.comparator().symbol() + quantity.value().toPlainString() + quantity.unit())
                .collect(Collectors.joining(" "));
    }
}
