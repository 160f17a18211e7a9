package dev.memorylane.gallery.view;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.embedding;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.member;
import static dev.memorylane.gallery.Records.object;
import static dev.memorylane.gallery.Records.photo;
import static dev.memorylane.gallery.Records.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.WindowKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Figures, for people: {@code mvn -pl gallery test -Dtest=ViewSpeedTest -Dview.photos=100000}. */
@EnabledIfSystemProperty(named = "view.photos", matches = "\\d+")
class ViewSpeedTest {
    private static final int PHOTOS = Integer.getInteger("view.photos", 0);
    private static final int A_DAY = 500;
    private static final int LOOKS = 200;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final LibraryView view = new LibraryView(Optional.empty());

    @Test
    void shouldTellWhatARecordAndALookCost() {
        // Given
        long before = used();
        long begin = System.nanoTime();

        // When
        IntStream.range(0, PHOTOS).forEach(this::drop);
        IntStream.range(0, PHOTOS / A_DAY).forEach(this::cluster);
        view.snapshot(LIBRARY);
        double loaded = (System.nanoTime() - begin) / 1e3 / (3.0 * PHOTOS);
        long bytes = (used() - before) / PHOTOS;
        double[] looks = new double[LOOKS];
        for (int look = 0; look < LOOKS; look++) {
            drop(PHOTOS + look);
            long asked = System.nanoTime();
            assertThat(view.snapshot(LIBRARY).books().photos()).isEqualTo(PHOTOS + look + 1);
            looks[look] = (System.nanoTime() - asked) / 1e6;
        }

        // Then
        Arrays.sort(looks);
        System.out.printf(
                "%,d photos: %.1f µs a record (made and folded), %.3f ms a look behind each photo (median; worst %.3f), %,d bytes a photo%n",
                PHOTOS, loaded, looks[LOOKS / 2], looks[LOOKS - 1], bytes);
        assertThat(view.snapshot(LIBRARY).books().balanced()).isTrue();
    }

    private void drop(int number) {
        String name = "IMG_" + number;
        object(name + ".jpg", ObjectOutcome.PHOTO, id(name)).accept(view);
        photo(name, FIRST.plusDays(number / A_DAY).atTime(12, 0).plusSeconds(number % A_DAY))
                .accept(view);
        embedding(name, FIRST.plusDays(number / A_DAY).atTime(12, 0).plusSeconds(number % A_DAY))
                .accept(view);
    }

    private void cluster(int day) {
        LocalDate date = FIRST.plusDays(day);
        ShortlistBurst[] bursts = IntStream.range(day * A_DAY, (day + 1) * A_DAY)
                .mapToObj(number -> burst(member("IMG_" + number, PhotoRole.PICK, "ONLY_ONE", 1)))
                .toArray(ShortlistBurst[]::new);
        window("day:" + date, WindowKind.DAY, date, date, ShortlistState.CURRENT, bursts)
                .accept(view);
        window("trip:" + date, WindowKind.TRIP, date, date, ShortlistState.CURRENT, bursts)
                .accept(view);
    }

    private static long used() {
        Runtime machine = Runtime.getRuntime();
        for (int again = 0; again < 3; again++) {
            System.gc();
        }
        return machine.totalMemory() - machine.freeMemory();
    }
}
