package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.memorylane.standalone.demo.DemoTrip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Photos that come in while the page is looked at. */
interface ArrivalPageTests {
    RunningPage running();

    @Test
    default void shouldShowANewPhotoWithoutAReload() throws Exception {
        // Given
        Page page = running().page();
        int before = running().embedded();
        Path late = running().folder().resolve("late");
        DemoTrip.write(late, 7);

        // When
        try (Stream<Path> drawn = Files.list(late)) {
            Path photo = drawn.sorted().findFirst().orElseThrow();
            Files.copy(photo, running().folder().resolve("trip").resolve("late.jpg"));
        }

        // Then
        assertThat(page.getByTestId("book-embedded")).hasText(String.valueOf(before + 1), Patiently.text());
        assertThat(page.getByTestId("status")).hasAttribute("data-phase", "settled", Patiently.attribute());
        Path screenshot = Checkout.root().resolve("standalone/target/page.png");
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshot));
        assertThat(screenshot).isNotEmptyFile();
    }

    @Test
    default void shouldTakePhotosThatAreDroppedOnThePageAndTellWhichItHas() throws Exception {
        // Given
        Page page = running().page();
        int before = running().embedded();
        Path drawn = running().folder().resolve("drawn");
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
        drop(
                page,
                photos.get(0),
                photos.get(1),
                Files.writeString(running().folder().resolve("notes.txt"), "no photo"));
        assertThat(page.getByTestId("book-embedded")).hasText(String.valueOf(before + 2), Patiently.text());
        Path again = Files.copy(photos.get(0), running().folder().resolve("again.jpg"));
        page.getByTestId("add-files").setInputFiles(again);

        // Then
        Locator uploads = page.getByTestId("upload");
        assertThat(uploads.nth(0)).containsText("In the library", Patiently.containing());
        assertThat(uploads.nth(1)).containsText("In the library", Patiently.containing());
        assertThat(uploads.nth(2)).containsText("Already there, as Uploads/", Patiently.containing());
        assertThat(page.getByTestId("uploads-title")).containsText("1 file passed over");
        assertThat(running()
                        .folder()
                        .resolve("trip/Uploads")
                        .resolve(photos.get(0).getFileName()))
                .hasSameBinaryContentAs(photos.get(0));
        page.screenshot(new Page.ScreenshotOptions().setPath(Checkout.root().resolve("standalone/target/uploads.png")));
    }

    @Test
    default void shouldTryARejectedFileAgainWhenAskedTo() {
        // Given
        Page page = running().page();
        Locator rejection = page.getByTestId("rejection");
        page.getByTestId("rejections").evaluate("details => details.open = true");

        // When
        rejection.getByTestId("retry").click();

        // Then
        assertThat(rejection).containsText("Tried 2 times", Patiently.containing());
        assertThat(page.getByTestId("reason")).hasText("Not a photo1");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Checkout.root().resolve("standalone/target/rejections.png")));
        page.getByTestId("rejections").evaluate("details => details.open = false");
    }

    /** As a browser does when files are let go of over the page. */
    private static void drop(Page page, Path... files) throws Exception {
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
}
