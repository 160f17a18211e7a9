package dev.memorylane.gallery.view;

import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RetryRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * One library, kept as it is shown: a record touches what it is about, and what is handed out shares all that did not
 * change. What concerns every photo (another model counts, a clock was set, a folder was found) is looked at once, when
 * somebody looks. Not thread-safe.
 */
final class LibraryState {
    private static final Comparator<SaidDecision> LATEST = Comparator.comparing(SaidDecision::at)
            .reversed()
            .thenComparing(SaidDecision::subject)
            .thenComparing(SaidDecision::kind)
            .thenComparing(said -> said.other().orElse(""));

    private final String library;
    private final LibraryTables tables = new LibraryTables();
    private final PhotoEntries joined = new PhotoEntries(tables);
    private final RejectedObjects rejectedObjects = new RejectedObjects(joined);
    private final BookCounts counts = new BookCounts();
    private final Placements placements = new Placements();
    private final WaitingLine pending = new WaitingLine();
    private Optional<String> chosenModel;
    private Optional<String> modelKey;
    private TreePMap<String, PhotoEntry> photos = TreePMap.empty();
    private TreePSet<String> rejectedPhotos = TreePSet.empty();
    private boolean allStale = true;
    private List<SaidDecision> decisions = List.of();
    private LibrarySnapshot latest;

    LibraryState(String library, Optional<String> chosenModel) {
        this.library = library;
        this.chosenModel = chosenModel;
        this.modelKey = chosenModel;
    }

    LibraryTables tables() {
        return tables;
    }

    void useModel(String key) {
        chosenModel = Optional.of(key);
        changeModel();
    }

    /** @param now null where it is forgotten */
    void object(SourceFile file, KnownObject now) {
        touch();
        KnownObject before = now == null ? tables.objects.remove(file) : tables.objects.put(file, now);
        if (before != null) {
            counts.object(before, -1);
            joined.remove(file, before);
        }
        if (now != null) {
            counts.object(now, 1);
            allStale |= joined.add(file, now);
        } else {
            allStale = true;
        }
        rejectedObjects.put(file, now);
        Stream.of(before, now)
                .filter(object -> object != null && object.holdsPhoto())
                .map(KnownObject::photoId)
                .distinct()
                .forEach(this::refresh);
    }

    /** @param now null where it is not present */
    void photo(String id, KnownPhoto now) {
        touch();
        put(tables.photos, id, now);
        refresh(id);
    }

    /** @param now null where there is none */
    void embedding(String model, String id, EmbeddedPhoto now) {
        touch();
        put(tables.embeddings.computeIfAbsent(model, _ -> new HashMap<>()), id, now);
        changeModel();
        if (modelKey.filter(model::equals).isPresent()) {
            refresh(id);
        }
    }

    private void changeModel() {
        Optional<String> now = chosenModel.or(tables::prevailingModel);
        if (!now.equals(modelKey)) {
            touch();
            modelKey = now;
            allStale = true;
        }
    }

    void rejection(String subject, PhotoRejection now) {
        touch();
        put(tables.rejections, subject, now);
        rejectedObjects.renew();
        refresh(subject);
    }

    void retry(String subject, RetryRequest now) {
        touch();
        put(tables.retries, subject, now);
        rejectedObjects.renew();
        refresh(subject);
    }

    /** @param now null where the window is no more */
    void shortlist(String window, WindowShortlist now) {
        touch();
        tables.shortlists = now == null ? tables.shortlists.minus(window) : tables.shortlists.plus(window, now);
        placements.put(window, now, photos::get);
    }

    void decision(DecisionKey key, SaidDecision now) {
        touch();
        tables.decisions = now == null ? tables.decisions.minus(key) : tables.decisions.plus(key, now);
        decisions = null;
        allStale |= key.getKind() == DecisionKind.CLOCK_SHIFT;
    }

    void preference(LearnedPreference now) {
        touch();
        tables.preference = Optional.ofNullable(now);
    }

    private void touch() {
        latest = null;
    }

    private void refresh(String id) {
        if (!allStale) {
            refreshed(id);
        }
    }

    private void refreshed(String id) {
        PhotoEntry before = photos.get(id);
        PhotoEntry now = joined.of(id);
        line(id, now);
        if (!Objects.equals(before, now)) {
            replace(id, before, now);
            placements.check(id, now);
        }
    }

    private void line(String id, PhotoEntry now) {
        if (now != null && now.state() == PhotoEntry.State.PENDING) {
            pending.put(id, tables.photos.get(id).written());
        } else {
            pending.remove(id);
        }
    }

    private void replace(String id, PhotoEntry before, PhotoEntry now) {
        if (before != null) {
            counts.photo(before, -1);
        }
        if (now != null) {
            counts.photo(now, 1);
        }
        photos = now == null ? photos.minus(id) : photos.plus(id, now);
        boolean rejected = now != null && now.state() == PhotoEntry.State.REJECTED;
        rejectedPhotos = rejected ? rejectedPhotos.plus(id) : rejectedPhotos.minus(id);
    }

    /** The library after all that was applied. */
    LibrarySnapshot snapshot() {
        if (latest == null) {
            renew();
            latest = new LibrarySnapshot(
                    library,
                    joined.folders().found(),
                    modelKey,
                    counts.books(),
                    photos,
                    rejectedPhotos.stream().map(photos::get).toList(),
                    rejectedObjects.shown(),
                    tables.shortlists,
                    decisions(),
                    tables.decisions,
                    tables.preference,
                    placements.holds(modelKey));
        }
        return latest;
    }

    /** What waits, stage by stage. */
    List<Waiting> waiting() {
        renew();
        return List.of(
                pending.of(Waiting.Stage.EMBEDDING),
                Waiting.of(
                        Waiting.Stage.SHORTLIST,
                        placements
                                .misplaced()
                                .flatMap(id -> joined.embedded(id).stream())
                                .map(EmbeddedPhoto::written)));
    }

    private void renew() {
        if (allStale) {
            allStale = false;
            rejectedObjects.renew();
            joined.renew(modelKey);
            List<String> gone = photos.keySet().stream()
                    .filter(id -> !tables.photos.containsKey(id))
                    .toList();
            gone.forEach(this::refreshed);
            tables.photos.keySet().forEach(this::refreshed);
            placements.checkAll(photos);
        }
    }

    private List<SaidDecision> decisions() {
        if (decisions == null) {
            decisions = tables.decisions.values().stream().sorted(LATEST).toList();
        }
        return decisions;
    }

    private static <K, V> void put(Map<K, V> table, K key, V value) {
        if (value == null) {
            table.remove(key);
        } else {
            table.put(key, value);
        }
    }
}
