package gangmu.reading.demand;

import gangmu.reading.Words;

/** The words of demand (要, 必须, 严禁, 不得), told from the same characters in other words: 重要, 要求, 适应, 容不得. */
final class Modals {

    private static final String NO_MODAL_BEFORE = "主重需只首摘纪概想将快简紧扼显次索险机不必提";
    /** 司机要慢行, 线索要核实: things whose names end like 机要, 索要, 险要, 想要. */
    private static final Words NAMED_BEFORE = Words.of(
            "司机", "手机", "农机", "飞机", "无人机", "风险", "保险", "抢险", "线索", "探索", "思想", "比重", "每次", "本次", "此次", "这次", "党纪",
            "法纪");

    private static final String NO_MODAL_AFTER = "求素点件么害领闻义是道塞地案员脉诀职津";
    /** 要想走得远，就得…: a condition, not 要想方设法. */
    private static final Words WISHES = Words.of(
            "要想走", "要想富", "要想发展", "要想实现", "要想赢", "要想做", "要想有", "要想让", "要想真", "要想快", "要想好", "要想留", "要想站", "要想成");

    /** 要闻汛而动, but not 要闻 alone. */
    private static final Words HEEDED = Words.of("闻过则", "闻汛", "闻令", "闻风", "闻警", "闻讯", "闻灾", "闻战", "闻鸡", "闻声");

    private static final Words NO_SHOULD_BEFORE = Words.of(
            "所", "书记", "市长", "县长", "区长", "主任", "局长", "主席", "部长", "常委", "秘书长", "适", "响", "供", "反", "相", "对", "效", "感",
            "照", "答", "顺", "因", "呼", "回", "理", "不", "一");
    private static final Words NO_SHOULD_AFTER = Words.of(
            "急", "用", "对", "届", "邀", "变", "力", "试", "聘", "收", "付", "有", "战", "激", "到", "诉", "链", "城", "势", "时", "运",
            "景", "节", "允", "承", "约", "征", "声");
    /** 应该说, 应该看到: no demand. */
    private static final Words OPINIONS =
            Words.of("说", "看", "是", "有", "认识", "会", "不会", "已", "如此", "的", "能", "可以", "感谢", "承认", "知道");
    /** 需求, 需要的是, 需资金3亿元, 仍需努力. */
    private static final Words NEEDED = Words.of(
            "求", "要的", "要什么", "要多", "要我", "要你", "要时间", "要资金", "知", "的", "约", "资金", "投资", "经费", "时", "款", "什么", "多",
            "努力", "加油");

    private static final Words MEANS = Words.of("把", "让", "将", "以", "从", "在", "对", "进一步", "牢牢", "尽快");
    private static final String OFFICE_BEFORE = "局委办厅部门会县区镇乡位班";
    private static final String WHO_BEFORE = OFFICE_BEFORE + "们更均员地";
    /** 别的, 别具一格, 别开生面, 别看…: no word of demand. */
    private static final String NO_DONT_AFTER = "的人处墅名称号离具开出有样说看致论树样国家无急扭动 ，。；、";

    private static final Words MODALS = Words.load("modals");

    private static final int LONGEST_ASKED = 8;
    private static final int LONGEST_NOTED = 9;

    private Modals() {}

    /** The length of the word of demand at this place, 0 if there is none. */
    static int lengthAt(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        if (text.charAt(at) == '要') {
            return isWill(text, at) ? 1 : 0;
        }
        var length = MODALS.lengthAt(text, at);
        if (length == 0) {
            return 0;
        }
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var demands = switch (text.charAt(at)) {
            case '应' -> isShould(text, at, length);
            case '需' -> isNeeded(text, at, before);
            case '一' -> before != '不';
            case '都' ->
                !(text.startsWith("到", at + length)
                        || text.startsWith("以", at + length)
                        || text.startsWith("益", at + length)
                        || text.startsWith("了", at + length));
            case '别' ->
                opensClause(text, at) && NO_DONT_AFTER.indexOf(at + 1 == text.length() ? ' ' : text.charAt(at + 1)) < 0;
            case '须' -> "必无毋".indexOf(before) < 0 && !text.startsWith("须臾", at);
            case '不' -> isMustNot(text, at, before);
            default -> true;
        };
        return demands ? length : 0;
    }

    private static boolean isWill(String text, int at) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return !text.startsWith("要不得", at)
                && !text.startsWith("要不是", at)
                && !(after == '事' && endsAt(text, at + 2))
                && !asks(text, at)
                && !WISHES.startsIn(text, at)
                && !tellsWhat(text, at)
                && (NO_MODAL_BEFORE.indexOf(before) < 0 || NAMED_BEFORE.lengthBefore(text, at) > 0)
                && (NO_MODAL_AFTER.indexOf(after) < 0 || HEEDED.startsIn(text, at + 1));
    }

    /** 向改革要动力: whoever wants something of something demands nothing. */
    private static boolean asks(String text, int at) {
        for (var from = at - 2; from >= Math.max(0, at - LONGEST_ASKED); from--) {
            if (text.charAt(from) == '向') {
                return true;
            }
            if ("，。；：".indexOf(text.charAt(from)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 要警醒的是，…: what follows is told. */
    private static boolean tellsWhat(String text, int at) {
        var what = text.indexOf("的是", at + 1, Math.min(text.length(), at + LONGEST_NOTED));
        return what > 0 && endsAt(text, what + 2);
    }

    private static boolean endsAt(String text, int at) {
        return at >= text.length() || "，。；、：”".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean opensClause(String text, int at) {
        return at == 0 || "，。；：、“".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isShould(String text, int at, int length) {
        if (text.startsWith("应该", at)) {
            return (at == 0 || text.charAt(at - 1) != '不')
                    && !endsAt(text, at + 2)
                    && OPINIONS.lengthAt(text, at + 2) == 0;
        }
        return NO_SHOULD_BEFORE.lengthBefore(text, at) == 0
                && (length > 1 || NO_SHOULD_AFTER.lengthAt(text, at + 1) == 0)
                && (at + 2 >= text.length() || text.charAt(at + 2) != '尽');
    }

    /** 市财政局需于10月底前拨付, 需把台账建起来; what is needed is told: 总投资需3亿元, 需求旺盛, 仍需努力. */
    private static boolean isNeeded(String text, int at, char before) {
        if (NEEDED.lengthAt(text, at + 1) > 0 || (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))) {
            return false;
        }
        return text.startsWith("需要", at)
                ? OFFICE_BEFORE.indexOf(before) >= 0
                : WHO_BEFORE.indexOf(before) >= 0
                        || (at == 0 && (MEANS.lengthAt(text, 1) > 0 || DemandWords.IMPERATIVES.lengthAt(text, 1) > 0));
    }

    private static boolean isMustNot(String text, int at, char before) {
        if (text.startsWith("不得", at)) {
            return !text.startsWith("不得不", at)
                    && (at == 0 || !endsAt(text, at + 2))
                    && "容舍怪要少免恨巴了值来见顾由等慢拖松急缓差错丢输歇".indexOf(before) < 0;
        }
        if (text.startsWith("不要", at)) {
            return before != '要' && !text.startsWith("不要求", at) && !text.startsWith("不要紧", at);
        }
        return (!text.startsWith("不能", at) && !text.startsWith("不可", at)) || " 决绝也都更".indexOf(before) >= 0;
    }
}
