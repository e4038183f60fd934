package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网站无障碍 | 关怀版 | 简体 繁體",
                "首页    市情概览    新闻中心    政务公开    互动交流",
                "首页 > 栏目 > 深度",
                "您当前所在位置：首页 > 政务公开",
                "当前位置：新闻中心",
                "位置：首页",
                "石湖观察 > 专题",
                "石湖市人民政府门户网站",
                "【打印】【关闭】　扫一扫在手机打开当前页",
                "内部材料　注意保存",
                "（联系科室：督查一科　　电话：0000-1234567）",
                "［放大］［缩小］［默认］ 朗读本文",
                "石湖日报  2024年06月20日  作者：方晓 何琳",
                "今日导读：秋粮开磅 2版　护学岗上新 3版",
                "2024-06-20 A01版 要闻",
                "3 县区",
                "2 要闻 责任编辑 方晓",
                "作者：孟山 图片：宁海 2025-02-19",
                "2024-11-09  石湖新闻网  记者 方晓 何琳",
                "点击展开全文 ∨",
                "石湖日报 要闻 01",
                "请输入关键字　[搜索]",
                "报料热线 0000-3355110 微信公众号：石湖发布",
                "安全生产 人人有责 全民参与 共保平安",
                "征稿启事：本报副刊长期征集散文、诗歌，来稿请发至 sh@daily.example，一经采用稿酬从优。",
                "▍把包袱变成财富，靠的是一张蓝图绘到底。",
                "（编号：石政批督[2023]第112号）",
                "石政督办字〔2024〕37号　　　紧急程度：急件",
                "承办单位签收人：____ 签收时间：__月__日",
                "主办单位：石湖市人民政府　承办单位：石湖市人民政府办公室"
            })
    void navigationAndTheFootOfAPaperAreNoArticle(String line) {
        assertThat(Furniture.isFurniture(Line.cut(line).getFirst())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抓农时 抢进度 保丰收",
                "凝心聚力 真抓实干 再开新局",
                "稳住粮食安全 守牢耕地红线 抓实防汛备汛 保障冬春供暖",
                "石湖市举行水上救援演练",
                "产值 | 增速 12% | 排名",
                "位置：石湖经开区　建设单位：市城投集团　总投资：2.1亿元",
                "网络安全宣传周启动",
                "▍一线直击",
                "石湖日报社要闻编辑部成立",
                "主办单位：市住房和城乡建设局",
                "承办单位：市水利局",
                "承办单位:区住建局(主办)  某街道办事处(协办)",
                "】"
            })
    void aHeadlineOrARowOfFiguresIsNoNavigation(String line) {
        assertThat(Furniture.isFurniture(Line.cut(line).getFirst())).isFalse();
    }
}
