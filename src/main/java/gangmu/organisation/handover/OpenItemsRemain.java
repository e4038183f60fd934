package gangmu.organisation.handover;

import gangmu.Refused;
import java.util.Map;
import java.util.stream.Collectors;

/** Nobody leaves a post while something waits for the name. */
public class OpenItemsRemain extends Refused {

    private static final long serialVersionUID = 1L;

    public OpenItemsRemain(Map<OpenItem.Kind, Integer> left) {
        super("open-items-remain", "还有%s未移交，请先选定接任人一并移交。".formatted(words(left)));
    }

    static String words(Map<OpenItem.Kind, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> "%s%d件".formatted(count.getKey().words(), count.getValue()))
                .collect(Collectors.joining("、"));
    }
}
