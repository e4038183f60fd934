package gangmu.document;

import java.util.List;

/**
 * What became of the demands of a document, so that nothing is dropped silently.
 *
 * @param sentence all of it in one sentence: 共23项要求：已列20项，重复1项，并入1项，未列1项（与本市无关）
 */
record Coverage(int demands, int open, int itemised, int repeats, int merged, int leftOut, String sentence) {

    /** One demand: its state, whether it is itemised as a repeat of something else, and why it was left out, where it was. */
    record Decided(Finding.State state, boolean repeat, String reason) {}

    static Coverage of(List<Decided> demands) {
        var open = count(demands, Finding.State.OPEN);
        var repeats = Math.toIntExact(demands.stream().filter(Decided::repeat).count());
        var itemised = count(demands, Finding.State.ITEMISED) - repeats;
        var merged = count(demands, Finding.State.MERGED);
        var leftOut = count(demands, Finding.State.LEFT_OUT);
        var reasons = demands.stream()
                .filter(demand -> demand.state() == Finding.State.LEFT_OUT)
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

    private static int count(List<Decided> demands, Finding.State state) {
        return Math.toIntExact(
                demands.stream().filter(demand -> demand.state() == state).count());
    }
}
