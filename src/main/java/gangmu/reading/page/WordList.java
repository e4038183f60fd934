package gangmu.reading.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words to look for inside others, found in one walk: only where a letter opens one of them is it looked for. */
final class WordList {

    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    WordList(List<String> words) {
        for (var word : words) {
            firsts.set(word.charAt(0));
            byFirst.computeIfAbsent(
                    word.charAt(0),
                    first -> words.stream()
                            .filter(other -> other.charAt(0) == first)
                            .toList());
        }
    }

    boolean occursIn(String text) {
        return isMet(text, 1);
    }

    /** Whether at least two of the words stand in the text. */
    boolean twiceIn(String text) {
        return isMet(text, 2);
    }

    private boolean isMet(String text, int least) {
        Set<String> met = null;
        for (var i = 0; i < text.length(); i++) {
            if (!firsts.get(text.charAt(i))) {
                continue;
            }
            for (var word : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if (text.startsWith(word, i)) {
                    if (least == 1) {
                        return true;
                    }
                    met = met == null ? new HashSet<>() : met;
                    met.add(word);
                    if (met.size() >= least) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
