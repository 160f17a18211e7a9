package dev.memorylane.gallery.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.decide.FoldedDecisions;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionState;
import dev.memorylane.schemas.blob.BlobSettings;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The page on a painted trip in Chromium; every test begins with nothing said, in a browser that remembers nothing. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
abstract class PageTest {
    private static final double PATIENCE_MS = 20_000;
    private static PaintedTrip trip;

    @Inject
    Gallery gallery;

    @Inject
    BlobSettings blobs;

    @Inject
    FoldedDecisions decisions;

    @TestHTTPResource("/")
    URL root;

    private final List<BrowserContext> opened = new ArrayList<>();
    final List<String> errors = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        trip = new PaintedTrip(blobs.folder(), gallery.view());
        trip.tell();
        decisions.goAway(false);
        takeAllBack();
    }

    private void takeAllBack() {
        for (SaidDecision said : gallery.library(Records.LIBRARY).decisions()) {
            Decision undone = Decision.newBuilder()
                    .setState(DecisionState.UNDONE)
                    .setAt(Instant.EPOCH)
                    .build();
            gallery.view().apply(said.keyIn(Records.LIBRARY), undone);
        }
    }

    @AfterEach
    void close() {
        opened.forEach(BrowserContext::close);
    }

    static PaintedTrip trip() {
        return trip;
    }

    BrowserContext browser(Browser.NewContextOptions options) {
        BrowserContext context = OneBrowser.get().newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        opened.add(context);
        return context;
    }

    BrowserContext browser() {
        return browser(
                new Browser.NewContextOptions().setViewportSize(1300, 900).setColorScheme(ColorScheme.DARK));
    }

    /** @param hash the view */
    Page open(BrowserContext context, String hash) {
        Page page = context.newPage();
        page.onPageError(errors::add);
        page.navigate(root + hash);
        return page;
    }

    /** The trip with all its photos, the first with the focus. */
    Page openTrip() {
        Page page = open(browser(), PaintedTrip.address() + "all");
        tile(page, 0).focus();
        return page;
    }

    static Locator tile(Page page, int number) {
        return page.locator("#sheet-grid [aria-posinset='" + (number + 1) + "']");
    }

    /** A decision about the trip that this page learns of only by news, as from another one. */
    static void sayElsewhere(Page page, Map<String, String> decision) {
        page.evaluate("""
                (decision) => fetch('/api/libraries/summer/decisions', {
                  method: 'POST',
                  headers: { 'Content-Type': 'application/json' },
                  body: JSON.stringify(decision),
                })""", decision);
    }

    static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
