package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of files are text, whatever they say. */
interface HostilePageTests {
    String HOSTILE = "<img src=x onerror=alert(1)>.jpg";
    /** Photos that are taken in, under names that mean ill. */
    List<String> HOSTILE_PHOTOS = List.of(
            "<svg onload=window.owned=1>.jpg",
            "\"><script>window.owned=1<\u2215script>.jpg",
            "'-window.owned=1-'\" autofocus onfocus=\"window.owned=1.jpg",
            "javascript:window.owned=1.jpg",
            "two\nlines.jpg",
            "photo\u202egpj.exe.jpg",
            "{{window.owned=1}}${window.owned=1}.jpg");

    RunningPage running();

    @Test
    default void shouldNameARejectedFileAsTextAndSayWhatToDo() {
        // Given, When
        Page page = running().page();
        Locator rejection = page.getByTestId("rejection");

        // Then
        assertThat(rejection).hasCount(1);
        assertThat(rejection).containsText(HOSTILE);
        assertThat(running().errors()).isEmpty();
    }

    @Test
    default void shouldShowHostileNamesOfPhotosAsTextAndRunNothing() {
        // Given
        Page page = running().page();

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
        running().openTheTrip();
        page.getByTestId("show-all").click();
        page.locator("[data-command=smaller]").click(new Locator.ClickOptions().setClickCount(2));
        for (String name : shown()) {
            page.locator(".tile[aria-label^=\"" + css(name) + ":\"]").first().click();
            assertThat(page.getByTestId("viewer-name").textContent()).isEqualTo(name);
            page.getByTestId("viewer-close").click();
        }
        assertThat(page.evaluate("() => window.owned")).isNull();
        assertThat(running().errors()).isEmpty();
    }

    @Test
    default void shouldRunNoScriptThatGotIntoThePageAllTheSame() {
        // Given
        Page page = running().page();
        try (Page attacked = page.context().browser().newPage()) {
            attacked.navigate(running().address());

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

    /** What steers a terminal or turns the direction of text is shown as a sign for "no such letter". */
    private static List<String> shown() {
        return HOSTILE_PHOTOS.stream()
                .map(name -> name.replaceAll("[\\n\u202e]", "\ufffd"))
                .toList();
    }

    private static String css(String name) {
        return name.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Some of its photos under names that mean ill, and a file that is none. */
    static void rename(Path trip) throws Exception {
        Files.writeString(trip.resolve(HOSTILE), "no photo", StandardCharsets.UTF_8);
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
}
