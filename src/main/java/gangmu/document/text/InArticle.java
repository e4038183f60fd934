package gangmu.document.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something that was found, and the article it stands in. */
public record InArticle<T>(UUID article, T found) {

    /** What was found, article by article. */
    public static <T> Map<UUID, List<T>> grouped(List<InArticle<T>> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        InArticle::article, Collectors.mapping(InArticle::found, Collectors.toList())));
    }
}
