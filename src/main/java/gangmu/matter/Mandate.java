package gangmu.matter;

import gangmu.organisation.PersonId;
import java.util.UUID;

/**
 * By what a matter exists: a meeting, and the leader who approved its list (政府督查工作条例 第十一条: an item is fixed only by decision
 * of the government or instruction of its head).
 *
 * @param meeting which meeting
 * @param meetingName its name: 2026年第19次周交办会
 * @param approver the leader who approved
 * @param approverName the leader's name at that time
 */
public record Mandate(UUID meeting, String meetingName, PersonId approver, String approverName) {}
