package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.SharedData;
import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.schemas.Camera;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Reads every shared photo, has exiftool read it too, and knows a reason for each difference that is left. */
class ExifToolComparisonTest {
    private static final Logger LOG = Logger.getLogger(ExifToolComparisonTest.class);
    private static final int HEAD = 512;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy:MM:dd");

    private static final Map<String, Set<String>> EXPLAINED = Map.of(
            "orientation",
            Set.of(
                    // The container turns the picture itself, or not at all; its EXIF is not to turn it twice.
                    "Issue 263 dotnet.heic",
                    "Issue 437 (dotnet).heic",
                    "Issue 487.heic",
                    // 0 is no orientation.
                    "Landscape_0.jpg",
                    "Portrait_0.jpg",
                    // It has EXIF behind a prefix that exiftool does not expect there.
                    "Issue 473 (Java).webp"),
            "size",
            Set.of(
                    // Turned by their container, which exiftool tells apart.
                    "Issue 263 dotnet.heic",
                    "Issue 487.heic",
                    // BigTIFF: the decoder finds their size.
                    "BigTIFF.tif",
                    "BigTIFFLong.tif",
                    "BigTIFFLong8.tif",
                    "BigTIFFLong8Tiles.tif",
                    "BigTIFFMotorola.tif",
                    "BigTIFFMotorolaLongStrips.tif",
                    "BigTIFFSubIFD4.tif",
                    "BigTIFFSubIFD8.tif",
                    // Damaged in their headers.
                    "ArrayIndexOutOfBoundsException_DhtSegment_79.jpeg",
                    "IllegalArgumentException.HeifReader.processBoxes.heif",
                    "beach.jpg"),
            "camera",
            Set.of("Issue 473 (Java).webp"),
            "place",
            Set.of(
                    "Issue 473 (Java).webp",
                    // 0° N 0° E is no place.
                    "test.webp",
                    "Samsung GT-I9000 (Galaxy S).jpg",
                    // Its coordinates stop behind the degrees, which exiftool reads as blank; its XMP tells the same
                    // place.
                    "Nikon D5000.jpg"),
            // In the first the property stands twice, once with a time, and exiftool lists both.
            "time",
            Set.of("Issue 600 (2).jpg", "Issue 473 (Java).webp"),
            // The second tells its zone by the tag of TIFF/EP.
            "offset",
            Set.of("Issue 473 (Java).webp", "Reconyx HF2 Pro Covert.jpg"));

    private final MetadataReader reader = new MetadataReader(Clocks.fixed());
    private final Map<String, Set<String>> different = new TreeMap<>();
    private final Map<String, Integer> compared = new TreeMap<>();

    @Test
    void shouldReadWhatExifToolReads() throws IOException {
        // Given
        ExifTool.assumeInstalled();

        // When
        for (String folder : new String[] {"exif", "photos"}) {
            for (var file :
                    ExifTool.read(SharedData.path(folder), ExifToolTags.all()).entrySet()) {
                compare(file.getKey(), file.getValue());
            }
        }

        // Then
        LOG.infof("Read by both: %s; different, for known reasons: %s", compared, different);
        assertThat(compared.get("size")).isGreaterThan(500);
        assertThat(compared.get("time")).isGreaterThan(300);
        different.forEach(
                (what, files) -> assertThat(files).as(what).isSubsetOf(EXPLAINED.getOrDefault(what, Set.of())));
    }

    private void compare(Path file, Map<String, String> read) throws IOException {
        Optional<String> type = type(file);
        if (type.isEmpty()) {
            return;
        }
        PhotoMetadata ours = reader.read(file, type.get());
        ExifToolTags theirs = new ExifToolTags(read);
        check(
                "time",
                file,
                wallClock(ours.capturedAt()),
                theirs.times().wallClock().orElse(""));
        check("offset", file, isToldOrMeasured(ours.capturedAt(), theirs) ? offset(ours) : "other", offset(ours));
        check("sub-seconds", file, isFineAsTold(ours.capturedAt(), theirs) ? "told" : "other", "told");
        check("size", file, ours.width() + " x " + ours.height(), theirs.size());
        check("orientation", file, String.valueOf(ours.orientation()), theirs.orientation());
        check("camera", file, ours.camera().map(ExifToolComparisonTest::camera).orElse(""), theirs.camera());
        check("rating", file, rating(ours), theirs.rating());
        check("label", file, ours.label().orElse(""), theirs.label());
        check("place", file, ours.place().map(ExifToolTags::words).orElse(""), theirs.place());
    }

    private void check(String what, Path file, String ours, String theirs) {
        compared.merge(what, ours.isEmpty() && theirs.isEmpty() ? 0 : 1, Integer::sum);
        if (!ours.equals(theirs)) {
            different
                    .computeIfAbsent(what, _ -> new TreeSet<>())
                    .add(file.getFileName().toString());
        }
    }

    private static String rating(PhotoMetadata ours) {
        return ours.rating().stream()
                .filter(stars -> stars != 0)
                .mapToObj(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private static String offset(PhotoMetadata ours) {
        return ours.capturedAt() instanceof CaptureTime.Zoned zoned
                ? zoned.offset().getId()
                : "";
    }

    private static String camera(Camera camera) {
        return (camera.getMake() == null ? "" : camera.getMake()) + "|"
                + (camera.getModel() == null ? "" : camera.getModel());
    }

    private static String wallClock(CaptureTime time) {
        boolean day = time.fineness().equals(Optional.of(TimePrecision.DAY));
        return local(time).map(day ? DAY::format : SECONDS::format).orElse("");
    }

    private static Optional<LocalDateTime> local(CaptureTime time) {
        return switch (time) {
            case CaptureTime.Zoned zoned -> Optional.of(zoned.local());
            case CaptureTime.Local local -> Optional.of(local.local());
            case CaptureTime.Unknown() -> Optional.empty();
        };
    }

    /** An offset that stands somewhere in the file, or is what the satellites' clock leaves. */
    private static boolean isToldOrMeasured(CaptureTime time, ExifToolTags theirs) {
        if (!(time instanceof CaptureTime.Zoned zoned)) {
            return theirs.offset().isEmpty();
        }
        Optional<ZoneOffset> told = theirs.offset();
        return told.isPresent()
                ? told.get().equals(zoned.offset())
                : theirs.endsInOffset(zoned.offset())
                        || theirs.times().satellites().stream()
                                .anyMatch(utc -> Duration.between(
                                                        utc.plusSeconds(
                                                                zoned.offset().getTotalSeconds()),
                                                        zoned.local())
                                                .abs()
                                                .compareTo(Duration.ofSeconds(31))
                                        <= 0);
    }

    private static boolean isFineAsTold(CaptureTime time, ExifToolTags theirs) {
        Optional<Integer> told = theirs.milliseconds();
        boolean original =
                !theirs.times().wallClock().map(wallClock(time)::equals).orElse(false);
        return told.isEmpty()
                || original
                || local(time).map(at -> at.getNano() / 1_000_000).equals(told);
    }

    /** The signature of most RAW is that of a TIFF. */
    private static Optional<String> type(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean raw = Stream.of(".nef", ".rw2", ".dng").anyMatch(name::endsWith);
        try (InputStream in = Files.newInputStream(file)) {
            return Examiner.mediaTypeOf(in.readNBytes(HEAD))
                    .map(type -> raw && type.equals("image/tiff") ? "image/x-raw" : type);
        }
    }
}
