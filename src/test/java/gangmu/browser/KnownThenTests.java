package gangmu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gangmu.browser.Walk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import gangmu.Home;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 当时所知: from a meeting that was held to the list, each matter and the board as they were known when it began, and back. */
@BrowserTest
class KnownThenTests {

    private static final Pattern THEN = Pattern.compile("以下为\\d{4}年\\d+月\\d+日 \\d+:\\d{2}时的情况");

    private final Home home;

    @LocalServerPort
    private int port;

    KnownThenTests(Home home) {
        this.home = home;
    }

    @Test
    void fromAMeetingOneLooksBackOnWhatWasKnownWhenItBegan() {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.atADesk("duchashi");
            var meeting = held(walk, clerk);

            enter(walk, clerk, meeting);
            theListIsOfThen(walk, clerk, meeting);
            aMatterIsOfThen(clerk, "desk");
            theBoardIsOfThen(clerk, "desk");
            backToTheMeeting(clerk, meeting);

            var leader = walk.onAPhone("shizhang");
            enter(walk, leader, meeting);
            picture(leader, "then-list-on-a-phone");
            aMatterIsOfThen(leader, "phone");
            theBoardIsOfThen(leader, "phone");
            leader.getByTestId("back-to-now").click();
            assertThat(leader.getByTestId("past")).hasCount(0);
            assertThat(leader.getByTestId("waits-for-me")).isVisible();

            assertThat(walk.complaints()).isEmpty();
        }
    }

    /** A meeting that is over, some weeks ago. */
    private static String held(Walk walk, Page clerk) {
        var held = JsonPath.<List<String>>read(walk.answer(clerk, "/api/meetings"), "$[*].id").stream()
                .filter(id -> JsonPath.<@Nullable String>read(agenda(walk, clerk, id), "$.endedAt") != null)
                .toList();
        assertThat(held).as("meetings that were held").hasSizeGreaterThan(3);
        return held.get(held.size() / 2);
    }

    private static String agenda(Walk walk, Page page, String meeting) {
        return walk.answer(page, "/api/meetings/" + meeting + "/agenda");
    }

    private static void enter(Walk walk, Page page, String meeting) {
        walk.open(page, "/meetings/" + meeting);
        assertThat(page.getByTestId("known-then")).containsText("当时所知（");
        picture(page, "then-way-in-" + page.viewportSize().width);
        page.getByTestId("known-then").click();
        assertThat(page.getByTestId("past")).containsText(THEN);
        assertThat(page.getByTestId("matter-row").first()).isVisible();
    }

    private static void theListIsOfThen(Walk walk, Page clerk, String meeting) {
        String opened = JsonPath.read(agenda(walk, clerk, meeting), "$.openedAt");
        int count = JsonPath.read(walk.answer(clerk, "/api/matters/count?open=true&asOf=" + opened), "$.count");

        assertThat(clerk.getByTestId("tab-在办")).containsText(Integer.toString(count));
        assertThat(clerk.getByTestId("pick-all")).hasCount(0);
        assertThat(clerk.getByTestId("saved-filters")).hasCount(0);
        picture(clerk, "then-list");
        clerk.getByTestId("tab-全部").click();
        assertThat(clerk.getByTestId("past")).containsText(THEN);
    }

    private static void aMatterIsOfThen(Page page, String where) {
        page.getByTestId("matter-row")
                .first()
                .locator("button.link-button")
                .first()
                .click();
        assertThat(page.getByTestId("as-of")).containsText("时的情况，只供查看");
        assertThat(page.getByTestId("life")).isVisible();
        assertThat(page.getByTestId("deeds")).hasCount(0);
        picture(page, "then-matter-" + where);
        page.goBack();
        assertThat(page.getByTestId("matter-detail")).hasCount(0);
    }

    private static void theBoardIsOfThen(Page page, String where) {
        page.getByLabel("主菜单").getByText("工作台").click();
        assertThat(page.getByText("当时的工作台")).isVisible();
        assertThat(page.locator(".board")).isVisible();
        assertThat(page.getByTestId("past")).containsText(THEN);
        assertThat(page.getByLabel("主菜单").getByText("文件")).hasCount(0);
        picture(page, "then-board-" + where);
    }

    private static void backToTheMeeting(Page clerk, String meeting) {
        clerk.getByTestId("back-to-meeting").click();
        assertThat(clerk.getByTestId("known-then")).isVisible();
        assertThat(clerk.getByTestId("past")).hasCount(0);
        assertThat(clerk).hasURL(Pattern.compile(".*/meetings/" + meeting + "$"));
    }
}
