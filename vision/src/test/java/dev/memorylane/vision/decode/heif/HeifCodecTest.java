package dev.memorylane.vision.decode.heif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.vision.NativeHeap;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.Photo;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.decode.Quadrants;
import dev.memorylane.vision.picture.Raster;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeifCodecTest {
    private static final int LOOKS = 100;
    private static final int ROUNDS = 7;
    /** A leak of one decoded picture a look would be 5 MB a round, one of a context a megabyte. */
    private static final long ALLOWED_BYTES = 1L << 19;

    @BeforeAll
    static void shouldHaveTheLibrary() {
        InstalledLibHeif.require();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quadrants.heic", "quadrants.avif", "ten-bits.heic", "twelve-bits.avif", "collection.heic"})
    void shouldDecodeThePrimaryPictureInItsColours(String fixture) throws Exception {
        // Given
        EncodedPicture encoded = new HeifCodec().open(HeifFile.fixture(fixture));

        // When
        DecodedPicture decoded = encoded.decode(1, unlimited());

        // Then
        assertThat(encoded.blueprint().width()).isEqualTo(128);
        assertThat(encoded.blueprint().height()).isEqualTo(96);
        assertThat(decoded.picture().width()).isEqualTo(128);
        assertThat(Quadrants.of(decoded.picture()))
                .containsExactly(Quadrants.RED, Quadrants.GREEN, Quadrants.BLUE, Quadrants.WHITE);
        assertThat(decoded.ownOrientation()).contains(Orientation.UPRIGHT);
        assertThat(decoded.profile()).isEmpty();
    }

    @Test
    void shouldShowWhiteBehindWhatIsTransparent() throws Exception {
        // When
        Raster picture = decoded(HeifFile.fixture("transparent.heic"), 1);

        // Then
        assertThat(picture.at(1, 20, 1)).isCloseTo(253, within(4));
        assertThat(picture.at(63, 20, 0)).isCloseTo(237, within(6));
        assertThat(picture.at(63, 20, 1)).isCloseTo(149, within(6));
        assertThat(Quadrants.colour(picture, 127, 90)).isEqualTo(Quadrants.WHITE);
    }

    @Test
    void shouldMakeGreyToRgb() throws Exception {
        // When
        Raster picture = decoded(HeifFile.fixture("grey.heic"), 1);

        // Then
        assertThat(picture.at(10, 10, 0)).isEqualTo(picture.at(10, 10, 2)).isCloseTo(94, within(4));
    }

    @ParameterizedTest
    @CsvSource({"2, 64, 48", "4, 32, 24", "8, 16, 12"})
    void shouldReduceToMeans(int factor, int width, int height) throws Exception {
        // Given
        Raster whole = decoded(HeifFile.fixture("quadrants.heic"), 1);

        // When
        Raster reduced = decoded(HeifFile.fixture("quadrants.heic"), factor);

        // Then
        assertThat(reduced.width()).isEqualTo(width);
        assertThat(reduced.height()).isEqualTo(height);
        assertThat(reduced.at(3, 5, 1)).isEqualTo(mean(whole, 3, 5, 1, factor));
        assertThat(Quadrants.of(reduced))
                .containsExactly(Quadrants.RED, Quadrants.GREEN, Quadrants.BLUE, Quadrants.WHITE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 128, 96, red green blue white",
        "1, 96, 128, green white red blue",
        "2, 128, 96, white blue green red",
        "3, 96, 128, blue red white green"
    })
    void shouldGiveAnUprightPictureWhateverTheMetadataSay(int turns, int width, int height, String corners)
            throws Exception {
        // Given
        byte[] file = new HeifFile("heic")
                .coded("quadrants.heic", 128, 96, HeifFile.irot(turns))
                .write();
        PhotoDecoder decoder = new PhotoDecoder(DecodeLimits.DEFAULT, 720);

        // When
        Photo photo = decoder.decode(file, Orientation.ROTATE_90_CLOCKWISE);

        // Then
        assertThat(photo.width()).isEqualTo(width).isEqualTo(photo.picture().width());
        assertThat(photo.height()).isEqualTo(height);
        assertThat(Quadrants.of(photo.picture())).containsExactly(corners.split(" "));
    }

    @Test
    void shouldCrop() throws Exception {
        // Given
        byte[] file = new HeifFile("avif")
                .coded("quadrants.avif", 128, 96, HeifFile.clap(100, 60), HeifFile.irot(1))
                .write();

        // When
        EncodedPicture encoded = new HeifCodec().open(file);

        // Then
        assertThat(encoded.blueprint().width()).isEqualTo(60);
        assertThat(encoded.blueprint().height()).isEqualTo(100);
        assertThat(encoded.decode(1, unlimited()).picture().height()).isEqualTo(100);
    }

    @Test
    void shouldPutTilesTogether() throws Exception {
        // Given
        byte[] file = new HeifFile("heic")
                .coded("quadrants.heic", 128, 96)
                .grid(2, 3, 350, 180, 1, HeifFile.irot(1))
                .write();

        // When
        Raster picture = decoded(file, 1);

        // Then
        assertThat(picture.width()).isEqualTo(180);
        assertThat(picture.height()).isEqualTo(350);
        assertThat(Quadrants.colour(picture, 160, 300)).isEqualTo(Quadrants.BLUE);
        assertThat(Quadrants.colour(picture, 10, 340)).isEqualTo(Quadrants.RED);
        assertThat(Quadrants.colour(picture, 10, 210)).isEqualTo(Quadrants.RED);
        assertThat(Quadrants.colour(picture, 10, 149)).isEqualTo(Quadrants.GREEN);
    }

    @Test
    void shouldHandOverTheProfileOfThePictureOrOfItsFirstTile() throws Exception {
        // Given
        byte[] profile = {1, 2, 3, 4};
        byte[] own = new HeifFile("heic")
                .coded("quadrants.heic", 128, 96, HeifFile.nclx(12, 13, 6), HeifFile.icc(profile))
                .write();
        byte[] ofTile = new HeifFile("heic")
                .coded("quadrants.heic", 128, 96, HeifFile.icc(profile))
                .grid(1, 2, 256, 96, 1)
                .write();

        // Then
        assertThat(profile(own)).isEqualTo(profile);
        assertThat(profile(ofTile)).isEqualTo(profile);
    }

    @Test
    void shouldMakeAProfileOfCodePoints() throws Exception {
        // Given
        byte[] file = new HeifFile("avif")
                .coded("quadrants.avif", 128, 96, HeifFile.nclx(12, 13, 6))
                .write();

        // Then
        assertThat(profile(file)).isEqualTo(CodePoints.profile(12, 13).orElseThrow());
    }

    @Test
    void shouldGiveEveryThreadTheSamePixels() throws Exception {
        // Given
        byte[] file = HeifFile.fixture("quadrants.heic");
        Raster alone = decoded(file, 2);

        // When
        Callable<Raster> look = () -> decoded(file, 2);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Raster>> together = threads.invokeAll(java.util.Collections.nCopies(24, look));

            // Then
            for (Future<Raster> picture : together) {
                assertThat(picture.get().samples()).isEqualTo(alone.samples());
            }
        }
    }

    /** The median of rounds: what the virtual machine itself takes and gives back in between is no leak. */
    @Test
    void shouldFreeEverythingNative() throws Throwable {
        // Given
        NativeHeap heap = new NativeHeap();
        byte[] file = HeifFile.fixture("transparent.heic");
        byte[] broken = file.clone();
        java.util.Arrays.fill(broken, file.length - 300, file.length, (byte) 0x55);
        look(file, broken, LOOKS);
        long[] growth = new long[ROUNDS];

        // When
        for (int i = 0; i < ROUNDS; i++) {
            long before = heap.bytesInUse();
            look(file, broken, LOOKS);
            growth[i] = heap.bytesInUse() - before;
        }

        // Then
        java.util.Arrays.sort(growth);
        assertThat(growth[ROUNDS / 2]).isLessThan(ALLOWED_BYTES);
    }

    private static void look(byte[] file, byte[] broken, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            decoded(file, 2);
            HostileHeifTest.outcome(broken);
        }
    }

    private static byte[] profile(byte[] file) throws Exception {
        return new HeifCodec().open(file).decode(1, unlimited()).profile().orElseThrow();
    }

    private static Raster decoded(byte[] file, int reduction) throws Exception {
        return new HeifCodec().open(file).decode(reduction, unlimited()).picture();
    }

    static Deadline unlimited() {
        return Deadline.in(Duration.ofMinutes(1));
    }

    private static int mean(Raster picture, int x, int y, int channel, int factor) {
        int sum = 0;
        for (int i = 0; i < factor * factor; i++) {
            sum += picture.at(x * factor + i % factor, y * factor + i / factor, channel);
        }
        return Math.round((float) sum / (factor * factor));
    }
}
