package gangmu.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.reading.Directive;
import gangmu.reading.Passage;
import gangmu.reading.Story;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers whose headline says nothing of their kind. */
class TelltalesTests {

    private static final String TASK = "市水务局要在9月底前完成管网普查。";

    private final DirectiveReader reader = new DirectiveReader();

    @ParameterizedTest
    @ValueSource(strings = {"9月1日，副市长石远主持会议。现将议定事项纪要如下：", "出席：石远、韩冰\n列席：市水务局江小满", "主　持：石远\n记录人：江小满"})
    void whatListsWhoCameOrPutsDownWhatWasAgreedAreMinutes(String told) {
        assertThat(speakers("再造一城清水", told + "\n" + TASK)).containsExactly("会议");
    }

    @Test
    void allThatStandsUnderWhatWasAgreedIsTheMeetings() {
        var agreed = "会议议定以下事项：\n一、关于管网\n" + TASK + "\n二、关于水厂\n" + TASK;

        assertThat(speakers("再造一城清水", agreed)).containsExactly("会议", "会议");
    }

    @Test
    void anAppealThatTurnsToListenersIsNoSpeech() {
        assertThat(speakers("市水务局关于节水的倡议书", "同志们：\n" + TASK)).containsExactly("市水务局");
    }

    @Test
    void aLetterThatIsSignedIsNoSpeech() {
        assertThat(speakers("再造一城清水", "同志们：\n" + TASK + "\n市水务局\n2025年9月1日")).containsExactly("市水务局");
    }

    @Test
    void whatAReporterSignsIsAReport() {
        var body = "现将有关问题通报如下：\n一、" + TASK;
        var story =
                new Story(Passage.ofSource("再造一城清水"), List.of(), List.of("江小满"), null, Passage.ofSource(body), null);

        assertThat(reader.read(story, body, null)).isEmpty();
    }

    @Test
    void oneListOfPeopleMakesNoMinutes() {
        assertThat(speakers("再造一城清水", "主持：石远\n" + TASK)).isEmpty();
    }

    @Test
    void noticesThatListWhoShallComeStayNotices() {
        assertThat(speakers("市政府办公室关于召开供水调度会的通知", "主持：石远\n记录：江小满\n" + TASK)).containsExactly("市政府办公室");
    }

    @ParameterizedTest
    @ValueSource(strings = {"同志们：\n", "各位代表、各位同志！\n", "同志们，雨季快到了。\n"})
    void whatTurnsToListenersIsTheSpeechOfWhoIsNamedAboveIt(String salutation) {
        assertThat(speakers("再造一城清水", "市长　石 远\n" + salutation + TASK)).containsExactly("石远");
    }

    @Test
    void whoThanksEverybodyAtTheEndHasMadeASpeech() {
        assertThat(speakers("再造一城清水", "市长　石 远\n" + TASK + "\n清水是大家的。谢谢大家！")).containsExactly("石远");
    }

    @Test
    void inAReportOnTheYearsWorkSpeaksWhoMakesItAndWhatItLooksBackOnIsNotDemanded() {
        var report = """
                1月20日，县长石远代表县人民政府作工作报告。
                一、过去一年工作回顾
                新建学校5所，新增学位2700个；检查结果互认扩大到136项。
                二、今年重点工作
                要做强菌菇产业。县教育局8月底前完成6所学校改扩建。""";

        assertThat(demands("山河县政府工作报告（摘要）", report)).containsExactly("要做强菌菇产业。", "县教育局8月底前完成6所学校改扩建。");
        assertThat(speakers("山河县政府工作报告（摘要）", report)).containsOnly("石远");
    }

    @Test
    void whatTellsOfAReportOnTheYearsWorkIsNone() {
        assertThat(demands("代表热议市政府工作报告", "代表们说得起劲。\n" + TASK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据巡查结果，现将有关问题通报如下：", "市政府决定划定禁火区，现发布如下命令：", "各县（市、区）人民政府，市直各有关单位：", "填报单位：市水务局"})
    void whatMakesSomethingKnownOrNamesItsReadersIsANotice(String told) {
        assertThat(demands("再造一城清水", told + "\n一、" + TASK)).containsExactly(TASK);
    }

    @Test
    void whatIsHerebyMadeKnownWasANotice() {
        assertThat(demands("再造一城清水", "今年雨水多。\n一、" + TASK + "\n特此通告。")).containsExactly(TASK);
        assertThat(demands("再造一城清水", "今年雨水多。\n一、" + TASK)).isEmpty();
    }

    @Test
    void whoSendsAFormSpeaksInIt() {
        assertThat(speakers("再造一城清水", "填报单位：市政府督查室\n一、" + TASK)).containsExactly("市政府督查室");
    }

    @Test
    void listsOfUnitsInAReportAreNoAddress() {
        assertThat(demands("再造一城清水", "市水务局：\n9月底前完成管网普查。")).isEmpty();
    }

    private List<String> demands(String title, String body) {
        return read(title, body).stream()
                .map(directive -> directive.sentence().text())
                .toList();
    }

    private List<@Nullable String> speakers(String title, String body) {
        return read(title, body).stream().map(Directive::speaker).toList();
    }

    private List<Directive> read(String title, String body) {
        var story = new Story(Passage.ofSource(title), List.of(), List.of(), null, Passage.ofSource(body), null);
        return reader.read(story, body, LocalDate.of(2025, 9, 1));
    }
}
