package dev.memorylane.clusterer.mapping;

import dev.memorylane.clusterer.store.Said;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionState;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a person said of a window, folded: what was undone is gone, and of keep and reject on one photo the later holds,
 * keep where both are of one moment. Clock shifts place photos and are no part of it.
 */
public final class DecisionFold {
    private static final int LEAST_RATING = -1;
    private static final int MOST_RATING = 5;

    private final Map<String, Instant> kept = new HashMap<>();
    private final Map<String, Instant> rejected = new HashMap<>();
    private final Set<String> pinned = new HashSet<>();
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Set<PhotoPair> mustLink = new HashSet<>();
    private final Set<PhotoPair> cannotLink = new HashSet<>();
    private final Set<String> untaught = new HashSet<>();
    private OptionalInt targetCount = OptionalInt.empty();

    private DecisionFold() {}

    public static PersonDecisions of(List<Said> said) {
        DecisionFold fold = new DecisionFold();
        said.stream()
                .filter(one -> one.decision().getState() == DecisionState.ACTIVE)
                .forEach(one -> fold.add(one.key(), one.decision()));
        return fold.folded();
    }

    private void add(DecisionKey key, Decision decision) {
        if (!decision.getTeaches()) {
            untaught.add(key.getSubject());
        }
        switch (key.getKind()) {
            case KEEP -> kept.put(key.getSubject(), decision.getAt());
            case REJECT -> rejected.put(key.getSubject(), decision.getAt());
            case PIN -> pinned.add(key.getSubject());
            case RATE -> rate(key.getSubject(), decision.getRating());
            case MUST_LINK -> link(key, mustLink);
            case CANNOT_LINK -> link(key, cannotLink);
            case TARGET_COUNT -> aim(decision.getTargetCount());
            case CLOCK_SHIFT -> {}
        }
    }

    private void rate(String photoId, Integer stars) {
        if (stars != null && stars >= LEAST_RATING && stars <= MOST_RATING) {
            ratings.put(photoId, stars);
        }
    }

    private static void link(DecisionKey key, Set<PhotoPair> into) {
        if (key.getOtherPhotoId() != null && !key.getOtherPhotoId().equals(key.getSubject())) {
            into.add(new PhotoPair(key.getSubject(), key.getOtherPhotoId()));
        }
    }

    private void aim(Integer count) {
        if (count != null && count > 0) {
            targetCount = OptionalInt.of(count);
        }
    }

    private PersonDecisions folded() {
        Set<String> both = new HashSet<>(kept.keySet());
        both.retainAll(rejected.keySet());
        for (String photo : both) {
            boolean rejectedLast = rejected.get(photo).isAfter(kept.get(photo));
            (rejectedLast ? kept : rejected).remove(photo);
        }
        return new PersonDecisions(
                kept.keySet(), rejected.keySet(), pinned, ratings, mustLink, cannotLink, untaught, targetCount);
    }
}
