package dev.memorylane.ingest.shot;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.schemas.Place;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the sidecars of a picture say, strongest first. {@code IMG_1.CR2.xmp} belongs to {@code IMG_1.CR2} (darktable,
 * digiKam); {@code IMG_1.xmp} belongs to the RAW of that name, and to every picture of it where there is no RAW
 * (Lightroom, Capture One).
 *
 * @param words of each
 */
public record Sidecars(List<Said> words) {
    /** Degrees: ten metres, or less. */
    private static final double SAME_PLACE = 1e-4;

    public static Sidecars none() {
        return new Sidecars(List.of());
    }

    static Sidecars of(ShotFile picture, List<ShotFile> files) {
        boolean rawElsewhere = !picture.isRaw()
                && files.stream()
                        .anyMatch(file -> file.isPhoto()
                                && file.isRaw()
                                && file.name().stem().equals(picture.name().stem()));
        Stream<ShotFile> exact = sidecars(files, picture.name().name(), picture);
        Stream<ShotFile> byStem =
                rawElsewhere ? Stream.of() : sidecars(files, picture.name().stem(), picture);
        return new Sidecars(Stream.concat(exact, byStem).map(ShotFile::said).toList());
    }

    private static Stream<ShotFile> sidecars(List<ShotFile> files, String name, ShotFile picture) {
        return files.stream()
                .filter(file -> file.isSidecar()
                        && file.name().folder().equals(picture.name().folder())
                        && file.name().name().equals(name));
    }

    /** These, and behind them others. */
    public Sidecars and(Sidecars others) {
        return new Sidecars(Stream.concat(words.stream(), others.words.stream()).toList());
    }

    /** What the picture says, as the sidecars correct it. What none of them mentions stands. */
    public Said over(Said own) {
        return new Said(
                        time(own.capturedAt()),
                        Stream.concat(words.stream(), Stream.of(own))
                                .flatMapToInt(said -> said.rating().stream())
                                .mapToObj(OptionalInt::of)
                                .findFirst()
                                .orElse(OptionalInt.empty()),
                        Stream.concat(words.stream(), Stream.of(own))
                                .flatMap(said -> said.label().stream())
                                .findFirst(),
                        own.contentId())
                .at(place(own.place()));
    }

    /** Programs copy the place into the sidecar, rounded: that is no correction either. */
    private Optional<Place> place(Optional<Place> own) {
        return words.stream()
                .flatMap(said -> said.place().stream())
                .findFirst()
                .filter(told -> own.filter(known -> isNear(told, known)).isEmpty())
                .or(() -> own);
    }

    private static boolean isNear(Place one, Place other) {
        return Math.abs(one.getLatitude() - other.getLatitude()) < SAME_PLACE
                && Math.abs(one.getLongitude() - other.getLongitude()) < SAME_PLACE;
    }

    private CaptureTime time(CaptureTime own) {
        return words.stream()
                .map(Said::capturedAt)
                .filter(time -> !(time instanceof CaptureTime.Unknown))
                .findFirst()
                .filter(told -> !repeats(told, own))
                .orElse(own);
    }

    /** Programs copy the time into the sidecar, often without its finer part: that is no correction. */
    private static boolean repeats(CaptureTime told, CaptureTime own) {
        Optional<LocalDateTime> known = own.placedAt();
        boolean sameDay =
                known.map(LocalDateTime::toLocalDate).equals(told.placedAt().map(LocalDateTime::toLocalDate));
        return switch (told.fineness().orElse(TimePrecision.DAY)) {
            case DAY -> sameDay;
            case MINUTE -> cut(known, ChronoUnit.MINUTES).equals(cut(told.placedAt(), ChronoUnit.MINUTES));
            case SECOND -> cut(known, ChronoUnit.SECONDS).equals(cut(told.placedAt(), ChronoUnit.SECONDS));
            case SUBSECOND -> known.equals(told.placedAt());
        };
    }

    private static Optional<LocalDateTime> cut(Optional<LocalDateTime> time, ChronoUnit unit) {
        return time.map(at -> at.truncatedTo(unit));
    }
}
