package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Decides what becomes of an object, given what is known. An edit is a removal of the old bytes and an arrival of the
 * new; the same bytes elsewhere in the library are a duplicate. No I/O.
 */
public final class Bookkeeper {
    private final Source source;
    private final Memory memory;
    private final Clock clock;
    private final PhotoBook photos;
    private final RejectionBook rejections;

    public Bookkeeper(Source source, Memory memory, Clock clock) {
        this.source = source;
        this.memory = memory;
        this.clock = clock;
        this.photos = new PhotoBook(source, memory, clock);
        this.rejections = new RejectionBook(source, memory, clock);
    }

    /** Adds to the batch what a finding changes, and to the memory; a finding that is known already adds nothing. */
    public void enter(Finding finding, Batch batch) {
        switch (finding) {
            case Finding.PhotoFound found -> photo(found, batch);
            case Finding.Rejected rejected -> reject(rejected, batch);
            case Finding.Ignored ignored -> ignore(ignored, batch);
            case Finding.Gone gone -> remove(gone, batch);
        }
    }

    private void photo(Finding.PhotoFound found, Batch batch) {
        Optional<ObjectSeen> known = memory.object(found.uri());
        if (memory.photoId(found.uri()).equals(Optional.of(found.photoId()))) {
            // Touched, not changed.
            write(found.uri(), seen(known.orElseThrow().getOutcome(), found.version(), found), batch);
            return;
        }
        release(found.uri(), batch);
        rejections.clear(found.uri(), batch);
        ObjectOutcome outcome = photos.claim(found, batch) ? ObjectOutcome.PHOTO : ObjectOutcome.DUPLICATE;
        write(found.uri(), seen(outcome, found.version(), found), batch);
        photos.retell(found.photoId(), batch);
    }

    private void reject(Finding.Rejected rejected, Batch batch) {
        if (is(ObjectOutcome.REJECTED, rejected.uri(), rejected.version()) && rejections.isOpen(rejected)) {
            return;
        }
        release(rejected.uri(), batch);
        rejections.open(rejected, batch);
        write(rejected.uri(), seen(ObjectOutcome.REJECTED, rejected.version()), batch);
    }

    private void ignore(Finding.Ignored ignored, Batch batch) {
        if (is(ObjectOutcome.IGNORED, ignored.uri(), ignored.version())) {
            return;
        }
        release(ignored.uri(), batch);
        rejections.clear(ignored.uri(), batch);
        write(ignored.uri(), seen(ObjectOutcome.IGNORED, ignored.version()), batch);
    }

    private void remove(Finding.Gone gone, Batch batch) {
        Optional<ObjectSeen> known = memory.object(gone.uri());
        if (known.isEmpty()) {
            return;
        }
        release(gone.uri(), batch);
        rejections.clear(gone.uri(), batch);
        ObjectSeen removed = ObjectSeen.newBuilder(known.get())
                .setOutcome(ObjectOutcome.REMOVED)
                .setUpdatedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        write(gone.uri(), removed, batch);
    }

    /** The object lets go of the photo it held; another holder's object becomes the one where it is read. */
    private void release(String uri, Batch batch) {
        Optional<String> photoId = memory.photoId(uri);
        memory.put(uri, (ObjectSeen) null);
        photoId.flatMap(id -> photos.release(id, uri, batch))
                .ifPresent(heir -> write(heir, promoted(memory.object(heir).orElseThrow()), batch));
    }

    private ObjectSeen promoted(ObjectSeen duplicate) {
        return ObjectSeen.newBuilder(duplicate)
                .setOutcome(ObjectOutcome.PHOTO)
                .setUpdatedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    private boolean is(ObjectOutcome outcome, String uri, ObjectVersion version) {
        return memory.object(uri)
                .filter(known ->
                        known.getOutcome() == outcome && known.getVersion().equals(version.text()))
                .isPresent();
    }

    private ObjectSeen seen(ObjectOutcome outcome, ObjectVersion version, Finding.PhotoFound found) {
        ObjectSeen seen = seen(outcome, version);
        seen.setPhotoId(found.photoId());
        seen.setMediaType(found.mediaType());
        return seen;
    }

    private ObjectSeen seen(ObjectOutcome outcome, ObjectVersion version) {
        return ObjectSeen.newBuilder()
                .setLibrary(source.library())
                .setOutcome(outcome)
                .setVersion(version.text())
                .setSize(version.size())
                .setModifiedAt(version.modifiedAt().truncatedTo(ChronoUnit.MILLIS))
                .setUpdatedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    private void write(String uri, ObjectSeen seen, Batch batch) {
        memory.put(uri, seen);
        batch.objects().put(new ObjectKey(source.id().value(), uri), seen);
    }
}
