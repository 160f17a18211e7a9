package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * RAW in a TIFF: CR2, NEF, ARW, DNG, ORF, RW2, PEF, SRW and kin. A preview is what a directory points to by JPEG offset and
 * length (Canon, Sony, Pentax, Nikon's sub-directories), by its only strip or tile (DNG, Canon's first directory), in a
 * field itself (Panasonic), or what the maker's note points to.
 */
final class TiffRaw {
    private static final int PANASONIC_JPEG = 0x002E;
    private static final int PANASONIC_TOP = 4;
    private static final int PANASONIC_LEFT = 5;
    private static final int PANASONIC_BOTTOM = 6;
    private static final int PANASONIC_RIGHT = 7;
    private static final int COLOUR_FILTER_ARRAY = 32803;
    private static final int LINEAR_RAW = 34892;

    private TiffRaw() {}

    static void read(ByteView file, RawContents contents) throws EOFException {
        List<Directory> directories = Directories.of(file);
        for (Directory directory : directories) {
            directory.number(Directory.ORIENTATION).ifPresent(contents::orientation);
            previews(directory, contents);
        }
        contents.fullSize(fullSize(directories));
        MakerNote.read(directories, contents);
    }

    static void previews(Directory directory, RawContents contents) {
        pointed(directory, Directory.JPEG_OFFSET, Directory.JPEG_LENGTH, contents);
        pointed(directory, Directory.STRIP_OFFSETS, Directory.STRIP_LENGTHS, contents);
        pointed(directory, Directory.TILE_OFFSETS, Directory.TILE_LENGTHS, contents);
        long panasonic = directory.count(PANASONIC_JPEG);
        OptionalLong start = directory.start(PANASONIC_JPEG);
        if (panasonic > Integer.BYTES && start.isPresent()) {
            contents.preview(directory.tiff(), start.getAsLong(), panasonic);
        }
    }

    private static void pointed(Directory directory, int offsetTag, int lengthTag, RawContents contents) {
        OptionalLong offset = directory.number(offsetTag);
        OptionalLong length = directory.number(lengthTag);
        if (directory.count(offsetTag) == 1 && offset.isPresent() && length.isPresent()) {
            contents.preview(directory.tiff(), offset.getAsLong(), length.getAsLong());
        }
    }

    /** What DNG says is to be shown, or what EXIF says if the sensor is about as large, or the sensor. */
    private static Optional<FullSize> fullSize(List<Directory> directories) {
        Optional<FullSize> crop = first(directories, TiffRaw::crop);
        Optional<FullSize> sensor = directories.stream()
                .flatMap(directory -> sensor(directory).stream())
                .max(Comparator.comparingLong(FullSize::pixels));
        Optional<FullSize> exif = first(
                        directories, directory -> size(directory, Directory.EXIF_WIDTH, Directory.EXIF_HEIGHT))
                .filter(size -> sensor.isEmpty() || size.isLike(sensor.get()));
        return crop.or(() -> exif).or(() -> sensor);
    }

    private static Optional<FullSize> first(List<Directory> directories, Function<Directory, Optional<FullSize>> size) {
        return directories.stream().flatMap(size.andThen(Optional::stream)).findFirst();
    }

    private static Optional<FullSize> crop(Directory directory) {
        return FullSize.of(
                directory.number(Directory.DEFAULT_CROP_SIZE, 0).orElse(0),
                directory.number(Directory.DEFAULT_CROP_SIZE, 1).orElse(0));
    }

    private static Optional<FullSize> sensor(Directory directory) {
        long photometric = directory.number(Directory.PHOTOMETRIC).orElse(0);
        if (photometric == COLOUR_FILTER_ARRAY || photometric == LINEAR_RAW) {
            return size(directory, Directory.WIDTH, Directory.HEIGHT);
        }
        return FullSize.of(
                side(directory, PANASONIC_LEFT, PANASONIC_RIGHT), side(directory, PANASONIC_TOP, PANASONIC_BOTTOM));
    }

    private static long side(Directory directory, int fromTag, int toTag) {
        return directory.number(toTag).orElse(0) - directory.number(fromTag).orElse(0);
    }

    private static Optional<FullSize> size(Directory directory, int widthTag, int heightTag) {
        return FullSize.of(
                directory.number(widthTag).orElse(0),
                directory.number(heightTag).orElse(0));
    }
}
