package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.KeyboardModifier;
import dev.memorylane.standalone.demo.DemoTrip;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the packaged program in a real browser, while it works and after. */
class PageIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final String HOSTILE = "<img src=x onerror=alert(1)>.jpg";
    /** Photos that are taken in, under names that mean ill. */
    private static final List<String> HOSTILE_PHOTOS = List.of(
            "<svg onload=window.owned=1>.jpg",
            "\"><script>window.owned=1<\u2215script>.jpg",
            "'-window.owned=1-'\" autofocus onfocus=\"window.owned=1.jpg",
            "javascript:window.owned=1.jpg",
            "two\nlines.jpg",
            "photo\u202egpj.exe.jpg",
            "{{window.owned=1}}${window.owned=1}.jpg");

    @TempDir
    static Path folder;

    private static LaneProcess lane;
    private static Playwright playwright;
    private static BrowserContext context;
    private static Page page;
    private static String address;
    private static final List<String> requests = new ArrayList<>();
    private static final List<String> errors = new ArrayList<>();

    @BeforeAll
    static void openThePageOfARunningTrip() throws Exception {
        Path chromium = chromium();
        Path trip = folder.resolve("trip");
        DemoTrip.write(trip, 1);
        Files.writeString(trip.resolve(HOSTILE), "no photo", StandardCharsets.UTF_8);
        rename(trip);
        lane = run();
        Matcher found = ADDRESS.matcher(lane.output());
        assertThat(found.find()).isTrue();
        address = found.group();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1400, 1000));
        open();
        assertThat(page.getByTestId("window")).hasCount(1, patiently());
        assertThat(page.getByTestId("day-of-trip")).hasCount(2, patiently());
        assertThat(page.getByTestId("book-embedded")).hasText("75", patientlyForText());
    }

    private static void open() {
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

    private static LaneProcess run(String... options) throws Exception {
        String[] arguments = Stream.concat(
                        Stream.of("run", folder.resolve("trip").toString()), Stream.of(options))
                .toArray(String[]::new);
        return LaneProcess.start(folder.resolve("home"), arguments).awaitOutput("Ready", PATIENCE);
    }

    private static void rename(Path trip) throws Exception {
        List<Path> drawn;
        try (Stream<Path> files = Files.list(trip)) {
            drawn = files.filter(file -> file.getFileName().toString().startsWith("IMG_"))
                    .sorted()
                    .toList();
        }
        for (int number = 0; number < HOSTILE_PHOTOS.size(); number++) {
            Files.move(drawn.get(number), trip.resolve(HOSTILE_PHOTOS.get(number)));
        }
    }

    @AfterAll
    static void close() throws Exception {
        if (playwright != null) {
            playwright.close();
        }
        if (lane != null) {
            lane.close();
        }
    }

    @BeforeEach
    void beginAtTheOverview() {
        page.navigate(address);
        assertThat(page.getByTestId("window")).hasCount(1, patiently());
    }

    @Test
    void shouldShowTheTripAsItsContactSheetWithOnePickACluster() {
        // Given
        assertThat(page.getByTestId("window-title").first()).containsText("July 2025");

        // When
        openTheTrip(page);

        // Then
        assertThat(page.getByTestId("sheet-title")).containsText("July 2025");
        assertThat(page.getByTestId("pick").first()).isVisible();
        page.getByTestId("pick").first().click();
        assertThat(page.getByTestId("viewer-reasons")).not().isEmpty();
        assertThat(page.getByTestId("histogram")).hasAttribute("data-state", "drawn");
    }

    @Test
    void shouldShowADayOfTheTripWhenItIsAskedFor() {
        // When
        page.getByTestId("day-of-trip").last().click();

        // Then
        assertThat(page.getByTestId("pick").first()).isVisible();
        page.goBack();
        assertThat(page.getByTestId("window").first()).isVisible();
    }

    @Test
    void shouldShowPicturesByPhotoIdAndLoadNothingFromElsewhere() {
        // Given
        openTheTrip(page);

        // When
        Object width = page.getByTestId("pick")
                .first()
                .locator("img")
                .evaluate("img => img.decode().then(() => img.naturalWidth)");

        // Then
        assertThat((Integer) width).isPositive();
        assertThat(requests).allMatch(url -> url.startsWith(address));
        assertThat(requests).noneMatch(url -> url.contains(folder.getFileName().toString()));
    }

    @Test
    void shouldDrawPlotsFromWhatMilvusHasAndShowWhereTheModelLooks() {
        // Given
        openTheTrip(page);
        page.getByTestId("to-plots").click();
        Locator map = page.getByTestId("looks-canvas");

        // When
        assertThat(map)
                .hasAttribute(
                        "data-drawn",
                        Pattern.compile("[1-9]\\d*"),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE.toMillis()));
        assertThat(page.getByTestId("sweep-reason")).containsText("k = ");
        assertThat(page.locator(".times-chart rect.photos").first()).isVisible();
        map.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.getByTestId("viewer-attention").locator("summary").click();

        // Then
        Locator seen = page.getByTestId("viewer-attention").locator("img");
        assertThat(seen).isVisible();
        Object width = seen.evaluate("img => img.decode().then(() => img.naturalWidth)");
        assertThat((Integer) width).isPositive();
        assertThat(page.getByTestId("viewer-attention")).containsText("the class token in the last block");
        page.keyboard().press("Escape");
        assertThat(map).isFocused();
        assertThat(requests).allMatch(url -> url.startsWith(address));
        assertThat(errors).isEmpty();
    }

    private static void openTheTrip(Page page) {
        page.getByTestId("window-title").first().locator("a").click();
        assertThat(page.getByTestId("sheet-grid").locator(".tile").first()).isVisible();
    }

    @Test
    void shouldNameARejectedFileAsTextAndSayWhatToDo() {
        // Given, When
        Locator rejection = page.getByTestId("rejection");

        // Then
        assertThat(rejection).hasCount(1);
        assertThat(rejection).containsText(HOSTILE);
        assertThat(errors).isEmpty();
    }

    @Test
    void shouldShowHostileNamesOfPhotosAsTextAndRunNothing() {
        // When
        Object names = page.evaluate("""
                async () => {
                  const found = [];
                  for (const { id } of await (await fetch('/api/libraries')).json()) {
                    for (const { id: window } of await (await fetch(`/api/libraries/${encodeURIComponent(id)}/windows`)).json()) {
                      const shown = await (await fetch(`/api/libraries/${encodeURIComponent(id)}/windows/${encodeURIComponent(window)}`)).json();
                      found.push(...shown.scenes.flatMap((scene) => scene.bursts).flatMap((burst) => burst.photos).map((photo) => photo.name));
                    }
                  }
                  return found;
                }
                """);

        // Then
        assertThat((List<?>) names).containsAll((List) shown());
        openTheTrip(page);
        page.getByTestId("show-all").click();
        page.locator("[data-command=smaller]").click(new Locator.ClickOptions().setClickCount(2));
        for (String name : shown()) {
            page.locator(".tile[aria-label^=\"" + css(name) + ":\"]").first().click();
            assertThat(page.getByTestId("viewer-name").textContent()).isEqualTo(name);
            page.getByTestId("viewer-close").click();
        }
        assertThat(page.evaluate("() => window.owned")).isNull();
        assertThat(errors).isEmpty();
    }

    /** What steers a terminal or turns the direction of text is shown as a sign for "no such letter". */
    private static List<String> shown() {
        return HOSTILE_PHOTOS.stream()
                .map(name -> name.replaceAll("[\\n\u202e]", "\ufffd"))
                .toList();
    }

    private static String css(String name) {
        return name.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Test
    void shouldRunNoScriptThatGotIntoThePageAllTheSame() {
        // Given
        try (Page attacked = page.context().browser().newPage()) {
            attacked.navigate(address);

            // When
            attacked.evaluate("""
                    () => {
                      const inside = document.createElement('div');
                      inside.innerHTML = '<img src="x" onerror="window.owned = 1"><a id="link" href="javascript:window.owned = 1">x</a>';
                      const script = document.createElement('script');
                      script.textContent = 'window.owned = 1';
                      const far = document.createElement('script');
                      far.src = 'data:text/javascript,window.owned = 1';
                      document.body.append(inside, script, far);
                      document.getElementById('link').click();
                    }
                    """);
            attacked.waitForTimeout(500);

            // Then
            assertThat(attacked.evaluate("() => window.owned")).isNull();
        }
    }

    @Test
    void shouldShowANewPhotoWithoutAReload() throws Exception {
        // Given
        int before = embedded();
        Path late = folder.resolve("late");
        DemoTrip.write(late, 7);

        // When
        try (Stream<Path> drawn = Files.list(late)) {
            Path photo = drawn.sorted().findFirst().orElseThrow();
            Files.copy(photo, folder.resolve("trip").resolve("late.jpg"));
        }

        // Then
        assertThat(page.getByTestId("book-embedded")).hasText(String.valueOf(before + 1), patientlyForText());
        assertThat(page.getByTestId("status"))
                .hasAttribute(
                        "data-phase",
                        "settled",
                        new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE.toMillis()));
        Path screenshot = Checkout.root().resolve("standalone/target/page.png");
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshot));
        assertThat(screenshot).isNotEmptyFile();
    }

    @Test
    void shouldTakePhotosThatAreDroppedOnThePageAndTellWhichItHas() throws Exception {
        // Given
        int before = embedded();
        Path drawn = folder.resolve("drawn");
        DemoTrip.write(drawn, 9);
        List<Path> photos;
        try (Stream<Path> files = Files.list(drawn)) {
            photos = files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jpg"))
                    .sorted()
                    .limit(2)
                    .toList();
        }

        // When
        drop(photos.get(0), photos.get(1), Files.writeString(folder.resolve("notes.txt"), "no photo"));
        assertThat(page.getByTestId("book-embedded")).hasText(String.valueOf(before + 2), patientlyForText());
        Path again = Files.copy(photos.get(0), folder.resolve("again.jpg"));
        page.getByTestId("add-files").setInputFiles(again);

        // Then
        Locator uploads = page.getByTestId("upload");
        assertThat(uploads.nth(0)).containsText("In the library", containingPatiently());
        assertThat(uploads.nth(1)).containsText("In the library", containingPatiently());
        assertThat(uploads.nth(2)).containsText("Already there, as Uploads/", containingPatiently());
        assertThat(page.getByTestId("uploads-title")).containsText("1 file passed over");
        assertThat(folder.resolve("trip/Uploads").resolve(photos.get(0).getFileName()))
                .hasSameBinaryContentAs(photos.get(0));
        page.screenshot(new Page.ScreenshotOptions().setPath(Checkout.root().resolve("standalone/target/uploads.png")));
    }

    @Test
    void shouldTryARejectedFileAgainWhenAskedTo() {
        // Given
        Locator rejection = page.getByTestId("rejection");
        page.getByTestId("rejections").evaluate("details => details.open = true");

        // When
        rejection.getByTestId("retry").click();

        // Then
        assertThat(rejection).containsText("Tried 2 times", containingPatiently());
        assertThat(page.getByTestId("reason")).hasText("Not a photo1");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Checkout.root().resolve("standalone/target/rejections.png")));
        page.getByTestId("rejections").evaluate("details => details.open = false");
    }

    @Test
    void shouldLoseNoPressWhenTheServerIsKilledInMidCulling() throws Exception {
        // Given
        openTheTrip(page);
        page.getByTestId("show-all").click();
        page.locator(".tile.current").focus();
        page.keyboard().press("Home");
        List<String> photos = Stream.of(1, 2, 3, 4)
                .map(place ->
                        page.locator(".tile[aria-posinset='" + place + "']").getAttribute("data-photo"))
                .toList();
        page.keyboard().press("p");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("x");
        List<ProcessHandle> children = lane.children();

        // When
        lane.kill();
        children.forEach(child -> child.onExit().join());
        page.keyboard().press("ArrowRight");
        page.keyboard().press("p");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("4");
        assertThat(page.getByTestId("unsaved")).containsText("kept in this browser", containingPatiently());
        page.close();
        lane = run("--port", String.valueOf(URI.create(address).getPort()));
        open();

        // Then
        openTheTrip(page);
        page.getByTestId("show-all").click();
        assertThat(page.getByTestId("saving")).hasText("All saved", patientlyForText());
        assertThat(tile(photos.get(0))).hasAttribute("data-flag", "keep", patientlyForAttribute());
        assertThat(tile(photos.get(1))).hasAttribute("data-flag", "reject", patientlyForAttribute());
        assertThat(tile(photos.get(2))).hasAttribute("data-flag", "keep", patientlyForAttribute());
        assertThat(tile(photos.get(3)).locator(".stars")).hasText("★★★★", patientlyForText());
        assertThat(tile(photos.get(0))).hasAttribute("data-role", "pick", patientlyForAttribute());
        assertThat(tile(photos.get(2))).hasAttribute("data-role", "pick", patientlyForAttribute());
        assertThat(tile(photos.get(1))).hasAttribute("data-role", "reject", patientlyForAttribute());
    }

    @Test
    void shouldGroupAnewWhenTwoClustersAreMerged() {
        // Given
        openTheTrip(page);
        String revision = page.getByTestId("window-revision").textContent();
        Locator.ClickOptions selecting = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));

        // When
        page.locator(".tile").first().click(selecting);
        page.locator(".tile").last().click(selecting);
        page.keyboard().press("m");
        assertThat(page.getByTestId("toast")).containsText("2 clusters merged");

        // Then
        assertThat(page.getByTestId("window-revision"))
                .not()
                .hasText(revision, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE.toMillis()));
        assertThat(page.getByTestId("anew")).isHidden();
        page.keyboard().press("Control+z");
        assertThat(page.getByTestId("toast")).containsText("Taken back");
    }

    private static Locator tile(String photo) {
        return page.locator(".tile[data-photo='" + photo + "']");
    }

    private static LocatorAssertions.HasAttributeOptions patientlyForAttribute() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE.toMillis());
    }

    private static int embedded() {
        return Integer.parseInt(page.getByTestId("book-embedded").textContent());
    }

    /** As a browser does when files are let go of over the page. */
    private static void drop(Path... files) throws Exception {
        List<Map<String, String>> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Map.of(
                    "name", file.getFileName().toString(),
                    "base64", Base64.getEncoder().encodeToString(Files.readAllBytes(file))));
        }
        JSHandle transfer = page.evaluateHandle("""
                (files) => {
                  const transfer = new DataTransfer();
                  for (const { name, base64 } of files) {
                    transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
                  }
                  return transfer;
                }""", contents);
        page.dispatchEvent("body", "dragenter", Map.of("dataTransfer", transfer));
        assertThat(page.locator("#drop-here")).isVisible();
        page.dispatchEvent("body", "drop", Map.of("dataTransfer", transfer));
        assertThat(page.locator("#drop-here")).isHidden();
    }

    private static LocatorAssertions.ContainsTextOptions containingPatiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE.toMillis());
    }

    @Test
    void shouldAnswerAnUnknownPhotoWithAProblem() throws Exception {
        // Given
        URI unknown = URI.create(address + "api/photos/none/..%2F..%2Fetc%2Fpasswd/thumbnail");

        // When
        var answer = page.request().get(unknown.toString());

        // Then
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
    }

    private static LocatorAssertions.HasCountOptions patiently() {
        return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE.toMillis());
    }

    private static LocatorAssertions.HasTextOptions patientlyForText() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE.toMillis());
    }

    /** Skips, loudly, where no Chromium is installed. */
    private static Path chromium() {
        Optional<Path> found = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name ->
                        Stream.of("/usr/bin/", "/usr/local/bin/", "/snap/bin/").map(bin -> Path.of(bin + name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            System.err.println("SKIPPED, the page is not tested: no Chromium is installed (apt install chromium)");
        }
        assumeTrue(found.isPresent(), "no Chromium");
        return found.get();
    }
}
