package dev.memorylane.ingest.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.ingest.shot.Shot;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.Keys;
import dev.memorylane.ingest.store.SortedStore;
import dev.memorylane.schemas.ObjectSeen;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Which objects are found under the same keys, as files of one shot are. */
final class ShotIndex {
    private static final byte[] END = {'\n'};
    /** One more than would be too many by one: they were too many already before the last one came. */
    private static final int CROWD = Shot.MOST_FILES + 2;

    private final SortedStore store;
    private final BiFunction<String, ObjectSeen, List<String>> keys;

    /** @param keys of an object, by its URI and what it is */
    ShotIndex(SortedStore store, BiFunction<String, ObjectSeen, List<String>> keys) {
        this.store = store;
        this.keys = keys;
    }

    void add(String uri, ObjectSeen seen) {
        keys.apply(uri, seen).forEach(shot -> store.put(Family.SHOTS, key(shot, uri), uri.getBytes(UTF_8)));
    }

    void remove(String uri, ObjectSeen seen) {
        keys.apply(uri, seen).forEach(shot -> store.remove(Family.SHOTS, key(shot, uri)));
    }

    /** URIs of the objects that share a key with this one, itself among them; of a crowd, which is no shot, only some. */
    Set<String> with(String uri, ObjectSeen seen) {
        Set<String> uris = new TreeSet<>(ObjectName.ORDER);
        keys.apply(uri, seen).forEach(key -> uris.addAll(sharing(key)));
        return uris;
    }

    /** The same without crowds: who is in one was in none of its shots before this one came, and is in none afterwards. */
    Set<String> fewWith(String uri, ObjectSeen seen) {
        Set<String> uris = new TreeSet<>(ObjectName.ORDER);
        keys.apply(uri, seen).stream()
                .map(this::sharing)
                .filter(sharing -> sharing.size() < CROWD)
                .forEach(uris::addAll);
        return uris;
    }

    private List<String> sharing(String key) {
        return store.startingWith(Family.SHOTS, prefix(key), CROWD).stream()
                .map(entry -> new String(entry.value(), UTF_8))
                .toList();
    }

    private static byte[] key(String shot, String uri) {
        return Keys.joined(prefix(shot), ObjectName.key(uri));
    }

    private static byte[] prefix(String shot) {
        return Keys.joined(shot.getBytes(UTF_8), END);
    }
}
