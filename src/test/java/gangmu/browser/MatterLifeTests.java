package gangmu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gangmu.browser.Walk.area;
import static gangmu.browser.Walk.input;
import static gangmu.browser.Walk.picture;
import static gangmu.browser.Walk.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import gangmu.Home;
import gangmu.calendar.WorkCalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The life of a matter of the last list from end to end: its unit reports with a file and asks for more time, a leader grants it on a
 * phone, the unit claims completion and is sent back, claims again, somebody of another unit confirms, the office closes it, and the
 * next meeting hears that it is done.
 */
@BrowserTest
class MatterLifeTests {

    /** A matter, and the meeting that will ask for it. */
    private record Asked(String id, String code, String demand, List<String> units, LocalDate due, String meeting) {}

    private final Home home;

    @LocalServerPort
    private int port;

    MatterLifeTests(Home home) {
        this.home = home;
    }

    @Test
    void aMatterIsReportedExtendedClaimedSentBackVerifiedClosedAndReviewed() {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.atADesk("duchashi");
            var matter = underWay(walk, clerk);
            var liaison =
                    walk.onAPhone(walk.liaisonOf(matter.units().getFirst()).userName());
            var leader = walk.onAPhone("shizhang");
            var verifier = walk.liaisonOutside(matter.units());

            signFor(walk, liaison, matter);
            report(walk, liaison, matter, "已完成现场勘查，形成问题清单31条，逐条明确责任人。", "问题清单.txt");
            askForTime(liaison, matter.due().plusDays(6));
            grant(walk, leader, matter);
            assertBothClocks(walk, liaison, matter, matter.due().plusDays(6));

            claim(liaison, "任务已全部完成。");
            sendBack(walk, clerk, matter, "没有附现场验收记录。");
            openSentBack(walk, liaison, matter);
            attach(liaison, "现场验收记录.txt");
            claimed(liaison, "任务已全部完成，现附现场验收记录。");

            haveVerified(walk, clerk, matter, verifier.name());
            confirm(walk, walk.onAPhone(verifier.userName()), matter, "现场抽查三处，与办结报告一致。");
            close(walk, clerk, matter, "佐证充分，同意销号。");

            review(walk, clerk, matter, "经核查属实，同意销号。");
            approveMinutes(walk, leader, matter, "经核查属实，同意销号。");
            assertThat(walk.complaints()).isEmpty();
        }
    }

    /** One of the last list about which nothing else waits, with days enough left to ask for more. */
    private static Asked underWay(Walk walk, Page clerk) {
        var meetings = walk.answer(clerk, "/api/meetings");
        var next = JsonPath.<List<String>>read(meetings, "$[?(@.state == 'SUBMITTED')].id")
                .getFirst();
        var last = JsonPath.<String>read(walk.answer(clerk, "/api/meetings/" + next + "/agenda"), "$.last.meetingId");
        var rows = walk.answer(clerk, "/api/matters?open=true&mandateId=" + last);
        var enough = LocalDate.now(WorkCalendar.ZONE).plusDays(9);
        return JsonPath.<List<Map<String, Object>>>read(
                        rows,
                        "$.rows[?(@.stage in ['DISPATCHED', 'RECEIVED'] && @.awaiting empty true && @.clocks.stoppedOn == null)]")
                .stream()
                .map(row -> new Asked(
                        text(row, "$.id"),
                        text(row, "$.code"),
                        text(row, "$.demand"),
                        Stream.concat(
                                        Stream.of(text(row, "$.leadUnit")),
                                        JsonPath.<List<String>>read(row, "$.coUnits[*].shortName").stream())
                                .toList(),
                        LocalDate.parse(text(row, "$.clocks.due")),
                        next))
                .filter(matter -> matter.due().isAfter(enough))
                .findFirst()
                .orElseThrow();
    }

    private static void signFor(Walk walk, Page liaison, Asked matter) {
        open(walk, liaison, matter);
        var receipt = liaison.getByTestId("deed-RECEIVE");
        if (receipt.count() > 0) {
            receipt.click();
            assertThat(receipt).hasCount(0);
        }
    }

    private static void report(Walk walk, Page liaison, Asked matter, String progress, String file) {
        walk.open(liaison, "/matters");
        saying(liaison, "matter-row", matter.code()).locator(".link-button").click();
        begin(liaison, "REPORT");
        area(liaison, "field-progress").fill(progress);
        attach(liaison, file);
        picture(liaison, "report-on-a-phone");
        done(liaison);
        assertThat(saying(liaison, "happening", progress)).containsText(file);
    }

    private static void askForTime(Page liaison, LocalDate until) {
        begin(liaison, "ASK_EXTENSION");
        input(liaison, "field-until").fill(spoken(until));
        input(liaison, "field-until").press("Enter");
        area(liaison, "field-reason").fill("涉及三个部门，评审程序尚需时间。");
        area(liaison, "field-progress").fill("已完成方案编制和意见征求。");
        input(liaison, "field-signedBy").fill("主要负责人");
        done(liaison);
        assertThat(liaison.getByTestId("request")).containsText("等待领导答复");
    }

    /** On the first page that a leader sees, without opening anything else. */
    private static void grant(Walk walk, Page leader, Asked matter) {
        walk.open(leader, "/");
        var asked = saying(leader, "decision", matter.code());
        assertThat(asked).containsText("比现定晚6天");
        asked.scrollIntoViewIfNeeded();
        picture(leader, "extension-on-a-phone");
        asked.getByTestId("open-GRANT_EXTENSION").click();
        done(leader);
        assertThat(asked).hasCount(0);
    }

    private static void assertBothClocks(Walk walk, Page liaison, Asked matter, LocalDate approved) {
        open(walk, liaison, matter);
        var clocks = liaison.getByTestId("clocks").first();
        assertThat(clocks).containsText("原定" + day(matter.due()));
        assertThat(clocks).containsText("现定" + day(approved));
    }

    private static void claim(Page liaison, String report) {
        begin(liaison, "CLAIM");
        claimed(liaison, report);
    }

    private static void claimed(Page liaison, String report) {
        area(liaison, "field-report").fill(report);
        input(liaison, "field-signedBy").fill("主要负责人");
        done(liaison);
    }

    private static void sendBack(Walk walk, Page clerk, Asked matter, String reason) {
        open(walk, clerk, matter);
        begin(clerk, "SEND_BACK");
        clerk.getByTestId("field-failed").getByText("文书规范").click();
        area(clerk, "field-reason").fill(reason);
        picture(clerk, "claim-sent-back");
        done(clerk);
        assertThat(saying(clerk, "happening", reason)).isVisible();
    }

    /** It stands on the unit's board as something to do now. */
    private static void openSentBack(Walk walk, Page liaison, Asked matter) {
        walk.open(liaison, "/");
        var row = saying(liaison, "matter-row", matter.code());
        assertThat(row).containsText("退回重办");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("办理"))
                .click();
        assertThat(liaison.getByTestId("deed-form")).isVisible();
    }

    private static void haveVerified(Walk walk, Page clerk, Asked matter, String verifier) {
        open(walk, clerk, matter);
        begin(clerk, "ASSIGN_VERIFIER");
        input(clerk, "field-personId").click();
        input(clerk, "field-personId").fill(verifier);
        clerk.locator(".el-select-dropdown__item:visible")
                .filter(new Locator.FilterOptions().setHasText(verifier))
                .first()
                .click();
        done(clerk);
    }

    private static void confirm(Walk walk, Page verifier, Asked matter, String finding) {
        var row = saying(verifier, "matter-row", matter.code());
        assertThat(row).containsText("待核查");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("办理"))
                .click();
        verifier.getByTestId("field-confirmed")
                .getByRole(AriaRole.RADIO)
                .first()
                .click();
        area(verifier, "field-finding").fill(finding);
        picture(verifier, "verification-on-a-phone");
        done(verifier);
        assertThat(row).hasCount(0);
    }

    private static void close(Walk walk, Page clerk, Asked matter, String opinion) {
        open(walk, clerk, matter);
        begin(clerk, "CLOSE");
        clerk.getByText("七项均符合").click();
        clerk.getByTestId("field-result").getByText("A 类").click();
        area(clerk, "field-opinion").fill(opinion);
        picture(clerk, "closure");
        done(clerk);
        assertThat(clerk.getByTestId("matter-detail")).containsText("已办结");
    }

    /** The meeting is run by keyboard: down to the item, 1 for what is told, words, on to the next. */
    private static void review(Walk walk, Page clerk, Asked matter, String words) {
        walk.open(clerk, "/meetings/" + matter.meeting() + "/sitting");
        clerk.getByTestId("start").click();
        // the demonstration's meeting is that of next week, on most days
        var early = clerk.locator(".el-message-box .sure");
        early.or(clerk.getByTestId("note-form")).first().waitFor();
        if (early.isVisible()) {
            early.click();
        }
        assertThat(clerk.getByTestId("note-form")).isVisible();
        var item = saying(clerk, "agenda-item", matter.code()).first();
        assertThat(item).containsText("已办结");
        for (var steps = clerk.getByTestId("agenda-item").count();
                steps > 0 && !"true".equals(item.getAttribute("aria-current"));
                steps--) {
            clerk.keyboard().press("ArrowDown");
        }
        assertThat(clerk.getByTestId("called-item")).containsText(matter.demand());
        clerk.keyboard().press("1");
        clerk.keyboard().type(words);
        picture(clerk, "meeting-item");
        clerk.keyboard().press("Control+Enter");
        assertThat(item).hasAttribute("aria-current", "false");
        clerk.getByTestId("end").click();
        saying(clerk, "presided", "江怀谦").click();
        clerk.getByTestId("end-confirm").click();
        assertThat(clerk.getByTestId("end")).hasCount(0);
    }

    private static void approveMinutes(Walk walk, Page leader, Asked matter, String words) {
        walk.open(leader, "/meetings/" + matter.meeting() + "/minutes");
        assertThat(saying(leader, "minutes-note", words)).isVisible();
        picture(leader, "minutes-on-a-phone");
        leader.getByTestId("approve-minutes").click();
        assertThat(leader.getByTestId("approve-minutes")).hasCount(0);
        assertThat(leader.getByTestId("minutes-sheet")).containsText("签批：市长 江怀谦");
    }

    private static void open(Walk walk, Page page, Asked matter) {
        walk.open(page, "/matters/" + matter.id());
        assertThat(page.getByTestId("deeds")).isVisible();
    }

    /** Opens the form of a deed, which may stand behind “更多”. */
    private static void begin(Page page, String deed) {
        assertThat(page.getByTestId("deeds")).isVisible();
        var button = page.getByTestId("deed-" + deed);
        if (!button.isVisible()) {
            page.getByTestId("deed-more").click();
        }
        button.click();
        assertThat(page.getByTestId("deed-form")).isVisible();
    }

    private static void done(Page page) {
        page.getByTestId("deed-confirm").click();
        assertThat(page.getByTestId("deed-form")).hasCount(0);
    }

    private static void attach(Page page, String name) {
        page.getByTestId("evidence-input")
                .setInputFiles(new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8)));
        assertThat(saying(page, "attachment", name)).isVisible();
    }

    private static String text(Map<String, Object> row, String path) {
        return JsonPath.read(row, path);
    }

    private static String day(LocalDate day) {
        return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    private static String spoken(LocalDate day) {
        return day.getYear() + "年" + day(day);
    }
}
