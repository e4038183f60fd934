package gangmu.archive.filing;

import gangmu.NotFound;
import gangmu.Refused;
import gangmu.matter.MatterId;
import gangmu.organisation.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files several matters, each by itself: one that is refused does not keep the others. */
@Component
class FilingInBulk {

    /** A matter, and how long it is kept. */
    record ToFile(MatterId matter, Retention retention) {}

    record FiledMatter(MatterId id, String fileNumber) {}

    record NotFiledMatter(MatterId id, String code, String reason) {}

    /** What became of each. */
    record FilingOutcome(List<FiledMatter> filed, List<NotFiledMatter> refused) {}

    private final FilingCommands commands;

    FilingInBulk(FilingCommands commands) {
        this.commands = commands;
    }

    FilingOutcome file(List<ToFile> wanted, String division, Viewer by) {
        var filed = new ArrayList<FiledMatter>();
        var refused = new ArrayList<NotFiledMatter>();
        for (var one : wanted) {
            try {
                filed.add(new FiledMatter(
                        one.matter(),
                        commands.file(one.matter(), one.retention(), division, by)
                                .toString()));
            } catch (Refused refusal) {
                refused.add(new NotFiledMatter(one.matter(), refusal.code(), refusal.reason()));
            } catch (NotFound missing) {
                refused.add(new NotFiledMatter(one.matter(), "not-found", String.valueOf(missing.getMessage())));
            }
        }
        return new FilingOutcome(filed, refused);
    }
}
