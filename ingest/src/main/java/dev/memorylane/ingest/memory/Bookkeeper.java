package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.FileNameTime;
import dev.memorylane.ingest.shot.SaidAvro;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.PhotoState;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    private final ShotBook shots;

    public Bookkeeper(Source source, Memory memory, Clock clock) {
        this(source, memory, clock, Optional.empty());
    }

    /** @param fileTimes the zone in which file times are read, where they may stand in for capture times */
    public Bookkeeper(Source source, Memory memory, Clock clock, Optional<ZoneId> fileTimes) {
        this.source = source;
        this.memory = memory;
        this.clock = clock;
        this.photos = new PhotoBook(source, memory, new Telling(memory, new FileNameTime(clock), fileTimes));
        this.rejections = new RejectionBook(source, memory, clock);
        this.shots = new ShotBook(memory, photos, this::write);
    }

    /** Adds to the batch what a finding changes, and to the memory; a finding that is known already adds nothing, but for one more attempt at what is rejected. */
    public void enter(Finding finding, Batch batch) {
        Set<String> beside = new TreeSet<>(beside(finding.uri()));
        switch (finding) {
            case Finding.PhotoFound found -> photo(found, batch);
            case Finding.Rejected rejected -> reject(rejected, batch);
            case Finding.SidecarFound sidecar -> keep(kept(sidecar), sidecar.uri(), batch);
            case Finding.TakeoutFound takeout -> keep(kept(takeout), takeout.uri(), batch);
            case Finding.FilmFound film -> keep(kept(film), film.uri(), batch);
            case Finding.Ignored ignored -> keep(seen(ObjectOutcome.IGNORED, ignored.version()), ignored.uri(), batch);
            case Finding.Gone gone -> remove(gone, batch);
        }
        beside.addAll(beside(finding.uri()));
        shots.retell(beside, batch);
    }

    /** What is told by what else there is: the files of a shot, the photos that JSON is on. */
    private Set<String> beside(String uri) {
        boolean takeout = memory.object(uri)
                .filter(seen -> seen.getKind() == ObjectKind.TAKEOUT)
                .isPresent();
        return takeout ? memory.takeout(uri).keySet() : memory.mates(uri);
    }

    /** Tells a photo anew by what is known now. */
    public void retell(String photoId, Batch batch) {
        if (memory.isPresent(photoId)) {
            photos.retell(photoId, batch);
        }
    }

    /**
     * Tells a photo anew although nothing changed, so that all behind us look at it again.
     *
     * @param version the one that it had when a person asked; of a later one that was done, by whatever came since
     */
    public void replay(String photoId, long version, Batch batch) {
        memory.photo(photoId)
                .filter(photo -> photo.getState() == PhotoState.PRESENT
                        && photo.getSource().equals(source.id().value())
                        && photo.getVersion() <= version)
                .ifPresent(photo -> photos.replay(photoId, photo, batch));
    }

    private void photo(Finding.PhotoFound found, Batch batch) {
        Optional<ObjectSeen> known = memory.object(found.uri());
        if (memory.photoId(found.uri()).equals(Optional.of(found.photoId()))) {
            same(found, known.orElseThrow(), batch);
            return;
        }
        release(found.uri(), batch);
        rejections.clear(found.uri(), batch);
        boolean isNew = photos.isNew(found.photoId());
        ObjectOutcome outcome = isNew ? ObjectOutcome.PHOTO : ObjectOutcome.DUPLICATE;
        write(found.uri(), seen(outcome, found.version(), found), batch);
        if (isNew) {
            photos.arrive(found, batch);
        }
        photos.retell(found.photoId(), batch);
    }

    /** Touched, not changed; or read by an older release, which saw less in it. */
    private void same(Finding.PhotoFound found, ObjectSeen known, Batch batch) {
        write(found.uri(), seen(known.getOutcome(), found.version(), found), batch);
        if (known.getReader() < Examiner.GENERATION) {
            photos.renew(found, batch);
        }
    }

    private void reject(Finding.Rejected rejected, Batch batch) {
        release(rejected.uri(), batch);
        rejections.open(rejected, batch);
        write(rejected.uri(), seen(ObjectOutcome.REJECTED, rejected.version()), batch);
    }

    /** An object that is no photo; once it is known so, nothing is written. */
    private void keep(ObjectSeen object, String uri, Batch batch) {
        boolean known = memory.object(uri)
                .filter(before -> before.getOutcome() == ObjectOutcome.IGNORED
                        && before.getVersion().equals(object.getVersion())
                        && before.getReader() == object.getReader())
                .isPresent();
        if (!known) {
            release(uri, batch);
            rejections.clear(uri, batch);
            write(uri, object, batch);
        }
    }

    private ObjectSeen kept(Finding.SidecarFound sidecar) {
        ObjectSeen seen = seen(ObjectOutcome.IGNORED, sidecar.version());
        seen.setKind(ObjectKind.SIDECAR);
        seen.setTold(SidecarTold.of(
                sidecar, memory.object(sidecar.uri()).map(ObjectSeen::getTold).orElse(null)));
        return seen;
    }

    private ObjectSeen kept(Finding.TakeoutFound takeout) {
        ObjectSeen seen = seen(ObjectOutcome.IGNORED, takeout.version());
        seen.setKind(ObjectKind.TAKEOUT);
        seen.setTold(SaidAvro.to(takeout.said()));
        return seen;
    }

    private ObjectSeen kept(Finding.FilmFound film) {
        ObjectSeen seen = seen(ObjectOutcome.IGNORED, film.version());
        seen.setKind(ObjectKind.VIDEO);
        seen.setMediaType(film.mediaType());
        seen.setTold(SaidAvro.to(film.said()));
        return seen;
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

    private ObjectSeen seen(ObjectOutcome outcome, ObjectVersion version, Finding.PhotoFound found) {
        ObjectSeen seen = seen(outcome, version);
        seen.setPhotoId(found.photoId());
        seen.setMediaType(found.mediaType());
        seen.setKind(ObjectKind.PICTURE);
        seen.setTold(SaidAvro.to(found.metadata().said()));
        return seen;
    }

    private ObjectSeen seen(ObjectOutcome outcome, ObjectVersion version) {
        return ObjectSeen.newBuilder()
                .setLibrary(source.library())
                .setOutcome(outcome)
                .setVersion(version.text())
                .setReader(Examiner.GENERATION)
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
