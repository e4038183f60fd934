package gangmu.meeting;

import gangmu.matter.list.MatterRow;
import gangmu.meeting.AgendaQueries.LastItem;
import gangmu.meeting.MeetingNote.Kind;
import gangmu.meeting.MeetingNote.Section;
import gangmu.meeting.MeetingNote.Text;
import gangmu.organisation.Person;
import gangmu.organisation.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The meetings of the demonstration city: the last list is gone through, and who is not done says why and until when. */
@Component
@Profile("demo")
class DemoSittings {

    private static final List<String> NOT_DONE = List.of(
            "主体工作已完成，还有两项收尾，本单位承诺按期交账。",
            "部分点位协调难度大，已约谈相关乡镇，请求再给几天时间。",
            "第三方检测报告尚未出具，出具后立即申请办结。",
            "资金拨付手续还在走流程，预计本周内到位。");
    private static final List<String> DECIDED =
            List.of("会后由督查室牵头现场核实，下次会议报结果。", "请分管副市长召集一次专题协调。", "同意按承诺时间办理，逾期不再顺延。");

    private final SittingCommands commands;
    private final AgendaQueries agendas;
    private final DemoClock clock;
    private final Random random = new Random(20);

    DemoSittings(SittingCommands commands, AgendaQueries agendas, DemoClock clock) {
        this.commands = commands;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** Opens the meeting, goes through its agenda, ends it and has its notes approved. */
    void hold(MeetingId meeting, Person presiding, Viewer clerk) {
        commands.open(meeting, clerk);
        var agenda = agendas.agenda(meeting, clerk);
        if (agenda.last() != null) {
            agenda.last().items().forEach(item -> callUp(meeting, item, clerk));
        }
        agenda.red().stream()
                .limit(3)
                .forEach(row -> note(meeting, Section.RED_LIST, row, Kind.DECISION, pick(DECIDED), null, null, clerk));
        agenda.coordination().stream()
                .limit(2)
                .forEach(row ->
                        note(meeting, Section.COORDINATION, row, Kind.DECISION, pick(DECIDED), null, null, clerk));
        commands.end(meeting, presiding.id(), "出席：分管副市长；列席：各县区、市直有关单位主要负责人", clerk);
        commands.approve(meeting, new Viewer(presiding.id(), presiding.name(), presiding.role(), presiding.unit()));
    }

    private void callUp(MeetingId meeting, LastItem item, Viewer clerk) {
        if (item.done()) {
            note(meeting, Section.LAST_LIST, item.matter(), Kind.INFORMATION, "已完成，按程序办结。", true, null, clerk);
        } else if (random.nextInt(3) > 0) {
            var promised = LocalDate.now(clock).plusDays(3L + random.nextInt(9));
            note(meeting, Section.LAST_LIST, item.matter(), Kind.DECISION, pick(NOT_DONE), false, promised, clerk);
        }
    }

    private void note(
            MeetingId meeting,
            Section section,
            MatterRow row,
            Kind kind,
            String words,
            @Nullable Boolean done,
            @Nullable LocalDate promised,
            Viewer clerk) {
        commands.take(meeting, new Text(section, row.id(), kind, words, done, promised, null, List.of(), null), clerk);
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
