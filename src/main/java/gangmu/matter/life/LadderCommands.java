package gangmu.matter.life;

import gangmu.matter.EachByItself;
import gangmu.matter.EachByItself.RefusedMatter;
import gangmu.matter.MatterEvent;
import gangmu.matter.MatterId;
import gangmu.organisation.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reminds of several matters at once, or chases them. */
@Service
class LadderCommands {

    /** @param number of the paper; null where there is none */
    record WentOut(MatterId id, @Nullable String number) {}

    record Chased(List<WentOut> sent, List<RefusedMatter> refused) {}

    private final MatterCommands commands;
    private final Papers papers;

    LadderCommands(MatterCommands commands, Papers papers) {
        this.commands = commands;
        this.papers = papers;
    }

    /** Sends a 催办单 for each, in a transaction of its own; one that is refused does not keep the others. */
    Chased expedite(List<MatterId> ids, Viewer by) {
        return each(ids, by, (matter, now) -> new Ladder(matter).expedite(papers, now));
    }

    /** Reminds of each, in the same way. */
    Chased remind(List<MatterId> ids, @Nullable String words, Viewer by) {
        return each(ids, by, (matter, now) -> new Ladder(matter).remind(words, now));
    }

    private Chased each(List<MatterId> ids, Viewer by, BiConsumer<Matter, Occasion> deed) {
        var sent = new ArrayList<WentOut>();
        var each = new EachByItself();
        for (var id : ids.stream().distinct().toList()) {
            each.act(
                    id,
                    () -> commands.act(id, by, (matter, now) -> {
                        deed.accept(matter, now);
                        var last = matter.fresh().getLast();
                        sent.add(new WentOut(
                                id, last instanceof MatterEvent.MatterEscalated paper ? paper.number() : null));
                    }));
        }
        return new Chased(sent, each.refused());
    }
}
