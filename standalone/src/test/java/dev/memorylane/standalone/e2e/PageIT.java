package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.memorylane.fixtures.Chromium;
import dev.memorylane.standalone.demo.DemoTrip;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page of the packaged program in a real browser, while it works and after: one run of it for the tests of each concern. */
class PageIT implements SheetPageTests, HostilePageTests, ArrivalPageTests, CrashPageTests, LikePageTests {
    @TempDir
    static Path folder;

    private static RunningPage running;

    @BeforeAll
    static void openThePageOfARunningTrip() throws Exception {
        // Before anything is drawn: without a browser there is nothing to do.
        Chromium.program();
        Path trip = folder.resolve("trip");
        DemoTrip.write(trip, 1);
        LikePageTests.copyAYearBefore(trip);
        HostilePageTests.rename(trip);
        running = new RunningPage(folder);
        running.awaitOutput(" 76 embedded");
        Page page = running.page();
        assertThat(page.getByTestId("window")).hasCount(2, Patiently.count());
        assertThat(page.getByTestId("day-of-trip")).hasCount(2, Patiently.count());
        assertThat(page.getByTestId("book-embedded")).hasText("76", Patiently.text());
    }

    @AfterAll
    static void close() throws Exception {
        if (running != null) {
            running.close();
        }
    }

    @BeforeEach
    void beginAtTheOverview() {
        running.page().navigate(running.address());
        assertThat(running.page().getByTestId("window")).hasCount(2, Patiently.count());
    }

    @Override
    public RunningPage running() {
        return running;
    }
}
