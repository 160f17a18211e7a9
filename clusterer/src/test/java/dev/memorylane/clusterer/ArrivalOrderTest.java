package dev.memorylane.clusterer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistState;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shuffled, in parts, twice, moved there and back, with a crash between: the same windows with the same content. */
class ArrivalOrderTest {
    private static final int PHOTOS = 60;

    private static Map<String, String> inOrder;

    @TempDir
    Path folder;

    @BeforeAll
    static void arriveInOrder(@TempDir Path folder) {
        try (Clusterer clusterer = new Clusterer(folder)) {
            photos().forEach(clusterer::send);
            inOrder = standing(List.of(Published.latest(clusterer.settleAll())));
        }
        assertThat(inOrder).hasSizeGreaterThan(20);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldEndWithTheSameWindowsAndContent(long seed) {
        // Given
        Random random = new Random(seed);
        List<Photo> shuffled = photos();
        Collections.shuffle(shuffled, random);
        List<Map<String, Shortlist>> published = new ArrayList<>();
        Clusterer clusterer = new Clusterer(folder.resolve("0"));

        // When
        for (int i = 0; i < PHOTOS; i++) {
            Photo photo = shuffled.get(i);
            clusterer.send(photo);
            switch (random.nextInt(5)) {
                case 0 -> clusterer.send(photo, photo);
                case 1 -> clusterer.send(photo.version(2).removed(), photo.version(4));
                case 2 -> clusterer.send(photo.movedTo("2026-05-03T12:00"), photo.version(3));
                case 3 -> published.add(Published.latest(clusterer.settleAll()));
                default -> {}
            }
            if (i % 25 == 24) {
                published.add(Published.latest(clusterer.everything()));
                Clusterer next = new Clusterer(folder.resolve("after " + i));
                clusterer.handOverTo(next);
                clusterer.close();
                clusterer = next;
            }
        }
        published.add(Published.latest(clusterer.settleAll()));
        clusterer.close();

        // Then
        assertThat(standing(published)).isEqualTo(inOrder);
    }

    /** The digests of what was published and not withdrawn since. */
    private static Map<String, String> standing(List<Map<String, Shortlist>> published) {
        Map<String, Shortlist> last = new TreeMap<>();
        published.forEach(last::putAll);
        Map<String, String> digests = new TreeMap<>();
        last.forEach((window, shortlist) -> {
            if (shortlist.getState() == ShortlistState.CURRENT) {
                digests.put(window, shortlist.getContentDigest());
            }
        });
        return digests;
    }

    /** Outings of some months, with nights, bursts over dawn, and gaps about those that end a trip. */
    private static List<Photo> photos() {
        Random random = new Random(7);
        List<Photo> photos = new ArrayList<>();
        LocalDateTime now = LocalDateTime.parse("2026-04-01T03:59:55");
        for (int i = 0; i < PHOTOS; i++) {
            photos.add(Photo.of("p%02d".formatted(i), now.toString(), i / 3));
            now = now.plusSeconds(random.nextInt(3) == 0 ? 8 : 3600L * random.nextInt(60) + 7);
        }
        return photos;
    }
}
