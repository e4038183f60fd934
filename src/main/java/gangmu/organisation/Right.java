package gangmu.organisation;

import static gangmu.organisation.Role.AREA_OFFICE;
import static gangmu.organisation.Role.AUDITOR;
import static gangmu.organisation.Role.CLERK;
import static gangmu.organisation.Role.LEADER;
import static gangmu.organisation.Role.LIAISON;
import static gangmu.organisation.Role.LINE_OFFICE;
import static gangmu.organisation.Role.VERIFIER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 权限: one kind of thing that a role may do or not (DOMAIN §9.1). Doors and deeds ask for rights; which role has which is a table of the
 * database. What follows from whose a matter is, who verifies it or how it stands is no right but a condition of the deed.
 */
public enum Right {
    /** 立项拟办. */
    DOCKET("立项拟办", "录入文件、拟办事项、编制清单、组织会议、交办、分解", CLERK),
    /** 批示立项. */
    ORDER("批示立项", "按领导批示立项交办；口线科室限本口线领导的批示", CLERK, LINE_OFFICE),
    /** 签发审批. */
    APPROVE("签发审批", "签发清单和会议记录，审批延期、终止和督办文书", LEADER),
    /** 批示. */
    INSTRUCT("批示", "对事项作出批示", LEADER),
    /** 签收办理. */
    HANDLE("签收办理", "签收、反馈、提交协办意见，申请退回、延期、停表、协调、办结", LIAISON, AREA_OFFICE),
    /** 裁定申请. */
    DECIDE("裁定申请", "裁定退回申请，审核停表、协调申请，认可客观原因；口线科室限本口线，县区督查限下级单位", CLERK, LINE_OFFICE, AREA_OFFICE),
    /** 催办. */
    EXPEDITE("催办", "对逾期事项发催办单", CLERK, LINE_OFFICE, AREA_OFFICE),
    /** 督办通报. */
    SUPERVISE("督办通报", "催办之后提请督办、通报约谈、提级", CLERK, AREA_OFFICE),
    /** 审核退回. */
    REVIEW("审核退回", "审核办结申请，不符合要求的退回重办；县区督查为初审", CLERK, AREA_OFFICE),
    /** 办结销号. */
    CLOSE("办结销号", "指派核查人，办结、挂账销号、回头看、重新办理、转长期推进、提请终止、归档", CLERK),
    /** 核查. */
    VERIFY("核查", "被指派的，提交核查结论", CLERK, LEADER, LIAISON, VERIFIER),
    /** 查阅文件会议. */
    CONSULT("查阅文件会议", "查阅文件、清单、议程、签收情况和月讲评", CLERK, LEADER),
    /** 移交. */
    HAND_OVER("移交", "移交人员和到期专班的未了事项", CLERK),
    /** 规则日历. */
    KEEP_RULES("规则日历", "修改督办规则，发布放假安排", CLERK),
    /** 查阅记录. */
    READ_JOURNAL("查阅记录", "查阅操作记录：督查室查阅业务记录，各单位查阅本人的", CLERK, LIAISON, AREA_OFFICE, AUDITOR);

    private final String words;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Role> usual;

    Right(String words, String meaning, Role first, Role... more) {
        this.words = words;
        this.meaning = meaning;
        this.usual = EnumSet.of(first, more);
    }

    /** What it is called. */
    public String words() {
        return words;
    }

    /** What can be done with it. */
    public String meaning() {
        return meaning;
    }

    /** What comes with a role as long as nobody has changed the table. */
    public static Set<Right> usual(Role role) {
        return Arrays.stream(values())
                .filter(right -> right.usual.contains(role))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }
}
