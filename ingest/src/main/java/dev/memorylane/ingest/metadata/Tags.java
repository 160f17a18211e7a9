package dev.memorylane.ingest.metadata;

import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The tags of one photo, whatever container they came in.
 *
 * @param metadata EXIF directories and the container's own
 * @param xmp what the XMP packet says
 * @param size of the picture, as the container says
 * @param creationTime as the text of a PNG says
 */
record Tags(Metadata metadata, XmpPacket xmp, PictureSize size, Optional<String> creationTime) {
    private static final int MAX_TEXT = 200;

    Tags(Metadata metadata, XmpPacket xmp, PictureSize size) {
        this(metadata, xmp, size, Optional.empty());
    }

    /** Text of a tag, trimmed and bounded; absent when blank. */
    Optional<String> text(Class<? extends Directory> kind, int tag) {
        return holders(kind, tag)
                .map(directory -> directory.getString(tag))
                .filter(text -> text != null)
                .map(text -> text.replace('\0', ' ').strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), MAX_TEXT)))
                .findFirst();
    }

    /** A finite number; absent where the tag is nonsense, such as a fraction of nothing. */
    OptionalDouble number(Class<? extends Directory> kind, int tag) {
        return holders(kind, tag)
                .map(directory -> directory.getDoubleObject(tag))
                .filter(value -> value != null && Double.isFinite(value))
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    OptionalInt integer(Class<? extends Directory> kind, int tag) {
        return holders(kind, tag)
                .map(directory -> integer(directory, tag))
                .filter(value -> value != null)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Of a list, such as the two speeds that some cameras write, the first. */
    private static Integer integer(Directory directory, int tag) {
        Integer single = directory.getInteger(tag);
        int[] several = single == null ? directory.getIntArray(tag) : null;
        return several == null || several.length == 0 ? single : (Integer) several[0];
    }

    Optional<Rational[]> rationals(Class<? extends Directory> kind, int tag) {
        return holders(kind, tag)
                .map(directory -> directory.getRationalArray(tag))
                .filter(values -> values != null)
                .findFirst();
    }

    private <D extends Directory> Stream<D> holders(Class<D> kind, int tag) {
        return metadata.getDirectoriesOfType(kind).stream().filter(directory -> directory.containsTag(tag));
    }
}
