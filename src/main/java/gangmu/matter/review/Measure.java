package gangmu.matter.review;

/**
 * What a monthly review counts (DOMAIN §1.8). A matter counts once in a month, however often the same happened to it. Each measure is
 * the query of its matters, so that a number and the list behind it can never differ.
 *
 * <p>The queries know the month as {@code :from} and {@code :until} (the first moment after it, or now) and {@code :day}, the last day that
 * counts; {@code at_end}, how open matters stood at its end; and {@code told}, what the units reported in it that led then.
 */
public enum Measure {
    /** 新交办 */
    DISPATCHED(happened("MatterDispatched")),

    /** 按时签收 */
    SIGNED_ON_TIME("""
            select d.matter_id
              from matter.deed d
              join lateral (%s) s on true
             where d.event = 'MatterReceived' and d.at >= :from and d.at < :until and s.receipt_due >= d.at
            """.formatted(before("d"))),

    /** 逾期签收 */
    SIGNED_LATE("""
            select d.matter_id
              from matter.deed d
              join lateral (%s) s on true
             where d.event = 'MatterReceived' and d.at >= :from and d.at < :until and s.receipt_due < d.at
            """.formatted(before("d"))),

    /** 月末在办 */
    OPEN("select s.matter_id from at_end s"),

    /** 月末逾期 */
    OVERDUE("select s.matter_id from at_end s where s.due < coalesce(s.stopped_on, :day)"),

    /** 反馈: what the lead unit reported on. */
    REPORTED("select t.matter_id from told t"),

    /** 报无变化: of which it said that nothing had changed. */
    UNCHANGED("select t.matter_id from told t where t.unchanged"),

    /** 重复空泛: of which it said what it had said before, or nothing of substance. */
    HOLLOW("select t.matter_id from told t where t.hollow"),

    /**
     * 逾期未反馈: for which the last day for a report had passed at some time in the month, and it had not come. What is owed no more for
     * another reason, because the unit claimed or the clock was stopped, does not count.
     */
    SILENT("""
            select r.matter_id
              from matter.report r
             where r.at >= :from and r.late_since < :day
            union
            select s.matter_id
              from matter.standing s
             where s.until = 'infinity' and s.open and s.report_due < :day
            """),

    /** 申请办结: what the units claim. */
    CLAIMED(happened("CompletionClaimed")),

    /** 核查属实: what was seen to be so by somebody of another unit. */
    VERIFIED(happened("VerificationReported") + " and d.body ->> 'confirmed' = 'true'"),

    /** 核查不属实 */
    REFUTED(happened("VerificationReported") + " and d.body ->> 'confirmed' = 'false'"),

    /** 退回重办 */
    SENT_BACK(happened("CompletionSentBack")),

    /** 办结 */
    CLOSED(happened("MatterClosed")),

    /** 按时办结, by the approved last day. */
    CLOSED_ON_TIME(closed("s.due is null or s.stopped_on <= s.due")),

    /** 按原定期限办结, by the last day of the order. */
    CLOSED_BY_ORIGINAL(closed("s.original_due is null or s.stopped_on <= s.original_due")),

    /** 逾期办结 */
    CLOSED_LATE(closed("s.stopped_on > s.due")),

    /** 申请退回 */
    RETURNED(happened("ReturnRequested")),

    /** 批准延期 */
    EXTENDED(happened("ExtensionGranted")),

    /** 转为长期推进, without a last day from there on. */
    MADE_LONG_TERM(happened("MadeLongTerm")),

    /** 重新挂账 */
    REOPENED(happened("MatterReopened")),

    /** 催办督办 */
    CHASED(happened("MatterEscalated")),

    /** 终止 */
    TERMINATED(happened("MatterTerminated"));

    private final String matters;

    Measure(String matters) {
        this.matters = matters;
    }

    /** The query of the matters that count. */
    String matters() {
        return matters;
    }

    private static String happened(String event) {
        return "select d.matter_id from matter.deed d where d.event = '%s' and d.at >= :from and d.at < :until"
                .formatted(event);
    }

    /** Closed in the month, under a condition on how the matter stood right after. */
    private static String closed(String condition) {
        return """
                select d.matter_id
                  from matter.deed d
                  join lateral (select o.due, o.original_due, o.stopped_on
                                  from matter.standing o
                                 where o.matter_id = d.matter_id and o.since >= d.at
                                 order by o.since
                                 limit 1) s on true
                 where d.event = 'MatterClosed' and d.at >= :from and d.at < :until and (%s)
                """.formatted(condition);
    }

    /** How the matter stood right before. */
    private static String before(String deed) {
        return """
                select o.receipt_due
                  from matter.standing o
                 where o.matter_id = %1$s.matter_id and o.since < %1$s.at
                 order by o.since desc
                 limit 1
                """.formatted(deed);
    }
}
