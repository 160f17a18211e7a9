package dev.memorylane.ingest.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.ingest.memory.KnownObject;
import dev.memorylane.ingest.memory.KnownObjects;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.schemas.ObjectOutcome;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** Tells all photos anew, once, where the user has changed since whether file times count, or in which zone. */
final class FileTimeChange {
    private static final byte[] FACT = "file-times".getBytes(UTF_8);

    private final Memory memory;
    private final Writer writer;
    private final byte[] wanted;

    FileTimeChange(Memory memory, Writer writer, Optional<ZoneId> fileTimes) {
        this.memory = memory;
        this.writer = writer;
        this.wanted = fileTimes.map(ZoneId::getId).orElse("").getBytes(UTF_8);
    }

    void follow() {
        Optional<byte[]> told = memory.store().get(Family.FACTS, FACT);
        if (told.filter(before -> Arrays.equals(before, wanted)).isPresent()) {
            return;
        }
        try (KnownObjects objects = memory.objects(Optional.empty())) {
            objects.forEachRemaining(this::retell);
        }
        writer.flush();
        memory.store().put(Family.FACTS, FACT, wanted);
        memory.keep();
    }

    private void retell(KnownObject object) {
        if (object.seen().getOutcome() == ObjectOutcome.PHOTO) {
            writer.retell(object.seen().getPhotoId());
        }
    }
}
