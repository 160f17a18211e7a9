package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server that is killed in mid-culling. */
interface CrashPageTests {
    RunningPage running();

    @Test
    default void shouldLoseNoPressWhenTheServerIsKilledInMidCulling() throws Exception {
        // Given
        Page page = running().page();
        running().openTheTrip();
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

        // When
        running().kill();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("p");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("4");
        assertThat(page.getByTestId("unsaved")).containsText("kept in this browser", Patiently.containing());
        page.close();
        running().restart();
        running().open();

        // Then
        Page back = running().page();
        running().openTheTrip();
        back.getByTestId("show-all").click();
        assertThat(back.getByTestId("saving")).hasText("All saved", Patiently.text());
        assertThat(tile(back, photos.get(0))).hasAttribute("data-flag", "keep", Patiently.attribute());
        assertThat(tile(back, photos.get(1))).hasAttribute("data-flag", "reject", Patiently.attribute());
        assertThat(tile(back, photos.get(2))).hasAttribute("data-flag", "keep", Patiently.attribute());
        assertThat(tile(back, photos.get(3)).locator(".stars")).hasText("★★★★", Patiently.text());
        assertThat(tile(back, photos.get(0))).hasAttribute("data-role", "pick", Patiently.attribute());
        assertThat(tile(back, photos.get(2))).hasAttribute("data-role", "pick", Patiently.attribute());
        assertThat(tile(back, photos.get(1))).hasAttribute("data-role", "reject", Patiently.attribute());
    }

    private static Locator tile(Page page, String photo) {
        return page.locator(".tile[data-photo='" + photo + "']");
    }
}
