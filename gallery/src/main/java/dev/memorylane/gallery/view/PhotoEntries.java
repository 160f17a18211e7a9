package dev.memorylane.gallery.view;

import dev.memorylane.culling.clock.ClockShifts;
import dev.memorylane.schemas.RetryRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins what the topics say of one photo. */
final class PhotoEntries {
    private final LibraryTables tables;
    private final Rejections rejections;
    private final Map<String, List<SourceFile>> files = new HashMap<>();
    private SourceFolders folders = new SourceFolders();
    private ClockShifts clocks = ClocksSet.of(List.of());
    private Optional<String> modelKey = Optional.empty();

    PhotoEntries(LibraryTables tables) {
        this.tables = tables;
        this.rejections = new Rejections(tables.rejections, tables.retries);
    }

    SourceFolders folders() {
        return folders;
    }

    Rejections rejections() {
        return rejections;
    }

    /** @return whether files are named otherwise from now on */
    boolean add(SourceFile file, KnownObject object) {
        if (object.holdsPhoto()) {
            files.computeIfAbsent(object.photoId(), _ -> new ArrayList<>(1)).add(file);
        }
        return folders.add(file);
    }

    void remove(SourceFile file, KnownObject object) {
        if (object.holdsPhoto()) {
            List<SourceFile> left = files.get(object.photoId());
            left.remove(file);
            if (left.isEmpty()) {
                files.remove(object.photoId());
            }
        }
    }

    /** Looks anew at what concerns every photo. */
    void renew(Optional<String> model) {
        modelKey = model;
        clocks = ClocksSet.of(tables.decisions.values());
        folders = new SourceFolders();
        tables.objects.keySet().forEach(folders::add);
    }

    /** The photo as it is shown; null where it is not there. */
    PhotoEntry of(String id) {
        KnownPhoto photo = tables.photos.get(id);
        return photo == null ? null : entry(id, photo);
    }

    private PhotoEntry entry(String id, KnownPhoto photo) {
        Optional<EmbeddedPhoto> done = embedded(id).filter(found -> found.version() >= photo.version());
        Optional<Rejection> rejection = done.isPresent() ? Optional.empty() : rejections.later(id);
        return new PhotoEntry(
                id,
                files.getOrDefault(id, List.of()).stream().map(folders::pathOf).toList(),
                photo.name(),
                state(done, rejection),
                clocks.effective(
                        done.map(EmbeddedPhoto::captureTime).orElseGet(photo::captureTime),
                        photo.camera().orElse(null)),
                photo.shot(),
                done.flatMap(EmbeddedPhoto::signals),
                done.flatMap(EmbeddedPhoto::thumbnail),
                done.map(EmbeddedPhoto::width).orElse(photo.width()),
                done.map(EmbeddedPhoto::height).orElse(photo.height()),
                rejection,
                photo.original(),
                photo.place(),
                new Replay(photo.version(), photo.replays(), isReplayAsked(id, photo)));
    }

    private boolean isReplayAsked(String id, KnownPhoto photo) {
        RetryRequest request = tables.retries.get(id);
        return request != null && request.getPhotoVersion() != null && request.getPhotoVersion() >= photo.version();
    }

    Optional<EmbeddedPhoto> embedded(String id) {
        return modelKey.map(tables.embeddings::get).map(byPhoto -> byPhoto.get(id));
    }

    private static PhotoEntry.State state(Optional<EmbeddedPhoto> done, Optional<Rejection> rejection) {
        if (done.isPresent()) {
            return PhotoEntry.State.EMBEDDED;
        }
        return rejection.isPresent() ? PhotoEntry.State.REJECTED : PhotoEntry.State.PENDING;
    }
}
