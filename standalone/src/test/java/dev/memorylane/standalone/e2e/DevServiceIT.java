package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.memorylane.standalone.e2e.DevUi.LONG;
import static dev.memorylane.standalone.e2e.DevUi.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.memorylane.standalone.demo.DemoTrip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./lane dev --service ingest} as a person uses it: one service by itself, with its card and pages in Chromium. It builds
 * what it runs, so only by {@code ./lane test --dev}.
 */
@EnabledIfSystemProperty(named = "dev.mode", matches = "true")
class DevServiceIT {
    @TempDir
    static Path folder;

    private static DevModeProcess dev;
    private static long photos;

    @BeforeAll
    static void start() throws Exception {
        DemoTrip.write(folder.resolve("trip"), 1);
        try (Stream<Path> files = Files.list(folder.resolve("trip"))) {
            photos = files.filter(file -> file.toString().endsWith("JPG")).count();
        }
        dev = DevModeProcess.startService("ingest", folder.resolve("trip"));
        dev.await(() -> dev.figure("ingest_found") >= photos && dev.figure("ingest_pending") == 0, "scan");
    }

    @AfterAll
    static void stop() throws Exception {
        if (dev != null) {
            assertThat(dev.stop()).as("processes that did not end").isEmpty();
        }
    }

    @Test
    void shouldShowTheCardWithThePagesOfTheServiceAlone() {
        try (DevUi ui = DevUi.of(dev)) {
            // When
            Page page = ui.window();
            ui.openCards(page);

            // Then
            Locator links = page.locator("a.extensionLink[href*='devpages/']");
            assertThat(links.first()).isVisible(LONG);
            assertThat(links.evaluateAll("links => links.map(link => link.href.replace(/.*devpages./, ''))"))
                    .asInstanceOf(LIST)
                    .containsExactlyInAnyOrder("flow", "sources");
        }
    }

    @Test
    void shouldTellWhatTheServiceFoundAndScanWhenAsked() {
        try (DevUi ui = DevUi.of(dev)) {
            // Given
            Page page = ui.window();
            ui.open(page, "sources");
            Locator source = page.locator("qwc-lane-sources section");
            assertThat(source.getByText(folder.resolve("trip").toString()).first())
                    .isVisible(LONG);
            assertThat(source.locator(".tag").getByText("complete")).isVisible(LONG);
            assertThat(source.locator(".figure", new Locator.LocatorOptions().setHasText("files found")))
                    .containsText(found());
            DevUi.assertThatTheTabsFit(page, 2);
            ui.picture(page, "service-sources");

            // When
            page.locator("qwc-lane-sources").getByText("Scan now").click(patiently());

            // Then
            assertThat(page.getByText("All sources are scanned now").first()).isVisible(LONG);
        }
    }

    @Test
    void shouldSayInTheFlowThatTheOthersRunElsewhere() {
        try (DevUi ui = DevUi.of(dev)) {
            // When
            Page page = ui.window();
            ui.open(page, "flow");

            // Then
            assertThat(page.getByText("all well")).isVisible(LONG);
            assertThat(page.getByText("not in this process").first()).isVisible(LONG);
            assertThat(page.locator("qwc-lane-flow .station", new Page.LocatorOptions().setHasText("Ingest"))
                            .getByText(found(), new Locator.GetByTextOptions().setExact(true)))
                    .isVisible(LONG);
        }
    }

    private static String found() {
        return Long.toString(Math.round(dev.figure("ingest_found")));
    }
}
