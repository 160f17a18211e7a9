package dev.memorylane.ingest.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.ingest.memory.KnownObject;
import dev.memorylane.ingest.memory.KnownObjects;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.source.Mounts;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.store.Family;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The disks that are mounted below a source: remembered over starts, and told of where one is away. What is remembered
 * goes with the store on disk: where that is thrown away while a disk is, the disk is not known any more.
 */
final class DisksBelow {
    private static final byte[] FACT = "mounts".getBytes(UTF_8);

    private final Memory memory;
    private final ObjectSource source;
    private final Mounts mounts;
    private List<String> kept;

    DisksBelow(Memory memory, ObjectSource source) {
        this.memory = memory;
        this.source = source;
        this.mounts = source.mounts();
        this.kept = memory.store()
                .get(Family.FACTS, FACT)
                .map(bytes -> new String(bytes, UTF_8).lines().toList())
                .orElse(List.of());
        mounts.recall(kept);
    }

    /** After a listing. */
    void keep() {
        List<String> known = mounts.known();
        if (!known.equals(kept)) {
            memory.store().put(Family.FACTS, FACT, String.join("\n", known).getBytes(UTF_8));
            memory.keep();
            kept = known;
        }
    }

    boolean areThere() {
        return mounts.away().isEmpty();
    }

    /** Hands out the URIs of all objects on disks that are away. */
    void forEachAway(Consumer<String> taker) {
        mounts.away().forEach(disk -> forEachOn(disk, taker));
    }

    private void forEachOn(String disk, Consumer<String> taker) {
        try (KnownObjects objects = memory.objects(Optional.of(disk))) {
            while (objects.hasNext()) {
                KnownObject object = objects.next();
                if (!object.uri().startsWith(disk)) {
                    return;
                }
                taker.accept(object.uri());
            }
        }
    }

    /** A person says that what is away does not come back. */
    void giveUpAway() {
        mounts.giveUpAway();
        keep();
    }

    /** @param objects how many they hold */
    String words(long objects) {
        return "The disk mounted at %s is away, with %d files of %s. Nothing was removed: mount it again; start again with --confirm-removals if it is meant."
                .formatted(
                        mounts.away().stream()
                                .map(source.source()::relativeName)
                                .collect(Collectors.joining(", ")),
                        objects,
                        source.source().place());
    }
}
