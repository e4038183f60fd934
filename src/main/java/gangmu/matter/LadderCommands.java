package gangmu.matter;

import gangmu.NotFound;
import gangmu.Refused;
import gangmu.organisation.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Chases several matters at once. */
@Service
class LadderCommands {

    record Issued(MatterId id, String number) {}

    record NotIssued(MatterId id, String code, String reason) {}

    record Reminders(List<Issued> issued, List<NotIssued> refused) {}

    private final MatterCommands commands;
    private final Papers papers;

    LadderCommands(MatterCommands commands, Papers papers) {
        this.commands = commands;
        this.papers = papers;
    }

    /** Sends a 催办单 for each, in a transaction of its own; one that is refused does not keep the others. */
    Reminders remind(List<MatterId> ids, Viewer by) {
        var issued = new ArrayList<Issued>();
        var refused = new ArrayList<NotIssued>();
        for (var id : ids.stream().distinct().toList()) {
            try {
                commands.act(id, by, (matter, now) -> {
                    new Ladder(matter).expedite(papers, now);
                    var paper = (MatterEvent.MatterEscalated) matter.fresh().getLast();
                    issued.add(new Issued(id, paper.number()));
                });
            } catch (Refused refusal) {
                refused.add(new NotIssued(id, refusal.code(), refusal.reason()));
            } catch (NotFound missing) {
                refused.add(new NotIssued(id, "not-found", String.valueOf(missing.getMessage())));
            }
        }
        return new Reminders(issued, refused);
    }
}
