package gangmu.organisation.unit;

import gangmu.NotFound;
import gangmu.organisation.NoSuchUnit;
import gangmu.organisation.RegisterTurn;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitEvent.UnitChanged;
import gangmu.organisation.UnitEvent.UnitRegistered;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.right.DataScopes;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator registers units and changes them, each in its place in the tree. */
@Service
@Transactional
public class UnitCommands {

    private final Units units;
    private final UnitRegister register;
    private final DataScopes scopes;
    private final RegisterTurn turn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitCommands(
            Units units,
            UnitRegister register,
            DataScopes scopes,
            RegisterTurn turn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.units = units;
        this.register = register;
        this.scopes = scopes;
        this.turn = turn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers a unit at the end of the register.
     *
     * @throws UnitNameTaken when another unit has the name
     * @throws UnitWithoutParent when it is a section or a task force and hangs under nothing
     * @throws TaskForceWithoutEnd when it is a task force for ever
     * @throws OnlyTaskForcesEnd when it is none and has a last day
     */
    public UnitId register(Unit unit, Viewer by) {
        turn.take();
        requireFreeNames(unit);
        requireParent(unit);
        requireEnd(unit);
        register.register(unit);
        scopes.reviseForNewTree();
        events.publishEvent(new UnitRegistered(unit.id(), clock.instant(), by.person(), unit.shortName()));
        return unit.id();
    }

    /**
     * Changes what is registered of a unit.
     *
     * @throws UnitNameTaken when another unit has the name
     * @throws UnitOfItself when the unit above is the unit itself or one below it
     */
    public void change(Unit unit, Viewer by) {
        turn.take();
        if (units.find(unit.id()).isEmpty()) {
            throw new NotFound("个单位");
        }
        requireFreeNames(unit);
        requireParent(unit);
        requireEnd(unit);
        register.change(unit);
        scopes.reviseForNewTree();
        events.publishEvent(new UnitChanged(unit.id(), clock.instant(), by.person(), unit.shortName()));
    }

    private void requireFreeNames(Unit unit) {
        units.all().stream()
                .filter(other -> !other.id().equals(unit.id()))
                .filter(other ->
                        other.name().equals(unit.name()) || other.shortName().equals(unit.shortName()))
                .findFirst()
                .ifPresent(other -> {
                    throw new UnitNameTaken(other.shortName());
                });
    }

    private void requireParent(Unit unit) {
        if (unit.kind().hangsUnderAnother() && unit.parent() == null) {
            throw new UnitWithoutParent();
        }
        for (var above = unit.parent(); above != null; above = parentOf(above)) {
            if (above.equals(unit.id())) {
                throw new UnitOfItself();
            }
        }
    }

    private static void requireEnd(Unit unit) {
        if (unit.kind() == Unit.Kind.TASK_FORCE && unit.endsOn() == null) {
            throw new TaskForceWithoutEnd();
        }
        if (unit.kind() != Unit.Kind.TASK_FORCE && unit.endsOn() != null) {
            throw new OnlyTaskForcesEnd();
        }
    }

    private @Nullable UnitId parentOf(UnitId unit) {
        return units.find(Objects.requireNonNull(unit))
                .orElseThrow(NoSuchUnit::new)
                .parent();
    }
}
