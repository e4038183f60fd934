package gangmu.matter.life;

import gangmu.NotFound;
import gangmu.OneAtATime;
import gangmu.matter.MatterId;
import gangmu.organisation.NoSuchUnit;
import gangmu.organisation.TaskForceEnded;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done to a matter: one deed, one transaction, one matter. The rules are at each {@link Deed}. */
@Service
@Transactional
class MatterCommands {

    private final Deeds deeds;
    private final Occasions occasions;
    private final Units units;
    private final JdbcClient jdbc;
    private final OneAtATime oneAtATime;

    MatterCommands(Deeds deeds, Occasions occasions, Units units, JdbcClient jdbc, OneAtATime oneAtATime) {
        this.deeds = deeds;
        this.occasions = occasions;
        this.units = units;
        this.jdbc = jdbc;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Does something to a matter as whoever was at it before has left it.
     *
     * @throws NotFound when there is no such matter, or it does not concern the person
     */
    void act(MatterId id, Viewer by, BiConsumer<Matter, Occasion> deed) {
        oneAtATime.enter(id.turn());
        act(find(id, by), by, deed);
    }

    /** Does something to a matter in the hand of somebody who keeps the register and does not see it. */
    void actUnseen(MatterId id, Viewer by, BiConsumer<Matter, Occasion> deed) {
        oneAtATime.enter(id.turn());
        act(deeds.find(id).orElseThrow(), by, deed);
    }

    private void act(Matter matter, Viewer by, BiConsumer<Matter, Occasion> deed) {
        deed.accept(matter, occasions.of(by).notBefore(matter.touchedAt()));
        deeds.save(matter);
    }

    /** Does something that depends on the matter that this one is a part of: nobody is at that one meanwhile. */
    void actUnderParent(MatterId id, Viewer by, BiConsumer<Matter, Occasion> deed) {
        var parent = find(id, by).order().parent();
        if (parent != null) {
            oneAtATime.enter(parent.turn());
        }
        act(id, by, deed);
    }

    /** The matter, for the eyes of this person. */
    Matter find(MatterId id, Viewer by) {
        return deeds.find(id)
                .filter(found -> found.isFor(by) || isHandledBy(by, id))
                .orElseThrow(() -> new NotFound("件事项"));
    }

    /** @throws NotFound when no matter that is for the eyes of this person has this number */
    MatterId called(String code, Viewer by) {
        return jdbc.sql("select id from matter.matter where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(id -> find(new MatterId(id), by).id())
                .orElseThrow(() -> new NotFound("件事项"));
    }

    private boolean isHandledBy(Viewer viewer, MatterId id) {
        return viewer.sight().handled()
                && jdbc.sql("select matter.is_handled_by(:id, :person)")
                        .param("id", id.value())
                        .param("person", viewer.person().value())
                        .query(Boolean.class)
                        .single();
    }

    /** @throws NoSuchUnit when one is not in the register */
    void requireUnits(Collection<UnitId> named) {
        if (named.stream().anyMatch(unit -> units.find(unit).isEmpty())) {
            throw new NoSuchUnit();
        }
    }

    /** @throws TaskForceEnded when it is a task force whose last day is over */
    void requireTaking(UnitId unit) {
        units.requireTaking(List.of(unit));
    }
}
