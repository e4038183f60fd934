package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTests {

    private final UnitNames units = new UnitNames(new DemandWords());

    @ParameterizedTest
    @CsvSource({
        "市林业局要逐株建档。, 市林业局",
        "市水利局、市气象局要滚动会商。, 市水利局|市气象局",
        "水利、气象等部门要滚动会商。, 水利、气象等部门",
        "市交通局和市公安局要联合执法。, 市交通局|市公安局",
        "市文化广电和旅游局要抓好落实。, 市文化广电和旅游局",
        "市发改委要会同各县（市、区）逐项过堂。, 市发改委|各县（市、区）",
        "临江县会同市生态环境局开展排查。, 临江县|市生态环境局",
        "由市住建局牵头，市财政局配合，抓紧拿出方案。, 市住建局|市财政局",
        "临江县、青山县政府主要负责同志要亲自上手。, 临江县、青山县政府主要负责同志",
        "市统计局本月底前完成核查。, 市统计局",
        "三要强化保障，各包联专班要主动对接。, 各包联专班",
        "10月底前，各乡镇（街道）要全部完成。, 各乡镇（街道）",
        "县政府督查室要跟踪问效。, 县政府督查室",
        "长山区要于10月底前报送方案。, 长山区",
        "全市上下必须绷紧这根弦。, 全市上下",
        "广大市民要减少外出。, 广大市民",
        "各类在建工地要停止作业。, 各类在建工地",
        "遗留的9个难题由市助农办逐个销号。, 市助农办",
        "对连续垫底的单位，由分管副市长约谈。, 分管副市长",
        "市粮食局会同铁路部门要逐车衔接。, 市粮食局|铁路部门",
        "公安交警、公路部门要备足融雪剂。, 公安交警、公路部门",
        "交通、海事等部门要协同推进。, 交通、海事等部门",
        "文旅部门和有关乡镇要办好花会。, 文旅部门|有关乡镇",
        "市农机公司改革要提速，市农机公司本月底前报方案。, 市农机公司",
        "沟渠由乡镇组织力量清理。, 乡镇",
        "矿山企业法定代表人要驻矿带班。, 矿山企业法定代表人",
        "停车楼由经开区管委会负责，年底前开工。, 经开区管委会",
        "由县住建局牵头、县水利局配合，倒排工期。, 县住建局|县水利局",
        "组织、人社部门要优化服务。, 组织、人社部门",
        "市投资促进局要会同市统计局逐项核对。, 市投资促进局|市统计局",
        "对拒不履行义务的，由城管执法部门责令改正。, 城管执法部门",
        "严禁任何单位和个人以虚假交易套取资金。, 任何单位和个人",
        "取得许可的经营网点，应于1月20日前清理库存。, 取得许可的经营网点",
        "各街道办事处、居民委员会要加强巡查。, 各街道办事处|居民委员会",
        "叮嘱相关部门一周内拿出方案。, 相关部门"
    })
    void theOneWhoStandsBeforeTheDemandMustAct(String sentence, String names) {
        assertThat(units.acting(sentence)).containsExactly(names.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "要落实首席服务员制度，严禁增设门槛。",
        "对落实不力的单位点名通报。",
        "督查结果要与年度考核挂钩。",
        "于3月20日前报县政府督查室。",
        "我们要把企业的难处当成自己的难处。",
        "各项工作要往前赶。",
        "本周五前报市重点项目中心。",
        "逾期不报的予以全市通报。",
        "对弄虚作假的，移送纪检监察机关处理。",
        "服务居民3万人次。",
        "不得以分工交叉为由推诿。",
        "教育引导党员干部严守纪律。",
        "组建抢修队伍不少于30支。",
        "逐村核查水毁房屋。",
        "（三）部门联动堵漏洞"
    })
    void theOneWhoIsSpokenOfNeedNotAct(String sentence) {
        assertThat(units.acting(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "县水利局、县住建局, 县水利局|县住建局",
        "县教体局　各乡镇（街道）, 县教体局|各乡镇（街道）",
        "水利、应急等部门, 水利、应急等部门",
        "市政府及有关部门, 市政府及有关部门",
        "海事处、港口集团, 海事处|港口集团",
        "各镇街、水务集团, 各镇街|水务集团"
    })
    void aCellNamesItsUnits(String cell, String names) {
        assertThat(UnitList.listed(cell)).isEqualTo(List.of(names.split("\\|")));
    }
}
