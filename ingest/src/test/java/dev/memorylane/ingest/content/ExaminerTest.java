package dev.memorylane.ingest.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.SharedData;
import dev.memorylane.ingest.WrittenJpeg;
import dev.memorylane.ingest.folder.FolderSource;
import dev.memorylane.ingest.metadata.MetadataReader;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExaminerTest {
    private static final long MAX_BYTES = 100_000;

    @TempDir
    Path folder;

    private final Examiner examiner = new Examiner(MAX_BYTES, new MetadataReader(Clocks.fixed()));

    @Test
    void shouldNameAPhotoByTheHashOfItsBytesWhateverItsName() throws IOException {
        // Given
        byte[] bytes = new WrittenJpeg().bytes();

        // When
        Finding finding = examine("no-extension", bytes);

        // Then
        assertThat(finding).isInstanceOfSatisfying(Finding.PhotoFound.class, photo -> {
            assertThat(photo.photoId()).isEqualTo(Sha256.hex(bytes));
            assertThat(photo.mediaType()).isEqualTo("image/jpeg");
            assertThat(photo.metadata().width()).isEqualTo(WrittenJpeg.WIDTH);
        });
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void shouldRejectWhatShouldBeAPhotoAndIsNone(String name, byte[] bytes, RejectionCode code, String words)
            throws IOException {
        // When
        Finding finding = examine(name, bytes);

        // Then
        assertThat(finding).isInstanceOfSatisfying(Finding.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(code);
            assertThat(rejected.words()).contains(words);
        });
    }

    static Stream<Arguments> rejected() {
        return Stream.of(
                argumentSet("empty", "a.jpg", new byte[0], RejectionCode.EMPTY, "empty"),
                argumentSet("text", "a.JPG", text("hello"), RejectionCode.NOT_A_PHOTO, "JPEG"),
                argumentSet("unknown RAW", "a.pef", text("?"), RejectionCode.NOT_A_PHOTO, "RAW"),
                argumentSet("JPEG XL", "a.jxl", bytes(0xFF, 0x0A), RejectionCode.UNSUPPORTED_FORMAT, "JPEG XL"),
                argumentSet("JPEG 2000", "a.jp2", jpeg2000(), RejectionCode.UNSUPPORTED_FORMAT, "JPEG 2000"));
    }

    @ParameterizedTest
    @MethodSource("photos")
    void shouldTellEveryFormatByItsContent(String name, byte[] bytes, String mediaType) throws IOException {
        // When
        Finding finding = examine(name, bytes);

        // Then
        assertThat(finding).isInstanceOfSatisfying(Finding.PhotoFound.class, photo -> assertThat(photo.mediaType())
                .isEqualTo(mediaType));
    }

    static Stream<Arguments> photos() {
        byte[] tiff = {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0};
        return Stream.of(
                argumentSet("HEIC", "a.heic", isoFile("heic"), "image/heic"),
                argumentSet("AVIF named JPEG", "a.jpg", isoFile("avif"), "image/avif"),
                argumentSet("CR3", "a.cr3", isoFile("crx "), "image/x-raw"),
                argumentSet("TIFF", "a.tif", tiff, "image/tiff"),
                argumentSet("BigTIFF", "a", bytes('M', 'M', 0, 43, 0, 8, 0, 0), "image/tiff"),
                argumentSet("a RAW that is TIFF inside", "a.nef", tiff, "image/x-raw"),
                argumentSet("RAF", "a.jpg", text("FUJIFILMCCD-RAW 0201"), "image/x-raw"),
                argumentSet("GIF", "a.gif", text("GIF89a.."), "image/gif"),
                argumentSet("BMP", "a.bmp", Arrays.copyOf(text("BM1234"), 30), "image/bmp"),
                argumentSet("WebP named PNG", "a.png", text("RIFF1234WEBPVP8 "), "image/webp"));
    }

    private static byte[] jpeg2000() {
        return bytes(0, 0, 0, 12, 'j', 'P', ' ', ' ', 13, 10, 0x87, 10);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void shouldLeaveADamagedJpegToTheDecoderToJudge() throws IOException {
        // Given
        byte[] damaged = new WrittenJpeg().bytes();
        damaged[2] = 0;

        // When
        Finding named = examine("a.jpg", damaged);
        Finding unnamed = examine("a.dat", damaged);

        // Then
        assertThat(named).isInstanceOf(Finding.PhotoFound.class);
        assertThat(unnamed).isInstanceOf(Finding.Ignored.class);
    }

    @Test
    void shouldRejectAPhotoAboveTheBound() throws IOException {
        // Given
        byte[] large = new byte[(int) MAX_BYTES + 1];
        System.arraycopy(new WrittenJpeg().bytes(), 0, large, 0, 100);

        // When
        Finding finding = examine("large.jpg", large);

        // Then
        assertThat(finding).isInstanceOfSatisfying(Finding.Rejected.class, rejected -> assertThat(rejected.code())
                .isEqualTo(RejectionCode.TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("films")
    void shouldNoticeAFilmByItsContentWhateverItsName(String name, byte[] bytes, String mediaType) throws IOException {
        // When
        Finding finding = examine(name, bytes);

        // Then
        assertThat(finding).isInstanceOfSatisfying(Finding.FilmFound.class, film -> assertThat(film.mediaType())
                .isEqualTo(mediaType));
    }

    static Stream<Arguments> films() {
        byte[] transport = new byte[600];
        byte[] camcorder = new byte[600];
        for (int i = 0; i < 3; i++) {
            transport[188 * i] = 0x47;
            camcorder[4 + 192 * i] = 0x47;
        }
        return Stream.of(
                argumentSet("QuickTime", "a.mov", isoFile("qt  "), "video/quicktime"),
                argumentSet("QuickTime of old", "a.mov", text("\0\0\0\10wide\0\0\0\0mdat"), "video/quicktime"),
                argumentSet("MPEG-4 named HEIC", "a.heic", isoFile("mp42"), "video/mp4"),
                argumentSet("MPEG-4 of a camera", "a.mp4", isoFile("isom"), "video/mp4"),
                argumentSet("a phone's", "a.3gp", isoFile("3gp4"), "video/3gpp"),
                argumentSet("AVI", "a.avi", text("RIFF1234AVI LIST"), "video/x-msvideo"),
                argumentSet(
                        "Matroska", "a.mkv", bytes(0x1A, 0x45, 0xDF, 0xA3, 1, 2, 3, 4, 5, 6, 7, 8), "video/x-matroska"),
                argumentSet("WebM", "a", text("\32\105\337\243\1\2\3\4webm....."), "video/webm"),
                argumentSet("a disc's", "a.mpg", bytes(0, 0, 1, 0xBA, 0, 0, 0, 0, 0, 0, 0, 0), "video/mpeg"),
                argumentSet(
                        "Windows Media",
                        "a.wmv",
                        bytes(0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0, 0, 0, 0),
                        "video/x-ms-wmv"),
                argumentSet("a television's", "a.ts", transport, "video/mp2t"),
                argumentSet("a camcorder's named JPEG", "a.jpg", camcorder, "video/mp2t"));
    }

    @Test
    void shouldReadTheSidecarOfAPhotoAndNothingThatIsOnlyNamedSo() throws IOException {
        // When
        Finding sidecar = examine(
                "a.jpg.xmp",
                text("<x:xmpmeta xmlns:x='adobe:ns:meta/'><r xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:Rating='-1'"
                        + " xmp:Label='Rot'/></x:xmpmeta>"));
        Finding binary = examine("b.xmp", bytes(1, 2, 3));

        // Then
        assertThat(sidecar).isInstanceOfSatisfying(Finding.SidecarFound.class, found -> {
            assertThat(found.said().rating()).hasValue(-1);
            assertThat(found.said().label()).contains("Rot");
        });
        assertThat(binary).isInstanceOf(Finding.Ignored.class);
    }

    @Test
    void shouldIgnoreWhatIsNoPhotoAndPretendsToBeNone() throws IOException {
        // When
        Finding sound = examine("a.m4a", isoFile("M4A "));
        Finding miniature = examine("MVI_1.THM", new WrittenJpeg().bytes());
        Finding empty = examine("empty.txt", new byte[0]);

        // Then
        assertThat(Stream.of(sound, miniature, empty)).allMatch(Finding.Ignored.class::isInstance);
    }

    @Test
    void shouldTellNothingOfAFileThatChangedOrWentBehindItsBack() throws IOException {
        // Given
        Path file = new WrittenJpeg().to(folder.resolve("a.jpg"));
        SeenObject stale =
                new SeenObject(file.toUri().toString(), new ObjectVersion("earlier", Files.size(file), Instant.EPOCH));
        SeenObject gone = new SeenObject(
                folder.resolve("gone.jpg").toUri().toString(), new ObjectVersion("earlier", 1, Instant.EPOCH));

        // When
        Optional<Finding> changed = examiner.examine(source(), stale);
        Optional<Finding> vanished = examiner.examine(source(), gone);

        // Then
        assertThat(changed).isEmpty();
        assertThat(vanished).isEmpty();
    }

    @Test
    void shouldHaveAWordForEveryOddAndBrokenFile() throws IOException {
        for (Path file : SharedData.files("exif")) {
            // When
            Optional<Finding> finding = examiner.examine(source(), seen(file));

            // Then
            assertThat(finding).as(file.toString()).isPresent();
        }
    }

    private Finding examine(String name, byte[] bytes) throws IOException {
        return examiner.examine(source(), seen(Files.write(folder.resolve(name), bytes)))
                .orElseThrow();
    }

    private ObjectSource source() {
        return FolderSource.of(folder, List.of());
    }

    private SeenObject seen(Path file) throws IOException {
        return source().look(file.toUri().toString()).orElseThrow();
    }

    private static byte[] isoFile(String brand) {
        return text("\0\0\0\30ftyp" + brand + "\0\0\0\0mif1heic");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
