package dev.memorylane.ingest.metadata;

import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import dev.memorylane.schemas.Camera;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Tags to domain: size, orientation, camera and rating here, the rest by those who know it. */
final class PhotoTags {
    private static final int TAG_RATING = 0x4746;
    private static final int MIN_RATING = -1;
    private static final int MAX_RATING = 5;

    private final Tags tags;
    private final PlausibleTime plausible;

    PhotoTags(Tags tags, PlausibleTime plausible) {
        this.tags = tags;
        this.plausible = plausible;
    }

    PhotoMetadata metadata() {
        return new PhotoMetadata(
                dimension(JpegDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_WIDTH),
                dimension(JpegDirectory.TAG_IMAGE_HEIGHT, PngDirectory.TAG_IMAGE_HEIGHT),
                orientation(),
                new CaptureTimes(tags, plausible).best(),
                camera(),
                ExposureTags.read(tags),
                PlaceTags.read(tags),
                rating());
    }

    private int dimension(int jpegTag, int pngTag) {
        int jpeg = tags.integer(JpegDirectory.class, jpegTag).orElse(0);
        return Math.max(
                0, jpeg > 0 ? jpeg : tags.integer(PngDirectory.class, pngTag).orElse(0));
    }

    private int orientation() {
        int stored = tags.integer(ExifIFD0Directory.class, ExifDirectoryBase.TAG_ORIENTATION)
                .orElse(1);
        return stored >= 1 && stored <= 8 ? stored : 1;
    }

    private Optional<Camera> camera() {
        Camera camera = new Camera(
                tags.text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MAKE).orElse(null),
                tags.text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MODEL).orElse(null),
                tags.text(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER)
                        .orElse(null),
                tags.text(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_LENS_MODEL)
                        .orElse(null));
        boolean says = Stream.of(camera.getMake(), camera.getModel(), camera.getSerial(), camera.getLens())
                .anyMatch(text -> text != null);
        return says ? Optional.of(camera) : Optional.empty();
    }

    /** XMP is what people's programs write; EXIF 0x4746 what cameras write. 0 is no opinion. */
    private OptionalInt rating() {
        OptionalInt exif = tags.integer(ExifIFD0Directory.class, TAG_RATING);
        OptionalInt said = tags.xmp().rating().isPresent() ? tags.xmp().rating() : exif;
        return said.stream()
                .filter(rating -> rating != 0 && rating >= MIN_RATING && rating <= MAX_RATING)
                .findFirst();
    }
}
