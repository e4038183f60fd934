package gangmu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import gangmu.Home;
import gangmu.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

/**
 * The main job from end to end: a page is uploaded and read, the clerk itemises what it demands, a leader approves the list on a
 * phone, the list is dispatched, and a unit signs for it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(TestDatabase.class)
@TestPropertySource(properties = "gangmu.home=target/browser-home")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MainJobTests {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final String OWN_PASSWORD = "a password of my own 1";

    private final Home home;

    @LocalServerPort
    private int port;

    MainJobTests(Home home) {
        this.home = home;
    }

    @BeforeAll
    static void patience() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        Files.createDirectories(PICTURES);
    }

    @Test
    void aPageBecomesMattersThatAUnitSignsFor() throws IOException {
        var passwords = firstPasswords();
        try (var chromium = new Chromium()) {
            var clerk = chromium.window(1440, 900);
            signIn(clerk, "duchashi", passwords);
            upload(clerk, "重点项目周调度会版面.txt", page());
            itemise(clerk);
            list(clerk);

            var leader = chromium.window(390, 844);
            signIn(leader, "shizhang", passwords);
            sendBack(leader);
            amend(clerk);
            approve(leader);

            dispatch(clerk);

            var liaison = chromium.window(390, 844);
            signIn(liaison, liaisonOf("市发改委"), passwords);
            signFor(liaison, "抓紧修改完善");

            clerk.reload();
            assertThat(clerk.getByTestId("meeting-item").filter(new Locator.FilterOptions().setHasText("抓紧修改完善")))
                    .containsText(liaisonName("市发改委"));
            picture(clerk, "meeting-dispatched");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private void upload(Page clerk, String name, byte[] bytes) {
        clerk.navigate(address("/documents"));
        clerk.getByTestId("upload-input").setInputFiles(new FilePayload(name, "text/plain", bytes));
        clerk.getByTestId("document-row")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        assertThat(clerk.getByTestId("coverage")).isVisible();
        picture(clerk, "desk");
    }

    private void itemise(Page clerk) {
        take(clerk, "市发改委要抓紧修改完善");
        assertThat(clerk.getByTestId("lead-unit-candidate").first()).containsText("市发改委");
        assertThat(clerk.getByTestId("lead-unit-candidate").first()).containsText("原文点名");
        clerk.getByTestId("accept").click();
        assertState(clerk, "市发改委要抓紧修改完善", "已列");

        take(clerk, "完成65处易涝积水点整治");
        clerk.getByTestId("demand-input")
                .locator("textarea")
                .or(clerk.locator("textarea[data-testid=demand-input]"))
                .fill("逐段排查雨水管网，10月底前完成65处易涝积水点整治并验收");
        clerk.getByTestId("lead-unit-candidate")
                .filter(new Locator.FilterOptions().setHasText("市城市管理局"))
                .click();
        clerk.getByTestId("accept").click();
        assertState(clerk, "完成65处易涝积水点整治", "已列");

        take(clerk, "施工占道、管网错接");
        clerk.getByTestId("merge").click();
        assertState(clerk, "施工占道、管网错接", "并入");

        take(clerk, "常委会组成人员要带头密切联系群众");
        clerk.keyboard().press("Escape");
        clerk.getByTestId("leave-out").click();
        clerk.getByTestId("drop-reason")
                .locator("input")
                .or(clerk.locator("input[data-testid=drop-reason]"))
                .fill("属人大工作，不作交办");
        clerk.getByTestId("drop").click();
        assertState(clerk, "常委会组成人员要带头密切联系群众", "未列");
        assertThat(clerk.getByTestId("coverage")).hasAttribute("title", Pattern.compile("已列2项，并入1项，未列1项.*"));
        picture(clerk, "desk-decided");
    }

    private void list(Page clerk) {
        clerk.navigate(address("/meetings"));
        clerk.getByTestId("meeting-create").click();
        clerk.getByTestId("meeting-create-confirm").click();
        assertThat(clerk.getByTestId("meeting-row")).hasCount(1);

        clerk.navigate(address("/proposals"));
        assertThat(clerk.getByTestId("proposal-row")).hasCount(2);
        clerk.getByTestId("pick-all").click();
        picture(clerk, "proposals");
        clerk.getByTestId("add-to-list").click();
        clerk.getByTestId("add-to-meeting").click();
        assertThat(clerk.getByTestId("meeting-item")).hasCount(2);

        submit(clerk);
    }

    private void sendBack(Page leader) {
        leader.getByTestId("waiting-list").first().click();
        leader.getByTestId("return").click();
        leader.getByTestId("return-reason")
                .locator("textarea")
                .or(leader.locator("textarea[data-testid=return-reason]"))
                .fill("易涝点一项的验收时间再写明");
        leader.getByTestId("return-confirm").click();
        assertThat(leader.getByTestId("return")).hasCount(0);
    }

    /** All on the page of the list itself: an item is put right, another taken off and put on again. */
    private void amend(Page clerk) {
        clerk.reload();
        clerk.getByTestId("edit-item")
                .filter(new Locator.FilterOptions().setHasText("易涝积水点"))
                .click();
        clerk.getByTestId("demand-input")
                .locator("textarea")
                .or(clerk.locator("textarea[data-testid=demand-input]"))
                .fill("10月底前完成65处易涝积水点整治，11月上旬验收");
        picture(clerk, "list-amended");
        clerk.getByTestId("save-proposal").click();
        assertThat(clerk.getByTestId("meeting-item").filter(new Locator.FilterOptions().setHasText("11月上旬验收")))
                .hasCount(1);

        clerk.getByTestId("meeting-item")
                .filter(new Locator.FilterOptions().setHasText("抓紧修改完善"))
                .getByTestId("remove-item")
                .click();
        assertThat(clerk.getByTestId("meeting-item")).hasCount(1);
        clerk.getByTestId("add-items").click();
        clerk.getByTestId("pick-all").click();
        picture(clerk, "list-added-to");
        clerk.getByTestId("add-picked").click();
        assertThat(clerk.getByTestId("meeting-item")).hasCount(2);
        submit(clerk);
    }

    private void submit(Page clerk) {
        clerk.getByTestId("submit").click();
        clerk.getByTestId("leader")
                .filter(new Locator.FilterOptions().setHasText("江怀谦"))
                .click();
        clerk.getByTestId("submit-confirm").click();
        assertThat(clerk.getByTestId("submit")).hasCount(0);
    }

    private void approve(Page leader) {
        leader.navigate(address("/"));
        leader.getByTestId("waiting-list").first().click();
        assertThat(leader.getByTestId("meeting-item")).hasCount(2);
        picture(leader, "approval-on-a-phone");
        leader.getByTestId("approve").click();
        leader.locator(".sure").click();
        assertThat(leader.getByTestId("approve")).hasCount(0);
    }

    private void dispatch(Page clerk) {
        clerk.reload();
        clerk.getByTestId("dispatch").click();
        clerk.locator(".sure").click();
        assertThat(clerk.getByTestId("dispatch")).hasCount(0);
        assertThat(clerk.getByTestId("receipts")).containsText("市发改委");
    }

    private void signFor(Page liaison, String demand) {
        liaison.navigate(address("/matters"));
        var row = liaison.getByTestId("matter-row").filter(new Locator.FilterOptions().setHasText(demand));
        assertThat(row).hasCount(1);
        assertThat(liaison.getByTestId("matter-row")).hasCount(1);
        picture(liaison, "receipt-on-a-phone");
        row.getByTestId("receipt").click();
        assertThat(liaison.getByTestId("receipt")).hasCount(0);
    }

    private void signIn(Page page, String userName, Map<String, String> passwords) {
        page.navigate(address("/"));
        input(page, "user-name").fill(userName);
        input(page, "password").fill(passwords.getOrDefault(userName, ""));
        page.getByTestId("sign-in").click();
        input(page, "old-password").fill(passwords.getOrDefault(userName, ""));
        input(page, "new-password").fill(OWN_PASSWORD);
        input(page, "new-password-again").fill(OWN_PASSWORD);
        page.getByTestId("change-password").click();
        assertThat(page.getByTestId("change-password")).hasCount(0);
    }

    private static Locator input(Page page, String testId) {
        return page.locator("input[data-testid=%1$s], [data-testid=%1$s] input".formatted(testId))
                .first();
    }

    private static void take(Page clerk, String words) {
        directive(clerk, words).click();
        assertThat(clerk.getByTestId("decision-panel")).containsText(words.substring(0, 6));
    }

    private static void assertState(Page clerk, String words, String state) {
        assertThat(directive(clerk, words)).containsText(state);
    }

    private static Locator directive(Page clerk, String words) {
        return clerk.getByTestId("directive").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** A page with columns interleaved, headlines after bodies and letters spaced out, under a new hash. */
    private static byte[] page() throws IOException {
        var page = new ClassPathResource("gangmu/document/demo/d08.txt").getContentAsString(StandardCharsets.UTF_8);
        return (page + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> firstPasswords() throws IOException {
        try (var lines = Files.lines(home.home().resolve("first-passwords.txt"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+", -1))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        }
    }

    private String liaisonName(String unit) throws IOException {
        try (var lines = Files.lines(home.home().resolve("first-passwords.txt"))) {
            return lines.filter(line -> line.contains("  " + unit + " "))
                    .map(line -> line.substring(line.indexOf(unit) + unit.length() + 1, line.indexOf("（")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String liaisonOf(String unit) throws IOException {
        try (var lines = Files.lines(home.home().resolve("first-passwords.txt"))) {
            return lines.filter(line -> line.contains("  " + unit + " "))
                    .map(line -> line.split("\\s+", -1)[0])
                    .findFirst()
                    .orElseThrow();
        }
    }
}
