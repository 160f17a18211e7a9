package dev.memorylane.culling;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Photos by local wall time, the undated last, equals by photo id: one order whatever the order of arrival. */
final class CaptureOrder {

    private static final Comparator<CandidatePhoto> BY_TIME = Comparator.comparing(
                    (CandidatePhoto photo) -> photo.time().placedAt(), CaptureOrder::compareDatedFirst)
            .thenComparing(CandidatePhoto::photoId);

    private CaptureOrder() {}

    /**
     * @throws IllegalArgumentException if a photo is there twice, or if embeddings differ in length
     */
    static List<CandidatePhoto> of(Collection<CandidatePhoto> photos) {
        List<CandidatePhoto> ordered = photos.stream().sorted(BY_TIME).toList();
        Set<String> seen = new HashSet<>();
        for (CandidatePhoto photo : ordered) {
            if (!seen.add(photo.photoId())) {
                throw new IllegalArgumentException(
                        "Photo " + photo.photoId() + " is in the window twice; give each photo once");
            }
            requireLikeEmbedding(photo, ordered.getFirst());
        }
        return ordered;
    }

    private static void requireLikeEmbedding(CandidatePhoto photo, CandidatePhoto first) {
        if (photo.dimension() != first.dimension()) {
            throw new IllegalArgumentException("Photo " + photo.photoId() + " has an embedding of " + photo.dimension()
                    + " numbers, photo " + first.photoId() + " one of " + first.dimension()
                    + "; a window holds embeddings of one model");
        }
    }

    private static int compareDatedFirst(Optional<LocalDateTime> one, Optional<LocalDateTime> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
}
