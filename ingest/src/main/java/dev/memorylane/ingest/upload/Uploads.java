package dev.memorylane.ingest.upload;

import dev.memorylane.schemas.blob.Sha256;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The uploads of this process: begun, received, dropped, forgotten. */
final class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);
    private static final long MEGABYTE = 1_000_000;

    private final UploadSettings settings;
    private final UploadStore store;
    private final DropTargets targets;
    private final Clock clock;
    private final Receivers receivers;
    private final Appender appender;
    private final Set<UploadId> waiting = ConcurrentHashMap.newKeySet();

    Uploads(UploadSettings settings, UploadStore store, DropTargets targets, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.targets = targets;
        this.clock = clock;
        this.receivers = new Receivers(settings.concurrent());
        this.appender = new Appender(store);
    }

    /** How far an upload is. */
    record Progress(Upload upload, long offset, Instant expires) {
        boolean isWhole() {
            return offset == upload.size();
        }
    }

    /** Begins an upload; one without bytes is whole at once. */
    Progress create(String library, UploadMetadata metadata, long size) throws IOException, RefusedException {
        sweep();
        String name = UploadName.safe(metadata.name());
        DropTarget target = target(library);
        if (!metadata.saysPicture() && !Welcome.is(name)) {
            throw new RefusedException(
                    RefusedException.UNSUPPORTED, name + " is no photo by its name and was not taken.");
        }
        refuseUnlessThereIsRoom(name, size, target);
        Upload upload = new Upload(
                UploadId.random(),
                library,
                name,
                size,
                clock.instant(),
                metadata.modifiedAt(clock),
                Optional.empty(),
                Optional.empty());
        store.create(upload);
        if (size == 0) {
            drop(upload);
        }
        return progress(library, upload.id());
    }

    private DropTarget target(String library) throws RefusedException {
        return targets.of(library)
                .orElseThrow(() -> new RefusedException(
                        RefusedException.NOT_FOUND,
                        "There is no library %s here. Those there are stand at /api/libraries.".formatted(library)));
    }

    private void refuseUnlessThereIsRoom(String name, long size, DropTarget target)
            throws IOException, RefusedException {
        if (size > settings.maxBytes()) {
            throw new RefusedException(
                    RefusedException.TOO_LARGE,
                    "%s has %d MB, more than the %d MB that are taken. Copy it into the watched folder instead, or raise memorylane.ingest.uploads.max-bytes."
                            .formatted(name, size / MEGABYTE, settings.maxBytes() / MEGABYTE));
        }
        long unfinished = store.all().stream()
                .filter(upload -> upload.dropped().isEmpty())
                .count();
        if (unfinished >= settings.unfinished()) {
            throw new RefusedException(
                    RefusedException.UNAVAILABLE,
                    "%d uploads are unfinished. Finish some of them, or wait until they are forgotten."
                            .formatted(unfinished));
        }
        long room = Math.min(store.usableBytes(), target.usableBytes()) - announced() - settings.spareBytes();
        if (size > room) {
            throw new RefusedException(
                    RefusedException.INSUFFICIENT_STORAGE,
                    "There is no room on the disk for %s (%d MB; %d MB are left free). Make room, then send it again."
                            .formatted(name, size / MEGABYTE, settings.spareBytes() / MEGABYTE));
        }
    }

    /** Bytes that unfinished uploads have announced and not sent yet. */
    private long announced() throws IOException {
        long announced = 0;
        for (Upload upload : store.all()) {
            announced += upload.size() - store.offset(upload);
        }
        return announced;
    }

    Progress progress(String library, UploadId id) throws IOException, RefusedException {
        Upload upload = find(library, id);
        return new Progress(
                upload, store.offset(upload), store.touchedAt(upload).plus(settings.keep()));
    }

    /** @param hangUp ends the request that brings the bytes */
    Progress append(String library, UploadId id, Chunk chunk, Runnable hangUp) throws IOException, RefusedException {
        find(library, id);
        try (Receivers.Turn _ = receivers.take(id, hangUp)) {
            Upload upload = find(library, id);
            long offset = upload.dropped().isPresent() ? upload.size() : appender.append(upload, chunk);
            if (offset == upload.size() && upload.dropped().isEmpty()) {
                drop(upload);
            }
        }
        return progress(library, id);
    }

    void remove(String library, UploadId id) throws IOException, RefusedException {
        find(library, id);
        try (Receivers.Turn _ = receivers.take(id, () -> {})) {
            store.remove(find(library, id));
        }
        receivers.forget(id);
    }

    private Upload find(String library, UploadId id) throws RefusedException {
        return store.find(id)
                .filter(upload -> upload.library().equals(library))
                .orElseThrow(() -> new RefusedException(
                        RefusedException.NOT_FOUND, "There is no such upload, or it was forgotten. Begin anew."));
    }

    /** Drops what is whole and could not be dropped yet, and forgets what rests for too long. */
    void tidy() {
        for (Upload upload : store.all()) {
            try {
                if (upload.dropped().isEmpty() && store.offset(upload) == upload.size()) {
                    try (Receivers.Turn _ = receivers.take(upload.id(), () -> {})) {
                        drop(store.find(upload.id()).orElse(upload));
                    }
                }
            } catch (IOException | RefusedException e) {
                LOG.debugf(e, "%s is looked at again", upload.name());
            }
        }
        sweep();
    }

    /** All bytes are here: whatever is in the way now, the client is done, and it is tried again. */
    private void drop(Upload upload) {
        if (upload.dropped().isPresent()) {
            return;
        }
        try {
            DropTarget target = target(upload.library());
            String sha256 = Sha256.hex(store.bytes(upload));
            store.finish(upload, target.drop(store.bytes(upload), upload.name(), upload.modifiedAt(), sha256));
        } catch (IOException | RefusedException e) {
            sayOnce(upload, e);
        }
    }

    private void sayOnce(Upload upload, Exception e) {
        if (waiting.add(upload.id())) {
            LOG.warnf(
                    "%s was received and waits in the home, as it cannot be put where it belongs now: %s",
                    upload.name(), e.getMessage());
        }
    }

    /** A whole file that waits for its place is never forgotten. */
    private void sweep() {
        Instant end = clock.instant().minus(settings.keep());
        for (Upload upload : store.all()) {
            try {
                boolean waits = upload.dropped().isEmpty() && store.offset(upload) == upload.size();
                if (!waits && store.touchedAt(upload).isBefore(end)) {
                    store.remove(upload);
                    receivers.forget(upload.id());
                }
            } catch (IOException e) {
                LOG.debugf(e, "%s is looked at again", upload.name());
            }
        }
    }

    long maxBytes() {
        return settings.maxBytes();
    }
}
