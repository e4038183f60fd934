package gangmu.matter.life;

import gangmu.calendar.WorkCalendar;
import gangmu.matter.ClosingPoint;
import gangmu.matter.Importance;
import gangmu.matter.MatterId;
import gangmu.matter.Order;
import gangmu.matter.PauseReason;
import gangmu.matter.Result;
import gangmu.matter.Standing;
import gangmu.matter.rule.RuleSet;
import gangmu.matter.rule.Rules;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.TestCity;
import gangmu.organisation.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One matter, told day by day: handed on Monday 2 November 2026 to the industry bureau, with the housing bureau to assist, due on
 * Tuesday 1 December. Offices work from Monday to Friday.
 */
final class MatterStory {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    static final WorkCalendar CALENDAR = WorkCalendar.of(List.of());
    static final Rules RULES = new Rules(1, Instant.EPOCH, RuleSet.usual());
    static final Viewer COUNTY_LIAISON = new Viewer(PersonId.next(), "唐嘉树", Role.LIAISON, TestCity.COUNTY.id());
    static final UUID FILE = UUID.randomUUID();

    private Matter matter;
    private LocalDate today = MONDAY;
    private Rules rules = RULES;
    private int papers;

    private MatterStory(Order order) {
        matter = Matter.dispatch(order, by(TestCity.CLERK));
    }

    static MatterStory dispatched() {
        return of(order(DUE, Importance.NORMAL));
    }

    static MatterStory of(Order order) {
        return new MatterStory(order);
    }

    static MatterStory received() {
        return dispatched().sign();
    }

    static MatterStory claimed() {
        return received().claim();
    }

    static MatterStory closed(Result result) {
        var story = claimed();
        story.completion().close(verdict(result), story.by(TestCity.CLERK));
        return story;
    }

    static Order order(@Nullable LocalDate due, Importance importance) {
        var usual = MatterFixtures.order("〔2026〕19-1", "完成首批企业诊断", TestCity.INDUSTRY, TestCity.HOUSING);
        return new Order(
                usual.code(),
                usual.demand(),
                null,
                usual.theme(),
                usual.leadUnit(),
                usual.coUnits(),
                due,
                null,
                importance,
                usual.mandate(),
                usual.sentence(),
                null,
                null);
    }

    static Completion.Verdict verdict(Result result) {
        return new Completion.Verdict(
                result,
                "同意办结",
                EnumSet.allOf(ClosingPoint.class),
                List.of(FILE),
                result.staysPending() ? LocalDate.of(2027, 3, 31) : null);
    }

    static Person person(Viewer viewer) {
        return new Person(viewer.person(), viewer.name(), "干部", viewer.role(), viewer.unit());
    }

    MatterStory on(int month, int day) {
        today = LocalDate.of(month < 11 ? 2027 : 2026, month, day);
        return this;
    }

    MatterStory under(Rules changed) {
        rules = changed;
        return this;
    }

    MatterStory with(Kin kin) {
        matter = Matter.of(matter.deeds(), List.of(), kin, CALENDAR);
        return this;
    }

    Occasion by(Viewer viewer) {
        return new Occasion(
                viewer,
                today.atTime(LocalTime.of(9, 0)).atZone(WorkCalendar.ZONE).toInstant(),
                CALENDAR,
                rules);
    }

    Matter matter() {
        return matter;
    }

    Standing standing() {
        return matter.standing();
    }

    MatterStory sign() {
        handling().receive(by(TestCity.INDUSTRY_LIAISON));
        return this;
    }

    MatterStory claim() {
        completion().claim("已全部完成", "局长", List.of(FILE), by(TestCity.INDUSTRY_LIAISON));
        return this;
    }

    MatterStory askReturn() {
        returns().ask("属于住建职责", TestCity.HOUSING.id(), by(TestCity.INDUSTRY_LIAISON));
        return this;
    }

    MatterStory askExtension(LocalDate until) {
        extensions().ask("设备未到货", "已完成六成", until, "局长", by(TestCity.INDUSTRY_LIAISON));
        return this;
    }

    MatterStory grant() {
        extensions().grant(null, null, by(TestCity.LEADER));
        return this;
    }

    MatterStory pause() {
        stops().pause(PauseReason.SUPERIOR_ASKED, "已请示省厅", by(TestCity.CLERK));
        return this;
    }

    MatterStory expedite() {
        ladder().escalate(null, this::number, by(TestCity.CLERK));
        return this;
    }

    String number(Object rung, MatterId id, Instant at) {
        return "〔2026〕第" + ++papers + "号";
    }

    Handling handling() {
        return new Handling(matter);
    }

    Returns returns() {
        return new Returns(matter);
    }

    Extensions extensions() {
        return new Extensions(matter);
    }

    Stops stops() {
        return new Stops(matter);
    }

    Completion completion() {
        return new Completion(matter);
    }

    Afterwards afterwards() {
        return new Afterwards(matter);
    }

    OtherEndings endings() {
        return new OtherEndings(matter);
    }

    Ladder ladder() {
        return new Ladder(matter);
    }
}
