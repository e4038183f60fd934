package gangmu.reading.demand;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a sentence demands action: by a word of demand (要, 必须, 严禁), or by a verb that orders (加快, 落实). */
final class DemandWords {

    private static final Words MODALS = Words.load("modals");
    private static final Words IMPERATIVES = Words.load("imperatives");
    private static final Words CONNECTIVES = Words.of(
            "同时", "此外", "另外", "特别是", "尤其是", "尤其", "对此", "为此", "因此", "下一步", "下步", "接下来", "当前", "眼下", "今后", "并", "也", "又",
            "还", "再", "更", "都", "且", "而且", "进而", "从而", "以及", "及", "请", "全市上下", "全县上下", "全区上下");

    private static final String NO_MODAL_BEFORE = "主重需只首摘纪概想将快简紧扼显次索险机不必提";
    private static final String NO_MODAL_AFTER = "求素点件么害领闻义是道塞地案员脉诀职津";
    private static final Words NO_SHOULD_BEFORE =
            Words.of("适", "响", "供", "反", "相", "对", "效", "感", "照", "答", "顺", "因", "呼", "回", "理", "不", "一");
    private static final Words NO_SHOULD_AFTER = Words.of(
            "急", "用", "对", "届", "邀", "变", "力", "试", "聘", "收", "付", "该", "有", "战", "激", "到", "诉", "链", "城", "势", "时",
            "运", "景", "节", "允", "承", "约", "征", "声");
    private static final Pattern OCCASION = Pattern.compile("[^，、]{2,8}期间");
    private static final Pattern STATE = Pattern.compile("需|依然|仍|还|不足|艰巨|繁重|是");
    private static final Words COGNITION =
            Words.of("看到", "认识到", "意识到", "认识", "感到", "看清", "明白", "懂得", "知道", "体会到", "感受到", "察觉");
    private static final Words COGNITION_ADVERBS = Words.of(
            "清醒", "清醒地", "充分", "深刻", "高度", "全面", "准确", "正确", "辩证", "切实", "进一步", "真正", "也", "更", "深切", "清楚地", "清晰");

    /** Whether a word of demand stands in the sentence. */
    boolean demands(List<String> clauses) {
        var cognitive = false;
        for (var clause : clauses) {
            var at = modalIn(clause, 0);
            if (at < 0) {
                continue;
            }
            if (!isCognition(clause, at)) {
                return true;
            }
            cognitive = true;
        }
        return cognitive
                && clauses.stream()
                        .skip(1)
                        .anyMatch(clause ->
                                orders(clause) && !STATE.matcher(clause).find());
    }

    /** Whether the clause demands no more than to see or to know something (要清醒看到). */
    boolean isCognition(String clause) {
        var at = modalIn(clause, 0);
        return at >= 0 && isCognition(clause, at);
    }

    /** Whether the clause begins with a verb that orders. */
    boolean orders(String clause) {
        var start = afterConnectives(clause);
        return IMPERATIVES.lengthAt(clause, start) > 0 || modalAt(clause, start) > 0;
    }

    /** Whether the clause begins with a word of demand. */
    boolean beginsWithModal(String clause) {
        return modalAt(clause, afterConnectives(clause)) > 0;
    }

    boolean isImperativeAt(String text, int at) {
        return IMPERATIVES.lengthAt(text, at) > 0;
    }

    /** Where the first word of demand stands, -1 if there is none. */
    int modalIn(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (modalAt(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The length of the word of demand at this place, 0 if there is none. */
    int modalAt(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        if (text.charAt(at) == '要') {
            var before = at == 0 ? ' ' : text.charAt(at - 1);
            var after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
            var unwelcome = text.startsWith("要不得", at) || text.startsWith("要不是", at);
            return !unwelcome && NO_MODAL_BEFORE.indexOf(before) < 0 && NO_MODAL_AFTER.indexOf(after) < 0 ? 1 : 0;
        }
        var length = MODALS.lengthAt(text, at);
        if (length == 0) {
            return 0;
        }
        if (text.charAt(at) == '应') {
            var proper = NO_SHOULD_BEFORE.lengthBefore(text, at) == 0
                    && (length > 1 || NO_SHOULD_AFTER.lengthAt(text, at + 1) == 0)
                    && (at + 2 >= text.length() || text.charAt(at + 2) != '尽');
            return proper ? length : 0;
        }
        if (text.charAt(at) == '需') {
            var stressed = at > 0 && "们更均".indexOf(text.charAt(at - 1)) >= 0;
            return stressed && !text.startsWith("需求", at) && !text.startsWith("需要", at) ? 1 : 0;
        }
        if (text.charAt(at) == '须') {
            return at > 0 && "必无毋".indexOf(text.charAt(at - 1)) >= 0 ? 0 : length;
        }
        if (text.startsWith("不得", at)) {
            return at > 0 && "容舍怪要少免恨巴了值来见顾由".indexOf(text.charAt(at - 1)) >= 0 || text.startsWith("不得不", at)
                    ? 0
                    : length;
        }
        if (text.startsWith("不能", at) || text.startsWith("不可", at)) {
            return at == 0 || "决绝也都更".indexOf(text.charAt(at - 1)) >= 0 ? length : 0;
        }
        return length;
    }

    private boolean isCognition(String clause, int at) {
        var i = at + modalAt(clause, at);
        for (var skip = COGNITION_ADVERBS.lengthAt(clause, i); skip > 0; skip = COGNITION_ADVERBS.lengthAt(clause, i)) {
            i += skip;
        }
        return COGNITION.lengthAt(clause, i) > 0;
    }

    private static int afterConnectives(String clause) {
        var start = 0;
        for (var skip = CONNECTIVES.lengthAt(clause, 0); skip > 0; skip = CONNECTIVES.lengthAt(clause, start)) {
            start += skip;
        }
        var occasion = OCCASION.matcher(clause).region(start, clause.length());
        return occasion.lookingAt() ? occasion.end() : start;
    }
}
