package gangmu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system's Chromium; {@code bin/test} finds or installs it and names it in {@code GANGMU_CHROMIUM}. */
final class Chromium implements AutoCloseable {

    /** The cores of a test machine are shared. */
    private static final double PATIENCE_MILLISECONDS = 60_000;

    private static final List<String> QUIET = List.of(
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-gpu");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("GANGMU_CHROMIUM", "/usr/bin/chromium")))
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    /** A window of its own, with cookies of its own. */
    Page window(int width, int height) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        var page = context.newPage();
        page.onPageError(complaints::add);
        return page;
    }

    /** What went wrong in scripts. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
