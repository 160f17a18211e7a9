package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a finished trip is looked at by: its sheet, its days, its pictures, its plots. */
interface SheetPageTests {
    RunningPage running();

    @Test
    default void shouldShowTheTripAsItsContactSheetWithOnePickACluster() {
        // Given
        Page page = running().page();

        // When
        running().openTheTrip();

        // Then
        assertThat(page.getByTestId("sheet-title")).containsText("July 2025");
        assertThat(page.getByTestId("pick").first()).isVisible();
        page.getByTestId("pick").first().click();
        assertThat(page.getByTestId("viewer-reasons")).not().isEmpty();
        assertThat(page.getByTestId("histogram")).hasAttribute("data-state", "drawn");
    }

    @Test
    default void shouldShowADayOfTheTripWhenItIsAskedFor() {
        // Given
        Page page = running().page();

        // When
        page.getByTestId("day-of-trip").last().click();

        // Then
        assertThat(page.getByTestId("pick").first()).isVisible();
        page.goBack();
        assertThat(page.getByTestId("window").first()).isVisible();
    }

    @Test
    default void shouldShowPicturesByPhotoIdAndLoadNothingFromElsewhere() {
        // Given
        Page page = running().page();
        running().openTheTrip();

        // When
        Object width = page.getByTestId("pick")
                .first()
                .locator("img")
                .evaluate("img => img.decode().then(() => img.naturalWidth)");

        // Then
        assertThat((Integer) width).isPositive();
        assertThat(running().requests())
                .allMatch(url -> url.startsWith(running().address()));
        assertThat(running().requests())
                .noneMatch(url -> url.contains(running().folder().getFileName().toString()));
    }

    @Test
    default void shouldDrawPlotsFromWhatMilvusHasAndShowWhereTheModelLooks() {
        // Given
        Page page = running().page();
        running().openTheTrip();
        page.getByTestId("to-plots").click();
        Locator map = page.getByTestId("looks-canvas");

        // When
        assertThat(map).hasAttribute("data-drawn", Pattern.compile("[1-9]\\d*"), Patiently.attribute());
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
        assertThat(running().requests())
                .allMatch(url -> url.startsWith(running().address()));
        assertThat(running().errors()).isEmpty();
    }

    @Test
    default void shouldGroupAnewWhenTwoClustersAreMerged() {
        // Given
        Page page = running().page();
        running().openTheTrip();
        String revision = page.getByTestId("window-revision").textContent();
        Locator.ClickOptions selecting = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));

        // When
        page.locator(".tile").first().click(selecting);
        page.locator(".tile").last().click(selecting);
        page.keyboard().press("m");
        assertThat(page.getByTestId("toast")).containsText("2 clusters merged");

        // Then
        assertThat(page.getByTestId("window-revision")).not().hasText(revision, Patiently.text());
        assertThat(page.getByTestId("anew")).isHidden();
        page.keyboard().press("Control+z");
        assertThat(page.getByTestId("toast")).containsText("Taken back");
    }

    @Test
    default void shouldAnswerAnUnknownPhotoWithAProblem() throws Exception {
        // Given
        Page page = running().page();
        URI unknown = URI.create(running().address() + "api/photos/none/..%2F..%2Fetc%2Fpasswd/thumbnail");

        // When
        var answer = page.request().get(unknown.toString());

        // Then
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
    }
}
