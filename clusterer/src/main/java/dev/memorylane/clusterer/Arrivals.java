package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.ClustererStores;
import dev.memorylane.clusterer.store.DirtyWindows.Effect;
import dev.memorylane.clusterer.store.PhotoPlace;
import dev.memorylane.clusterer.window.LibraryWindow;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.ReclusterKey;
import dev.memorylane.schemas.decision.LabelKeys;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what arrives into the stores, and marks the windows that it touches dirty. */
final class Arrivals {
    private final ClustererStores stores;
    private final ModelGate gate;
    private final Marks marks;
    private final LibraryParameters parameters;
    private final Clocks clocks;

    Arrivals(ClustererStores stores, ModelGate gate, Marks marks, LibraryParameters parameters) {
        this.stores = stores;
        this.gate = gate;
        this.marks = marks;
        this.parameters = parameters;
        this.clocks = new Clocks(stores.decisions());
    }

    /** A null, as comes when a whole library is deleted, forgets the photo with its version. */
    void embedding(EmbeddingKey photo, Embedding embedding) {
        if (!gate.admits(photo)) {
            return;
        }
        Optional<PhotoPlace> before = stores.places().find(photo);
        if (embedding == null) {
            takeOut(photo, before);
            stores.places().delete(photo);
        } else if (!isOlder(embedding, before)) {
            change(photo, before, embedding);
        }
    }

    void decision(DecisionKey key, Decision decision) {
        // A colour sorts photos for people; it moves none and picks none.
        if (LabelKeys.isLabel(key)) {
            return;
        }
        if (stores.decisions().put(key, decision)) {
            switch (key.getKind()) {
                case TARGET_COUNT -> {
                    if (isKnown(new LibraryWindow(key.getLibrary(), key.getSubject()))) {
                        touchWindow(key.getLibrary(), key.getSubject());
                    }
                }
                case CLOCK_SHIFT -> setClock(key.getLibrary(), key.getSubject());
                case KEEP, REJECT, PIN, RATE, MUST_LINK, CANNOT_LINK -> touchPhotos(key);
            }
        }
    }

    /**
     * A person asks for a look at a window in which nothing changed. Its shortlist is not wrong until then; one that was
     * asked for twice is looked at once, and again after a request that came while it was.
     */
    void recluster(ReclusterKey asked) {
        LibraryWindow window = new LibraryWindow(asked.getLibrary(), asked.getWindowId());
        if (isKnown(window)) {
            marks.touch(window.library(), List.of(Touch.of(window.id(), Effect.INCOMPLETE)));
        }
    }

    private static boolean isOlder(Embedding embedding, Optional<PhotoPlace> before) {
        return before.filter(place -> place.getVersion() > embedding.getVersion())
                .isPresent();
    }

    private void change(EmbeddingKey photo, Optional<PhotoPlace> before, Embedding embedding) {
        if (gate.isComparable(photo, embedding)) {
            place(photo, before, embedding);
        } else {
            takeOut(photo, before);
            stores.places().putRemoved(photo, embedding.getVersion());
        }
    }

    private void place(EmbeddingKey photo, Optional<PhotoPlace> before, Embedding embedding) {
        Optional<LocalDateTime> at = clocks.placedAt(photo.getLibrary(), embedding);
        if (before.filter(place -> !placedAt(place).equals(at)).isPresent()) {
            takeOut(photo, before);
        }
        marks.touch(photo.getLibrary(), placing(photo).put(photo, at, embedding));
        stores.places().put(photo, embedding.getVersion(), at);
    }

    private void takeOut(EmbeddingKey photo, Optional<PhotoPlace> before) {
        before.filter(PhotoPlace::getPresent)
                .map(Arrivals::placedAt)
                .ifPresent(at -> marks.touch(photo.getLibrary(), placing(photo).takeOut(photo, at)));
    }

    private Placing placing(EmbeddingKey photo) {
        String library = photo.getLibrary();
        return new Placing(
                stores.photos(),
                stores.timeline(
                        library, photo.getModelKey(), parameters.of(library).windows()));
    }

    /** Puts the photos of a camera where its clock, set right or back again, says. */
    private void setClock(String library, String camera) {
        gate.inUse(library)
                .ifPresent(model -> stores.photos().by(camera, library, model).forEach(row -> {
                    EmbeddingKey photo = new EmbeddingKey(library, model, row.photoId());
                    place(photo, stores.places().find(photo), row.embedding());
                }));
    }

    private void touchPhotos(DecisionKey key) {
        Optional<String> model = gate.inUse(key.getLibrary());
        Stream.of(Optional.of(key.getSubject()), Optional.ofNullable(key.getOtherPhotoId()))
                .flatMap(Optional::stream)
                .flatMap(id -> model.map(m -> new EmbeddingKey(key.getLibrary(), m, id)).stream())
                .forEach(photo -> stores.places()
                        .find(photo)
                        .filter(PhotoPlace::getPresent)
                        .ifPresent(place -> touchHolding(photo, placedAt(place))));
    }

    private void touchHolding(EmbeddingKey photo, Optional<LocalDateTime> at) {
        placing(photo).holding(at).forEach(window -> touchWindow(photo.getLibrary(), window));
    }

    private void touchWindow(String library, String windowId) {
        marks.touch(library, List.of(Touch.of(windowId, Effect.WRONG)));
    }

    /** A window that is neither published nor dirty holds no photo: what was said of it is read when one comes. */
    private boolean isKnown(LibraryWindow window) {
        return stores.published().isCurrent(window)
                || stores.dirty().find(window).isPresent();
    }

    private static Optional<LocalDateTime> placedAt(PhotoPlace place) {
        return Optional.ofNullable(place.getPlacedAt());
    }
}
