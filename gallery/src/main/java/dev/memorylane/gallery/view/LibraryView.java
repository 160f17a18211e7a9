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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Folds the topics into one snapshot per library. The latest value of each key decides, so that the topics may be read
 * in any order beside each other. A null value forgets its key. Thread-safe.
 */
public final class LibraryView {
    private final Map<String, LibraryState> libraries = new HashMap<>();
    private final Map<SourceFile, String> libraryOfObject = new HashMap<>();
    private final Map<String, Long> finished = new HashMap<>();
    private final WrittenSidecars sidecars = new WrittenSidecars();
    private Optional<String> modelKey;
    private ViewListener listener = ViewListener.NOBODY;

    /** @param modelKey the key whose embeddings count; where it is empty, the one under which most photos are embedded */
    public LibraryView(Optional<String> modelKey) {
        this.modelKey = modelKey;
    }

    /** From now on the embeddings of this key count. */
    public synchronized void useModel(String key) {
        modelKey = Optional.of(key);
        libraries.values().forEach(library -> library.useModel(key));
    }

    /** From now on this one is told what is learned. */
    public synchronized void tell(ViewListener whom) {
        listener = whom;
    }

    public synchronized void apply(ObjectKey key, ObjectSeen value) {
        SourceFile file = new SourceFile(key.getSource().intern(), key.getUri());
        sidecars.note(file, value);
        String now = value == null ? null : value.getLibrary().intern();
        String before = now == null ? libraryOfObject.remove(file) : libraryOfObject.put(file, now);
        if (before != null && !before.equals(now)) {
            state(before).object(file, null);
        }
        if (now != null) {
            state(now).object(file, KnownObject.of(value));
        }
    }

    /** The sidecars of all libraries into which an export of ours wrote. */
    public synchronized List<WrittenSidecar> writtenSidecars() {
        return sidecars.all();
    }

    public void apply(PhotoKey key, Photo value) {
        apply(key, value, Instant.EPOCH);
    }

    /** @param written when; what waits, waits since then */
    public synchronized void apply(PhotoKey key, Photo value, Instant written) {
        boolean present = value != null && value.getState() == PhotoState.PRESENT;
        state(key.getLibrary()).photo(key.getPhotoId().intern(), present ? KnownPhoto.of(value, written) : null);
    }

    public void apply(EmbeddingKey key, Embedding value) {
        apply(key, value, Instant.EPOCH);
    }

    /**
     * Keeps all but the vector.
     *
     * @param written when; what waits, waits since then
     */
    public synchronized void apply(EmbeddingKey key, Embedding value, Instant written) {
        boolean present = value != null && value.getState() == PhotoState.PRESENT;
        state(key.getLibrary())
                .embedding(
                        key.getModelKey().intern(),
                        key.getPhotoId().intern(),
                        present ? EmbeddedPhoto.of(value, written) : null);
        if (present) {
            finished.merge(key.getLibrary(), 1L, Long::sum);
        }
    }

    public synchronized void apply(RejectionKey key, PhotoRejection value) {
        LibraryState state = state(key.getLibrary());
        Optional<PhotoRejection> before = open(state.tables().rejections.get(key.getSubject()));
        state.rejection(key.getSubject(), value);
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
        state(key.getLibrary()).retry(key.getSubject(), value);
    }

    public void apply(ShortlistKey key, Shortlist value) {
        boolean current = value != null && value.getState() == ShortlistState.CURRENT;
        apply(key, current ? Shortlists.of(key.getWindowId(), value) : null);
    }

    private synchronized void apply(ShortlistKey key, WindowShortlist now) {
        LibraryState state = state(key.getLibrary());
        WindowShortlist before = state.tables().shortlists.get(key.getWindowId());
        state.shortlist(key.getWindowId(), now);
        if (now != null && !now.equals(before)) {
            listener.revised(key.getLibrary(), now);
        } else if (now == null && before != null) {
            listener.withdrawn(key.getLibrary(), key.getWindowId());
        }
    }

    public synchronized void apply(DecisionKey key, Decision value) {
        LibraryState state = state(key.getLibrary());
        SaidDecision before = state.tables().decisions.get(key);
        SaidDecision now = value == null ? null : SaidDecision.of(key, value);
        state.decision(key, now);
        if (now != null && !now.equals(before)) {
            now.press().ifPresent(state.tables().presses::note);
            listener.said(key.getLibrary(), now);
        }
    }

    /** Whether a decision of this name was read, also one that another stands for by now. */
    public synchronized boolean knowsPress(String library, String press) {
        LibraryState state = libraries.get(library);
        return state != null && state.tables().presses.knows(press);
    }

    public synchronized void apply(PreferenceKey key, LibraryPreference value) {
        state(key.getLibrary()).preference(value == null ? null : LearnedPreference.of(value));
    }

    /** Libraries of which anything is known, by name. */
    public synchronized SortedSet<String> libraries() {
        SortedSet<String> names = new TreeSet<>();
        libraries.forEach((name, state) -> {
            if (!state.tables().isEmpty()) {
                names.add(name);
            }
        });
        return names;
    }

    /** The state of a library after all that was applied; an empty one where nothing is known of it. */
    public synchronized LibrarySnapshot snapshot(String library) {
        LibraryState state = libraries.get(library);
        return (state == null ? new LibraryState(library, modelKey) : state).snapshot();
    }

    /** What waits in a library, stage by stage. */
    public synchronized List<Waiting> waiting(String library) {
        LibraryState state = libraries.get(library);
        return state == null ? List.of() : state.waiting();
    }

    /** What somebody else makes of the tables. */
    synchronized <T> T joinedAnew(String library, Function<LibraryTables, T> join) {
        return join.apply(state(library).tables());
    }

    /** Embeddings applied so far: only ever rises, and tells the pace. */
    public synchronized long finished(String library) {
        return finished.getOrDefault(library, 0L);
    }

    private LibraryState state(String library) {
        return libraries.computeIfAbsent(library, name -> new LibraryState(name, modelKey));
    }
}
