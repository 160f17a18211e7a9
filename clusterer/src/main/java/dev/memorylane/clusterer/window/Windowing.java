package dev.memorylane.clusterer.window;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.culling.window.DayWindows;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** The windows of a place on the line of wall time: today the day, or the undated. */
public final class Windowing {
    private Windowing() {}

    /** Every window of the library that holds a photo placed there; empty time for the undated. */
    public static Set<LibraryWindow> holding(String library, Optional<LocalDateTime> placedAt) {
        CaptureTime time = placedAt.map(Windowing::at).orElseGet(CaptureTime::unknown);
        return Set.of(new LibraryWindow(library, DayWindows.of(time)));
    }

    /** A place is exact already: where it came from no longer moves it. */
    private static CaptureTime at(LocalDateTime place) {
        return new CaptureTime.Local(place, TimeSource.EXIF_ORIGINAL, TimePrecision.SUBSECOND);
    }
}
