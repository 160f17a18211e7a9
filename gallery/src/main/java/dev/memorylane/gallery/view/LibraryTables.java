package dev.memorylane.gallery.view;

import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RetryRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The latest value of every key of one library. Records are only read once they are here. */
final class LibraryTables {
    final Map<SourceFile, ObjectSeen> objects = new HashMap<>();
    final Map<String, Photo> photos = new HashMap<>();
    /** By model key, then photo id. */
    final Map<String, Map<String, EmbeddedPhoto>> embeddings = new HashMap<>();

    final Map<String, PhotoRejection> rejections = new HashMap<>();
    /** By the subject of the rejection that is to be tried again. */
    final Map<String, RetryRequest> retries = new HashMap<>();
    /** Current ones only. */
    final Map<String, WindowShortlist> shortlists = new HashMap<>();

    final Map<DecisionKey, SaidDecision> decisions = new HashMap<>();
    final Presses presses = new Presses();
    /** By the library itself: at most one. */
    final Map<String, LearnedPreference> preferences = new HashMap<>();

    /** The key under which most photos are embedded, ties by its text: no order of arrival decides it. */
    Optional<String> prevailingModel() {
        return embeddings.entrySet().stream()
                .filter(model -> !model.getValue().isEmpty())
                .max(Map.Entry.<String, Map<String, EmbeddedPhoto>>comparingByValue(
                                (one, other) -> Integer.compare(one.size(), other.size()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    boolean isEmpty() {
        return objects.isEmpty()
                && photos.isEmpty()
                && rejections.isEmpty()
                && shortlists.isEmpty()
                && prevailingModel().isEmpty();
    }
}
