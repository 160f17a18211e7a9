package dev.memorylane.ingest.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.ingest.shot.Shot;
import dev.memorylane.ingest.shot.ShotKeys;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.Keys;
import dev.memorylane.ingest.store.SortedStore;
import dev.memorylane.schemas.ObjectSeen;
import java.util.Set;
import java.util.TreeSet;

/** Which objects may be files of one shot. */
final class ShotIndex {
    private static final byte[] END = {'\n'};

    private final SortedStore store;

    ShotIndex(SortedStore store) {
        this.store = store;
    }

    void add(String uri, ObjectSeen seen) {
        ShotKeys.of(uri, seen).forEach(shot -> store.put(Family.SHOTS, key(shot, uri), uri.getBytes(UTF_8)));
    }

    void remove(String uri, ObjectSeen seen) {
        ShotKeys.of(uri, seen).forEach(shot -> store.remove(Family.SHOTS, key(shot, uri)));
    }

    /** URIs of the objects that share a shot with this one, itself among them; of too many only some. */
    Set<String> with(String uri, ObjectSeen seen) {
        Set<String> uris = new TreeSet<>(ObjectName.ORDER);
        ShotKeys.of(uri, seen).forEach(shot -> store.startingWith(Family.SHOTS, prefix(shot), Shot.MOST_FILES + 1)
                .forEach(entry -> uris.add(new String(entry.value(), UTF_8))));
        return uris;
    }

    private static byte[] key(String shot, String uri) {
        return Keys.joined(prefix(shot), ObjectName.key(uri));
    }

    private static byte[] prefix(String shot) {
        return Keys.joined(shot.getBytes(UTF_8), END);
    }
}
