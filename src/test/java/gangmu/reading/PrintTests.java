package gangmu.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.source.Source;
import gangmu.reading.source.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around all lines of a page alike tells nothing: with it the page reads as it does without. */
class PrintTests {

    static Stream<String> documents() {
        return DevelopmentDocuments.names();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPageMayHaveAMarginAtItsLeft(String name) {
        var page = DevelopmentDocuments.text(name);

        assertThat(read(page.lines().map(line -> "    " + line).collect(joining("\n"))))
                .isEqualTo(read(page));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPageMayHaveSeveralEmptyLinesWhereverItHasAny(String name) {
        var page = DevelopmentDocuments.text(name);

        assertThat(read(page.replaceAll("\n[ \u3000]*\n", "\n\n\n\n"))).isEqualTo(read(page));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linesMayEndInBlanksAndInTwoLetters(String name) {
        var page = DevelopmentDocuments.text(name);

        assertThat(read(page.lines().map(line -> line + "  ").collect(joining("\r\n"))))
                .isEqualTo(read(page));
    }

    /** What is read, without its places. */
    private static List<String> read(String page) {
        try {
            return new DocumentReader()
                    .read(Source.of("page.txt", page.getBytes(StandardCharsets.UTF_8))).articles().stream()
                            .map(PrintTests::told)
                            .toList();
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static String told(Article article) {
        return article.story().title()
                + "\n" + article.story().subtitles()
                + "\n" + article.story().date()
                + "\n" + article.story().body()
                + "\n"
                + article.directives().stream()
                        .map(demand -> "%s %s %s %s %s"
                                .formatted(
                                        demand.heading(),
                                        demand.speaker(),
                                        demand.sentence().text(),
                                        demand.units(),
                                        demand.deadline()))
                        .collect(joining("\n"))
                + "\n" + article.projects().size()
                + " " + article.figures().size();
    }
}
