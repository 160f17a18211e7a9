package dev.memorylane.ingest.metadata;

import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.makernotes.CanonMakernoteDirectory;
import com.drew.metadata.exif.makernotes.NikonType2MakernoteDirectory;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The time zone of a camera where EXIF has no offset: TIFF/EP's tag, and the notes of Canon and Nikon. */
final class CameraZone {
    private static final int CANON_TIME = 0x35;
    private static final int MINUTES = 60;
    private static final int BYTE = 0xFF;

    private final Tags tags;

    CameraZone(Tags tags) {
        this.tags = tags;
    }

    Optional<ZoneOffset> offset() {
        return Stream.of(tiffEp(), canon(), nikon()).flatMap(Optional::stream).findFirst();
    }

    /** Hours, that of the shutter first. */
    private Optional<ZoneOffset> tiffEp() {
        return numbers(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_TIME_ZONE_OFFSET_TIFF_EP)
                .or(() -> numbers(ExifIFD0Directory.class, ExifDirectoryBase.TAG_TIME_ZONE_OFFSET_TIFF_EP))
                .filter(hours -> hours.length > 0)
                .flatMap(hours -> Offsets.ofMinutes((long) hours[0] * MINUTES));
    }

    /** Length, minutes, city, minutes of summer time, which the offset holds already. */
    private Optional<ZoneOffset> canon() {
        return numbers(CanonMakernoteDirectory.class, CANON_TIME)
                .filter(parts -> parts.length == 4 && parts[2] != 0)
                .flatMap(parts -> Offsets.ofMinutes(parts[1]));
    }

    /** Minutes in the byte order of the notes, which is not told here: one of both makes sense. Then summer time. */
    private Optional<ZoneOffset> nikon() {
        return numbers(NikonType2MakernoteDirectory.class, NikonType2MakernoteDirectory.TAG_WORLD_TIME)
                .filter(bytes -> bytes.length == 4)
                .flatMap(bytes -> IntStream.of(pair(bytes[0], bytes[1]), pair(bytes[1], bytes[0]))
                        .mapToObj(minutes -> Offsets.ofMinutes(minutes + (bytes[2] == 1 ? MINUTES : 0)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static int pair(int high, int low) {
        return (short) (high << 8 | low & BYTE);
    }

    private Optional<int[]> numbers(Class<? extends Directory> kind, int tag) {
        return tags.metadata().getDirectoriesOfType(kind).stream()
                .map(directory -> directory.getIntArray(tag))
                .filter(values -> values != null)
                .findFirst();
    }
}
