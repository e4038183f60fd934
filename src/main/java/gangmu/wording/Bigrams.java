package gangmu.wording;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The pairs of neighbouring characters of some words. Chinese needs no cutting into words to be compared by them. Punctuation and
 * blanks break a pair.
 *
 * @param all the different pairs, in the order of the words
 */
public record Bigrams(Set<String> all) {

    /** What a pair out of everyday official words weighs, where any other weighs one. */
    private static final double COMMON = 0.2;

    public static Bigrams of(String words) {
        var text = Normalizer.normalize(words, Normalizer.Form.NFKC);
        var all = new LinkedHashSet<String>();
        for (var i = 0; i + 1 < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                all.add(text.substring(i, i + 2));
            }
        }
        return new Bigrams(all);
    }

    public double weight() {
        return all.stream().mapToDouble(Bigrams::weight).sum();
    }

    /** The weight of the pairs that both have. */
    public double sharedWith(Bigrams other) {
        return all.stream()
                .filter(other.all::contains)
                .mapToDouble(Bigrams::weight)
                .sum();
    }

    /** What this pair tells: 1, or a fifth where it stands in nearly every official sentence. */
    static double weight(String bigram) {
        return CommonWords.contain(bigram) ? COMMON : 1;
    }
}
