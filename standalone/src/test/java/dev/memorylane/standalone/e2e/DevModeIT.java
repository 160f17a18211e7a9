package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.memorylane.standalone.e2e.DevUi.LONG;
import static dev.memorylane.standalone.e2e.DevUi.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.memorylane.standalone.demo.DemoTrip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./lane dev} as a person uses it: on a drawn trip, with the Dev UI in Chromium. It builds what it runs, in the midst of
 * the build that runs it, so only by {@code ./lane test --dev}.
 */
@EnabledIfSystemProperty(named = "dev.mode", matches = "true")
class DevModeIT {
    private static final int COPIES = 4;
    private static final int SOME = 20;
    private static final Duration AFTER_A_WORD = Duration.ofSeconds(15);
    private static final List<String> ONE_OF_EACH =
            List.of("progress", "clock-watch", "gallery-topics", "milvus-sink", "embedded", "blob-collector");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
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
        try (DevUi ui = DevUi.of(dev)) {
            // Given
            awaitRest();
            Page page = ui.window();
            ui.open(page, "flow");
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
        try (DevUi ui = DevUi.of(dev)) {
            Page page = ui.window();

            ui.open(page, "flow");
            assertThat(page.getByText("all well")).isVisible(LONG);
            DevUi.assertThatTheTabsFit(page, 5);
            ui.picture(page, "flow");

            ui.open(page, "windows");
            Locator day = page.locator("qwc-lane-windows section").first();
            day.getByText("Recluster").click(patiently());
            assertThat(day.getByText("unchanged")).isVisible(LONG);
            assertThat(page.getByText("Clustered last")).isVisible(LONG);
            ui.picture(page, "windows");

            ui.open(page, "photos");
            Locator photo = page.locator("qwc-lane-photos .photos tbody tr").first();
            photo.getByText("Replay").click(patiently());
            assertThat(photo.getByText("1×")).isVisible(LONG);
            assertThat(photo.getByText("embedded")).isVisible(LONG);
            ui.picture(page, "photos");

            page.locator("qwc-lane-photos .rejections tbody")
                    .getByText("Retry")
                    .first()
                    .click(patiently());
            assertThat(page.locator("qwc-lane-photos .rejections").getByText("2×"))
                    .isVisible(LONG);

            ui.open(page, "in-flight");
            assertThat(page.locator("qwc-lane-in-flight").getByText("the small one shipped inside"))
                    .isVisible(LONG);
            ui.picture(page, "in-flight");
        }
    }

    /** Quarkus takes from the first what the second asks for under the same number. */
    @Test
    void shouldGoOnTellingAPageAfterAnotherWasOpened() throws Exception {
        try (DevUi ui = DevUi.of(dev)) {
            // Given
            Page first = ui.window();
            ui.open(first, "flow");
            assertThat(first.getByText("As a table")).isVisible(LONG);

            // When
            Page second = ui.window();
            ui.open(second, "flow");
            assertThat(second.getByText("As a table")).isVisible(LONG);
            Instant later = toldAt(second).plus(AFTER_A_WORD);

            // Then
            dev.await(() -> toldAt(first).isAfter(later), "news on the first page");
            dev.await(() -> toldAt(second).isAfter(later), "news on the second page");
        }
    }

    private static Instant toldAt(Page page) {
        return Instant.parse((String) page.locator("qwc-lane-flow").evaluate("page => page._flow.at"));
    }
}
