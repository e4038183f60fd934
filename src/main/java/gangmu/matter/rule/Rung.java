package gangmu.matter.rule;

import org.jspecify.annotations.Nullable;

/**
 * 升级阶梯: how far a matter had to be chased (DOMAIN §1.6). Each rung fires once in the life of a matter; a paper with a number of its
 * own series stands behind each but the first.
 */
public enum Rung {
    /** 提醒: before the last day, a message. */
    REMINDED,
    /** 催办单: by the supervision office, after the last day. */
    EXPEDITED,
    /** 督办通知单: approved by a leader. */
    SUPERVISED,
    /** 通报、约谈: approved by a leader. */
    SUMMONED,
    /** 提级办理: approved by a leader. */
    UPGRADED;

    /** The step after the one that was reached; the last goes no further. */
    public static Rung after(@Nullable Rung reached) {
        return reached == null
                ? EXPEDITED
                : switch (reached) {
                    case REMINDED -> EXPEDITED;
                    case EXPEDITED -> SUPERVISED;
                    case SUPERVISED -> SUMMONED;
                    case SUMMONED, UPGRADED -> UPGRADED;
                };
    }
}
