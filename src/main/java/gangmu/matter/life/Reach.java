package gangmu.matter.life;

import gangmu.Refused;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.util.Optional;

/**
 * 管辖: over whose matters somebody decides who sees more, or less, than all (DOMAIN §9.1, “own line” and “own area”). The supervision office
 * decides over all; the office of a line over its leader's; that of an area over those that units below it lead. Whoever signs for
 * the lead unit asks, and does not decide.
 */
final class Reach {

    private Reach() {}

    static Optional<Refused> refusal(UnitId leadUnit, PersonId approver, Viewer by) {
        if (by.signsFor(leadUnit)) {
            return Optional.of(new OwnUnitsMatter());
        }
        return switch (by.role()) {
            case LINE_OFFICE -> isInLineOf(approver, by) ? Optional.empty() : Optional.of(new NotOfOwnLine());
            case AREA_OFFICE ->
                !leadUnit.equals(by.unit()) && by.sight().units().contains(leadUnit)
                        ? Optional.empty()
                        : Optional.of(new NotOfOwnArea());
            case CLERK, LEADER, LIAISON, VERIFIER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> Optional.empty();
        };
    }

    /** @throws NotOfOwnLine when the office of a line would act on the word of another leader */
    static void requireOwnLine(PersonId leader, Viewer by) {
        if (by.role() == Role.LINE_OFFICE && !isInLineOf(leader, by)) {
            throw new NotOfOwnLine();
        }
    }

    private static boolean isInLineOf(PersonId leader, Viewer by) {
        return leader.equals(by.sight().leader());
    }
}
