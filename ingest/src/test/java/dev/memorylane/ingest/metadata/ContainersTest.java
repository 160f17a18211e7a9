package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata of photos that are neither JPEG nor PNG. */
class ContainersTest {
    private static final Duration HANGS = Duration.ofMinutes(1);
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF = 0x8769;
    private static final int ORIGINAL = 0x9003;
    private static final String TIME = "2023:05:01 12:34:56";

    @TempDir
    Path folder;

    private final MetadataReader reader = new MetadataReader(Clocks.fixed());

    @ParameterizedTest
    @CsvSource({
        "heic/IMG_2927.HEIC, 2020-05-04T18:39:11.644, -4, iPhone 11 Pro",
        "heic/exif-at-eof.heic, 2020-05-04T18:39:11.644, -4, iPhone 11 Pro",
        "heic/Issue 263 dotnet.heic, 2019-08-21T11:21:36.245, , iPhone XR",
        "avif/Issue 649.avif, 2015-10-11T14:41:44, , Canon EOS 70D"
    })
    void shouldReadPhonesPhotosUpright(String file, String time, Integer offset, String model) throws IOException {
        // When
        PhotoMetadata photo = reader.read(
                SharedData.path("exif/metadata-extractor/" + file),
                file.startsWith("heic") ? "image/heic" : "image/avif");

        // Then
        assertThat(photo.orientation()).isEqualTo(1);
        assertThat(photo.camera().orElseThrow().getModel()).isEqualTo(model);
        LocalDateTime local = LocalDateTime.parse(time);
        assertThat(photo.capturedAt())
                .isEqualTo(
                        offset == null
                                ? new CaptureTime.Local(local, TimeSource.EXIF_ORIGINAL, TimePrecision.SUBSECOND)
                                : new CaptureTime.Zoned(
                                        local,
                                        ZoneOffset.ofHours(offset),
                                        TimeSource.EXIF_ORIGINAL,
                                        TimePrecision.SUBSECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"II*\0", "MM\0*", "IIRO", "IIU\0"})
    void shouldReadRawThatIsATiff(String magic) throws IOException {
        // Given
        ByteOrder order = magic.startsWith("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;

        // Then
        assertRead(tiff(magic, order, true), "image/x-raw");
    }

    @Test
    void shouldReadCanonsDirectoriesEachATiff() throws IOException {
        // Given
        byte[] first = tiff("II*\0", ByteOrder.LITTLE_ENDIAN, false);
        byte[] second = exifAlone();
        byte[] canon = box("uuid", new byte[16], box("CMT1", first), box("CMT2", second));

        // Then
        assertRead(join(box("ftyp", bytes("crx \0\0\0\1crx ")), box("moov", canon)), "image/x-raw");
    }

    @Test
    void shouldReadTheJpegInAFujifilm() throws IOException {
        // Given
        byte[] exif = tiff("MM\0*", ByteOrder.BIG_ENDIAN, true);
        byte[] head = ByteBuffer.allocate(148)
                .put(bytes("FUJIFILMCCD-RAW "))
                .putInt(84, 148)
                .array();
        byte[] segment = ByteBuffer.allocate(4)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 8))
                .array();
        byte[] end = {(byte) 0xFF, (byte) 0xD9};
        byte[] jpeg = join(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment, bytes("Exif\0\0"), exif, end);

        // Then
        assertRead(join(head, jpeg), "image/x-raw");
    }

    private void assertRead(byte[] file, String mediaType) throws IOException {
        // When
        PhotoMetadata photo = reader.read(Files.write(folder.resolve("photo"), file), mediaType);

        // Then
        assertThat(photo.orientation()).isEqualTo(6);
        assertThat(photo.capturedAt())
                .isEqualTo(new CaptureTime.Local(
                        LocalDateTime.parse("2023-05-01T12:34:56"), TimeSource.EXIF_ORIGINAL, TimePrecision.SECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/heic", "image/avif", "image/x-raw", "image/tiff"})
    void shouldSurviveEveryOddAndBrokenFile(String mediaType) throws IOException {
        for (Path file : SharedData.files("exif")) {
            assertThat(reader.read(file, mediaType)).as(file.toString()).isNotNull();
        }
    }

    @Test
    void shouldSurviveAnyDamage() throws IOException {
        // Given
        Random random = new Random(5);
        List<byte[]> files = List.of(
                tiff("II*\0", ByteOrder.LITTLE_ENDIAN, true),
                Files.readAllBytes(SharedData.path("exif/metadata-extractor/avif/32Bit-72dpi-sRGB-800x600.avif")));
        assertTimeoutPreemptively(HANGS, () -> {
            for (int i = 0; i < 400; i++) {
                byte[] file = files.get(i % 2).clone();
                for (int j = 0; j < 1 + random.nextInt(6); j++) {
                    file[random.nextInt(file.length)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
                }

                // When
                PhotoMetadata photo = reader.read(
                        Files.write(folder.resolve("damaged"), file), i % 2 == 0 ? "image/x-raw" : "image/avif");

                // Then
                assertThat(photo).isNotNull();
            }
        });
    }

    /** A first directory with an orientation, and below it, if so, an EXIF with a time. */
    private static byte[] tiff(String magic, ByteOrder order, boolean withExif) {
        ByteBuffer tiff = ByteBuffer.allocate(96).order(order).put(bytes(magic)).putInt(8);
        tiff.putShort((short) (withExif ? 2 : 1));
        tiff.putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        if (withExif) {
            tiff.putShort((short) EXIF).putShort((short) 4).putInt(1).putInt(48);
        }
        tiff.putInt(0).position(48);
        return tiff.put(exif(order, 48)).array();
    }

    private static byte[] exifAlone() {
        ByteBuffer tiff = ByteBuffer.allocate(56).order(ByteOrder.LITTLE_ENDIAN);
        return tiff.put(bytes("II*\0"))
                .putInt(8)
                .put(exif(ByteOrder.LITTLE_ENDIAN, 8))
                .array();
    }

    private static byte[] exif(ByteOrder order, int at) {
        ByteBuffer directory = ByteBuffer.allocate(48).order(order);
        directory.putShort((short) 1).putShort((short) ORIGINAL).putShort((short) 2);
        directory.putInt(TIME.length() + 1).putInt(at + 18).putInt(0);
        return directory.put(bytes(TIME)).array();
    }

    private static byte[] box(String type, byte[]... bodies) {
        byte[] body = join(bodies);
        return join(ByteBuffer.allocate(4).putInt(body.length + 8).array(), bytes(type), body);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
