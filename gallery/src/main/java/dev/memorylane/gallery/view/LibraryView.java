package dev.memorylane.gallery.view;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.LibraryPreference;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.PreferenceKey;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import dev.memorylane.schemas.ShortlistState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Folds the topics into one snapshot per library. The latest value of each key decides, so that the topics may be read
 * in any order beside each other. A null value forgets its key. Thread-safe.
 */
public final class LibraryView {
    private final Map<String, LibraryTables> libraries = new HashMap<>();
    private final Map<SourceFile, String> libraryOfObject = new HashMap<>();
    private final Map<String, LibrarySnapshot> snapshots = new HashMap<>();
    private final Map<String, Long> finished = new HashMap<>();
    private Optional<String> modelKey;
    private ViewListener listener = ViewListener.NOBODY;

    /** @param modelKey the key whose embeddings count; where it is empty, the one under which most photos are embedded */
    public LibraryView(Optional<String> modelKey) {
        this.modelKey = modelKey;
    }

    /** From now on the embeddings of this key count. */
    public synchronized void useModel(String key) {
        modelKey = Optional.of(key);
        snapshots.clear();
    }

    /** From now on this one is told what is learned. */
    public synchronized void tell(ViewListener whom) {
        listener = whom;
    }

    public synchronized void apply(ObjectKey key, ObjectSeen value) {
        SourceFile file = new SourceFile(key.getSource(), key.getUri());
        String before = value == null ? libraryOfObject.remove(file) : libraryOfObject.put(file, value.getLibrary());
        if (before != null) {
            tables(before).objects.remove(file);
        }
        if (value != null) {
            tables(value.getLibrary()).objects.put(file, value);
        }
    }

    public synchronized void apply(PhotoKey key, Photo value) {
        put(tables(key.getLibrary()).photos, key.getPhotoId(), value);
    }

    /** Keeps all but the vector. */
    public synchronized void apply(EmbeddingKey key, Embedding value) {
        boolean present = value != null && value.getState() == PhotoState.PRESENT;
        put(
                tables(key.getLibrary()).embeddings.computeIfAbsent(key.getModelKey(), _ -> new HashMap<>()),
                key.getPhotoId(),
                present ? EmbeddedPhoto.of(value) : null);
        if (present) {
            finished.merge(key.getLibrary(), 1L, Long::sum);
        }
    }

    public synchronized void apply(RejectionKey key, PhotoRejection value) {
        Map<String, PhotoRejection> table = tables(key.getLibrary()).rejections;
        Optional<PhotoRejection> before = open(table.get(key.getSubject()));
        put(table, key.getSubject(), value);
        Optional<PhotoRejection> now = open(value);
        if (before.isEmpty() && now.isPresent()) {
            listener.opened(
                    key.getLibrary(), rejection(key, now.get()), now.get().getFileName());
        } else if (before.isPresent() && now.isEmpty()) {
            listener.cleared(
                    key.getLibrary(), rejection(key, before.get()), before.get().getFileName());
        }
    }

    private static Optional<PhotoRejection> open(PhotoRejection rejection) {
        return Optional.ofNullable(rejection).filter(found -> found.getState() == RejectionState.OPEN);
    }

    private static Rejection rejection(RejectionKey key, PhotoRejection found) {
        return Rejection.of(key.getSubject(), found, Optional.empty());
    }

    public synchronized void apply(RetryKey key, RetryRequest value) {
        put(tables(key.getLibrary()).retries, key.getSubject(), value);
    }

    public void apply(ShortlistKey key, Shortlist value) {
        boolean current = value != null && value.getState() == ShortlistState.CURRENT;
        apply(key, current ? Shortlists.of(key.getWindowId(), value) : null);
    }

    private synchronized void apply(ShortlistKey key, WindowShortlist now) {
        Map<String, WindowShortlist> table = tables(key.getLibrary()).shortlists;
        WindowShortlist before = table.get(key.getWindowId());
        put(table, key.getWindowId(), now);
        if (now != null && !now.equals(before)) {
            listener.revised(key.getLibrary(), now);
        } else if (now == null && before != null) {
            listener.withdrawn(key.getLibrary(), key.getWindowId());
        }
    }

    public synchronized void apply(DecisionKey key, Decision value) {
        LibraryTables tables = tables(key.getLibrary());
        SaidDecision before = tables.decisions.get(key);
        SaidDecision now = value == null ? null : SaidDecision.of(key, value);
        put(tables.decisions, key, now);
        if (now != null && !now.equals(before)) {
            now.press().ifPresent(tables.presses::note);
            listener.said(key.getLibrary(), now);
        }
    }

    /** Whether a decision of this name was read, also one that another stands for by now. */
    public synchronized boolean knowsPress(String library, String press) {
        LibraryTables tables = libraries.get(library);
        return tables != null && tables.presses.knows(press);
    }

    public synchronized void apply(PreferenceKey key, LibraryPreference value) {
        put(tables(key.getLibrary()).preferences, key.getLibrary(), value == null ? null : LearnedPreference.of(value));
    }

    /** Libraries of which anything is known, by name. */
    public synchronized SortedSet<String> libraries() {
        SortedSet<String> names = new TreeSet<>();
        libraries.forEach((name, tables) -> {
            if (!tables.isEmpty()) {
                names.add(name);
            }
        });
        return names;
    }

    /** The state of a library after all that was applied; an empty one where nothing is known of it. */
    public synchronized LibrarySnapshot snapshot(String library) {
        LibraryTables tables = libraries.get(library);
        return tables == null
                ? build(library, new LibraryTables())
                : snapshots.computeIfAbsent(library, name -> build(name, tables));
    }

    private LibrarySnapshot build(String library, LibraryTables tables) {
        return new SnapshotBuilder(library, tables, modelKey).build();
    }

    /** Embeddings applied so far: only ever rises, and tells the pace. */
    public synchronized long finished(String library) {
        return finished.getOrDefault(library, 0L);
    }

    /** The tables of a library that is about to change. */
    private LibraryTables tables(String library) {
        snapshots.remove(library);
        return libraries.computeIfAbsent(library, _ -> new LibraryTables());
    }

    private static <K, V> void put(Map<K, V> table, K key, V value) {
        if (value == null) {
            table.remove(key);
        } else {
            table.put(key, value);
        }
    }
}
