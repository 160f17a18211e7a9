package dev.memorylane.ingest.metadata;

import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.util.Optional;

/**
 * The times of EXIF, each with the sub-seconds and the offset of its own siblings (EXIF 3.0, 4.6.6), never of another's:
 * {@code OffsetTime} belongs to the last change of the file. Where the shutter's time has no offset, the camera's own
 * notes may tell one, and the satellites' clock beside it.
 */
final class ExifTimes {
    private final Tags tags;

    ExifTimes(Tags tags) {
        this.tags = tags;
    }

    Optional<ExifTime> original() {
        return time(
                        ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                        ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL,
                        ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL)
                .map(time -> time.orOffset(new CameraZone(tags).offset()))
                .map(time -> new SatelliteZone(tags).addTo(time));
    }

    Optional<ExifTime> digitized() {
        return time(
                ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED,
                ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED);
    }

    private Optional<ExifTime> time(int time, int subSeconds, int offset) {
        return text(time).flatMap(ExifTime::parse).map(parsed -> parsed.withSubSeconds(text(subSeconds))
                .withOffset(text(offset)));
    }

    /** TIFF/EP, and with it many a RAW, keeps them in the first directory. */
    private Optional<String> text(int tag) {
        return tags.text(ExifSubIFDDirectory.class, tag).or(() -> tags.text(ExifIFD0Directory.class, tag));
    }
}
