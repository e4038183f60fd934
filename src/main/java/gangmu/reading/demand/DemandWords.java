package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a sentence demands action: by a word of demand (要, 必须, 严禁), or by a verb that orders (加快, 落实). */
final class DemandWords {

    /** Verbs that order. */
    static final Words IMPERATIVES = Words.load("imperatives");

    private static final Words CONNECTIVES = Words.of(
            "同时", "此外", "另外", "特别是", "尤其是", "尤其", "对此", "为此", "因此", "下一步", "下步", "接下来", "当前", "眼下", "今后", "并", "也", "又",
            "还", "再", "更", "都", "且", "而且", "进而", "从而", "以及", "及", "请", "全市上下", "全县上下", "全区上下");

    private static final Characters LIMIT_BEGINNINGS = Characters.of("0123456789年今明本上下一两二三四五六七八九十半");
    private static final Characters LIMIT_ENDS = Characters.of("前底内末");
    private static final int LONGEST_LIMIT = 12;
    private static final Characters PERIODS = Characters.of("日天周月旬季年半");
    private static final Words REPORTING = Words.of("报送", "上报", "报告", "通报", "调度", "会商", "巡查", "反馈", "公布");
    private static final Pattern OCCASION = Pattern.compile("[^，、]{2,8}期间");
    private static final Pattern STATE = Pattern.compile("需|依然|仍|还|不足|艰巨|繁重|是|巨大|较大|突出|严峻|紧、|任务重|压力大|紧迫|越|压力更大|叠加");
    private static final Words BEING = Words.of("这是", "是", "也是", "又是", "更是");
    private static final Words COGNITION =
            Words.of("看到", "肯定", "认识到", "意识到", "认识", "感到", "看清", "分清", "明白", "懂得", "知道", "体会到", "感受到", "察觉", "正视");
    /** 必须引起我们的警醒. */
    private static final Words WARNED = Words.of("警醒", "警觉", "警惕", "重视", "反思", "深思", "注意", "关注");

    private static final Words COGNITION_ADVERBS = Words.of(
            "清醒", "清醒地", "充分", "深刻", "高度", "全面", "准确", "正确", "辩证", "切实", "进一步", "真正", "也", "更", "深切", "清楚地", "清晰");

    /** Whether a word of demand stands in the sentence. */
    boolean demands(List<String> clauses) {
        var cognitive = false;
        for (var clause : clauses) {
            var at = modalIn(clause, 0);
            if (at < 0 || tellsWhatItIs(clause, at)) {
                continue;
            }
            if (!isCognition(clause, at)) {
                return true;
            }
            cognitive = true;
        }
        return cognitive
                && !STATE.matcher(clauses.getLast()).find()
                && clauses.stream()
                        .skip(1)
                        .anyMatch(clause -> orders(clause)
                                && !isCognition(clause)
                                && !STATE.matcher(clause).find());
    }

    /** 这是我们必须守住的底线, 是一道必须答好的考题. */
    private static boolean tellsWhatItIs(String clause, int modal) {
        return modal > 1 && BEING.begins(clause) && clause.indexOf('的', modal) > 0;
    }

    /** Whether the clause demands no more than to see or to know something (要清醒看到). */
    boolean isCognition(String clause) {
        var at = modalIn(clause, 0);
        return at >= 0 && isCognition(clause, at);
    }

    /** Whether the clause begins with a verb that orders. */
    boolean orders(String clause) {
        var start = afterConnectives(clause);
        return IMPERATIVES.lengthAt(clause, start) > 0
                || modalAt(clause, start) > 0
                || ordersBehindLimit(clause, start)
                || ordersEachTime(clause, start);
    }

    /** 年底前完成…: the verb stands behind a time limit. */
    private static boolean ordersBehindLimit(String clause, int start) {
        if (start >= clause.length() || !LIMIT_BEGINNINGS.has(clause.charAt(start))) {
            return false;
        }
        for (var at = start + 1; at < Math.min(clause.length() - 1, start + LONGEST_LIMIT); at++) {
            if (LIMIT_ENDS.has(clause.charAt(at)) && IMPERATIVES.lengthAt(clause, at + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 每日8时、16时各报送1次: what is to be reported again and again. */
    private static boolean ordersEachTime(String clause, int start) {
        return start + 1 < clause.length()
                && clause.charAt(start) == '每'
                && PERIODS.has(clause.charAt(start + 1))
                && REPORTING.indexIn(clause, start, Math.min(clause.length(), start + LONGEST_LIMIT + 2)) > start;
    }

    /** Whether the clause begins with a word of demand. */
    boolean beginsWithModal(String clause) {
        return modalAt(clause, afterConnectives(clause)) > 0;
    }

    /** The length of the verb that orders at this place, 0 if there is none. */
    int imperativeAt(String text, int at) {
        return IMPERATIVES.lengthAt(text, at);
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
        return Modals.lengthAt(text, at);
    }

    private boolean isCognition(String clause, int at) {
        var i = at + modalAt(clause, at);
        if (clause.startsWith("引起", i)) {
            return WARNED.ends(clause);
        }
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
        if (clause.indexOf("期间", Math.min(start + 2, clause.length()), Math.min(start + 10, clause.length())) < 0) {
            return start;
        }
        var occasion = OCCASION.matcher(clause).region(start, clause.length());
        return occasion.lookingAt() ? occasion.end() : start;
    }
}
