package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.memorylane.standalone.demo.DemoTrip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./lane dev} as a person uses it: on a drawn trip, with the Dev UI in Chromium. It builds what it runs, in the midst of
 * the build that runs it, so only by {@code ./lane test --dev}.
 */
@EnabledIfSystemProperty(named = "dev.mode", matches = "true")
class DevModeIT {
    private static final int COPIES = 4;
    private static final int SOME = 20;
    private static final LocatorAssertions.IsVisibleOptions LONG =
            new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);
    private static final List<String> ONE_OF_EACH =
            List.of("progress", "clock-watch", "gallery-topics", "milvus-sink", "embedded", "blob-collector");

    @TempDir
    static Path folder;

    private static DevModeProcess dev;
    private static int photos;

    @BeforeAll
    static void start() throws Exception {
        DemoTrip.write(folder.resolve("trip"), 1);
        photos = pictures().size();
        Files.writeString(folder.resolve("trip/broken.jpg"), "this is no photo");
        dev = DevModeProcess.start(folder.resolve("trip"));
        dev.await(() -> dev.times("Ready after") > 0, "start");
    }

    @AfterAll
    static void stop() throws Exception {
        if (dev != null) {
            assertThat(dev.stop()).as("processes that did not end").isEmpty();
        }
    }

    private static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("trip"))) {
            return files.filter(file -> file.toString().endsWith("JPG")).toList();
        }
    }

    /** Another photo by its bytes, the same by its looks. */
    private static void copies(String name) throws IOException {
        for (Path picture : pictures()) {
            Path copy = Files.createDirectories(folder.resolve("trip").resolve(name))
                    .resolve(picture.getFileName());
            Files.copy(picture, copy);
            Files.write(copy, name.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        }
    }

    private static void awaitRest() throws InterruptedException {
        dev.await(
                () -> dev.figure("books_embedded") == photos
                        && dev.figure("books_rejected") == 1
                        && dev.figure("books_pending") == 0
                        && dev.figure("clusterer_dirty_windows") == 0
                        && dev.figure("clusterer_running") == 0
                        && dev.figure("streams_lag") == 0,
                "rest");
    }

    @Test
    void shouldGoOnWhereItWasWhenLoadedAnewTwiceInTheMiddleOfWork() throws Exception {
        try (Playwright playwright = playwright();
                Browser browser = chromium(playwright)) {
            // Given
            awaitRest();
            Page page = browser.newPage();
            open(page, "flow");
            assertThat(page.getByText("all well")).isVisible(LONG);
            double before = photos;
            for (int i = 0; i < COPIES; i++) {
                copies("copy-" + i);
            }
            photos += COPIES * (int) before;

            // When
            reloadAfter(before + SOME);
            reloadAfter(before + 2 * SOME);
            awaitRest();

            // Then
            assertThat(dev.figure("books_unbalanced")).isZero();
            assertThat(dev.output()).doesNotContain("ClassCastException", "Failed to start quarkus", "is left behind");
            for (String name : ONE_OF_EACH) {
                assertThat(dev.threads(name)).as(name).isEqualTo(1);
            }
            assertThat(page.getByText(Pattern.compile("^" + photos + "$")).first())
                    .isVisible(LONG);
        }
    }

    private static void reloadAfter(double embedded) throws Exception {
        dev.await(() -> dev.figure("books_embedded") >= embedded, "more embedded photos");
        assertThat(dev.figure("books_embedded")).as("photos that are done").isLessThan(photos);
        long starts = dev.times("Ready after");
        dev.press('s');
        dev.await(() -> dev.times("Ready after") > starts, "next start");
    }

    @Test
    void shouldShowTheFlowAndDoWhatItsButtonsSay() throws Exception {
        awaitRest();
        try (Playwright playwright = playwright();
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
            assertThat(photo.getByText("1×")).isVisible(LONG);
            assertThat(photo.getByText("embedded")).isVisible(LONG);

            open(page, "rejections");
            page.locator("qwc-lane-rejections tbody").getByText("Retry").first().click(patiently());
            assertThat(page.locator("qwc-lane-rejections").getByText("2×")).isVisible(LONG);

            open(page, "in-flight");
            assertThat(page.locator("qwc-lane-in-flight").getByText("the small one shipped inside"))
                    .isVisible(LONG);

            open(page, "windows");
            assertThat(page.getByText("Clustered last")).isVisible(LONG);
        }
    }

    private static Locator.ClickOptions patiently() {
        return new Locator.ClickOptions().setTimeout(120_000);
    }

    private static void open(Page page, String name) {
        page.navigate(dev.address("/q/dev-ui/devpages/" + name).toString());
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Browser chromium(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }
}
