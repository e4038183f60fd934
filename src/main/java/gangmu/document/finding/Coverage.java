package gangmu.document.finding;

import java.util.List;

/**
 * What became of the demands of a document, so that nothing is dropped silently.
 *
 * @param sentence all of it in one sentence: 共23项要求：已列20项，重复1项，并入1项，未列1项（与本市无关）
 */
public record Coverage(int demands, int open, int itemised, int repeats, int merged, int leftOut, String sentence) {

    /** One demand: its state, whether it is itemised as a repeat of something else, and why it was left out, where it was. */
    record Decided(FindingState state, boolean repeat, String reason) {}

    /** Of the demands on the desk, in the order of the document. */
    public static Coverage of(List<FindingView> demands) {
        return told(demands.stream()
                .map(demand -> new Decided(demand.state(), demand.linkedTo() != null, String.valueOf(demand.reason())))
                .toList());
    }

    static Coverage told(List<Decided> demands) {
        var open = count(demands, FindingState.OPEN);
        var repeats = Math.toIntExact(demands.stream().filter(Decided::repeat).count());
        var itemised = count(demands, FindingState.ITEMISED) - repeats;
        var merged = count(demands, FindingState.MERGED);
        var leftOut = count(demands, FindingState.LEFT_OUT);
        var reasons = demands.stream()
                .filter(demand -> demand.state() == FindingState.LEFT_OUT)
                .map(Decided::reason)
                .distinct()
                .toList();
        var sentence = "共%d项要求：已列%d项%s，并入%d项，未列%d项%s%s"
                .formatted(
                        demands.size(),
                        itemised,
                        repeats == 0 ? "" : "，重复%d项".formatted(repeats),
                        merged,
                        leftOut,
                        reasons.isEmpty() ? "" : "（" + String.join("；", reasons) + "）",
                        open == 0 ? "" : "，待定" + open + "项");
        return new Coverage(demands.size(), open, itemised, repeats, merged, leftOut, sentence);
    }

    private static int count(List<Decided> demands, FindingState state) {
        return Math.toIntExact(
                demands.stream().filter(demand -> demand.state() == state).count());
    }
}
