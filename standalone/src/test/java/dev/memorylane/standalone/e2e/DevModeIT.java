package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.memorylane.standalone.demo.DemoTrip;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The Dev UI as a person opens it: {@code ./lane dev} on a drawn trip, in Chromium. It builds, so only by {@code -Ddev.mode=true}. */
@EnabledIfSystemProperty(named = "dev.mode", matches = "true")
class DevModeIT {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final LocatorAssertions.IsVisibleOptions LONG =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @TempDir
    Path folder;

    private Process lane;
    private Path output;
    private int port;

    @BeforeEach
    void start() throws Exception {
        DemoTrip.write(folder.resolve("trip"), 1);
        Files.writeString(folder.resolve("trip/broken.jpg"), "this is no photo");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        output = folder.resolve("dev.log");
        lane = new ProcessBuilder(
                        Checkout.root().resolve("lane").toString(),
                        "dev",
                        folder.resolve("trip").toString(),
                        "--home",
                        folder.resolve("home").toString(),
                        "--model",
                        "shipped",
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        await("Ready after");
    }

    private void await(String words) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(output).contains(words)) {
            if (!lane.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("No \"" + words + "\":\n" + Files.readString(output));
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        lane.descendants().forEach(ProcessHandle::destroy);
        lane.destroy();
        lane.waitFor(1, TimeUnit.MINUTES);
    }

    @Test
    void shouldShowTheFlowAndDoWhatItsButtonsSay() throws IOException {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = chromium(playwright)) {
            Page page = browser.newPage();
            page.onPageError(error -> Assertions.fail("The page failed: " + error));

            open(page, "flow");
            assertThat(page.getByText("all well")).isVisible(LONG);

            open(page, "shortlists");
            Locator day = page.locator("qwc-lane-shortlists section").first();
            day.getByText("Recluster").click(patiently());
            assertThat(day.getByText("unchanged")).isVisible(LONG);

            open(page, "photos");
            Locator photo = page.locator("qwc-lane-photos tbody tr").first();
            photo.getByText("Replay").click(patiently());
            assertThat(page.locator("qwc-lane-photos tbody tr").first().getByText("1×"))
                    .isVisible(LONG);
            assertThat(page.locator("qwc-lane-photos tbody tr").first().getByText("embedded"))
                    .isVisible(LONG);

            open(page, "rejections");
            page.locator("qwc-lane-rejections tbody").getByText("Retry").first().click(patiently());
            assertThat(page.locator("qwc-lane-rejections").getByText("2×")).isVisible(LONG);

            open(page, "in-flight");
            assertThat(page.getByText("the small one shipped inside")).isVisible(LONG);

            open(page, "windows");
            assertThat(page.getByText("Clustered last")).isVisible(LONG);
        }
    }

    private static Locator.ClickOptions patiently() {
        return new Locator.ClickOptions().setTimeout(120_000);
    }

    private void open(Page page, String name) {
        page.navigate("http://127.0.0.1:" + port + "/q/dev-ui/devpages/" + name);
    }

    private static Browser chromium(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }
}
