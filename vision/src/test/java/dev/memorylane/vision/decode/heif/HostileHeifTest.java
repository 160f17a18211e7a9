package dev.memorylane.vision.decode.heif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.memorylane.poison.Mutator;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.decode.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileHeifTest {
    private static final PhotoDecoder DECODER = new PhotoDecoder(DecodeLimits.DEFAULT, 720);
    private static final Duration HANGS = Duration.ofMinutes(2);

    @BeforeAll
    static void shouldHaveTheLibrary() {
        InstalledLibHeif.require();
    }

    @Test
    void shouldCountEveryUseOfATile() throws Exception {
        // Given
        byte[] bomb = new HeifFile("heic")
                .coded("quadrants.heic", 128, 96)
                .grid(200, 200, 64, 64, 1)
                .write();

        // Then
        assertRefused(bomb, UnreadableReason.TOO_LARGE, "might take 44 seconds");
    }

    @ParameterizedTest
    @CsvSource({"quadrants.heic, heic", "quadrants.avif, avif"})
    void shouldBelieveTheCompressedDataAndNotTheContainer(String fixture, String brand) throws Exception {
        // Given
        byte[] liar = new HeifFile(brand).coded(fixture, 2, 2).write();

        // When
        DecodingWork work = DecodingWork.of(HeifItems.read(liar));

        // Then
        assertThat(work.pixels()).isEqualTo(128 * 96);
        assertThat(work.bytesPerPixel()).isEqualTo(1.5);
    }

    @Test
    void shouldRefuseAPictureTooLargeBeforeDecodingIt() throws Exception {
        // Given
        byte[] huge =
                new HeifFile("heic").coded("quadrants.heic", 40_000, 40_000).write();
        byte[] absurd = new HeifFile("heic").coded("quadrants.heic", -1, -1).write();

        // Then
        assertRefused(huge, UnreadableReason.TOO_LARGE, "40000 x 40000");
        assertRefused(absurd, UnreadableReason.CORRUPT, "4294967295 x 4294967295");
    }

    @Test
    void shouldRefuseAGridOfItself() throws Exception {
        // Given
        byte[] file = new HeifFile("heic").grid(2, 2, 128, 96, 1).write();

        // Then
        assertRefused(file, UnreadableReason.UNSUPPORTED_FORMAT, "pictures made of pictures");
    }

    @Test
    void shouldRefuseDataThatAreLongerThanTheFile() throws Exception {
        // Given
        byte[] file = new HeifFile("heic")
                .coded("quadrants.heic", 128, 96)
                .repeated(5000)
                .write();

        // When
        int dataBytes = HeifFile.fixture("quadrants.heic").length;

        // Then
        assertThat(5000L * dataBytes).isGreaterThan(file.length);
        assertRefused(file, UnreadableReason.CORRUPT, "Extents overlap");
    }

    @Test
    void shouldSayWhatIsMissing() throws Exception {
        // Given
        byte[] ftyp = Arrays.copyOf(HeifFile.fixture("quadrants.heic"), 28);
        byte[] other = new String(
                        new HeifFile("heic").coded("quadrants.heic", 128, 96).write(), StandardCharsets.ISO_8859_1)
                .replace("hvc1", "vvc1")
                .getBytes(StandardCharsets.ISO_8859_1);

        // Then
        assertRefused(ftyp, UnreadableReason.CORRUPT, "lists no pictures");
        assertRefused(other, UnreadableReason.UNSUPPORTED_FORMAT, "rare compression (vvc1)");
    }

    @Test
    void shouldCallEveryCutFileCut() {
        // Given
        byte[] file = HeifFile.fixture("quadrants.heic");

        // Then
        for (int length = 40; length < file.length; length += 17) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThat(outcome(cut)).as("%d bytes", length).isEqualTo(UnreadableReason.TRUNCATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quadrants.heic", "quadrants.avif", "transparent.heic", "twelve-bits.avif"})
    void shouldSurviveAnyDamage(String fixture) {
        byte[] file = HeifFile.fixture(fixture);
        assertTimeoutPreemptively(HANGS, () -> {
            for (int seed = 0; seed < 300; seed++) {
                outcome(Mutator.damaged(file, seed));
            }
        });
    }

    /** Null for a picture; anything but a picture or an {@link UnreadableException} fails the test. */
    static UnreadableReason outcome(byte[] file) {
        try {
            assertThat(DECODER.decode(file, Orientation.UPRIGHT).picture().samples())
                    .isNotEmpty();
            return null;
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).endsWith(".").hasSizeGreaterThan(30);
            return e.reason();
        }
    }

    private static void assertRefused(byte[] file, UnreadableReason reason, String words) {
        assertThatThrownBy(() -> DECODER.decode(file, Orientation.UPRIGHT))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(words);
    }
}
