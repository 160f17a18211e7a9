package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import dev.memorylane.fixtures.Chromium;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** The Dev UI of a running application in Chromium. */
record DevUi(DevModeProcess dev, Playwright playwright, Browser browser) implements AutoCloseable {
    static final double WIDTH = 1280;

    private static final double PATIENCE_MS = 120_000;
    /** Dev mode compiles and loads at its own pace. */
    static final LocatorAssertions.IsVisibleOptions LONG =
            new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS);

    static DevUi of(DevModeProcess dev) {
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright);
        return new DevUi(dev, playwright, browser);
    }

    /** A window of an ordinary notebook, in which nothing may fail. */
    Page window() {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize((int) WIDTH, 800));
        page.onPageError(error -> Assertions.fail("The page failed: " + error));
        return page;
    }

    /** Shows a page of ours. */
    void open(Page page, String name) {
        page.navigate(dev.address("/q/dev-ui/devpages/" + name).toString());
    }

    /** The page of all extensions. */
    void openCards(Page page) {
        page.navigate(dev.address("/q/dev-ui/extensions").toString());
    }

    /** Leaves a picture of it in the build folder, to be looked at: those of the documentation were made so. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/dev-ui", name + ".png"))
                .setStyle("vaadin-notification-container { display: none }"));
    }

    static Locator.ClickOptions patiently() {
        return new Locator.ClickOptions().setTimeout(PATIENCE_MS);
    }

    /** All tabs of the header stand in one row, within the window. */
    static void assertThatTheTabsFit(Page page, int count) {
        Locator tabs = page.locator("qwc-header .right-bar vaadin-tab");
        assertThat(tabs).hasCount(count);
        List<BoundingBox> boxes = tabs.all().stream().map(Locator::boundingBox).toList();
        assertThat(boxes).extracting(box -> box.y).containsOnly(boxes.getFirst().y);
        assertThat(boxes).allSatisfy(box -> assertThat(box.x + box.width).isLessThanOrEqualTo(WIDTH));
        assertThat(page.locator("qwc-header .title").boundingBox().height).isLessThan(boxes.getFirst().height);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
