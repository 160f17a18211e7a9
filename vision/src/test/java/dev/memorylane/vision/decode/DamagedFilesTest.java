package dev.memorylane.vision.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.colour.IccProfiles;
import dev.memorylane.vision.picture.Raster;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, it gives a picture or a sentence, soon, and never ends the process. */
class DamagedFilesTest {
    private static final PhotoDecoder DECODER = new PhotoDecoder(DecodeLimits.DEFAULT, 30);
    private static final Raster SCENE = Pictures.scene(67, 45, 2);
    private static final int MUTANTS = 300;
    /** Far above what any takes; it turns a hang into a failure. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp", "tiff", "gif", "bmp"})
    void shouldSurviveFlipsCutsAndSplices(String format) {
        // Given
        byte[] plain = Samples.of(format, SCENE);
        byte[] other = format.equals("gif") || format.equals("bmp")
                ? plain
                : Samples.withProfile(format, SCENE, IccProfiles.displayP3());
        Random random = new Random(format.hashCode());
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(i % 2 == 0 ? plain : other, random);

            // Then
            assertTimeoutPreemptively(HANGS, () -> assertAValue(mutant));
        }
    }

    @Test
    void shouldSurviveDamageToAProgressiveJpegAndAnInterlacedPng() {
        Random random = new Random(8);
        for (int i = 0; i < MUTANTS; i++) {
            // Given
            byte[] mutant = mutant(JdkImages.write(SCENE, i % 2 == 0 ? "jpeg" : "png", true), random);

            // Then
            assertTimeoutPreemptively(HANGS, () -> assertAValue(mutant));
        }
    }

    @Test
    void shouldRefuseATinyFileThatClaimsAGiantPictureBeforeItAllocates() {
        // Given
        byte[] tiff = Tiffs.headerFirst(SCENE, 45);
        ByteBuffer.wrap(tiff)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(18, 60_000)
                .putInt(30, 60_000)
                .putInt(90, 60_000);
        byte[] gif = Samples.of("gif", SCENE);
        Arrays.fill(gif, 6, 10, (byte) 0xEA);
        byte[] bmp = Samples.of("bmp", SCENE);
        ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).putInt(18, 60_000).putInt(22, 60_000);

        // Then
        for (byte[] bomb : new byte[][] {tiff, gif, bmp, Pngs.bomb(60_000, 60_000)}) {
            assertThatThrownBy(() -> DECODER.decode(bomb, Orientation.UPRIGHT))
                    .isInstanceOfSatisfying(UnreadableException.class, e -> assertThat(e.reason())
                            .isEqualTo(UnreadableReason.TOO_LARGE));
        }
    }

    @Test
    void shouldRefuseATiffWhoseStripsClaimMoreThanThereIs() {
        // Given
        byte[] tiff = Tiffs.headerFirst(SCENE, 45, new int[] {259, 1, 5});
        ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN).putInt(10 + 7 * 12 + 8, 2_000_000_000);

        // Then
        assertThatThrownBy(() -> DECODER.decode(tiff, Orientation.UPRIGHT)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void shouldEndADecodeWhoseTimeIsOver() {
        // Given
        long[] now = {0};
        Deadline deadline = Deadline.in(Duration.ofSeconds(3), () -> now[0] += 1_000_000_000L);

        // Then
        for (String format : new String[] {"png", "gif", "bmp", "tiff"}) {
            assertThatThrownBy(() -> Codecs.open(Samples.of(format, SCENE)).decode(1, deadline))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("more than 3 seconds");
        }
    }

    private static byte[] mutant(byte[] file, Random random) {
        byte[] mutant = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
        int head = Math.min(mutant.length, 400);
        for (int i = random.nextInt(6); i >= 0 && head > 0; i--) {
            int at = random.nextBoolean() ? random.nextInt(head) : random.nextInt(mutant.length);
            switch (random.nextInt(3)) {
                case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> mutant[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
                default -> {
                    int length = Math.min(random.nextInt(16), mutant.length - at);
                    System.arraycopy(mutant, random.nextInt(mutant.length - length + 1), mutant, at, length);
                }
            }
        }
        return mutant;
    }

    private static void assertAValue(byte[] file) {
        try {
            Photo photo = DECODER.decode(file, Orientation.UPRIGHT);
            assertThat(photo.picture().samples()).isNotEmpty();
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }
}
