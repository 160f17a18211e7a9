package dev.memorylane.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The trip is drawn once for all tests here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTripTest {

    private static final long SEED = 7;

    private final List<Outing> plan = TripPlan.draw(SEED);
    private Path folder;
    private DemoTruth truth;

    @BeforeAll
    void drawIt(@TempDir Path trip) throws Exception {
        folder = trip;
        truth = DemoTrip.write(trip, SEED);
    }

    @Test
    void shouldWriteThePhotosAndNothingBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThanOrEqualTo(60)
                    .containsExactlyInAnyOrderElementsOf(truth.files());
        }
    }

    @Test
    void shouldShowAtLeastTenPlacesInBurstsOfThreeToSix() {
        assertThat(truth.bursts().stream().map(DemoTruth.Burst::place).distinct())
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(truth.bursts()).allSatisfy(burst -> assertThat(burst.files()).hasSizeBetween(3, 6));
        assertThat(truth.singles()).isNotEmpty();
    }

    @Test
    void shouldNotAlwaysHaveTheBestFrameAtTheSamePosition() {
        assertThat(truth.bursts().stream()
                        .map(burst -> burst.files().indexOf(burst.best()))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void shouldCarryTheTimeToTheMillisecondAndItsOffsetInTheOrderOfTheNames() throws IOException {
        List<Shot> shots =
                plan.stream().flatMap(outing -> outing.shots().stream()).toList();
        for (int i = 0; i < shots.size(); i++) {
            // When
            TiffImageMetadata exif = exif(truth.files().get(i));

            // Then
            String taken = text(exif, 0x9003)
                            .replaceFirst(":", "-")
                            .replaceFirst(":", "-")
                            .replace(' ', 'T') + "." + text(exif, 0x9291) + text(exif, 0x9011);
            assertThat(java.time.OffsetDateTime.parse(taken))
                    .isEqualTo(shots.get(i).taken());
        }
        assertThat(shots).isSortedAccordingTo(java.util.Comparator.comparing(Shot::taken));
        assertThat(shots.stream().map(shot -> shot.taken().toLocalDate()).distinct())
                .hasSize(2);
    }

    @Test
    void shouldCarryCameraExposureAndPosition() throws IOException {
        for (String file : truth.files()) {
            // When
            TiffImageMetadata exif = exif(file);

            // Then
            assertThat(text(exif, 0x010f)).isEqualTo("Memory Lane");
            assertThat(text(exif, 0x0110)).isEqualTo("Demo One");
            assertThat(text(exif, 0xa434)).isEqualTo("35mm f/1.8");
            assertThat(number(exif, 0x829a)).isBetween(1 / 10_000.0, 0.5);
            assertThat(number(exif, 0x829d)).isBetween(1.0, 22.0);
            assertThat(number(exif, 0x8827)).isBetween(100.0, 3200.0);
            assertThat(number(exif, 0x920a)).isEqualTo(35);
            assertThat(exif.getGpsInfo().getLatitudeAsDegreesNorth()).isBetween(43.0, 44.0);
            assertThat(exif.getGpsInfo().getLongitudeAsDegreesEast()).isBetween(140.0, 144.0);
        }
    }

    @Test
    void shouldStoreUprightShotsOnTheirSideAndSaySo() throws IOException {
        List<Double> orientations = Stream.of("IMG_0014.JPG", "IMG_0018.JPG")
                .map(file -> number(exif(file), 0x0112))
                .toList();

        assertThat(orientations).containsExactly(6.0, 1.0);
        BufferedImage stored = read("IMG_0014.JPG");
        assertThat(new int[] {stored.getWidth(), stored.getHeight()}).containsExactly(1600, 1067);
    }

    @Test
    void shouldHaveTheBestFrameSharperThanTheBlurredAndBetterExposedThanTheOthers() throws IOException {
        int first = 0;
        for (Outing outing : plan) {
            List<String> files =
                    truth.files().subList(first, first + outing.shots().size());
            double sharpest = sharpness(read(files.get(outing.best())));
            double right = brightness(read(files.get(outing.best())));
            for (int i = 0; i < files.size(); i++) {
                BufferedImage photo = read(files.get(i));
                switch (outing.shots().get(i).flaw()) {
                    case Flaw.None() -> assertThat(brightness(photo)).isCloseTo(right, within(1e-9));
                    case Flaw.Shaken shaken ->
                        assertThat(sharpness(photo)).as(files.get(i)).isLessThan(0.8 * sharpest);
                    case Flaw.OutOfFocus unsharp ->
                        assertThat(sharpness(photo)).as(files.get(i)).isLessThan(0.8 * sharpest);
                    case Flaw.Misexposed(double stops)
                    when stops > 0 ->
                        assertThat(brightness(photo)).as(files.get(i)).isGreaterThan(1.2 * right);
                    case Flaw.Misexposed dark ->
                        assertThat(brightness(photo)).as(files.get(i)).isLessThan(0.8 * right);
                }
            }
            first += files.size();
        }
    }

    @Test
    void shouldDrawTheSameBytesFromTheSameSeed(@TempDir Path again) throws Exception {
        // When
        DemoTruth part = DemoTrip.write(again, TripPlan.draw(SEED).subList(0, 2));

        // Then
        for (String file : part.files()) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void shouldDrawAnotherTripFromAnotherSeed() {
        assertThat(TripPlan.draw(SEED + 1)).isNotEqualTo(plan);
    }

    private TiffImageMetadata exif(String file) {
        try {
            return ((JpegImageMetadata) Imaging.getMetadata(folder.resolve(file).toFile())).getExif();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static TiffField field(TiffImageMetadata exif, int tag) {
        return exif.getAllFields().stream()
                .filter(field -> field.getTag() == tag)
                .findFirst()
                .orElseThrow();
    }

    private static String text(TiffImageMetadata exif, int tag) throws IOException {
        return field(exif, tag).getStringValue();
    }

    private static double number(TiffImageMetadata exif, int tag) {
        try {
            return field(exif, tag).getDoubleValue();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private BufferedImage read(String file) throws IOException {
        return ImageIO.read(folder.resolve(file).toFile());
    }

    private static double brightness(BufferedImage photo) {
        double[] light = halved(photo);
        return IntStream.range(0, light.length)
                .mapToDouble(i -> light[i])
                .average()
                .orElseThrow();
    }

    /** Mean size of the Laplacian at half size, where the grain of the sensor counts little. */
    private static double sharpness(BufferedImage photo) {
        double[] light = halved(photo);
        int width = photo.getWidth() / 2;
        double sum = 0;
        for (int i = width + 1; i < light.length - width - 1; i++) {
            double around = light[i - 1] + light[i + 1] + light[i - width] + light[i + width];
            sum += Math.pow(Math.max(0, Math.abs(4 * light[i] - around) - 12), 2);
        }
        return Math.sqrt(sum / light.length);
    }

    private static double[] halved(BufferedImage photo) {
        int width = photo.getWidth() / 2;
        int height = photo.getHeight() / 2;
        double[] light = new double[width * height];
        for (int i = 0; i < light.length; i++) {
            int x = 2 * (i % width);
            int y = 2 * (i / width);
            for (int corner = 0; corner < 4; corner++) {
                int p = photo.getRGB(x + corner % 2, y + corner / 2);
                light[i] += ((p >> 16 & 255) + (p >> 8 & 255) + (p & 255)) / 12.0;
            }
        }
        return light;
    }
}
