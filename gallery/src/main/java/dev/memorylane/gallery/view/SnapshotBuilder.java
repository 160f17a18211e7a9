package dev.memorylane.gallery.view;

import dev.memorylane.culling.clock.ClockShifts;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.capture.Cameras;
import dev.memorylane.schemas.capture.CapturedAts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins the tables of one library. */
final class SnapshotBuilder {
    private final String library;
    private final LibraryTables tables;
    private final Optional<String> modelKey;
    private final Map<String, EmbeddedPhoto> embedded;
    private final Rejections rejections;
    private final SourceFolders folders;
    private final ClockShifts clocks;

    SnapshotBuilder(String library, LibraryTables tables, Optional<String> chosenModel) {
        this.library = library;
        this.tables = tables;
        this.modelKey = chosenModel.or(tables::prevailingModel);
        this.embedded = modelKey.map(tables.embeddings::get).orElse(Map.of());
        this.rejections = new Rejections(tables.rejections, tables.retries);
        this.clocks = ClocksSet.of(tables.decisions.values());
        this.folders = new SourceFolders(tables.objects.keySet());
    }

    LibrarySnapshot build() {
        SortedMap<String, PhotoEntry> photos = photos();
        SortedMap<String, WindowShortlist> windows = new TreeMap<>(tables.shortlists);
        return new LibrarySnapshot(
                library,
                folders.found(),
                modelKey,
                BookKeeper.books(tables.objects.values(), photos.values()),
                Collections.unmodifiableSortedMap(photos),
                rejectedFiles(),
                Collections.unmodifiableSortedMap(windows),
                decisions(),
                Optional.ofNullable(tables.preferences.get(library)),
                Placement.holds(photos.values(), windows.values(), modelKey));
    }

    private List<SaidDecision> decisions() {
        return tables.decisions.values().stream()
                .sorted(Comparator.comparing(SaidDecision::at)
                        .reversed()
                        .thenComparing(SaidDecision::subject)
                        .thenComparing(SaidDecision::kind))
                .toList();
    }

    private SortedMap<String, PhotoEntry> photos() {
        Map<String, List<String>> files = filesByPhoto();
        SortedMap<String, PhotoEntry> photos = new TreeMap<>();
        tables.photos.forEach((id, photo) -> {
            if (photo.getState() == PhotoState.PRESENT) {
                photos.put(id, entry(id, photo, files.getOrDefault(id, List.of())));
            }
        });
        return photos;
    }

    private PhotoEntry entry(String id, Photo photo, List<String> files) {
        Optional<EmbeddedPhoto> done =
                Optional.ofNullable(embedded.get(id)).filter(found -> found.version() >= photo.getVersion());
        Optional<Rejection> rejection = done.isPresent() ? Optional.empty() : rejections.later(id);
        return new PhotoEntry(
                id,
                files,
                photo.getFileName(),
                state(done, rejection),
                clocks.effective(
                        done.map(EmbeddedPhoto::captureTime)
                                .orElseGet(() -> CapturedAts.fromAvro(photo.getCapturedAt())),
                        Cameras.name(photo.getCamera()).orElse(null)),
                Shot.of(photo),
                done.flatMap(EmbeddedPhoto::signals),
                done.flatMap(EmbeddedPhoto::thumbnail),
                done.map(EmbeddedPhoto::width).orElse(photo.getWidth()),
                done.map(EmbeddedPhoto::height).orElse(photo.getHeight()),
                rejection,
                Original.of(photo),
                Location.of(photo));
    }

    private static PhotoEntry.State state(Optional<EmbeddedPhoto> done, Optional<Rejection> rejection) {
        if (done.isPresent()) {
            return PhotoEntry.State.EMBEDDED;
        }
        return rejection.isPresent() ? PhotoEntry.State.REJECTED : PhotoEntry.State.PENDING;
    }

    private Map<String, List<String>> filesByPhoto() {
        Map<String, List<String>> files = new HashMap<>();
        tables.objects.forEach((file, object) -> {
            if (holdsPhoto(object)) {
                files.computeIfAbsent(object.getPhotoId(), _ -> new ArrayList<>())
                        .add(folders.pathOf(file));
            }
        });
        return files;
    }

    private static boolean holdsPhoto(ObjectSeen object) {
        return object.getPhotoId() != null
                && (object.getOutcome() == ObjectOutcome.PHOTO || object.getOutcome() == ObjectOutcome.DUPLICATE);
    }

    private List<RejectedFile> rejectedFiles() {
        List<RejectedFile> rejected = new ArrayList<>();
        tables.objects.forEach((file, object) -> {
            if (object.getOutcome() == ObjectOutcome.REJECTED) {
                rejected.add(new RejectedFile(
                        folders.pathOf(file),
                        Optional.ofNullable(object.getPhotoId()),
                        rejections.atIngest(file, object)));
            }
        });
        rejected.sort(Comparator.comparing(RejectedFile::path));
        return List.copyOf(rejected);
    }
}
