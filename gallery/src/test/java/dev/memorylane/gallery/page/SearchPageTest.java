package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.SaidKind;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding photos from anywhere, and culling what was found. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class SearchPageTest extends PageTest {
    private static final int MANY = 1_000;

    private static Locator field(Page page) {
        return page.getByTestId("search-words");
    }

    private static void seek(Page page, String query) {
        field(page).fill(query);
        field(page).press("Enter");
    }

    @Test
    void shouldSearchByKeyFromAnyViewAndShowWhatWasFound() {
        // Given
        Page page = openTrip();

        // When
        press(page, "/");
        assertThat(field(page)).isFocused();
        page.keyboard().type("name:IMG_410");
        press(page, "Enter");

        // Then
        assertThat(page.getByTestId("found-total")).hasText("10");
        assertThat(page.locator(".tile")).hasCount(10);
        assertThat(tile(page, 0).locator(".caption")).hasText("2 May 2026  09:10  IMG_4100.jpg");
        assertThat(page.getByTestId("sheet-title")).hasText("name:IMG_410");
        assertThat(page.getByTestId("aim-set")).isHidden();
        assertThat(errors).isEmpty();
    }

    @Test
    void shouldCarryTheQueryInTheAddress() {
        // Given
        Page page = open(browser(), "#/summer");
        seek(page, "camera:\"Canon EOS R6\" role:pick");
        assertThat(page.getByTestId("found-total")).hasText("6");
        String address = page.url();
        seek(page, "name:4100");
        assertThat(page.getByTestId("found-total")).hasText("1");

        // When
        page.goBack();

        // Then
        assertThat(page.getByTestId("found-total")).hasText("6");
        assertThat(field(page)).hasValue("camera:\"Canon EOS R6\" role:pick");
        page.reload();
        assertThat(page.getByTestId("found-total")).hasText("6");
        Page shared = open(browser(), address.substring(address.indexOf('#')));
        assertThat(shared.getByTestId("found-total")).hasText("6");
        page.goBack();
        assertThat(page.getByTestId("window").first()).isVisible();
        assertThat(field(page)).hasValue("");
    }

    @Test
    void shouldCullWhatWasFoundAsAnywhere() {
        // Given
        Page page = open(browser(), "#/summer/s/name:IMG_410/-");
        tile(page, 0).focus();

        // When
        press(page, "p", "ArrowRight", "x", "ArrowRight", "Enter", "4");
        assertThat(page.getByTestId("viewer-title")).hasText("3 of 10 found");
        press(page, "Escape");

        // Then
        assertThat(tile(page, 0)).hasAttribute("data-flag", "keep");
        assertThat(tile(page, 1)).hasAttribute("data-flag", "reject");
        assertThat(tile(page, 2).locator(".stars")).hasText("★★★★");
        page.waitForFunction("() => Object.keys(localStorage).every((key) => !key.startsWith('memory-lane.say.'))");
        assertThat(gallery.library(Records.LIBRARY).decisions().stream()
                        .filter(SaidDecision::active)
                        .map(SaidDecision::kind))
                .containsExactlyInAnyOrder(SaidKind.KEEP, SaidKind.REJECT, SaidKind.RATE);
        seek(page, "rating:4");
        assertThat(page.locator(".tile")).hasCount(1);
        assertThat(tile(page, 0)).hasAttribute("aria-label", Pattern.compile("IMG_4102.jpg: .*4 stars.*"));
        press(page, "Control+z");
        assertThat(page.getByTestId("toast")).containsText("Taken back");
    }

    @Test
    void shouldLeadFromAResultToItsWindowAndItsCluster() {
        // Given
        Page page = open(browser(), "#/summer/s/name:IMG_4101/-");
        tile(page, 0).focus();
        press(page, "Enter");
        assertThat(page.getByTestId("viewer-places").locator("a").first()).hasText("The trip 2 – 3 May 2026");
        assertThat(page.getByTestId("split")).isHidden();

        // When
        press(page, "c");

        // Then
        assertThat(page.getByTestId("viewer-title")).containsText("Cluster 1 of 5");
        page.goBack();
        assertThat(page.getByTestId("viewer-title")).hasText("1 of 1 found");
        page.getByTestId("viewer-places").locator("a").first().click();
        assertThat(page.getByTestId("viewer-title")).containsText("2 of 23");
    }

    @Test
    void shouldShowWhereAQueryIsWrongAndWhatToWrite() {
        // Given
        Page page = open(browser(), "#/summer");

        // When
        seek(page, "camera:canon shade:red beach");

        // Then
        assertThat(page.getByTestId("mistake").locator("mark")).hasText("shade:red");
        assertThat(page.getByTestId("sheet-problem")).containsText("There is no field shade. There are camera, lens");
        assertThat(field(page)).hasAttribute("aria-invalid", "true");
        seek(page, "camera:canon");
        assertThat(page.getByTestId("sheet-problem")).isHidden();
        assertThat(tile(page, 0)).isVisible();
    }

    @Test
    void shouldSayHonestlyThatThisModelKnowsNoWords() {
        // When
        Page page = open(browser(), "#/summer/s/IMG_4100/-");

        // Then
        assertThat(page.getByTestId("found-note")).containsText("takes a model that knows words");
        assertThat(page.getByTestId("found-total")).hasText("1");
    }

    @Test
    void shouldOfferToLeaveOutWhatMakesItFindNothing() {
        // Given
        Page page = open(browser(), "#/summer/s/" + "camera:canon rating:5".replace(" ", "%20") + "/-");
        assertThat(page.getByTestId("found-none")).containsText("No photo is all of this.");

        // When
        page.getByTestId("found-change")
                .filter(new Locator.FilterOptions().setHasText("Without rating:5"))
                .click();

        // Then
        assertThat(page.getByTestId("sheet-title")).hasText("camera:canon");
        assertThat(page.getByTestId("found-none")).isHidden();
        assertThat(tile(page, 0)).isVisible();
    }

    @Test
    void shouldOfferTheColonThatSomebodyLeftOut() {
        // Given
        Page page = open(browser(), "#/summer/s/" + "camera canon role:pick".replace(" ", "%20") + "/-");

        // When
        page.getByTestId("found-change")
                .filter(new Locator.FilterOptions().setHasText("Search camera:canon role:pick"))
                .click();

        // Then
        assertThat(page.getByTestId("sheet-title")).hasText("camera:canon role:pick");
        assertThat(page.getByTestId("found-total")).hasText("6");
    }

    @Test
    void shouldExplainWhatCanBeWrittenByWhatThisLibraryHas() {
        // Given
        Page page = open(browser(), "#/summer");
        field(page).click();

        // When
        Locator camera = page.getByTestId("search-term")
                .filter(new Locator.FilterOptions().setHasText("camera:\"Canon EOS R6\""));
        assertThat(camera).isVisible();
        assertThat(page.getByTestId("search-help")).containsText("on:2026-05");
        camera.click();

        // Then
        assertThat(page.getByTestId("sheet-title")).hasText("camera:\"Canon EOS R6\"");
        assertThat(page.getByTestId("search-help")).isHidden();
        field(page).click();
        press(page, "Escape");
        assertThat(page.getByTestId("search-help")).isHidden();
    }

    @Test
    void shouldReadFurtherPagesAsOneComesNearTheirEnd() throws Exception {
        // Given
        new LongTrip(blobs.folder(), gallery.view()).tell(MANY);
        // Other tests may have told more of this trip: by name these are the first thousand.
        Page page = open(browser(), "#/" + LongTrip.LIBRARY + "/s/name:DSC_00/-");
        assertThat(tile(page, 0)).hasAttribute("aria-setsize", "200");
        tile(page, 0).focus();

        // When
        for (int part = 2; part <= 5; part++) {
            press(page, "End");
            assertThat(tile(page, part * 200 - 201)).hasAttribute("aria-setsize", String.valueOf(part * 200));
        }
        press(page, "End");

        // Then
        assertThat(tile(page, MANY - 1)).isFocused();
        assertThat(page.locator(".tile").count()).isLessThan(200);
        press(page, "Enter");
        assertThat(page.getByTestId("viewer-title")).hasText("1,000 of 1,000 found");
        page.reload();
        assertThat(page.getByTestId("viewer-title")).hasText("1,000 of 1,000 found");
    }

    @Test
    void shouldSayThatWhatIsAwayIsAskedAgainAndGoOnWhenItIsBack() {
        // Given
        Page page = open(browser(), "#/summer/s/name:IMG_410/-");
        tile(page, 0).focus();

        // When
        press(page, "l");

        // Then
        assertThat(page.getByTestId("sheet-problem")).containsText("It is asked again until it does.");
        press(page, "Escape");
        assertThat(page.getByTestId("found-total")).hasText("10");
        assertThat(page.getByTestId("sheet-problem")).isHidden();
    }

    @Test
    void shouldKeepWhatWasFoundWhileTheServerIsAwayAndSeekWhenItIsBack() {
        // Given
        BrowserContext browser = browser();
        Page page = open(browser, "#/summer/s/name:IMG_410/-");
        assertThat(tile(page, 0)).isVisible();
        browser.setOffline(true);

        // When
        seek(page, "name:IMG_411");

        // Then
        assertThat(page.getByTestId("sheet-problem")).containsText("The server does not answer.");
        browser.setOffline(false);
        assertThat(page.getByTestId("found-total")).hasText("10");
        assertThat(tile(page, 0)).hasAttribute("aria-label", Pattern.compile("IMG_411.*"));
    }

    @Test
    void shouldFitAPhoneAndBeUsedByFingers() {
        // Given
        Page page = open(
                browser(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(2)),
                "#/summer");
        String wide = "document.documentElement.scrollWidth > innerWidth";

        // When
        field(page).tap();
        assertThat(page.getByTestId("search-term").first()).isVisible();
        assertThat(page.evaluate(wide)).isEqualTo(false);
        page.getByTestId("search-term")
                .filter(new Locator.FilterOptions().setHasText("role:pick"))
                .tap();

        // Then
        assertThat(tile(page, 0)).isVisible();
        assertThat(page.evaluate(wide)).isEqualTo(false);
        tile(page, 0).tap();
        assertThat(page.getByTestId("like")).isAttached();
        assertThat(page.evaluate(wide)).isEqualTo(false);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void shouldHaveNoSeriousIssue(ColorScheme theme) {
        // Given
        Page page = open(
                browser(new Browser.NewContextOptions()
                        .setViewportSize(1300, 900)
                        .setColorScheme(theme)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)),
                "#/summer/s/camera:canon/-");

        // When, Then
        assertThat(tile(page, 0)).isVisible();
        field(page).click();
        assertThat(page.getByTestId("search-term").first()).isVisible();
        assertThat(AccessibilityPageTest.serious(page)).as("results and help").isEmpty();
        seek(page, "camera:canon shade:red");
        assertThat(page.getByTestId("mistake")).isVisible();
        assertThat(AccessibilityPageTest.serious(page)).as("mistake").isEmpty();
        seek(page, "IMG_4100");
        assertThat(page.getByTestId("found-note")).isVisible();
        tile(page, 0).click();
        assertThat(page.getByTestId("viewer-places")).isVisible();
        assertThat(AccessibilityPageTest.serious(page)).as("loupe").isEmpty();
    }
}
