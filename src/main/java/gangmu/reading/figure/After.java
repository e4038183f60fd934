package gangmu.reading.figure;

import gangmu.reading.Characters;
import gangmu.reading.Words;

/**
 * What follows a quantity up to the end of its clause.
 *
 * @param noun the noun that begins right there
 * @param isOf whether 的 joins it to the quantity
 * @param predicate what is said instead, where a verb begins right there
 */
record After(String noun, boolean isOf, String predicate) {

    static final After NOTHING = new After("", false, "");

    private static final Words PREDICATES = Words.load("figure/predicates");
    private static final Words NOUN_ENDS = Words.load("figure/noun-ends");
    private static final Words WHOLE_WORDS = Words.load("figure/whole-words");
    private static final Words JOINTS = Words.of("建设", "建设的", "兴建", "兴建的", "新建", "新建的", "打造", "打造的", "的");

    /** What is a noun of one character: 12个村已签约. */
    private static final Characters DIVISIONS = Characters.of("村县乡镇区市户线");

    /** Nouns that say alone what is counted: 36个项目的选址. */
    private static final Words THINGS = Words.of(
            "村", "县", "区", "乡镇", "街道", "社区", "城市", "国家", "省份", "省", "市", "地区", "园区", "项目", "企业", "单位", "部门", "机构", "学校",
            "高校", "医院", "小区", "工地", "家庭", "农户");

    private static final Characters MARKS = Characters.of("，。；、");
    private static final int LONGEST = 26;

    /** 车间3座及仓库, 试了三次才成, 方圆5公里内有三家: another thing follows. */
    private static final Characters AND = Characters.of("及和与才内");

    private static final Words REASONS = Words.of("因", "由于");
    private static final Words REASON_ENDS = Words.of("原因", "影响");
    private static final Characters MARKS_OF_CLAUSES = Characters.of("，。；");
    private static final int HALF_DONE = "已签未建".length();
    /** 梳理诉求9条的基础上: nothing that was counted. */
    private static final Words ABSTRACT = Words.of("基础上", "前提下", "情况下", "条件下", "同时", "时候");

    static After of(String text, int start, int next) {
        var joint = start + JOINTS.lengthAt(text, start);
        if (joint > start && ABSTRACT.startsIn(text, joint)) {
            return NOTHING;
        }
        var isOf = joint > start
                && joint < text.length()
                && !MARKS.has(text.charAt(joint))
                && start + WHOLE_WORDS.lengthAt(text, start) <= joint;
        var at = isOf ? joint : start;
        var from = at;
        if (at < next && AND.has(text.charAt(at)) && WHOLE_WORDS.lengthAt(text, at) == 0) {
            return new After("", isOf, "");
        }
        var reason = opens(REASONS, text, at);
        if (reason) {
            at = behindReason(text, at, next);
            from = at;
        } else if (isHalfDone(text, at)) {
            at = Math.min(next, at + HALF_DONE);
        }
        var isPredicate = reason || opens(PREDICATES, text, at) || Subjects.onward(text, at) > at;
        while (at < next && at - from < LONGEST) {
            var c = text.charAt(at);
            if (Clause.isEnd(c) || "（）)".indexOf(c) >= 0 || (c == '、' && (at == from || at - from > 1))) {
                break;
            }
            if (c == '的' && at > from && THINGS.lengthBefore(text, from, at) == at - from) {
                break;
            }
            if ((at == from && isNumber(text, at))
                    || ((NumberScanner.isDigit(c) || text.startsWith("年", at + 1))
                            && Subjects.LIMIT
                                    .matcher(text)
                                    .region(at, text.length())
                                    .lookingAt())) {
                break;
            }
            if (!isPredicate
                    && at > from + (DIVISIONS.has(text.charAt(from)) ? 0 : 1)
                    && (opens(PREDICATES, text, at) || opens(NOUN_ENDS, text, at))) {
                break;
            }
            at++;
        }
        var words = text.substring(from, at);
        return isPredicate ? new After("", isOf, words) : new After(Subjects.links(words), isOf, "");
    }

    /** 因检修等原因推迟: the reason is left out. */
    private static int behindReason(String text, int start, int next) {
        var end = REASON_ENDS.indexIn(text, start, Math.min(next, start + LONGEST));
        return end < 0 || MARKS_OF_CLAUSES.indexIn(text, start, end) >= 0 ? start : end + 2;
    }

    /** 已签未建: how far those are that are counted. */
    private static boolean isHalfDone(String text, int at) {
        return text.startsWith("未", at + 2) && text.charAt(at) == '已';
    }

    /** Whether a number of its own begins here, as in the next cell of a row, and not a name: 5G基站. */
    private static boolean isNumber(String text, int from) {
        var at = from;
        while (at < text.length() && (NumberScanner.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at - from > 2 && (at == text.length() || text.charAt(at) > 'z' || text.charAt(at) < 'A');
    }

    /** Whether one of these words begins here and is not the part of a longer one, as 均 is of 平均. */
    private static boolean opens(Words words, String text, int at) {
        var length = words.lengthAt(text, at);
        return length > 0 && length > WHOLE_WORDS.lengthAt(text, at) && WHOLE_WORDS.lengthBefore(text, at + 1) < 2;
    }

    boolean isNoun() {
        return !noun.isEmpty();
    }
}
