package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import dev.memorylane.gallery.plots.PaintedVectors;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The plots of a window and of the library, by mouse and by keyboard. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class PlotsPageTest extends PageTest {
    private static final String LIBRARY_PLOTS = "#/summer/plots";
    private static final String WINDOW_PLOTS = "#/summer/w/" + PaintedTrip.WINDOW + "/plots";

    /** Names that lie over another one, or reach out of the drawing. */
    private static final String OVERLAPPING = """
            (names) => {
              const boxes = names.map((name) => name.getBBox());
              const width = names[0].ownerSVGElement.clientWidth;
              const meet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
              const amiss = (box, at) => box.x + box.width > width || boxes.some((other, to) => to !== at && meet(box, other));
              return names.filter((name, at) => amiss(boxes[at], at)).map((name) => name.textContent);
            }""";

    @Inject
    PaintedVectors vectors;

    @AfterEach
    void comeBack() {
        vectors.goAway(false);
        vectors.waitFor(new CountDownLatch(0));
    }

    private static Locator heading(Page page, String plot) {
        return page.locator("#plot-" + plot);
    }

    @Test
    void shouldLeadFromAWindowToItsPlotsAndBack() {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");

        // When
        page.getByTestId("to-plots").click();

        // Then
        assertThat(page.getByTestId("plots-title")).hasText("Plots of 2 – 3 May 2026");
        assertThat(page.getByTestId("sheet")).isHidden();
        page.getByTestId("plots-up").click();
        assertThat(tile(page, 0)).isVisible();
        assertThat(page.getByTestId("plots")).isHidden();
        assertThat(errors).isEmpty();
    }

    private static Object drawingScripts(Page page) {
        return page.evaluate(
                "performance.getEntriesByType('resource').filter(({ name }) => /bundle.view-|webjars.d3|style.plots/.test(name)).length");
    }

    @Test
    void shouldLoadWhatDrawsPlotsWithTheFirstLookAtOne() {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");
        assertThat(tile(page, 0)).isVisible();
        assertThat(drawingScripts(page)).isEqualTo(0);

        // When
        page.getByTestId("to-plots").click();

        // Then
        assertThat(heading(page, "sweep")).isVisible();
        assertThat((Integer) drawingScripts(page)).isPositive();
    }

    @Test
    void shouldReadThePageAnewWhereItIsOlderThanTheServer() {
        // Given
        BrowserContext browser = browser();
        AtomicBoolean renewed = new AtomicBoolean();
        browser.route("**/bundle/view-*.js", asked -> {
            if (renewed.getAndSet(true)) {
                asked.resume();
            } else {
                asked.fulfill(new Route.FulfillOptions().setStatus(404));
            }
        });
        Page page = open(browser, PaintedTrip.address() + "picks");

        // When
        page.getByTestId("to-plots").click();

        // Then
        assertThat(page.getByTestId("plots-title")).hasText("Plots of 2 – 3 May 2026");
        assertThat(page.getByTestId("offline")).isHidden();
    }

    @Test
    void shouldLeadFromTheOverviewToThePlotThatWasAskedFor() {
        // Given
        Page page = open(browser(), "#/summer");

        // When
        page.getByTestId("to-places").click();

        // Then
        assertThat(page.getByTestId("places-map")).isVisible();
        assertThat(heading(page, "places")).isFocused();
        assertThat(heading(page, "places")).isInViewport();
        press(page, "Escape");
        assertThat(page.getByTestId("window").first()).isVisible();
    }

    @Test
    void shouldMarkTheChosenNumberOfClustersAndSayWhy() {
        // Given
        Page page = open(browser(), WINDOW_PLOTS);
        Locator chart = page.getByTestId("sweep-chart");

        // When
        assertThat(page.getByTestId("sweep-reason")).containsText("k = 5");
        chart.focus();

        // Then
        assertThat(chart).hasAttribute("aria-valuetext", Pattern.compile("k = 5 · Silhouette 0.60 .* chosen.*"));
        assertThat(page.locator(".chosen-dot")).hasCount(3);
        press(page, "ArrowLeft");
        assertThat(chart).hasAttribute("aria-valuenow", "4");
        assertThat(page.getByTestId("sweep-readout")).containsText("Silhouette 0.49");
    }

    @Test
    void shouldOpenTheClustersOfAColumn() {
        // Given
        Page page = open(browser(), WINDOW_PLOTS);
        assertThat(page.getByTestId("largest")).containsText("cluster 1, 7 photos");

        // When
        page.locator(".column[data-size='6']").click();

        // Then
        assertThat(page.getByTestId("size-clusters").getByTestId("size-cluster"))
                .hasCount(1);
        page.getByTestId("size-clusters").getByTestId("size-cluster").click();
        assertThat(page.getByTestId("viewer-title")).containsText("Cluster 3 of 5: 6 photos");
        press(page, "Escape");
        assertThat(page.getByTestId("viewer")).isHidden();
    }

    @Test
    void shouldShowAPhotoOfTheMapAndComeBackToIt() {
        // Given
        Page page = open(browser(), WINDOW_PLOTS);
        Locator canvas = page.getByTestId("looks-canvas");
        assertThat(page.getByTestId("plot-looks-note")).containsText("All 23 photos are drawn");
        assertThat(canvas).hasAttribute("data-drawn", "23");

        // When
        canvas.focus();
        press(page, "ArrowRight");

        // Then
        assertThat(page.getByTestId("looks-said")).containsText(Pattern.compile("IMG_\\d+\\.jpg: .*cluster"));
        assertThat(page.locator(".looks-room .plot-card")).isVisible();
        String name = page.getByTestId("looks-said").textContent().replaceAll(":.*", "");
        press(page, "Enter");
        assertThat(page.getByTestId("viewer-name")).hasText(name);
        press(page, "Escape");
        assertThat(page.getByTestId("plots")).isVisible();
        assertThat(canvas).isFocused();
    }

    @Test
    void shouldOpenThePhotoUnderThePointer() {
        // Given
        Page page = open(browser(), WINDOW_PLOTS);
        Locator canvas = page.getByTestId("looks-canvas");
        assertThat(canvas).hasAttribute("data-drawn", "23");
        canvas.focus();
        press(page, "ArrowRight");
        String spoken = page.getByTestId("looks-said").textContent();
        BoundingBox card = page.locator(".looks-room .plot-card").boundingBox();

        // When the pointer goes over the map until it meets a photo
        BoundingBox box = canvas.boundingBox();
        boolean met = false;
        for (int step = 0; step < 400 && !met; step++) {
            page.mouse().move(box.x + box.width * (step % 20 + 0.5) / 20, box.y + box.height * (step / 20 + 0.5) / 20);
            met = "pointer".equals(canvas.evaluate("node => node.style.cursor"));
        }

        // Then
        assertThat(spoken).isNotBlank();
        assertThat(card).isNotNull();
        assertThat(met).isTrue();
        assertThat(page.locator(".looks-room .plot-card img")).isVisible();
    }

    @Test
    void shouldSayThatTheMapTakesMilvus() {
        // Given
        vectors.goAway(true);

        // When
        Page page = open(browser(), WINDOW_PLOTS);

        // Then
        assertThat(page.getByTestId("plot-looks-note")).containsText("Milvus at 127.0.0.1:19530 does not answer");
        assertThat(page.getByTestId("sweep-chart")).isVisible();
    }

    @Test
    void shouldOpenATripFromTheTimeAxis() {
        // Given
        Page page = open(browser(), LIBRARY_PLOTS);

        // When
        assertThat(page.locator(".times-chart rect.photos").first()).isVisible();
        page.getByTestId("times-span").first().focus();
        press(page, "Enter");

        // Then
        assertThat(page.getByTestId("sheet-title")).hasText("2 – 3 May 2026");
    }

    @Test
    void shouldNameEveryTripOfADayWithoutANameOverAnother() {
        // Given two near each other in time among others, the last at the end of the axis
        Outings outings = new Outings(gallery.view());
        for (String day : List.of("2025-03-02", "2025-05-10", "2025-05-11", "2025-05-24", "2025-12-30", "2026-01-04")) {
            outings.tell(LocalDate.parse(day));
        }

        // When
        Page page = open(browser(), "#/" + Outings.LIBRARY + "/plots");
        Locator names = page.locator(".spans a text");

        // Then
        assertThat(names).hasText(new String[] {
            "Sunday 2 March 2025",
            "Saturday 10 May 2025",
            "Sunday 11 May 2025",
            "Saturday 24 May 2025",
            "Tuesday 30 December 2025",
            "Sunday 4 January 2026"
        });
        assertThat(names.evaluateAll(OVERLAPPING)).isEqualTo(List.of());
        names.last().click();
        assertThat(page.getByTestId("sheet-title")).hasText("Sunday 4 January 2026");
    }

    @Test
    void shouldShowFinerTimesWhereThereIsRoom() {
        // Given
        Page page = open(browser(), WINDOW_PLOTS);
        Locator bars = page.locator(".times-chart rect.photos");
        assertThat(page.getByTestId("times-step")).hasText("photos an hour");

        // When
        assertThat(bars.first()).isVisible();
        page.getByTestId("times-chart").focus();
        press(page, "+", "+");

        // Then
        assertThat(page.getByTestId("times-span")).hasCount(2);
        assertThat(page.getByTestId("plot-times-table")).containsText("3 May 2026");
    }

    @Test
    void shouldPartPlacesWhenTheMapComesNearer() {
        // Given
        Page page = open(browser(), WINDOW_PLOTS + "/places");
        Locator places = page.getByTestId("place");
        assertThat(places.first()).isVisible();
        int before = places.count();

        // When
        page.getByTestId("places-map").focus();
        press(page, "+", "+", "+", "+");

        // Then
        page.waitForFunction("before => document.querySelectorAll('.bubble').length !== before", before);
        press(page, "Home");
        assertThat(places).hasCount(before);
        assertThat(page.getByTestId("plot-places-table")).containsText("Japan");
    }

    @Test
    void shouldLeaveTheFocusWhereAPersonPutItWhileAnotherPlotIsStillMade() {
        // Given a map of looks that takes its time
        CountDownLatch gate = new CountDownLatch(1);
        vectors.goAway(false);
        vectors.waitFor(gate);
        Page page = open(browser(), WINDOW_PLOTS + "/places");
        assertThat(heading(page, "places")).isFocused();
        assertThat(page.getByTestId("place").first()).isVisible();
        page.getByTestId("places-map").focus();

        // When
        gate.countDown();
        assertThat(page).hasTitle(Pattern.compile("^Plots of "));

        // Then
        assertThat(page.getByTestId("places-map")).isFocused();
        assertThat(page.getByTestId("plot-looks-note")).containsText("t-SNE");
    }

    @Test
    void shouldOpenTheWindowOfAPlaceOfTheLibrary() {
        // Given
        Page page = open(browser(), LIBRARY_PLOTS + "/places");
        assertThat(page.getByTestId("plot-places-note")).containsText("1 photo without GPS is not on the map");

        // When
        page.getByTestId("plot-places-table").locator("summary").click();
        page.getByTestId("plot-places-table").locator("a").first().click();

        // Then
        assertThat(page.getByTestId("sheet-title")).hasText("2 – 3 May 2026");
    }

    @Test
    void shouldNotLoadWhatDrawsPlotsBeforeOneIsLookedAt() {
        // Given
        Page page = open(browser(), "#/summer");
        assertThat(page.getByTestId("window").first()).isVisible();
        String loaded =
                "performance.getEntriesByType('resource').some(({ name }) => /d3\\.min|page\\/plots|world/.test(name))";

        // When, Then
        assertThat(page.evaluate(loaded)).isEqualTo(false);
        page.getByTestId("to-times").click();
        assertThat(page.locator(".times-chart rect.photos").first()).isVisible();
        assertThat(page.evaluate(loaded)).isEqualTo(true);
    }
}
