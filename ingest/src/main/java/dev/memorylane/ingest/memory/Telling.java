package dev.memorylane.ingest.memory;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.metadata.FileNameTime;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.shot.SaidAvro;
import dev.memorylane.ingest.shot.Shot;
import dev.memorylane.ingest.shot.Sidecars;
import dev.memorylane.ingest.shot.Takeout;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a photo's record says that depends on more than its bytes: on the names of its files, on the sidecars and the
 * JSON beside them and on the other files of the shot. Always told anew from all that is known, so that no order of arrival shows.
 */
final class Telling {
    /** A photo that has more files than this is told by the first of them. */
    private static final int MOST_FILES = 64;

    private static final Set<TimeSource> NOT_ITS_OWN =
            Set.of(TimeSource.FILE_NAME, TimeSource.TAKEOUT, TimeSource.FILE_TIME);
    /** Readers of before kept the place in the photo's record alone. */
    private static final int FIRST_WITH_PLACES = 2;

    private final Memory memory;
    private final FileNameTime names;
    private final Optional<ZoneId> fileTimes;

    /** @param fileTimes the zone in which file times are read, where they may stand in for capture times */
    Telling(Memory memory, FileNameTime names, Optional<ZoneId> fileTimes) {
        this.memory = memory;
        this.names = names;
        this.fileTimes = fileTimes;
    }

    /** The photo as it is told now. */
    Photo now(String photoId, Photo photo) {
        List<KnownObject> files = files(photoId);
        Sidecars sidecars = Sidecars.none();
        Optional<String> asset = Optional.empty();
        Optional<CaptureTime> mates = Optional.empty();
        Optional<Said> google = Optional.empty();
        for (KnownObject file : files) {
            Shot shot = Shot.of(memory.shot(file.uri()));
            sidecars = sidecars.and(shot.sidecarsOf(file.uri()));
            asset = asset.or(() -> shot.assetOf(file.uri()));
            mates = mates.or(() -> shot.timeOf(file.uri()));
            google = google.or(() -> Takeout.of(file.uri(), memory.takeout(file.uri())));
        }
        Said said = sidecars.over(own(photo, files));
        Said behind = google.orElseGet(Said::nothing);
        return told(photo, said, behind, time(said.capturedAt(), mates, files, behind.capturedAt()), asset);
    }

    /** @param behind what counts where nothing else is said */
    private static Photo told(Photo photo, Said said, Said behind, CaptureTime time, Optional<String> asset) {
        return Photo.newBuilder(photo)
                .setCapturedAt(CapturedAts.toAvro(time))
                .setRating(Stream.of(said, behind)
                        .flatMapToInt(one -> one.rating().stream())
                        .filter(stars -> stars != 0)
                        .boxed()
                        .findFirst()
                        .orElse(null))
                .setLabel(said.label().orElse(null))
                .setPlace(said.place().or(behind::place).orElse(null))
                .setAssetId(asset.orElse(null))
                .build();
    }

    private List<KnownObject> files(String photoId) {
        List<KnownObject> files = new ArrayList<>();
        memory.holders(photoId).stream().limit(MOST_FILES).forEach(uri -> memory.object(uri)
                .ifPresent(seen -> files.add(new KnownObject(uri, seen))));
        return files;
    }

    /** What its bytes say. Of a photo that was read before that was kept apart, what is told of it stands in. */
    private static Said own(Photo photo, List<KnownObject> files) {
        boolean kept = files.stream().anyMatch(file -> file.seen().getKind() == ObjectKind.PICTURE);
        return kept ? asKept(photo, files) : asTold(photo);
    }

    private static Said asKept(Photo photo, List<KnownObject> files) {
        boolean places = files.stream().anyMatch(file -> file.seen().getReader() >= FIRST_WITH_PLACES);
        Said said = files.stream()
                .map(file -> file.seen().getTold())
                .filter(Objects::nonNull)
                .findFirst()
                .map(SaidAvro::from)
                .orElseGet(Said::nothing);
        return places ? said : said.at(Optional.ofNullable(photo.getPlace()));
    }

    private static Said asTold(Photo photo) {
        CaptureTime time = CapturedAts.fromAvro(photo.getCapturedAt());
        return new Said(
                        source(time).filter(NOT_ITS_OWN::contains).isPresent() ? CaptureTime.unknown() : time,
                        photo.getRating() == null ? OptionalInt.empty() : OptionalInt.of(photo.getRating()),
                        Optional.ofNullable(photo.getLabel()),
                        Optional.empty())
                .at(Optional.ofNullable(photo.getPlace()));
    }

    private static Optional<TimeSource> source(CaptureTime time) {
        return switch (time) {
            case CaptureTime.Zoned zoned -> Optional.of(zoned.source());
            case CaptureTime.Local local -> Optional.of(local.source());
            case CaptureTime.Unknown() -> Optional.empty();
        };
    }

    /** What Google knew comes behind the names: they tell the wall clock, and it does not. */
    private CaptureTime time(
            CaptureTime said, Optional<CaptureTime> mates, List<KnownObject> files, CaptureTime google) {
        if (!(said instanceof CaptureTime.Unknown) || mates.isPresent()) {
            return said instanceof CaptureTime.Unknown ? mates.orElseThrow() : said;
        }
        CaptureTime named = names.agreed(
                files.stream().map(file -> ObjectName.of(file.uri())).toList());
        return Stream.of(named, google)
                .filter(time -> !(time instanceof CaptureTime.Unknown))
                .findFirst()
                .orElseGet(() -> fileTime(files));
    }

    /** The oldest file's. It was written moments after the shutter opened, or years: to the minute it tells no burst. */
    private CaptureTime fileTime(List<KnownObject> files) {
        Optional<Instant> oldest = files.stream()
                .map(file -> file.seen().getModifiedAt())
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
        return fileTimes
                .flatMap(zone -> oldest.map(time -> time.atZone(zone)))
                .map(Telling::captureTime)
                .orElseGet(CaptureTime::unknown);
    }

    private static CaptureTime captureTime(ZonedDateTime written) {
        return new CaptureTime.Zoned(
                written.toLocalDateTime(), written.getOffset(), TimeSource.FILE_TIME, TimePrecision.MINUTE);
    }
}
