package gangmu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gangmu.browser.Walk.input;
import static gangmu.browser.Walk.picture;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.Home;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 角色权限: the table on its screen; and the three offices, each with its own page in the morning. */
@BrowserTest
class OfficesTests {

    private final Home home;

    @LocalServerPort
    private int port;

    OfficesTests(Home home) {
        this.home = home;
    }

    @Test
    void aRightIsGivenWithAReasonAndTakenBack() {
        try (var walk = new Walk(home, port)) {
            var page = walk.atADesk("anquan");
            for (var times = 0; times < 2; times++) {
                walk.open(page, "/admin/rights");
                page.getByTestId("right-LEADER-DECIDE").locator(".el-switch").click();
                picture(page, "rights-" + times);
                input(page, "rights-reason").fill("分工调整");
                page.getByTestId("rights-save").click();
                assertThat(page.getByTestId("rights-save")).hasCount(0);
            }
            assertThat(page.getByTestId("right-CLERK-APPROVE")).hasText("–");
            assertThat(walk.complaints()).isEmpty();
        }
    }

    @Test
    void eachOfficeFindsItsPage() {
        try (var walk = new Walk(home, port)) {
            var line = walk.atADesk("koukan");
            assertThat(line.getByText("待立项的批示").first()).isVisible();
            picture(line, "line-office");
            var area = walk.atADesk("quduban");
            assertThat(area.getByText("工作台").first()).isVisible();
            picture(area, "area-office");
            var verifier = walk.onAPhone("hecha");
            assertThat(verifier.getByText("工作台").first()).isVisible();
            picture(verifier, "verifier");
            assertThat(walk.complaints()).isEmpty();
        }
    }
}
