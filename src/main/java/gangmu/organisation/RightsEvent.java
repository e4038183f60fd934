package gangmu.organisation;

import java.time.Instant;
import java.util.List;

/** Everything that can happen to the table of rights. */
public sealed interface RightsEvent {

    /** Who did it. */
    PersonId by();

    Instant at();

    /**
     * 变更角色权限: roles may do more or less from this moment on.
     *
     * @param given what they got
     * @param taken what they lost
     * @param reason why
     */
    record RightsChanged(PersonId by, Instant at, List<RightOf> given, List<RightOf> taken, String reason)
            implements RightsEvent {}

    /** A right of a role, in the words in which people speak of both. */
    record RightOf(Role role, Right right, String words) {

        public static RightOf of(Role role, Right right) {
            return new RightOf(role, right, role.words() + "：" + right.words());
        }
    }
}
