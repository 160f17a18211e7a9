package dev.memorylane.vision.decode.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.poison.Mutator;
import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Remark;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.Bytes;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.FileTypes;
import dev.memorylane.vision.decode.Photo;
import dev.memorylane.vision.decode.PhotoDecoder;
import dev.memorylane.vision.decode.Quadrants;
import dev.memorylane.vision.decode.UnreadableException;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RawCodecTest {
    private static final PhotoDecoder DECODER = new PhotoDecoder(DecodeLimits.DEFAULT, 720);
    private static final Duration HANGS = Duration.ofMinutes(2);
    private static final int CLOCKWISE = 6;
    private static final int MUTATIONS = 150;

    static Stream<Arguments> formats() {
        return RawFiles.all(CLOCKWISE).entrySet().stream()
                .map(file -> argumentSet(file.getKey(), (Object) file.getValue()));
    }

    static Stream<Arguments> searched() {
        return RawFiles.searched().entrySet().stream()
                .map(file -> argumentSet(file.getKey(), (Object) file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void shouldShowTheLargestPreviewUprightAndTellTheSizeOfThePhoto(byte[] file) throws Exception {
        // When
        Photo photo = DECODER.decode(file, Orientation.UPRIGHT);

        // Then
        assertThat(FileTypes.of(file)).isEqualTo(FileType.RAW);
        assertThat(photo.picture().width()).isEqualTo(RawFiles.HEIGHT);
        assertThat(photo.picture().height()).isEqualTo(RawFiles.WIDTH);
        assertThat(Quadrants.of(photo.picture()))
                .containsExactly(Quadrants.BLUE, Quadrants.RED, Quadrants.WHITE, Quadrants.GREEN);
        assertThat(photo.width()).isEqualTo(RawFiles.FULL_HEIGHT);
        assertThat(photo.height()).isEqualTo(RawFiles.FULL_WIDTH);
        assertThat(photo.remarks()).containsExactly(Remark.PREVIEW);
    }

    @ParameterizedTest
    @MethodSource("searched")
    void shouldFindAPreviewWhereTablesLeadToNone(byte[] file) throws Exception {
        // When
        Photo photo = DECODER.decode(file, Orientation.ROTATE_180);

        // Then
        assertThat(photo.width()).isEqualTo(RawFiles.WIDTH);
        assertThat(photo.height()).isEqualTo(RawFiles.HEIGHT);
        assertThat(Quadrants.of(photo.picture()).getFirst()).isEqualTo(Quadrants.WHITE);
    }

    @Test
    void shouldBelieveThePreviewsOwnOrientationBeforeTheContainers() throws Exception {
        // Given
        byte[] preview = RawFiles.withOrientation(RawFiles.PREVIEW, 3);

        // When
        Photo photo = DECODER.decode(arw(preview, CLOCKWISE), Orientation.UPRIGHT);

        // Then
        assertThat(Quadrants.of(photo.picture()).getFirst()).isEqualTo(Quadrants.WHITE);
        assertThat(photo.width()).isEqualTo(RawFiles.FULL_WIDTH);
    }

    @Test
    void shouldNotTurnAPreviewThatStandsAlready() throws Exception {
        // When
        Photo photo = DECODER.decode(arw(RawFiles.jpeg(320, 480), CLOCKWISE), Orientation.UPRIGHT);

        // Then
        assertThat(photo.picture().height()).isEqualTo(480);
        assertThat(Quadrants.of(photo.picture()).getFirst()).isEqualTo(Quadrants.RED);
        assertThat(photo.width()).isEqualTo(RawFiles.FULL_HEIGHT);
        assertThat(photo.height()).isEqualTo(RawFiles.FULL_WIDTH);
    }

    @Test
    void shouldTakeASmallerPreviewWhereTheLargestIsCut() throws Exception {
        // Given
        TiffWriter tiff = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "II*\0", "CR\2\0");
        byte[] small = RawFiles.jpeg(240, 180);
        int smallAt = tiff.blob(small);
        int next = tiff.directory(
                0, tiff.longs(Directory.JPEG_OFFSET, smallAt), tiff.longs(Directory.JPEG_LENGTH, small.length));
        byte[] half = Arrays.copyOf(RawFiles.PREVIEW, RawFiles.PREVIEW.length / 2);
        int first = tiff.directory(
                next,
                tiff.longs(Directory.STRIP_OFFSETS, tiff.length() + 6 + 5 * 12),
                tiff.longs(Directory.STRIP_LENGTHS, RawFiles.PREVIEW.length),
                tiff.shorts(0x0100, 1),
                tiff.shorts(0x0101, 1),
                tiff.shorts(0x0112, 1));
        tiff.blob(half);

        // When
        Photo photo = DECODER.decode(tiff.file(first), Orientation.UPRIGHT);

        // Then
        assertThat(photo.picture().width()).isEqualTo(240);
    }

    @Test
    void shouldSayWhatToDoWithoutAUsefulPreview() {
        // Given
        byte[] tiny = arw(RawFiles.jpeg(200, 140), 1);
        byte[] none = arw(RawFiles.losslessJpeg(), 1);
        byte[] cut = Arrays.copyOf(RawFiles.raf(1), 140);

        // Then
        assertRefused(tiny, UnreadableReason.UNSUPPORTED_FORMAT, "no larger preview in it than 200 x 140 pixels");
        assertRefused(none, UnreadableReason.UNSUPPORTED_FORMAT, "no preview in it");
        assertRefused(cut, UnreadableReason.TRUNCATED, "ends before");
    }

    @Test
    void shouldEndWhereDirectoriesDoNot() {
        // Given
        Bytes loop = Bytes.of(ByteOrder.LITTLE_ENDIAN).text("II*\0").u32(8);
        loop.u16(2)
                .u16(330)
                .u16(4)
                .u32(0xFFFFFFFFL)
                .u32(8)
                .u16(34665)
                .u16(4)
                .u32(1)
                .u32(8)
                .u32(8);
        Bytes many = Bytes.of(ByteOrder.LITTLE_ENDIAN).text("IIRO").u32(8);
        for (int i = 0; i < 5000; i++) {
            many.u16(1).u16(0x927C).u16(7).u32(0xFFFFFFFFL).u32(8).u32(many.length() + 4L);
        }

        // Then
        assertTimeoutPreemptively(HANGS, () -> {
            assertThat(outcome(loop.get())).isNotNull();
            assertThat(outcome(many.get())).isEqualTo(UnreadableReason.UNSUPPORTED_FORMAT);
        });
    }

    @Test
    void shouldTireOfBeginningsThatAreNoPictures() {
        // Given
        byte[] file = new byte[30_000_000];
        for (int i = 4; i + 4 < file.length; i += 4) {
            file[i] = (byte) 0xFF;
            file[i + 1] = (byte) 0xD8;
            file[i + 2] = (byte) 0xFF;
            file[i + 3] = (byte) 0xE0;
        }
        System.arraycopy("FOVb".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, file, 0, 4);

        // Then
        assertTimeoutPreemptively(
                HANGS, () -> assertThat(outcome(file)).isEqualTo(UnreadableReason.UNSUPPORTED_FORMAT));
    }

    @ParameterizedTest
    @MethodSource({"formats", "searched"})
    void shouldSurviveAnyDamage(byte[] file) {
        assertTimeoutPreemptively(HANGS, () -> {
            for (int seed = 0; seed < MUTATIONS; seed++) {
                outcome(Mutator.damaged(file, seed));
            }
        });
    }

    /** Null for a picture; anything but a picture or an {@link UnreadableException} fails the test. */
    private static UnreadableReason outcome(byte[] file) {
        try {
            Photo photo = DECODER.decode(file, Orientation.UPRIGHT);
            assertThat(List.of(photo.width(), photo.height())).allMatch(side -> side > 0 && side <= 100_000);
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

    private static byte[] arw(byte[] preview, int orientation) {
        TiffWriter tiff = new TiffWriter(ByteOrder.LITTLE_ENDIAN, "II*\0", "");
        int at = tiff.blob(preview);
        int sensor = tiff.directory(
                0,
                tiff.longs(Directory.WIDTH, RawFiles.FULL_WIDTH),
                tiff.longs(Directory.HEIGHT, RawFiles.FULL_HEIGHT),
                tiff.shorts(Directory.PHOTOMETRIC, 32803));
        return tiff.file(tiff.directory(
                0,
                tiff.shorts(Directory.ORIENTATION, orientation),
                tiff.longs(Directory.SUB_DIRECTORIES, sensor),
                tiff.longs(Directory.JPEG_OFFSET, at),
                tiff.longs(Directory.JPEG_LENGTH, preview.length)));
    }
}
