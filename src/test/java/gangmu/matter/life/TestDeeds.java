package gangmu.matter.life;

import gangmu.matter.ClosingPoint;
import gangmu.matter.MatterId;
import gangmu.matter.PauseReason;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.BeanFactory;

/** What was done to matters, for the tests of the other packages. */
public final class TestDeeds {

    private final MatterCommands commands;

    public TestDeeds(BeanFactory beans) {
        commands = beans.getBean(MatterCommands.class);
    }

    /** The lead unit signed for it. */
    public void received(MatterId matter, Viewer liaison) {
        act(matter, liaison, (one, now) -> new Handling(one).receive(now));
    }

    /** Its lead unit, which had signed for it, says that all is done. */
    public void claimed(MatterId matter, Viewer liaison) {
        act(matter, liaison, (one, now) -> new Completion(one).claim("已全部完成", "局长", List.of(), now));
    }

    public void sentBack(MatterId matter) {
        act(
                matter,
                TestCity.CLERK,
                (one, now) -> new Completion(one).sendBack(EnumSet.of(ClosingPoint.TASK_DONE), "只完成一半", now));
    }

    public void toBeVerifiedBy(MatterId matter, Viewer verifier) {
        var person = MatterStory.person(verifier);
        act(matter, TestCity.CLERK, (one, now) -> new Completion(one).assignVerifier(person, now));
    }

    public void paused(MatterId matter) {
        act(matter, TestCity.CLERK, (one, now) -> new Stops(one).pause(PauseReason.FORCE_MAJEURE, "汛情", now));
    }

    /** The clock runs on another unit, as the lead unit asked. */
    public void heldUpBy(UnitId other, MatterId matter, Viewer liaison) {
        act(matter, liaison, (one, now) -> new Stops(one).reportBlock(other, null, "等待意见", now));
        act(matter, TestCity.CLERK, (one, now) -> new Stops(one).acceptBlock(now));
    }

    private void act(MatterId matter, Viewer by, BiConsumer<Matter, Occasion> deed) {
        commands.act(matter, by, deed);
    }
}
