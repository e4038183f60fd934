package gangmu.organisation.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * 未了事项: one thing that waits for one person by name, or that nobody else could do.
 *
 * @param title what it is, as lists call it
 * @param matter which matter, where it is one
 * @param meeting which meeting, where it is one
 */
@NamedInterface("handover")
public record OpenItem(
        Kind kind,
        String title,
        @Nullable UUID matter,
        @Nullable UUID meeting) {

    /** Why it hangs on the person. */
    @NamedInterface("handover")
    public enum Kind {
        /** 待审清单: the list was handed to this leader. */
        LIST("待审的交办清单"),
        /** 待审会议记录: the notes were handed to this leader. */
        MINUTES("待审的会议记录"),
        /** 待审批: a request on a matter that this leader approved. */
        APPROVAL("待审批的申请"),
        /** 分管在办: an open matter that this leader approved. */
        PORTFOLIO("分管的在办事项"),
        /** 待落实批示: a note of this leader, or one taken over, of which no order was made. */
        INSTRUCTION("待落实的批示"),
        /** 待核查: the person was named to verify. */
        VERIFICATION("待核查的事项"),
        /** 本单位在办: the person is the only liaison of the unit. */
        UNIT("只有本人经办的单位事项");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }
}
