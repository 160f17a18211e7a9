package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A window of many photos: only what is near the screen exists. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class LongWindowPageTest extends PageTest {
    private static final int PHOTOS = 3_000;
    private static final Locator.ClickOptions TWICE = new Locator.ClickOptions().setClickCount(2);
    private static boolean told;

    @BeforeEach
    void tellOnce() throws Exception {
        if (!told) {
            new LongTrip(blobs.folder(), gallery.view()).tell(PHOTOS);
            told = true;
        }
    }

    private Page openLong() {
        Page page = open(browser(), LongTrip.address() + "all");
        assertThat(tile(page, 0)).hasAttribute("aria-setsize", String.valueOf(PHOTOS));
        return page;
    }

    @Test
    void shouldHoldNoMoreTilesThanTheScreenNeeds() {
        // Given
        Page page = openLong();
        tile(page, 0).focus();

        // When
        press(page, "End");

        // Then
        assertThat(tile(page, PHOTOS - 1)).isFocused();
        assertThat(page.locator(".tile").count()).isLessThan(200);
        assertThat((Integer) tile(page, PHOTOS - 1)
                        .locator("img")
                        .evaluate("img => img.decode().then(() => img.naturalWidth)"))
                .isPositive();
    }

    @Test
    void shouldNotMoveWhatIsOnTheScreenWhenPicturesAndPartsCome() {
        // Given
        Page page = openLong();

        // When
        page.evaluate("""
                () => {
                  window.shifts = 0;
                  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.hadRecentInput ? 0 : entry.value; })).observe({ type: 'layout-shift', buffered: false });
                  scrollTo(0, 20000);
                }""");
        page.waitForFunction(
                "() => [...document.querySelectorAll('.tile img')].some((img) => img.complete && img.naturalWidth > 0 && img.getBoundingClientRect().top > 0)");

        // Then
        assertThat(((Number) page.evaluate("window.shifts")).doubleValue()).isLessThan(0.02);
    }

    @Test
    void shouldFindAPhotoFarDownByItsAddress() {
        // When
        Page page = open(
                browser(),
                LongTrip.address() + "all/f/"
                        + dev.memorylane.gallery.Records.id("DSC_02500").substring(0, 16));

        // Then
        assertThat(tile(page, 2500)).isInViewport();
    }

    @Test
    void shouldHoldTheSizeButtonsUnderThePointerWhereTheFocusIsFarAway() {
        // Given
        Page page = openLong();
        tile(page, 0).focus();
        press(page, "End");
        page.evaluate("scrollTo(0, 0)");

        // When
        page.locator("[data-command=smaller]").click(TWICE);

        // Then
        assertThat(page.getByTestId("viewer")).isHidden();
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
        assertThat(page.locator("#sheet-grid")).hasAttribute("data-captions", "false");
    }

    @Test
    void shouldStayWithWhatIsOnTheScreenWhenTheSizeChanges() {
        // Given
        Page page = openLong();
        tile(page, 0).focus();
        page.evaluate("scrollTo(0, 20000)");
        Locator seen = tile(page, (Integer) page.waitForFunction("""
                        () => [...document.querySelectorAll('.tile')].find((one) => {
                          const { top, bottom, left, right } = one.getBoundingClientRect();
                          return top < 480 && bottom > 480 && left < 650 && right > 650;
                        })?.ariaPosInSet - 1""").jsonValue());
        assertThat(seen).isInViewport();

        // When
        page.locator("[data-command=larger]").click(TWICE);
        assertThat(seen).isInViewport();
        page.locator("[data-command=smaller]").click(TWICE);
        page.locator("[data-command=smaller]").click(TWICE);
        page.locator("[data-command=larger]").click(TWICE);

        // Then
        assertThat(seen).isInViewport();
        assertThat(page.getByTestId("viewer")).isHidden();
    }

    @Test
    void shouldBringThePhotoWithTheFocusAlongWhenAKeyChangesTheSize() {
        // Given
        Page page = openLong();
        tile(page, 0).focus();
        press(page, "ArrowDown", "ArrowDown");
        Locator focused = page.locator(".tile:focus");
        String photo = focused.getAttribute("data-photo");

        // When
        press(page, "+", "+");

        // Then
        assertThat(focused).hasAttribute("data-photo", photo);
        assertThat(focused).isInViewport();
    }

    @Test
    void shouldHoldTheSizeButtonsUnderThePointerWhereThePhotosBecomeFewerThanAScreen() {
        // Given
        Page page = openTrip();
        press(page, "+", "+");
        Locator smaller = page.locator("[data-command=smaller]");
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        double before = smaller.boundingBox().y;

        // When
        smaller.click(TWICE);
        smaller.click(TWICE);

        // Then
        assertThat(smaller.boundingBox().y).isEqualTo(before);
        assertThat(page.getByTestId("viewer")).isHidden();
        assertThat(page.locator("#sheet-grid")).hasAttribute("data-captions", "false");
    }
}
