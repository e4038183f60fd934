package gangmu.organisation.right;

import gangmu.AsTheSystem;
import gangmu.OneAtATime;
import gangmu.Refused;
import gangmu.organisation.Right;
import gangmu.organisation.RightsEvent.RightOf;
import gangmu.organisation.RightsEvent.RightsChanged;
import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import gangmu.organisation.session.Sessions;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 角色权限: the table of who may do what (DOMAIN §9.1). A cell is there where the trade lets a role have the right, and says whether it is
 * given; what a role may never have has none. What somebody may do is read at sign-in, and a change ends the sessions of its roles.
 */
@Component
public class Rights {

    /**
     * A right of a role.
     *
     * @param given whether people of the role have it
     */
    record Cell(Role role, Right right, boolean given) {}

    /**
     * A cell as it stands.
     *
     * @param fixed whether it is given for good
     */
    record Held(Role role, Right rightName, boolean given, boolean fixed) {

        private boolean isOf(Cell cell) {
            return role == cell.role() && rightName == cell.right();
        }
    }

    /** Who does it for their own area or line only is not among them: the others would wait for ever. */
    private static final Set<Role> EVERYWHERE = EnumSet.of(Role.CLERK, Role.LEADER, Role.LIAISON);

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final OneAtATime oneAtATime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rights(JdbcClient jdbc, Sessions sessions, OneAtATime oneAtATime, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.oneAtATime = oneAtATime;
        this.events = events;
        this.clock = clock;
    }

    /** What people of this role may do. */
    public Set<Right> of(Role role) {
        return jdbc
                .sql("select right_name from organisation.role_right where role = :role and given")
                .param("role", role.name())
                .query(Right.class)
                .list()
                .stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }

    /** Which roles have this right. */
    public Set<Role> having(Right right) {
        return table().stream()
                .filter(held -> held.given() && held.rightName() == right)
                .map(Held::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** All cells that there are. */
    List<Held> table() {
        return jdbc.sql("select role, right_name, given, fixed from organisation.role_right order by role, right_name")
                .query(Held.class)
                .list();
    }

    /**
     * Gives rights to roles and takes them away. Cells that are as they shall be are left out; where that is all of them nothing happens.
     *
     * @throws RightNotGrantable when a role may never have one of the rights
     * @throws RightNotTakeable when one belongs to its role for good
     * @throws NobodyLeftToDispatch when no role would draw up and hand out lists
     * @throws NobodyLeftToApprove when no role would sign them
     * @throws NobodyLeftToHandle when no role would sign for matters
     * @throws NobodyLeftToDecide when no role would decide what units ask for
     * @throws NobodyLeftToClose when no role would close matters
     */
    @Transactional
    void change(Collection<Cell> wanted, String reason, Viewer by) {
        oneAtATime.enter("rights");
        var table = table();
        var changed =
                wanted.stream().distinct().filter(cell -> changes(table, cell)).toList();
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(this::set);
        requireSomebodyLeft();
        endSessions(changed.stream().map(Cell::role).collect(Collectors.toSet()));
        events.publishEvent(
                new RightsChanged(by.person(), clock.instant(), these(changed, true), these(changed, false), reason));
    }

    private static boolean changes(List<Held> table, Cell cell) {
        var held = table.stream()
                .filter(each -> each.isOf(cell))
                .findFirst()
                .orElseThrow(() -> new RightNotGrantable(cell.role(), cell.right()));
        if (held.given() == cell.given()) {
            return false;
        } else if (held.fixed()) {
            throw new RightNotTakeable(cell.role(), cell.right());
        }
        return true;
    }

    private void set(Cell cell) {
        jdbc.sql("update organisation.role_right set given = :given where role = :role and right_name = :right")
                .param("given", cell.given())
                .param("role", cell.role().name())
                .param("right", cell.right().name())
                .update();
    }

    private void requireSomebodyLeft() {
        var left = table().stream()
                .filter(held -> held.given() && EVERYWHERE.contains(held.role()))
                .map(Held::rightName)
                .collect(Collectors.toSet());
        require(left, Right.DOCKET, NobodyLeftToDispatch::new);
        require(left, Right.APPROVE, NobodyLeftToApprove::new);
        require(left, Right.HANDLE, NobodyLeftToHandle::new);
        require(left, Right.DECIDE, NobodyLeftToDecide::new);
        require(left, Right.CLOSE, NobodyLeftToClose::new);
    }

    private static void require(Set<Right> left, Right right, Supplier<Refused> refusal) {
        if (!left.contains(right)) {
            throw refusal.get();
        }
    }

    private void endSessions(Set<Role> roles) {
        AsTheSystem.call(() -> jdbc.sql("select user_name from organisation.person where role = any(:roles)")
                        .param("roles", roles.stream().map(Enum::name).toArray(String[]::new))
                        .query(String.class)
                        .list())
                .forEach(sessions::end);
    }

    private static List<RightOf> these(List<Cell> cells, boolean given) {
        return cells.stream()
                .filter(cell -> cell.given() == given)
                .map(cell -> RightOf.of(cell.role(), cell.right()))
                .toList();
    }
}
