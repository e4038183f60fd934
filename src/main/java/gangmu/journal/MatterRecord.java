package gangmu.journal;

import gangmu.matter.MatterId;
import gangmu.organisation.Viewer;
import java.io.Writer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of one matter with their proof, for whoever puts them beside its other papers. */
@Component
public class MatterRecord {

    private final Exports exports;

    MatterRecord(Exports exports) {
        this.exports = exports;
    }

    /**
     * Seals all that was written down about this matter until now, and that it is taken out. To be called outside of a transaction: what has not
     * ended cannot be sealed.
     *
     * @param address where the request came from
     * @return what writes the file out, for {@code bin/gangmu verify}
     * @throws NothingSealed when nothing was written down about it
     * @throws NotSealedYet when some long piece of work has not ended
     */
    public Consumer<Writer> takenOut(MatterId matter, Viewer by, @Nullable String address) {
        var author = Author.of(by, address);
        return exports.ofMatter(matter.value(), author)::writeTo;
    }
}
