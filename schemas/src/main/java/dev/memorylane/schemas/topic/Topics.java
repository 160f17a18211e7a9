package dev.memorylane.schemas.topic;

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
import dev.memorylane.schemas.PreferenceKey;
import dev.memorylane.schemas.ReclusterKey;
import dev.memorylane.schemas.ReclusterRequest;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nine topics, named once. All are compacted: each is a table that can be read again from its beginning.
 *
 * <p>{@link #EMBEDDINGS}, {@link #DECISIONS} and {@link #RECLUSTERS} are spread by the library alone and have as many
 * partitions, so that one task of the clusterer sees all of a library; {@link #PHOTOS} is spread by its whole key, so that one library uses every
 * embedder, and {@link #RETRIES} so that a request for a photo reaches the embedder that has it.
 */
public final class Topics {
    /** Largest record, key and value, in bytes: broker, topics and clients agree on it. */
    public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    public static final Topic<ObjectKey, ObjectSeen> OBJECTS =
            new Topic<>("objects", ObjectKey.class, ObjectSeen.class, key -> key.getSource() + '\n' + key.getUri());
    public static final Topic<PhotoKey, Photo> PHOTOS =
            new Topic<>("photos", PhotoKey.class, Photo.class, key -> key.getLibrary() + '\n' + key.getPhotoId());
    public static final Topic<EmbeddingKey, Embedding> EMBEDDINGS =
            new Topic<>("embeddings", EmbeddingKey.class, Embedding.class, EmbeddingKey::getLibrary);
    public static final Topic<RejectionKey, PhotoRejection> REJECTIONS =
            new Topic<>("photo-rejections", RejectionKey.class, PhotoRejection.class, RejectionKey::getLibrary);
    public static final Topic<ShortlistKey, Shortlist> SHORTLISTS =
            new Topic<>("shortlists", ShortlistKey.class, Shortlist.class, ShortlistKey::getLibrary);
    public static final Topic<DecisionKey, Decision> DECISIONS =
            new Topic<>("decisions", DecisionKey.class, Decision.class, DecisionKey::getLibrary);

    public static final Topic<PreferenceKey, LibraryPreference> PREFERENCES =
            new Topic<>("preferences", PreferenceKey.class, LibraryPreference.class, PreferenceKey::getLibrary);

    public static final Topic<RetryKey, RetryRequest> RETRIES = new Topic<>(
            "retries", RetryKey.class, RetryRequest.class, key -> key.getLibrary() + '\n' + key.getSubject());

    public static final Topic<ReclusterKey, ReclusterRequest> RECLUSTERS =
            new Topic<>("reclusters", ReclusterKey.class, ReclusterRequest.class, ReclusterKey::getLibrary);

    private static final List<Topic<?, ?>> ALL =
            List.of(OBJECTS, PHOTOS, EMBEDDINGS, REJECTIONS, SHORTLISTS, DECISIONS, PREFERENCES, RETRIES, RECLUSTERS);

    private Topics() {}

    public static List<Topic<?, ?>> all() {
        return ALL;
    }

    /** The topic of a name without prefix. */
    public static Optional<Topic<?, ?>> named(String name) {
        return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /** Broker settings of every topic. */
    public static Map<String, String> settings() {
        return Map.of(
                "cleanup.policy", "compact",
                "compression.type", "zstd",
                "max.message.bytes", Integer.toString(MAX_RECORD_BYTES),
                "segment.bytes", Integer.toString(64 * 1024 * 1024),
                "min.cleanable.dirty.ratio", "0.3");
    }
}
