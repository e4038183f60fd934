package gangmu.organisation.protection;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * 等保三级: what level three of GB/T 22239-2019 demands of the door (8.1.4.1 身份鉴别, 8.1.4.2 访问控制). The standard speaks in words; where it
 * says 复杂度, 定期 or 限制, the number is the one that assessments commonly go by (DOMAIN §11.3), and is the city's to tighten.
 */
final class Standard {

    /**
     * One demand.
     *
     * @param field which of the {@link Safeguards} it is about
     * @param label what people call it
     * @param words what is demanded
     */
    record Demand(String field, String label, String words, ToIntFunction<Safeguards> value, int least, int most) {

        boolean isMetBy(Safeguards safeguards) {
            var asked = value.applyAsInt(safeguards);
            return asked >= least && asked <= most;
        }
    }

    private static final int ANY = Integer.MAX_VALUE;

    static final List<Demand> DEMANDS = List.of(
            atLeast("passwordLength", "口令长度", "口令应有复杂度：不少于8位", Safeguards::passwordLength, 8),
            atLeast("passwordKinds", "口令字符种类", "口令应有复杂度：大写、小写、数字、符号中的3种以上", Safeguards::passwordKinds, 3),
            atMost("passwordDays", "口令有效期", "口令应定期更换：不超过90天", Safeguards::passwordDays, 90),
            atLeast("passwordHistory", "不得重复的历史口令", "更换的口令不应重复：至少最近3次", Safeguards::passwordHistory, 3),
            atLeast(
                    "secondFactor",
                    "动态口令",
                    "应采用两种以上组合的鉴别技术：至少用于三类管理员",
                    safeguards -> safeguards.secondFactor() == SecondFactorFor.NOBODY ? 0 : 1,
                    1),
            atMost("failures", "连续输错几次锁定账号", "应限制非法登录次数：不超过5次", Safeguards::failures, 5),
            atLeast("lockedMinutes", "锁定时长", "锁定不少于10分钟", Safeguards::lockedMinutes, 10),
            atMost("addressFailures", "同一地址失败几次锁定地址", "应限制非法登录次数：同一来源不超过100次", Safeguards::addressFailures, 100),
            atMost("idleMinutes", "无操作自动退出", "登录连接超时应自动退出：不超过30分钟", Safeguards::idleMinutes, 30),
            atMost("sessionHours", "单次登录最长", "一次登录应有时限：不超过24小时", Safeguards::sessionHours, 24),
            atLeast("oneSession", "同一账号只能一处登录", "应限制同一账号的并发会话", safeguards -> safeguards.oneSession() ? 1 : 0, 1),
            atMost("signInsPerMinute", "同一地址每分钟登录", "应限制资源占用：不超过600次", Safeguards::signInsPerMinute, 600),
            atMost("uploadsPerMinute", "每人每分钟上传", "应限制资源占用：不超过1200份", Safeguards::uploadsPerMinute, 1200));

    private Standard() {}

    /**
     * Asks for no less than the standard does. What was less before may stay as it is: a demonstration begins with less.
     *
     * @throws BelowStandard when something is less than the standard and was not so before
     */
    static void check(Safeguards before, Safeguards after) {
        for (var demand : DEMANDS) {
            if (!demand.isMetBy(after)
                    && demand.value().applyAsInt(before) != demand.value().applyAsInt(after)) {
                throw new BelowStandard(demand.label(), demand.words());
            }
        }
    }

    private static Demand atLeast(
            String field, String label, String words, ToIntFunction<Safeguards> value, int least) {
        return new Demand(field, label, words, value, least, ANY);
    }

    private static Demand atMost(String field, String label, String words, ToIntFunction<Safeguards> value, int most) {
        return new Demand(field, label, words, value, 0, most);
    }
}
