package dev.memorylane.culling;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a person said. It wins over everything computed. Photos that are not in the window are ignored; a photo that is
 * both kept and rejected is kept, since nothing may be lost by a contradiction.
 *
 * @param keep photos to keep: each is a pick
 * @param reject photos to drop: each is a reject
 * @param pinned photos that stand for their scene: each is a pick
 * @param ratings stars by photo id, -1 to 5; they replace the photo's own rating
 * @param mustLink pairs that belong to one scene
 * @param cannotLink pairs that belong to different scenes, and so to different bursts
 * @param untaught photos of which what was said holds, but shall not teach
 * @param targetCount how many scenes, and so picks, the person wants; at least 1
 */
public record PersonDecisions(
        Set<String> keep,
        Set<String> reject,
        Set<String> pinned,
        Map<String, Integer> ratings,
        Set<PhotoPair> mustLink,
        Set<PhotoPair> cannotLink,
        Set<String> untaught,
        OptionalInt targetCount) {

    public PersonDecisions {
        keep = Set.copyOf(keep);
        reject = Set.copyOf(reject);
        pinned = Set.copyOf(pinned);
        ratings = Map.copyOf(ratings);
        mustLink = Set.copyOf(mustLink);
        cannotLink = Set.copyOf(cannotLink);
        untaught = Set.copyOf(untaught);
        Objects.requireNonNull(targetCount, "targetCount");
        ratings.forEach(Ratings::requireValid);
        if (targetCount.isPresent() && targetCount.getAsInt() < 1) {
            throw new IllegalArgumentException("Target count is " + targetCount.getAsInt() + "; ask for at least 1");
        }
    }

    /** Decisions that all teach. */
    public PersonDecisions(
            Set<String> keep,
            Set<String> reject,
            Set<String> pinned,
            Map<String, Integer> ratings,
            Set<PhotoPair> mustLink,
            Set<PhotoPair> cannotLink,
            OptionalInt targetCount) {
        this(keep, reject, pinned, ratings, mustLink, cannotLink, Set.of(), targetCount);
    }

    /** Nothing said. */
    public static PersonDecisions none() {
        return new PersonDecisions(Set.of(), Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), OptionalInt.empty());
    }

    /** Whether the person wants this photo kept, by keep or pin. */
    public boolean wants(String photoId) {
        return keep.contains(photoId) || pinned.contains(photoId);
    }

    /** Stars of a photo: the person's, else its own, else none. */
    public OptionalInt ratingOf(CandidatePhoto photo) {
        Integer said = ratings.get(photo.photoId());
        return said == null ? photo.rating() : OptionalInt.of(said);
    }

    /** Whether the photo may never be dropped: four stars or more. */
    public boolean stars(CandidatePhoto photo) {
        return ratingOf(photo).orElse(0) >= Ratings.STARRED;
    }

    /** Whether the photo was dropped by a person, here or by a rating of -1, and not kept as well. */
    public boolean drops(CandidatePhoto photo) {
        boolean said = reject.contains(photo.photoId()) || ratingOf(photo).orElse(0) == Ratings.REJECTED;
        return said && !wants(photo.photoId());
    }
}
