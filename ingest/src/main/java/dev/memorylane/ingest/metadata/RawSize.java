package dev.memorylane.ingest.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The size of a TIFF or RAW. The pixels of the sensor have a rim that no program shows: what the camera says of the
 * picture goes before, and of the pictures inside the largest counts.
 */
final class RawSize {
    private static final int DEFAULT_CROP_SIZE = 0xC620;

    private final Metadata metadata;

    private RawSize(Metadata metadata) {
        this.metadata = metadata;
    }

    static PictureSize of(Metadata metadata) {
        RawSize size = new RawSize(metadata);
        return size.crop()
                .or(size.picture())
                .or(size.largest(ExifDirectoryBase.TAG_IMAGE_WIDTH, ExifDirectoryBase.TAG_IMAGE_HEIGHT));
    }

    /** What Adobe's DNG says is to be shown. */
    private PictureSize crop() {
        return directories()
                .map(directory -> directory.getIntArray(DEFAULT_CROP_SIZE))
                .filter(sides -> sides != null && sides.length == 2)
                .map(sides -> PictureSize.of(sides[0], sides[1]))
                .findFirst()
                .orElse(PictureSize.unknown());
    }

    private PictureSize picture() {
        return largest(ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH, ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT);
    }

    private PictureSize largest(int widthTag, int heightTag) {
        return directories()
                .flatMap(directory -> size(directory, widthTag, heightTag).stream())
                .max(Comparator.comparingLong(PictureSize::area))
                .orElse(PictureSize.unknown());
    }

    private static Optional<PictureSize> size(Directory directory, int widthTag, int heightTag) {
        Integer width = directory.getInteger(widthTag);
        Integer height = directory.getInteger(heightTag);
        return width == null || height == null ? Optional.empty() : Optional.of(PictureSize.of(width, height));
    }

    private Stream<ExifDirectoryBase> directories() {
        return metadata.getDirectoriesOfType(ExifDirectoryBase.class).stream();
    }
}
