package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.Moment;
import dev.memorylane.culling.window.Session;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Library, model, wall time → a session that begins then; the same → the first photo of a trip. */
public final class TripEdges {
    private final Table<StoredSession> sessions;
    private final Table<EdgePhoto> starts;
    private final Neighbours<Session> besideSessions = new Neighbours<>();
    private final Neighbours<Moment> besideStarts = new Neighbours<>();

    TripEdges(KeyValueStore<Bytes, byte[]> sessions, KeyValueStore<Bytes, byte[]> starts) {
        this.sessions = new Table<>(sessions, StoredSession.class);
        this.starts = new Table<>(starts, EdgePhoto.class);
    }

    StoredTimeTable<Session, StoredSession> sessions(String library, String modelKey) {
        return new StoredTimeTable<>(sessions, besideSessions, keys(library, modelKey), Edges::row, Edges::session);
    }

    StoredTimeTable<Moment, EdgePhoto> starts(String library, String modelKey) {
        return new StoredTimeTable<>(starts, besideStarts, keys(library, modelKey), Edges::row, Edges::moment);
    }

    private static TimeKeys keys(String library, String modelKey) {
        return new TimeKeys(() -> SortableKey.of(library, modelKey));
    }
}
