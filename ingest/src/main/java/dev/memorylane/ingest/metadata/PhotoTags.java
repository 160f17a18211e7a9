package dev.memorylane.ingest.metadata;

import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.makernotes.AppleMakernoteDirectory;
import dev.memorylane.schemas.Camera;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Tags to domain: orientation, camera and rating here, the rest by those who know it. */
final class PhotoTags {
    private static final int TAG_RATING = 0x4746;
    private static final int TAG_RATING_PERCENT = 0x4749;

    private final Tags tags;
    private final PlausibleTime plausible;

    PhotoTags(Tags tags, PlausibleTime plausible) {
        this.tags = tags;
        this.plausible = plausible;
    }

    PhotoMetadata metadata() {
        return new PhotoMetadata(
                tags.size().width(),
                tags.size().height(),
                orientation(),
                new CaptureTimes(tags, plausible).best(),
                camera(),
                ExposureTags.read(tags),
                PlaceTags.read(tags),
                rating(),
                tags.xmp().label(),
                tags.text(AppleMakernoteDirectory.class, AppleMakernoteDirectory.TAG_CONTENT_IDENTIFIER));
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

    /** XMP is what people's programs write; EXIF what cameras and Windows write, in stars, else in percent. */
    private OptionalInt rating() {
        OptionalInt stars = Stars.checked(tags.integer(ExifIFD0Directory.class, TAG_RATING));
        OptionalInt percent = Stars.ofPercent(tags.integer(ExifIFD0Directory.class, TAG_RATING_PERCENT));
        return Stream.of(tags.xmp().rating(), stars, percent)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }
}
