package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.DayLine;
import dev.memorylane.culling.window.Moment;
import dev.memorylane.culling.window.Session;
import dev.memorylane.culling.window.TripLine;
import dev.memorylane.culling.window.WindowParameters;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import java.time.LocalDateTime;
import java.util.SortedSet;
import java.util.TreeSet;

/** The dated photos of one library under one model, with the lines on which its windows are drawn. */
public final class LibraryTimeline {
    private final StoredMoments moments;
    private final StoredTimeTable<Session, StoredSession> sessions;
    private final StoredTimeTable<Moment, EdgePhoto> starts;
    private final DayLine days;
    private final TripLine trips;

    LibraryTimeline(
            StoredMoments moments,
            StoredTimeTable<Session, StoredSession> sessions,
            StoredTimeTable<Moment, EdgePhoto> starts,
            WindowParameters parameters) {
        this.moments = moments;
        this.sessions = sessions;
        this.starts = starts;
        this.days = new DayLine(moments, parameters.days());
        this.trips = new TripLine(moments, sessions, starts, parameters.trips());
    }

    public DayLine days() {
        return days;
    }

    public TripLine trips() {
        return trips;
    }

    /** Draws all windows anew, as after a change of the parameters, and answers the ids of those of dated photos. */
    public SortedSet<String> drawAnew() {
        sessions.clear();
        starts.clear();
        SortedSet<String> windows = new TreeSet<>(trips.drawAnew());
        moments.all().forEach(moment -> windows.add(DayLine.id(days.holding(moment.at()))));
        return windows;
    }

    /** A photo as windows see it. */
    public static Moment moment(EmbeddingKey photo, LocalDateTime at, Embedding embedding) {
        return new Moment(at, photo.getPhotoId(), PlaceReader.placeOf(embedding));
    }
}
