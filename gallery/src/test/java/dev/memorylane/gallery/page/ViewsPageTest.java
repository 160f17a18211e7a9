package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the overview to the pixels of a photo and back, by links, the back button and reloads. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class ViewsPageTest extends PageTest {

    @Test
    void shouldLeadFromTheTripsToTheSheetToAClusterAndBack() {
        // Given
        Page page = open(browser(), "#/summer");
        assertThat(page.getByTestId("window")).hasCount(2);
        assertThat(page.getByTestId("day-of-trip")).hasCount(2);

        // When
        page.getByTestId("window-title").first().locator("a").click();

        // Then
        assertThat(page.getByTestId("sheet-title")).hasText("2 – 3 May 2026");
        assertThat(page.getByTestId("pick")).hasCount(5);
        assertThat(tile(page, 0).locator(".behind")).hasText("7");
        tile(page, 0).click();
        assertThat(page.getByTestId("panel")).hasCount(7);
        page.goBack();
        assertThat(page.getByTestId("viewer")).isHidden();
        page.goBack();
        assertThat(page.getByTestId("window").first()).isVisible();
        assertThat(page.getByTestId("sheet")).isHidden();
    }

    @Test
    void shouldShowTheSameAfterAReload() {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");
        tile(page, 2).click();
        press(page, "ArrowRight", "ArrowRight");
        String name = page.getByTestId("viewer-name").textContent();

        // When
        page.reload();

        // Then
        assertThat(page.getByTestId("viewer-title")).containsText("Cluster 3 of 5");
        assertThat(page.getByTestId("viewer-name")).hasText(name);
        assertThat(page.locator(".panel[data-current='true'] .name")).hasText(name);
    }

    @Test
    void shouldShowReasonsSettingsSignalsAndTheHistogram() {
        // Given
        Page page = openTrip();

        // When
        press(page, "ArrowRight", "ArrowRight", "Enter");

        // Then
        assertThat(page.getByTestId("viewer-reasons")).containsText("sharpest of 4");
        assertThat(page.getByTestId("viewer-details")).containsText("ƒ/4 · 1/250 s · ISO 200 · 35 mm");
        assertThat(page.getByTestId("viewer-signals")).containsText("Sharpness");
        assertThat(page.getByTestId("verdict")).containsText("0.34 ahead of the next best");
        assertThat(page.getByTestId("histogram")).hasAttribute("data-state", "drawn");
        Object painted = page.getByTestId("histogram").locator("canvas").evaluate("""
                (canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0)
                """);
        assertThat(painted).isEqualTo(true);
    }

    @Test
    void shouldGiveAllThatTheMenuOfExportsOffers() {
        // Given
        Page page = openTrip();
        page.getByText("Export", new Page.GetByTextOptions().setExact(true)).click();

        // When
        Object answers = page.locator("#sheet-take a")
                .evaluateAll("(links) => Promise.all(links.map(async ({ href }) => (await fetch(href)).status))");

        // Then
        assertThat(answers).isEqualTo(List.of(200, 200, 200, 200, 200));
    }

    @Test
    void shouldSayWhyItCannotShowWhereTheModelLooks() {
        // Given
        Page page = openTrip();
        press(page, "Enter");

        // When
        page.getByTestId("viewer-attention").locator("summary").click();

        // Then the painted photos lie in no folder
        assertThat(page.getByTestId("viewer-attention")).containsText("IMG_4100.jpg");
        press(page, "ArrowRight");
        assertThat(page.getByTestId("viewer-attention")).containsText("IMG_4101.jpg");
    }

    @Test
    void shouldZoomAllPhotosOfAClusterToTheSameSpot() {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");
        tile(page, 2).click();
        assertThat(page.getByTestId("panel")).hasCount(6);
        assertThat(page.getByTestId("zoom")).hasText("fits");

        // When
        press(page, "z");

        // Then
        assertThat(page.getByTestId("zoom")).hasText("100 %");
        page.waitForFunction(
                "() => [...document.querySelectorAll('.lens img')].every((image) => image.style.width === '6000px')");
        page.mouse().move(200, 300);
        page.mouse().down();
        page.mouse().move(120, 240);
        page.mouse().up();
        page.waitForFunction("""
                () => new Set([...document.querySelectorAll('.lens')].map((lens) => lens.querySelector('img').style.transform)).size === 1
                """);
        press(page, "Escape");
        assertThat(page.getByTestId("zoom")).hasText("fits");
    }

    @Test
    void shouldKeepTheZoomFromPhotoToPhoto() {
        // Given
        Page page = openTrip();
        press(page, "Enter", "z");
        assertThat(page.getByTestId("zoom")).hasText("100 %");

        // When
        press(page, "ArrowRight");

        // Then
        assertThat(page.getByTestId("viewer-name")).hasText("IMG_4101.jpg");
        assertThat(page.getByTestId("zoom")).hasText("100 %");
    }

    @Test
    void shouldCompareWhatIsSelected() {
        // Given
        Page page = openTrip();

        // When
        press(page, "Shift+ArrowRight", "Shift+ArrowRight", "c");

        // Then
        assertThat(page.getByTestId("panel")).hasCount(3);
        assertThat(page.getByTestId("viewer-title")).hasText("3 photos side by side");
    }

    @Test
    void shouldKeepTheFocusWhereThePersonWasWhenTheWindowIsGroupedAnew() throws Exception {
        // Given
        Page page = openTrip();
        press(page, "End");
        String before = (String) page.evaluate("document.activeElement.dataset.photo");
        page.evaluate("document.activeElement.dataset.old = 'yes'");

        // When
        trip().regroup(new int[][] {{3, 4}, {0, 1}, {2}});

        // Then
        assertThat(page.getByTestId("window-revision")).hasText("revision 5");
        assertThat(page.evaluate("document.activeElement.dataset.photo")).isEqualTo(before);
        assertThat(page.evaluate("document.activeElement.dataset.old")).isEqualTo("yes");
    }

    @Test
    void shouldFindTheClusterOfAPhotoThatIsLookedAtWhenItIsGroupedAnew() throws Exception {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");
        tile(page, 1).click();
        press(page, "c");
        assertThat(page.getByTestId("viewer-title")).containsText("1 photo");

        // When
        trip().regroup(new int[][] {{0, 1}, {2, 3}, {4}});

        // Then
        assertThat(page.getByTestId("viewer-title")).containsText("Cluster 1 of 3: 8 photos");
        assertThat(page.locator(".panel[data-current='true'] .name")).hasText("IMG_4107.jpg");
    }

    @Test
    void shouldSayThatAWindowIsNotThere() {
        // When
        Page page = open(browser(), "#/summer/w/day:1999-01-01/picks");

        // Then
        assertThat(page.getByTestId("sheet-problem")).containsText("not there any more");
    }

    @Test
    void shouldShowTheBooks() {
        // When
        Page page = open(browser(), "#/summer/books");

        // Then
        assertThat(page.getByTestId("figure-embedded")).containsText("24");
        assertThat(page.getByTestId("figure-model")).containsText("vit-tiny");
        assertThat(page.getByTestId("rejections")).containsText("2 files could not be taken in");
    }
}
