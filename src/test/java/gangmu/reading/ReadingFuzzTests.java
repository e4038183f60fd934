package gangmu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.source.Source;
import gangmu.reading.source.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that went wrong in every way: each is read, says the same again, and every finding stands where it says. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadingFuzzTests {

    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final int ROUNDS = 20;
    private static final int ROUNDS_OF_SEVERAL = 200;
    private static final int LONG = 60_000;
    private static final int ENDLESS = 2_000_000;

    private final DocumentReader reader = new DocumentReader();
    private final List<String> pages = DevelopmentDocuments.texts();

    @ParameterizedTest
    @EnumSource
    void aPageThatWentWrongIsReadAllTheSame(Mutation mutation) {
        var random = new Random(mutation.name().hashCode());
        for (var round = 0; round < ROUNDS; round++) {
            mustHold(mutation.apply(pages.get(round % pages.size()), random));
        }
    }

    @Test
    void aPageThatWentWrongInSeveralWaysIsReadAllTheSame() {
        var random = new Random(42);
        for (var round = 0; round < ROUNDS_OF_SEVERAL; round++) {
            var ways = random.ints(3, 0, MUTATIONS.size())
                    .mapToObj(i -> MUTATIONS.get(i))
                    .toList();
            mustHold(Mutation.several(pages.get(round % pages.size()), ways, random));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVeryLongPageIsReadAllTheSame(Mutation mutation) {
        var random = new Random(mutation.name().hashCode());
        var page = mutation.apply(pages.getFirst(), random);
        if (!page.isEmpty()) {
            mustHold(page.repeat(LONG / page.length() + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"任务\t", "工作任务\t牵头单位\t", "一、", "。\n", "工作任务\t牵头单位\t完成时限\n。\n。\n"})
    void aNoticeThatGoesOnAndOnIsReadAllTheSame(String words) {
        mustHold("关于印发任务分解表的通知\n\n任务\t单位\t时限\n" + words.repeat(ENDLESS / words.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"强调，", "明确：", "市住建局提出，", "“他强调，", "超百亿元、", "要求、", "3亿元和", "12个", "个11111111111"})
    void aSentenceThatNeverEndsIsReadAllTheSame(String words) {
        mustHold(words.repeat(ENDLESS / 4 / words.length()));
    }

    private void mustHold(String page) {
        Source source;
        try {
            source = Source.of("a.txt", page.getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable e) {
            // nothing to be read is left, or so many control characters that it is no text
            assertThat(e.code()).isIn("empty-file", "unknown-charset");
            return;
        }
        var reading = reader.read(source);

        assertThat(ReadingJson.write("a", reader.read(source))).isEqualTo(ReadingJson.write("a", reading));
        for (var article : reading.articles()) {
            passages(article.story()).forEach(passage -> mustStandInSource(Excerpt.of(passage), source.text()));
            excerpts(article).forEach(excerpt -> mustStandInSource(excerpt, source.text()));
        }
    }

    private static Stream<Passage> passages(Story story) {
        return Stream.concat(
                story.title() == null ? Stream.of(story.body()) : Stream.of(story.title(), story.body()),
                story.subtitles().stream());
    }

    private static Stream<Excerpt> excerpts(Article article) {
        return Stream.of(
                        article.directives().stream().map(Directive::sentence),
                        article.projects().stream().map(Project::name),
                        article.figures().stream().map(Figure::number))
                .flatMap(excerpts -> excerpts);
    }

    private static void mustStandInSource(Excerpt excerpt, String source) {
        var words = new StringBuilder();
        for (var span : excerpt.spans()) {
            assertThat(span.end()).isLessThanOrEqualTo(source.length());
            words.append(source, span.start(), span.end());
        }
        assertThat(withoutBlanks(words)).isEqualTo(withoutBlanks(excerpt.text()));
    }

    private static String withoutBlanks(CharSequence text) {
        return Passage.ofSource(text.toString()).withoutBlanks().toString();
    }
}
