package gangmu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import gangmu.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A walk through the running city: the browser, whoever signs in, and what every page has in common. */
final class Walk implements AutoCloseable {

    /** Somebody with an account, as the file of the first passwords has it. */
    record Somebody(String userName, String firstPassword, String unit, String name) {

        private static Somebody of(String line) {
            var words = line.split("\\s+", -1);
            return new Somebody(words[0], words[1], words[2], words[3].substring(0, words[3].indexOf('（')));
        }
    }

    private static final Path PICTURES = Path.of("target/pictures");
    private static final String OWN_PASSWORD = "a password of my own 1";
    private static final int PATIENCE_MILLISECONDS = 60_000;

    /** Who has a password of their own by now: the walks through one city come one after the other. */
    private static final Set<String> SETTLED = ConcurrentHashMap.newKeySet();

    private final Chromium chromium = new Chromium();
    private final String address;
    private final List<Somebody> people;

    Walk(Home home, int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        address = "http://localhost:" + port;
        try (var lines = Files.lines(home.home().resolve("first-passwords.txt"))) {
            Files.createDirectories(PICTURES);
            people = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Somebody::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page atADesk(String userName) {
        return signedIn(userName, chromium.window(1440, 900));
    }

    Page onAPhone(String userName) {
        return signedIn(userName, chromium.window(390, 844));
    }

    Somebody liaisonOf(String unit) {
        return people.stream()
                .filter(person -> person.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** The liaison of a unit that is none of these. */
    Somebody liaisonOutside(List<String> units) {
        return people.stream()
                .filter(person -> person.userName().startsWith("lianluo") && !units.contains(person.unit()))
                .findFirst()
                .orElseThrow();
    }

    void open(Page page, String path) {
        page.navigate(address + path);
    }

    /** What the server answers to whoever is signed in on this page. */
    String answer(Page page, String path) {
        return page.request().get(address + path).text();
    }

    /** What went wrong in scripts. */
    List<String> complaints() {
        return chromium.complaints();
    }

    @Override
    public void close() {
        chromium.close();
    }

    private Page signedIn(String userName, Page page) {
        var person = people.stream()
                .filter(one -> one.userName().equals(userName))
                .findFirst()
                .orElseThrow();
        open(page, "/");
        input(page, "user-name").fill(userName);
        input(page, "password").fill(SETTLED.contains(userName) ? OWN_PASSWORD : person.firstPassword());
        page.getByTestId("sign-in").click();
        if (SETTLED.add(userName)) {
            input(page, "old-password").fill(person.firstPassword());
            input(page, "new-password").fill(OWN_PASSWORD);
            input(page, "new-password-again").fill(OWN_PASSWORD);
            page.getByTestId("change-password").click();
            assertThat(page.getByTestId("change-password")).hasCount(0);
        }
        assertThat(page.getByTestId("sign-in")).hasCount(0);
        return page;
    }

    static Locator input(Page page, String testId) {
        return page.locator("input[data-testid=%1$s], [data-testid=%1$s] input".formatted(testId))
                .first();
    }

    static Locator area(Page page, String testId) {
        return page.locator("textarea[data-testid=%1$s], [data-testid=%1$s] textarea".formatted(testId))
                .first();
    }

    /** Those with this test id that say this. */
    static Locator saying(Page page, String testId, String words) {
        return page.getByTestId(testId).filter(new Locator.FilterOptions().setHasText(words));
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
