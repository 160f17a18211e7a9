package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every view by axe-core, in both themes, and by keyboard alone. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class AccessibilityPageTest extends PageTest {

    static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> "%s: %s"
                                .formatted(
                                        rule.getId(),
                                        rule.getNodes().stream()
                                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                                .toList()))
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void shouldHaveNoSeriousIssueInAnyView(ColorScheme theme) {
        // Given
        Page page = open(
                browser(new Browser.NewContextOptions()
                        .setViewportSize(1300, 900)
                        .setColorScheme(theme)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)),
                "#/summer");

        // When, Then
        assertThat(page.getByTestId("window")).hasCount(2);
        assertThat(serious(page)).as("overview").isEmpty();
        page.getByTestId("to-books").click();
        assertThat(page.getByTestId("figure-embedded")).isVisible();
        page.getByTestId("rejections").evaluate("details => details.open = true");
        assertThat(serious(page)).as("books").isEmpty();
        page.navigate(root + "#/summer/w/" + PaintedTrip.WINDOW + "/plots");
        assertThat(page.getByTestId("looks-canvas")).hasAttribute("data-drawn", "23");
        assertThat(page.getByTestId("place").first()).isVisible();
        assertThat(page.locator(".times-chart rect.photos").first()).isVisible();
        page.locator(".column[data-size='6']").click();
        page.locator(".as-table").evaluateAll("tables => tables.forEach((table) => table.open = true)");
        assertThat(serious(page)).as("plots of a window").isEmpty();
        page.navigate(root + "#/summer/plots");
        assertThat(page.getByTestId("looks-canvas")).hasAttribute("data-drawn", "24");
        assertThat(serious(page)).as("plots of the library").isEmpty();
        page.navigate(root + PaintedTrip.address() + "all");
        tile(page, 0).focus();
        press(page, "p", "ArrowRight", "x", "ArrowRight", "3", "Shift+ArrowRight");
        assertThat(page.getByTestId("selection")).isVisible();
        assertThat(serious(page)).as("sheet").isEmpty();
        press(page, "v");
        assertThat(page.getByTestId("choose")).isVisible();
        assertThat(serious(page)).as("choice of a cluster").isEmpty();
        press(page, "Escape", "c");
        assertThat(page.getByTestId("panel")).hasCount(2);
        assertThat(page.getByTestId("viewer-details")).isVisible();
        assertThat(serious(page)).as("side by side").isEmpty();
        press(page, "Enter");
        assertThat(page.getByTestId("panel")).hasCount(1);
        assertThat(serious(page)).as("loupe").isEmpty();
        press(page, "?");
        assertThat(page.getByTestId("help")).isVisible();
        assertThat(serious(page)).as("keys").isEmpty();
    }

    @Test
    void shouldLeadFromTheTopOfThePageToAPhotoByKeyboardAlone() {
        // Given
        Page page = open(browser(), "#/summer");
        assertThat(page.getByTestId("window")).hasCount(2);

        // When
        page.getByTestId("window-title").first().locator("a").focus();
        press(page, "Enter");
        assertThat(tile(page, 0)).isVisible();
        for (int presses = 0; presses < 40 && !isTile(page); presses++) {
            press(page, "Tab");
        }

        // Then
        assertThat(isTile(page)).isTrue();
        press(page, "Enter");
        assertThat(page.getByTestId("viewer")).isVisible();
        assertThat(page.locator(".panel")).isFocused();
        press(page, "Escape");
        assertThat(tile(page, 0)).isFocused();
    }

    private static boolean isTile(Page page) {
        return (Boolean) page.evaluate("document.activeElement.matches('.tile')");
    }

    @Test
    void shouldTellScreenReadersWhatWasSaidAndWhatATileIs() {
        // Given
        Page page = openTrip();

        // When
        press(page, "p");

        // Then
        assertThat(page.getByTestId("said")).hasText("IMG_4100.jpg kept");
        assertThat(tile(page, 0))
                .hasAttribute("aria-label", java.util.regex.Pattern.compile("IMG_4100.jpg: Kept by you.*"));
        assertThat(tile(page, 0)).hasAttribute("aria-setsize", "23");
    }
}
