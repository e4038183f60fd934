package gangmu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gangmu.browser.Walk.area;
import static gangmu.browser.Walk.input;
import static gangmu.browser.Walk.picture;
import static gangmu.browser.Walk.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gangmu.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/**
 * The main job from end to end: a page is uploaded and read, the clerk itemises what it demands, a leader approves the list on a
 * phone, the list is dispatched, and a unit signs for it.
 */
@BrowserTest
class MainJobTests {

    private final Home home;

    @LocalServerPort
    private int port;

    MainJobTests(Home home) {
        this.home = home;
    }

    @Test
    void aPageBecomesMattersThatAUnitSignsFor() throws IOException {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.atADesk("duchashi");
            upload(walk, clerk, "重点项目周调度会版面.txt", page());
            itemise(clerk);
            var number = list(walk, clerk);

            var leader = walk.onAPhone("shizhang");
            sendBack(leader, number);
            amend(clerk);
            approve(walk, leader, number);

            dispatch(clerk);

            var signer = walk.liaisonOf("市发改委");
            signFor(walk, walk.onAPhone(signer.userName()), "抓紧修改完善");

            clerk.reload();
            assertThat(saying(clerk, "meeting-item", "抓紧修改完善")).containsText(signer.name());
            picture(clerk, "meeting-dispatched");
            assertThat(walk.complaints()).isEmpty();
        }
    }

    @Test
    void aDemandIsCutAndLeftOutByKeyboard() {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.atADesk("duchashi");
            var first = "市住建局要抓紧完成换热站检修，";
            var second = "市财政局年底前拨付补助资金。";
            upload(walk, clerk, "供热专题会议纪要.txt", minutes(first + second));
            take(clerk, first);

            clerk.keyboard().press("s");
            var cut = clerk.getByTestId("split-text");
            assertThat(cut).isFocused();
            clerk.keyboard().press("Home");
            for (var i = 0; i < first.length(); i++) {
                clerk.keyboard().press("ArrowRight");
            }
            clerk.keyboard().type("字");
            assertThat(cut).hasValue(first + second);
            clerk.keyboard().press("Enter");
            assertThat(clerk.getByTestId("directive")).hasCount(2);

            take(clerk, second);
            clerk.keyboard().press("d");
            assertThat(input(clerk, "drop-reason")).isFocused();
            clerk.keyboard().type("3月已办结");
            clerk.keyboard().press("Enter");
            assertState(clerk, second, "未列");
            take(clerk, first);
            clerk.keyboard().press("d");
            assertThat(input(clerk, "drop-reason")).isFocused();
            clerk.keyboard().type("3");
            clerk.keyboard().press("Enter");
            assertThat(clerk.getByTestId("coverage"))
                    .hasAttribute("title", Pattern.compile(".*未列2项.*(属日常工作.*3月已办结|3月已办结.*属日常工作).*"));
            assertThat(walk.complaints()).isEmpty();
        }
    }

    @Test
    void aCutIsUndoneByKeyboard() {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.atADesk("duchashi");
            var first = "市交通运输局要抓紧修复城西匝道，";
            var second = "市公安局年底前增设警示标志。";
            upload(walk, clerk, "匝道专题会议纪要.txt", minutes(first + second));
            take(clerk, first);
            clerk.keyboard().press("s");
            clerk.keyboard().press("Enter");
            assertThat(clerk.getByTestId("directive")).hasCount(2);
            take(clerk, second);
            picture(clerk, "desk-cut");

            clerk.keyboard().press("u");

            assertThat(clerk.getByTestId("directive")).hasCount(1);
            assertThat(area(clerk, "demand-input")).hasValue(first + second);
            assertThat(clerk.getByTestId("undo-split")).hasCount(0);
            assertThat(walk.complaints()).isEmpty();
        }
    }

    @Test
    void aRepeatShowsWhatItIsLinkedToAndIsUndone() {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.atADesk("duchashi");
            var one = "市城市管理局年底前完成背街小巷路灯普查并建立台账。";
            var other = "市城市管理局要完成背街小巷路灯普查，年底前建立台账。";
            upload(walk, clerk, "路灯专题会议纪要.txt", minutes(one));
            var desk = clerk.url();
            clerk.getByTestId("accept").click();
            assertState(clerk, one, "已列");
            upload(walk, clerk, "照明专题会议纪要.txt", minutes(other));

            clerk.getByTestId("repeats").click();
            assertState(clerk, other, "重复");
            assertThat(clerk.getByTestId("repeat-link")).hasText("待列入清单的拟交办事项");
            picture(clerk, "desk-repeat");
            clerk.keyboard().press("u");
            assertState(clerk, other, "待定");

            clerk.navigate(desk);
            take(clerk, one);
            clerk.keyboard().press("u");
            assertState(clerk, one, "待定");
            assertThat(walk.complaints()).isEmpty();
        }
    }

    @Test
    void aDocumentTakenInByMistakeIsVoidedAndTakenUpAgain() {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.atADesk("duchashi");
            var bytes = minutes("市林业局要逐株登记古树。");
            upload(walk, clerk, "误传的纪要.txt", bytes);
            clerk.getByTestId("document-menu").click();
            clerk.getByTestId("void").click();
            area(clerk, "void-reason").fill("传错了文件");
            clerk.getByTestId("void-confirm").click();
            assertThat(clerk.getByTestId("void-note")).containsText("传错了文件");
            assertThat(clerk.getByTestId("accept")).hasCount(0);

            walk.open(clerk, "/documents");
            assertThat(clerk.getByTestId("document-row").first()).isVisible();
            assertThat(saying(clerk, "document-row", "误传的纪要")).hasCount(0);
            clerk.getByTestId("upload-input").setInputFiles(new FilePayload("误传的纪要.txt", "text/plain", bytes));
            assertThat(clerk.getByTestId("upload-voided")).containsText("传错了文件");
            picture(clerk, "upload-voided");
            clerk.getByTestId("restore").click();

            assertThat(saying(clerk, "document-row", "误传的纪要")).hasCount(1);
            assertThat(walk.complaints()).isEmpty();
        }
    }

    @Test
    void whatWasPutInIsAskedForBeforeItIsLost() {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.atADesk("duchashi");
            var first = "市水利局要抓紧修好涵闸。";
            var second = "市林业局要逐株建档。";
            upload(walk, clerk, "防汛专题会议纪要.txt", minutes(first + second));
            take(clerk, first);
            area(clerk, "demand-input").fill("抓紧修好全部涵闸");
            take(clerk, second);

            take(clerk, first);
            assertThat(area(clerk, "demand-input")).hasValue("抓紧修好全部涵闸");
            clerk.locator(".back").click();
            clerk.getByText("留下").click();
            assertThat(clerk.getByTestId("decision-panel")).containsText(first);
            clerk.locator(".back").click();
            clerk.locator(".sure").click();
            assertThat(clerk.getByTestId("decision-panel")).hasCount(0);
        }
    }

    @Test
    void goingBackOnAPhonePutsTheSheetAwayAndKeepsTheDesk() {
        try (var walk = new Walk(home, port)) {
            var clerk = walk.onAPhone("duchashi");
            var demand = "市水利局要抓紧备足抢险物料。";
            upload(walk, clerk, "物料专题会议纪要.txt", minutes(demand));
            clerk.getByTestId("open-panel").click();
            area(clerk, "demand-input").fill("抓紧备足全部抢险物料");

            clerk.goBack();

            assertThat(clerk.getByTestId("decision-panel")).hasCount(0);
            assertThat(clerk.getByTestId("coverage")).isVisible();
            clerk.getByTestId("open-panel").click();
            assertThat(area(clerk, "demand-input")).hasValue("抓紧备足全部抢险物料");
            var desk = clerk.url();
            clerk.goBack();
            assertThat(clerk.getByTestId("decision-panel")).hasCount(0);
            assertThat(clerk).hasURL(desk);
            clerk.goBack();
            clerk.locator(".sure").click();
            assertThat(saying(clerk, "document-row", "物料专题会议纪要")).isVisible();
            assertThat(walk.complaints()).isEmpty();
        }
    }

    private static byte[] minutes(String demands) {
        return ("市政府专题会议纪要\n\n2026年5月11日，市长江怀谦主持召开专题会议。\n会议要求，" + demands + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void upload(Walk walk, Page clerk, String name, byte[] bytes) {
        walk.open(clerk, "/documents");
        clerk.getByTestId("upload-input").setInputFiles(new FilePayload(name, "text/plain", bytes));
        saying(clerk, "document-row", name).click();
        assertThat(clerk.getByTestId("coverage")).isVisible();
        picture(clerk, "desk");
    }

    private static void itemise(Page clerk) {
        take(clerk, "市发改委要抓紧修改完善");
        assertThat(clerk.getByTestId("lead-unit-candidate").first()).containsText("市发改委");
        assertThat(clerk.getByTestId("lead-unit-candidate").first()).containsText("原文点名");
        clerk.getByTestId("accept").click();
        assertState(clerk, "市发改委要抓紧修改完善", "已列");

        take(clerk, "完成65处易涝积水点整治");
        area(clerk, "demand-input").fill("逐段排查雨水管网，10月底前完成65处易涝积水点整治并验收");
        saying(clerk, "lead-unit-candidate", "市城市管理局").click();
        clerk.getByTestId("accept").click();
        assertState(clerk, "完成65处易涝积水点整治", "已列");

        take(clerk, "施工占道、管网错接");
        clerk.getByTestId("merge").click();
        assertState(clerk, "施工占道、管网错接", "并入");

        take(clerk, "常委会组成人员要带头密切联系群众");
        clerk.keyboard().press("Escape");
        clerk.getByTestId("leave-out").click();
        input(clerk, "drop-reason").fill("属人大工作，不作交办");
        clerk.getByTestId("drop").click();
        assertState(clerk, "常委会组成人员要带头密切联系群众", "未列");
        assertThat(clerk.getByTestId("coverage")).hasAttribute("title", Pattern.compile("已列2项，并入1项，未列1项.*"));
        picture(clerk, "desk-decided");
    }

    /** The two new ones on a list of their own, with its leader; its number. */
    private static String list(Walk walk, Page clerk) {
        walk.open(clerk, "/meetings");
        assertThat(clerk.getByTestId("meeting-row").first()).isVisible();
        var before = clerk.getByTestId("meeting-row").count();
        clerk.getByTestId("meeting-create").click();
        clerk.getByTestId("meeting-create-confirm").click();
        assertThat(clerk.getByTestId("meeting-row")).hasCount(before + 1);
        var number =
                clerk.getByTestId("meeting-row").first().locator("a").first().innerText();

        walk.open(clerk, "/proposals");
        assertThat(clerk.getByTestId("proposal-row")).hasCount(2);
        clerk.getByTestId("pick-all").click();
        picture(clerk, "proposals");
        clerk.getByTestId("add-to-list").click();
        clerk.getByTestId("add-to-meeting").click();
        assertThat(clerk.getByTestId("meeting-item")).hasCount(2);

        submit(clerk);
        return number;
    }

    private static void sendBack(Page leader, String number) {
        saying(leader, "waiting-list", number).click();
        leader.getByTestId("return").click();
        area(leader, "return-reason").fill("易涝点一项的验收时间再写明");
        leader.getByTestId("return-confirm").click();
        assertThat(leader.getByTestId("return")).hasCount(0);
    }

    /** All on the page of the list itself: an item is put right, another taken off and put on again. */
    private static void amend(Page clerk) {
        clerk.reload();
        saying(clerk, "edit-item", "易涝积水点").click();
        area(clerk, "demand-input").fill("10月底前完成65处易涝积水点整治，11月上旬验收");
        picture(clerk, "list-amended");
        clerk.getByTestId("save-proposal").click();
        assertThat(saying(clerk, "meeting-item", "11月上旬验收")).hasCount(1);

        saying(clerk, "meeting-item", "抓紧修改完善").getByTestId("remove-item").click();
        assertThat(clerk.getByTestId("meeting-item")).hasCount(1);
        clerk.getByTestId("add-items").click();
        clerk.getByTestId("pick-all").click();
        picture(clerk, "list-added-to");
        clerk.getByTestId("add-picked").click();
        assertThat(clerk.getByTestId("meeting-item")).hasCount(2);
        submit(clerk);
    }

    private static void submit(Page clerk) {
        clerk.getByTestId("submit").click();
        saying(clerk, "leader", "江怀谦").click();
        clerk.getByTestId("submit-confirm").click();
        assertThat(clerk.getByTestId("submit")).hasCount(0);
    }

    private static void approve(Walk walk, Page leader, String number) {
        walk.open(leader, "/");
        saying(leader, "waiting-list", number).click();
        assertThat(leader.getByTestId("meeting-item")).hasCount(2);
        picture(leader, "approval-on-a-phone");
        leader.getByTestId("approve").click();
        leader.locator(".sure").click();
        assertThat(leader.getByTestId("approve")).hasCount(0);
    }

    private static void dispatch(Page clerk) {
        clerk.reload();
        clerk.getByTestId("dispatch").click();
        clerk.locator(".sure").click();
        assertThat(clerk.getByTestId("dispatch")).hasCount(0);
        assertThat(clerk.getByTestId("receipts")).containsText("市发改委");
    }

    private static void signFor(Walk walk, Page liaison, String demand) {
        walk.open(liaison, "/matters");
        var row = saying(liaison, "matter-row", demand);
        assertThat(row).hasCount(1);
        picture(liaison, "receipt-on-a-phone");
        row.getByTestId("receipt").click();
        assertThat(row.getByTestId("receipt")).hasCount(0);
    }

    private static void take(Page clerk, String words) {
        directive(clerk, words).click();
        assertThat(clerk.getByTestId("decision-panel")).containsText(words.substring(0, 6));
    }

    private static void assertState(Page clerk, String words, String state) {
        assertThat(directive(clerk, words)).containsText(state);
    }

    private static Locator directive(Page clerk, String words) {
        return saying(clerk, "directive", words);
    }

    /** A page with columns interleaved, headlines after bodies and letters spaced out, under a new hash. */
    private static byte[] page() throws IOException {
        var page = new ClassPathResource("gangmu/document/demo/d08.txt").getContentAsString(StandardCharsets.UTF_8);
        return (page + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
