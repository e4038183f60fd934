package gangmu.reading.figure;

import gangmu.reading.Words;
import java.util.List;
import java.util.function.BiConsumer;

/** The sums that projects listed before them cost, one each: 甲项目、乙工程总投资分别为3亿元、2亿元. */
final class SharedSums {

    private static final Words EACH = Words.of("分别为", "分别", "分别达", "分别达到", "分别约", "分别约为", "分别是", "依次为");
    private static final Words TOTALS = Words.of("总投资", "总投资额", "投资总额", "概算投资", "估算投资", "总造价");
    private static final String LISTING = "、和与";

    private final String text;
    private final List<Quantity> quantities;
    private final List<ProjectName> mentions;

    SharedSums(Body body) {
        this.text = body.text();
        this.quantities = body.quantities();
        this.mentions = body.projects();
    }

    /** Tells each project its sum, where there are as many of the one as of the other. */
    void tell(BiConsumer<ProjectName, Investment> project) {
        var next = 0;
        for (var i = 0; i < quantities.size(); i++) {
            var start = quantities.get(i).start();
            while (next < mentions.size() && mentions.get(next).end() <= start) {
                next++;
            }
            var last = isShared(start) ? lastListed(i) : i;
            if (last > i && namedBefore(start, next) == last - i + 1) {
                for (var each = i; each <= last; each++) {
                    project.accept(mentions.get(next - 1 - (last - each)), Investment.of(quantities.get(each)));
                }
            }
        }
    }

    /** Whether the words that share out a total end here. */
    private boolean isShared(int start) {
        var each = EACH.lengthBefore(text, start);
        return each > 0 && TOTALS.lengthBefore(text, start - each) > 0;
    }

    /** The last of the sums that are listed from this one on. */
    private int lastListed(int first) {
        var last = first;
        while (last + 1 < quantities.size()
                && Investment.isSum(quantities.get(last + 1))
                && quantities.get(last + 1).start() == quantities.get(last).end() + 1
                && LISTING.indexOf(text.charAt(quantities.get(last).end())) >= 0) {
            last++;
        }
        return last;
    }

    /** How many projects the sentence of a sum has named before it. */
    private int namedBefore(int sum, int next) {
        var sentence = Clause.sentenceStart(text, sum);
        var named = 0;
        while (named < next && mentions.get(next - 1 - named).start() >= sentence) {
            named++;
        }
        return named;
    }
}
