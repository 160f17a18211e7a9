package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A phone: 390 pixels, fingers. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class PhonePageTest extends PageTest {

    private Page openOnPhone(String hash) {
        return open(
                browser(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(2)),
                hash);
    }

    private static void swipe(Page page, int from, int to) {
        page.evaluate("""
                ([from, to]) => {
                  const lens = document.querySelector('.lens');
                  const send = (type, clientX) => lens.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: 'touch', button: 0, clientX, clientY: 400 }));
                  lens.setPointerCapture = () => {};
                  send('pointerdown', from);
                  send('pointermove', (from + to) / 2);
                  send('pointermove', to);
                  send('pointerup', to);
                }""", List.of(from, to));
    }

    @Test
    void shouldFitTheWidthInEveryView() {
        // Given
        Page page = openOnPhone("#/summer");
        assertThat(page.getByTestId("window").first()).isVisible();
        String wide = "document.documentElement.scrollWidth > innerWidth";

        // Then
        assertThat(page.evaluate(wide)).isEqualTo(false);
        page.getByTestId("window-title").first().locator("a").tap();
        assertThat(tile(page, 0)).isVisible();
        assertThat(page.evaluate(wide)).isEqualTo(false);
        tile(page, 0).tap();
        assertThat(page.getByTestId("panel").first()).isVisible();
        assertThat(page.evaluate(wide)).isEqualTo(false);
        page.navigate(root + "#/summer/w/" + PaintedTrip.WINDOW + "/plots");
        assertThat(page.getByTestId("looks-canvas")).hasAttribute("data-drawn", "23");
        assertThat(page.getByTestId("place").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void shouldStepThroughPhotosBySwipesAndSayByTaps() {
        // Given
        Page page = openOnPhone(PaintedTrip.address() + "all");
        tile(page, 0).tap();
        page.getByTestId("info-toggle").tap();
        assertThat(page.getByTestId("viewer-name")).hasText("IMG_4100.jpg");

        // When
        swipe(page, 300, 100);

        // Then
        assertThat(page.getByTestId("viewer-name")).hasText("IMG_4101.jpg");
        page.getByTestId("say-keep").tap();
        assertThat(page.getByTestId("verdict")).containsText("Kept by you");
        swipe(page, 100, 300);
        assertThat(page.getByTestId("viewer-name")).hasText("IMG_4100.jpg");
        page.getByTestId("viewer-close").tap();
        assertThat(tile(page, 1)).hasAttribute("data-flag", "keep");
    }
}
