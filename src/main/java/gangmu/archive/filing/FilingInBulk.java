package gangmu.archive.filing;

import gangmu.matter.EachByItself;
import gangmu.matter.EachByItself.RefusedMatter;
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

    /** What became of each. */
    record FilingOutcome(List<FiledMatter> filed, List<RefusedMatter> refused) {}

    private final FilingCommands commands;

    FilingInBulk(FilingCommands commands) {
        this.commands = commands;
    }

    FilingOutcome file(List<ToFile> wanted, String division, Viewer by) {
        var filed = new ArrayList<FiledMatter>();
        var each = new EachByItself();
        for (var one : wanted) {
            each.act(
                    one.matter(),
                    () -> filed.add(new FiledMatter(
                            one.matter(),
                            commands.file(one.matter(), one.retention(), division, by)
                                    .toString())));
        }
        return new FilingOutcome(filed, each.refused());
    }
}
