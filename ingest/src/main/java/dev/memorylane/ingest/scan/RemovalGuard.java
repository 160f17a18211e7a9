package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.memory.Memory;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which missing objects may be removed. A loss of more than a fifth of the photos, and more than a handful, waits
 * for a person's word; a photo that is there under another name is not lost.
 */
public final class RemovalGuard {
    private static final int HANDFUL = 5;
    private static final int SHARE = 5;

    private RemovalGuard() {}

    /**
     * @param allowed objects to remove now
     * @param waiting objects that wait for a person's word
     * @param lostPhotos photos that would go with those waiting
     */
    public record Ruling(Set<String> allowed, Set<String> waiting, int lostPhotos) {
        public Ruling {
            allowed = Set.copyOf(allowed);
            waiting = Set.copyOf(waiting);
        }
    }

    /** @param confirmed objects whose removal a person has confirmed */
    public static Ruling rule(Memory memory, Set<String> missing, Set<String> confirmed) {
        Set<String> lost = memory.photosOnlyIn(missing);
        lost.removeIf(id -> confirmed.containsAll(memory.holders(id)));
        if (lost.size() <= HANDFUL || lost.size() * SHARE <= memory.presentPhotos()) {
            return new Ruling(missing, Set.of(), 0);
        }
        Set<String> allowed = missing.stream()
                .filter(uri -> confirmed.contains(uri) || isElsewhere(memory, uri, missing))
                .collect(Collectors.toSet());
        Set<String> waiting = new HashSet<>(missing);
        waiting.removeAll(allowed);
        return new Ruling(allowed, waiting, lost.size());
    }

    private static boolean isElsewhere(Memory memory, String uri, Set<String> missing) {
        return memory.photoId(uri)
                .filter(id -> !missing.containsAll(memory.holders(id)))
                .isPresent();
    }
}
