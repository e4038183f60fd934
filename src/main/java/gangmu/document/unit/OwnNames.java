package gangmu.document.unit;

import java.util.regex.Pattern;

/** Tells the name of one unit (市纪委监委, 望川县) from words for many (各牵头单位, 广大市民). */
final class OwnNames {

    private static final Pattern OF_MANY = Pattern.compile("[各全等]|有关|相关|其他|所有|广大|上下|负责|责任|牵头|成员|单位|部门|企业|干部|领导(?!小组)"
            + "|人员|群众|居民|基层|沿线|乡镇|镇街|^街道|辖区|县区|区县|市区|市县|本[市县区局]|我[市县区局]|该|^(?:园区|开发区|功能区|景区)|委[省市县区]政府$");
    private static final Pattern ORGAN =
            Pattern.compile("^[省市县区].{1,18}(?:[局委办厅部室院会社联协团]|中心|公司|集团|支队|大队|总队|政府|专班|指挥部|银行|人大)$");
    private static final Pattern AREA = Pattern.compile(
            "^.{2,8}(?<![景园社小辖城库山林矿校灌街片能聚范护战湾疫灾牧厂产副])(?:[县区]|(?<![城门超夜都就副])市)(?:政府|人民政府|管委会)?$|^.{2,12}管委会$");

    private static final Pattern TOWN = Pattern.compile("^.{2,6}(?:街道|(?<![小心点制城集村家])[镇乡])(?:办事处|人民政府|政府)?$");

    private OwnNames() {}

    static boolean isOne(String plainMention) {
        return !OF_MANY.matcher(plainMention).find()
                && (ORGAN.matcher(plainMention).matches()
                        || AREA.matcher(plainMention).matches()
                        || TOWN.matcher(plainMention).matches());
    }
}
