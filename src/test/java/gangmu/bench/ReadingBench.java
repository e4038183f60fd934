package gangmu.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import gangmu.reading.DocumentReader;
import gangmu.reading.source.Source;
import gangmu.reading.source.Unreadable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How fast documents are read: the whole reader against HanLP's segmentation with all name recognition on, over the same text,
 * one thread each, in turns, both warmed up.
 */
final class ReadingBench {

    private static final double BAR = 10;
    private static final int WARM_UP_ROUNDS = 40;
    private static final long ROUND_NANOS = 400_000_000;
    private static final int SHORTEST = 50_000;
    private static final int[] LENGTHS = {1, 2, 4, 8};

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Corpus corpus;
    private final int rounds;
    private final DocumentReader reader = new DocumentReader();
    private final Segment hanlp = HanLP.newSegment().enableAllNamedEntityRecognize(true);

    private ReadingBench(Corpus corpus, int rounds) {
        this.corpus = corpus;
        this.rounds = rounds;
    }

    static void main(String... args) throws IOException, Unreadable {
        var corpus = Corpus.usual();
        var rounds = 9;
        var growth = false;
        for (var i = List.of(args).iterator(); i.hasNext(); ) {
            switch (i.next()) {
                case "--docs" -> corpus = Corpus.of(Path.of(i.next()));
                case "--rounds" -> rounds = Integer.parseInt(i.next());
                case "--growth" -> growth = true;
                default -> throw new IllegalArgumentException("reading [--docs DIR] [--rounds N] [--growth]");
            }
        }
        new ReadingBench(corpus, rounds).run(growth);
    }

    private void run(boolean growth) throws Unreadable {
        System.out.printf(
                "%d documents, %,d characters, from %s%n%n",
                corpus.documents().size(), corpus.characters(), corpus.folder());
        var detail = new LinkedHashMap<String, Object>();
        detail.put("documents", corpus.documents().size());
        detail.put("characters", corpus.characters());
        detail.put("rounds", rounds);
        var ratio = race(detail);
        if (growth) {
            detail.put("growth", growth());
        }
        System.out.println(Outcome.atLeast("reading", ratio, BAR, detail).toJson());
    }

    private double race(Map<String, Object> detail) {
        for (var i = 0; i < WARM_UP_ROUNDS; i++) {
            charactersPerSecond(reader::read);
            charactersPerSecond(this::segment);
        }
        var read = new ArrayList<Double>();
        var segmented = new ArrayList<Double>();
        for (var i = 0; i < rounds; i++) {
            read.add(charactersPerSecond(reader::read));
            segmented.add(charactersPerSecond(this::segment));
        }
        var ratio = median(read) / median(segmented);
        detail.put("readerCharactersPerSecond", Math.round(median(read)));
        detail.put("hanlpCharactersPerSecond", Math.round(median(segmented)));
        System.out.printf("%-34s %,14.0f characters/s%n", "Gangmu, the whole reader", median(read));
        System.out.printf("%-34s %,14.0f characters/s%n", "HanLP, segmentation and names", median(segmented));
        System.out.printf("%-34s %,14.1f x (at least %.0f)%n%n", "ratio", ratio, BAR);
        return ratio;
    }

    private void segment(Source document) {
        hanlp.seg(document.text());
    }

    /** Over one round: all documents, as often as fit into it. A second is one of this thread's on a core: machines are shared. */
    private double charactersPerSecond(Consumer<Source> work) {
        var start = threads.getCurrentThreadCpuTime();
        var characters = 0L;
        while (threads.getCurrentThreadCpuTime() - start < ROUND_NANOS) {
            corpus.documents().forEach(work);
            characters += corpus.characters();
        }
        return characters * 1e9 / (threads.getCurrentThreadCpuTime() - start);
    }

    /** What a character costs in one ever longer document; flat where time grows linearly with the length. */
    private List<Double> growth() throws Unreadable {
        System.out.printf("%12s %12s %16s%n", "characters", "ms", "ns per character");
        var perCharacter = new ArrayList<Double>();
        for (var times : LENGTHS) {
            var document = corpus.ofLength(SHORTEST * times);
            var nanos = median(List.of(nanos(document), nanos(document), nanos(document)));
            perCharacter.add(Outcome.rounded(nanos / document.text().length()));
            System.out.printf("%,12d %12.1f %16.0f%n", document.text().length(), nanos / 1e6, perCharacter.getLast());
        }
        System.out.println();
        return perCharacter;
    }

    private double nanos(Source document) {
        var start = System.nanoTime();
        reader.read(document);
        return System.nanoTime() - start;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
