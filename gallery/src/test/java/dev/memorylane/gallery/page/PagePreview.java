package dev.memorylane.gallery.page;

import dev.memorylane.gallery.Gallery;
import dev.memorylane.schemas.blob.BlobSettings;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.Test;

/**
 * Serves the page over a painted trip until it is stopped, for work on the page: {@code mvn -pl gallery test
 * -Dtest=PagePreview -Dpreview.port=8181}. One more photo drops in every few seconds; {@code -Dpreview.photos=20000} adds a
 * library with a window of so many. No test of the suite.
 */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class PagePreview {
    private static final int PAUSE_MS = 5_000;

    @Inject
    Gallery gallery;

    @Inject
    BlobSettings blobs;

    @TestHTTPResource("/")
    URL page;

    @Test
    void shouldServeThePageUntilItIsStopped() throws Exception {
        System.out.println("The page is at " + page);
        Thread.sleep(Integer.getInteger("preview.empty", 0));
        int photos = Integer.getInteger("preview.photos", 0);
        if (photos > 0) {
            new LongTrip(blobs.folder(), gallery.view()).tell(photos);
        }
        PaintedTrip trip = new PaintedTrip(blobs.folder(), gallery.view());
        trip.tell();
        for (int number = 0; ; number++) {
            trip.drop(number);
            Thread.sleep(PAUSE_MS);
        }
    }
}
