package dev.memorylane.clusterer;

import dev.memorylane.clusterer.store.DirtyWindows.Effect;
import java.util.Set;

/**
 * Windows of one library and one kind that a change made dirty.
 *
 * @param windows their ids
 * @param effect what the change does to their older shortlists
 * @param exchanged whether a photo went from one of them to another
 */
record Touch(Set<String> windows, Effect effect, boolean exchanged) {

    Touch {
        windows = Set.copyOf(windows);
    }

    static Touch of(String window, Effect effect) {
        return new Touch(Set.of(window), effect, false);
    }

    static Touch exchange(Set<String> windows) {
        return new Touch(windows, Effect.WRONG, true);
    }
}
