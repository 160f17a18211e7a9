package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.schemas.Place;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * The offset of a clock that shows local time without saying so, measured against the satellites' clock of the same
 * photo. Not every photo's: the difference must be within moments of an offset that clocks are set to, or the fix was
 * older than the photo; and where the place is known, the sun must agree.
 */
final class SatelliteZone {
    private static final Duration MOMENTS = Duration.ofSeconds(30);
    private static final int HOUR = 60;
    /** Minutes of clocks beside the whole hours (IANA time zones in use). */
    private static final Set<Integer> ODD = Set.of(-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825);

    private static final double DEGREES_PER_HOUR = 15;
    /** Western China is as far from its sun, and in summer Galicia. */
    private static final double MOST_HOURS_FROM_SUN = 3.7;

    private final Tags tags;

    SatelliteZone(Tags tags) {
        this.tags = tags;
    }

    /** The same time with its offset, or as it is where that cannot be told. */
    ExifTime addTo(ExifTime time) {
        return time.offset().isPresent() || time.precision().compareTo(TimePrecision.SECOND) > 0
                ? time
                : time.orOffset(GpsTime.read(tags).flatMap(utc -> offset(Duration.between(utc.local(), time.local()))));
    }

    private Optional<ZoneOffset> offset(Duration ahead) {
        long minutes = Math.round(ahead.toMillis() / 60_000.0 / 15) * 15;
        boolean near = ahead.minusMinutes(minutes).abs().compareTo(MOMENTS) <= 0;
        boolean used = minutes % HOUR == 0 || ODD.contains((int) minutes);
        return near && used ? Offsets.ofMinutes(minutes).filter(this::suitsTheSun) : Optional.empty();
    }

    private boolean suitsTheSun(ZoneOffset offset) {
        return PlaceTags.read(tags)
                .map(Place::getLongitude)
                .map(east -> Math.abs(offset.getTotalSeconds() / 3600.0 - east / DEGREES_PER_HOUR))
                // Beyond the date line a clock is a day ahead of its sun.
                .map(hours -> Math.min(hours, Math.abs(24 - hours)) <= MOST_HOURS_FROM_SUN)
                .orElse(true);
    }
}
