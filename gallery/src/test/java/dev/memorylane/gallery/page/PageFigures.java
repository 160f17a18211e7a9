package dev.memorylane.gallery.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.memorylane.gallery.api.WarmUp;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * How the page bears a window of very many photos: {@code ./lane bench page}. Prints the time to the first view, the frames of
 * a scroll through it, the time of a press, and the size of scripts. No test of the suite: it asserts nothing.
 */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class PageFigures extends PageTest {
    private static final int ROUNDS = 5;
    private static final int PHOTOS = Integer.getInteger("page.photos", 20_000);

    private static final String FIRST_VIEW = """
            () => new Promise((seen) => {
              const look = () => {
                const images = [...document.querySelectorAll('.tile img')].filter((image) => { const box = image.getBoundingClientRect(); return box.top < innerHeight && box.height > 0; });
                if (images.length > 10 && images.every((image) => image.complete && image.naturalWidth > 0)) seen(performance.now());
                else requestAnimationFrame(look);
              };
              look();
            })""";
    private static final String WHOLE = """
            (photos) => new Promise((seen) => {
              const look = () => document.querySelector(`.tile[aria-setsize="${photos}"]`) ? seen(performance.now()) : requestAnimationFrame(look);
              look();
            })""";
    private static final String SCROLL = """
            ([pixels, frames]) => new Promise((done) => {
              const times = [];
              let last = performance.now();
              const step = (now) => {
                times.push(now - last);
                last = now;
                scrollBy(0, pixels);
                if (times.length < frames) requestAnimationFrame(step);
                else done(times.slice(1));
              };
              requestAnimationFrame(step);
            })""";

    @Inject
    WarmUp warmUp;

    @Test
    void shouldPrintHowThePageBearsManyPhotos() throws Exception {
        new LongTrip(blobs.folder(), gallery.view()).tell(PHOTOS);
        // As after a start with so many photos on the topics.
        warmUp.look(root.getPort());
        System.out.printf(
                "A window of %,d photos; Chromium %s%n",
                PHOTOS, OneBrowser.get().version());
        for (int round = 0; round < ROUNDS; round++) {
            BrowserContext context = browser();
            Page page = open(context, LongTrip.address() + "all");
            double first = ((Number) page.evaluate(FIRST_VIEW)).doubleValue();
            double whole = ((Number) page.evaluate(WHOLE, PHOTOS)).doubleValue();
            System.out.printf(Locale.ROOT, "first view %.0f ms, all photos known %.0f ms%n", first, whole);
            if (round == ROUNDS - 1) {
                scrolls(page);
                presses(page);
                sizes(page);
            }
            context.close();
        }
    }

    private static void scrolls(Page page) {
        for (int pixels : new int[] {40, 160, 1200}) {
            List<?> times = (List<?>) page.evaluate(SCROLL, List.of(pixels, 240));
            double[] sorted = times.stream()
                    .mapToDouble(time -> ((Number) time).doubleValue())
                    .sorted()
                    .toArray();
            long dropped = 0;
            for (double time : sorted) {
                dropped += Math.max(0, Math.round(time * 60 / 1000) - 1);
            }
            System.out.printf(
                    Locale.ROOT,
                    "scroll of %d px a frame: median %.1f ms, 95 %% %.1f ms, longest %.1f ms, %d of %d frames dropped, %s nodes%n",
                    pixels,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    sorted[sorted.length - 1],
                    dropped,
                    sorted.length + dropped,
                    page.evaluate("document.querySelectorAll('*').length"));
        }
    }

    private static void presses(Page page) {
        Object took = page.evaluate("""
                () => new Promise((done) => {
                  const tile = document.querySelector('.tile.current') ?? document.querySelector('.tile');
                  tile.focus();
                  const begin = performance.now();
                  for (const key of ['p', 'x', 'p', 'x', 'u']) tile.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
                  done((performance.now() - begin) / 5);
                })""");
        System.out.printf(Locale.ROOT, "a press is shown after %.1f ms%n", ((Number) took).doubleValue());
    }

    private void sizes(Page page) throws IOException {
        Map<String, Long> sizes = new java.util.TreeMap<>();
        List<?> loaded = (List<?>) page.evaluate("""
                () => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /\\.(js|css)$/.test(name))
                """);
        for (Object name : loaded) {
            String kind = name.toString().replaceAll(".*\\.", "");
            sizes.merge(kind, zipped(page.request().get(name.toString()).body()), Long::sum);
        }
        sizes.forEach(
                (kind, bytes) -> System.out.printf(Locale.ROOT, "%s, compressed: %.1f kB%n", kind, bytes / 1000.0));
    }

    private static long zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
