package dev.memorylane.gallery.view;

import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RetryRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;

/** The latest value of every key of one library, as far as it is shown. */
final class LibraryTables {
    final Map<SourceFile, KnownObject> objects = new HashMap<>();
    /** Present ones. */
    final Map<String, KnownPhoto> photos = new HashMap<>();
    /** By model key, then photo id. */
    final Map<String, Map<String, EmbeddedPhoto>> embeddings = new HashMap<>();

    final Map<String, PhotoRejection> rejections = new HashMap<>();
    /** By the subject of the rejection that is to be tried again. */
    final Map<String, RetryRequest> retries = new HashMap<>();
    /** Current ones only. */
    TreePMap<String, WindowShortlist> shortlists = TreePMap.empty();

    HashPMap<DecisionKey, SaidDecision> decisions = HashTreePMap.empty();
    final Presses presses = new Presses();
    Optional<LearnedPreference> preference = Optional.empty();

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
