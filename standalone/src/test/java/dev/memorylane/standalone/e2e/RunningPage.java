package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.memorylane.fixtures.Chromium;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packaged program at work on a painted trip, and a browser that looks at its page. */
final class RunningPage implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(4);

    /** In the title of the painted trip. */
    private static final String TRIP = "July 2025";

    private final Path folder;
    private final Playwright playwright;
    private final BrowserContext context;
    private final List<String> requests = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final String address;
    private LaneProcess lane;
    private Page page;

    /** @param folder holds the trip, in a folder of that name, and takes the home */
    RunningPage(Path folder) throws Exception {
        this.folder = folder;
        Chromium.program();
        lane = run();
        address = lane.page(PATIENCE).toString();
        playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright);
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1400, 1000));
        open();
    }

    /** A fresh page in the same browser, which remembers what was said. */
    void open() {
        page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isOfServerAway(message.text())) {
                errors.add(message.text());
            }
        });
        page.onDialog(dialog -> errors.add("dialog: " + dialog.message()));
        page.navigate(address);
    }

    /** The browser's own words while the server is killed, and answers nothing. */
    private static boolean isOfServerAway(String message) {
        return message.startsWith("Failed to load resource") || message.startsWith("WebSocket connection to");
    }

    private LaneProcess run(String... options) throws Exception {
        String[] arguments = Stream.concat(
                        Stream.of("run", folder.resolve("trip").toString()), Stream.of(options))
                .toArray(String[]::new);
        return LaneProcess.start(folder.resolve("home"), arguments).awaitOutput("Ready", PATIENCE);
    }

    /** Ends it with all that it started, as a power cut does. */
    void kill() throws InterruptedException {
        List<ProcessHandle> children = lane.children();
        lane.kill();
        children.forEach(child -> child.onExit().join());
    }

    /** Starts it again, at the same address. */
    void restart() throws Exception {
        lane = run("--port", String.valueOf(URI.create(address).getPort()));
    }

    /** Where it never prints this, the failure tells where each of its threads stands. */
    void awaitOutput(String words) throws Exception {
        lane.awaitOutput(words, PATIENCE);
    }

    Page page() {
        return page;
    }

    String address() {
        return address;
    }

    Path folder() {
        return folder;
    }

    /** Addresses that the page asked for. */
    List<String> requests() {
        return requests;
    }

    /** What went wrong in the page. */
    List<String> errors() {
        return errors;
    }

    void openTheTrip() {
        page.getByTestId("window-title")
                .filter(new Locator.FilterOptions().setHasText(TRIP))
                .locator("a")
                .click();
        assertThat(page.getByTestId("sheet-grid").locator(".tile").first()).isVisible();
    }

    int embedded() {
        return Integer.parseInt(page.getByTestId("book-embedded").textContent());
    }

    @Override
    public void close() throws Exception {
        playwright.close();
        lane.close();
    }
}
