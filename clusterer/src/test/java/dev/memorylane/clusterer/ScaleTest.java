package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.Culler;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.WindowKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many photos of many libraries, in any order: how long each takes. {@code ./lane bench stream} runs this with 100,000 photos
 * and a trip of 20,000; without {@code -Dscale.photos} it is a twentieth of that. Times are printed and fail nothing.
 */
class ScaleTest {
    private static final int LIBRARIES = 40;
    private static final int PHOTOS = Integer.getInteger("scale.photos", 5_000);
    private static final int PHOTOS_OF_A_DAY = 25;

    @TempDir
    Path folder;

    @Test
    void shouldPutEachOfManyPhotosIntoOneDayAndOneTrip() {
        // Given
        List<Photo> photos = new ArrayList<>();
        for (int i = 0; i < PHOTOS; i++) {
            photos.add(photoOfALibrary(i));
        }
        Collections.shuffle(photos, new Random(1));
        try (Clusterer clusterer = new Clusterer(folder)) {
            // When
            Duration arrivals = timed(() -> photos.forEach(clusterer::send));
            long dirty = clusterer.status.dirtyWindows();
            Duration clustering =
                    timed(() -> clusterer.pass(Clusterer.LONG_ENOUGH).pass(Clusterer.TICK));
            Map<WindowKind, Long> placed = photosByKind(clusterer);

            // Then
            say("%d photos of %d libraries, shuffled: %.3f ms a photo to arrive", PHOTOS, LIBRARIES, each(arrivals));
            say("%d windows: %.3f ms a photo to cluster all of them", dirty, each(clustering));
            assertThat(placed).containsEntry(WindowKind.DAY, (long) PHOTOS).containsEntry(WindowKind.TRIP, (long)
                    PHOTOS);
            assertThat(clusterer.status.dirtyWindows()).isZero();
        }
    }

    @Test
    void shouldKeepTheStreamFreeWhileALargeTripIsClustered() {
        // Given
        int size = PHOTOS / 5;
        LocalDateTime begin = LocalDateTime.parse("2026-05-01T09:00");
        try (Clusterer clusterer = new Clusterer(folder, TestSettings.defaults(), new Culler()::cull)) {
            clusterer.workers.hold();
            for (int i = 0; i < size; i++) {
                clusterer.send(
                        Photo.of("%05d".formatted(i), begin.plusSeconds(11L * i).toString(), i / 40));
            }

            // When
            Duration snapshots = timed(() -> clusterer.pass(Clusterer.LONG_ENOUGH));
            Duration work = timed(clusterer.workers::runHeld);
            Duration publication = timed(() -> clusterer.pass(Clusterer.TICK));
            Map<WindowKind, Long> placed = photosByKind(clusterer);

            // Then
            say(
                    "A trip of %d photos: %d ms on the stream to take snapshots of it and its days, %d ms to publish",
                    size, snapshots.toMillis(), publication.toMillis());
            say("Its clustering and that of its days, on a worker: %d ms", work.toMillis());
            assertThat(placed).containsEntry(WindowKind.TRIP, (long) size);
        }
    }

    /** Some outings of one to three days in each library. */
    private static Photo photoOfALibrary(int i) {
        int library = i % LIBRARIES;
        int ofLibrary = i / LIBRARIES;
        int day = ofLibrary / PHOTOS_OF_A_DAY;
        LocalDateTime at = LocalDateTime.parse("2010-01-01T09:00")
                .plusDays(day + day / (1 + library % 3) * 4L)
                .plusMinutes(12L * (ofLibrary % PHOTOS_OF_A_DAY) + library);
        return Photo.of("%02d-%05d".formatted(library, ofLibrary), at.toString(), ofLibrary / 5)
                .in("library-%02d".formatted(library));
    }

    private static Map<WindowKind, Long> photosByKind(Clusterer clusterer) {
        Map<String, Shortlist> latest = Published.latest(clusterer.everything());
        Map<WindowKind, Long> photos = new HashMap<>();
        latest.values().stream()
                .filter(shortlist -> shortlist.getState() == ShortlistState.CURRENT)
                .forEach(shortlist -> photos.merge(shortlist.getKind(), (long) shortlist.getPhotos(), Long::sum));
        return photos;
    }

    private static Duration timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static double each(Duration time) {
        return time.toNanos() / 1e6 / PHOTOS;
    }

    private static void say(String words, Object... figures) {
        System.out.printf(words + "%n", figures);
    }
}
