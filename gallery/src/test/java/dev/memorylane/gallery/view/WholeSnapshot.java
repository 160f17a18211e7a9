package dev.memorylane.gallery.view;

import dev.memorylane.culling.clock.ClockShifts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Joins the tables of one library, all anew: what the view comes to step by step is compared with it. */
final class WholeSnapshot {
    private final String library;
    private final LibraryTables tables;
    private final Optional<String> modelKey;
    private final Map<String, EmbeddedPhoto> embedded;
    private final Rejections rejections;
    private final SourceFolders folders;
    private final ClockShifts clocks;

    WholeSnapshot(String library, LibraryTables tables, Optional<String> chosenModel) {
        this.library = library;
        this.tables = tables;
        this.modelKey = chosenModel.or(tables::prevailingModel);
        this.embedded = modelKey.map(tables.embeddings::get).orElse(Map.of());
        this.rejections = new Rejections(tables.rejections, tables.retries);
        this.clocks = ClocksSet.of(tables.decisions.values());
        this.folders = new SourceFolders();
        tables.objects.keySet().forEach(folders::add);
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
                photos.values().stream()
                        .filter(photo -> photo.rejection().isPresent())
                        .toList(),
                rejectedFiles(),
                Collections.unmodifiableSortedMap(windows),
                decisions(),
                Map.copyOf(tables.decisions),
                tables.preference,
                Placement.holds(photos.values(), windows.values(), modelKey));
    }

    private List<SaidDecision> decisions() {
        return tables.decisions.values().stream()
                .sorted(Comparator.comparing(SaidDecision::at)
                        .reversed()
                        .thenComparing(SaidDecision::subject)
                        .thenComparing(SaidDecision::kind)
                        .thenComparing(said -> said.other().orElse("")))
                .toList();
    }

    private SortedMap<String, PhotoEntry> photos() {
        Map<String, List<String>> files = filesByPhoto();
        SortedMap<String, PhotoEntry> photos = new TreeMap<>();
        tables.photos.forEach((id, photo) -> photos.put(id, entry(id, photo, files.getOrDefault(id, List.of()))));
        return photos;
    }

    private PhotoEntry entry(String id, KnownPhoto photo, List<String> files) {
        Optional<EmbeddedPhoto> done =
                Optional.ofNullable(embedded.get(id)).filter(found -> found.version() >= photo.version());
        Optional<Rejection> rejection = done.isPresent() ? Optional.empty() : rejections.later(id);
        return new PhotoEntry(
                id,
                files,
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
                new Replay(photo.version(), photo.replays(), false));
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
            if (object.holdsPhoto()) {
                files.computeIfAbsent(object.photoId(), _ -> new ArrayList<>()).add(folders.pathOf(file));
            }
        });
        return files;
    }

    private List<RejectedFile> rejectedFiles() {
        List<RejectedFile> rejected = new ArrayList<>();
        tables.objects.forEach((file, object) -> {
            if (object.isRejected()) {
                rejected.add(new RejectedFile(
                        folders.pathOf(file),
                        Optional.ofNullable(object.photoId()),
                        rejections.atIngest(file, object)));
            }
        });
        rejected.sort(Comparator.comparing(RejectedFile::path));
        return List.copyOf(rejected);
    }
}
