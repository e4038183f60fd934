package gangmu.matter;

import gangmu.organisation.PersonId;
import java.util.UUID;

/**
 * By what a matter exists, and the leader who approved it (政府督查工作条例 第十一条: an item is fixed only by decision of the government or
 * instruction of its head).
 *
 * @param source what kind of mandate
 * @param id which meeting, instruction or parent matter
 * @param name its name: 2026年第19次周交办会
 * @param approver the leader who approved
 * @param approverName the leader's name at that time
 */
public record Mandate(Source source, UUID id, String name, PersonId approver, String approverName) {}
