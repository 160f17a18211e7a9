package dev.memorylane.standalone.home;

import dev.memorylane.vision.hub.ModelSource;

/** A home was started with another model than its own. */
public final class OtherModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherModelException(Home home, HomeModel kept, HomeModel asked) {
        super("The home %s holds embeddings of the model %s; those of %s cannot be compared with them. %s"
                .formatted(home.folder(), kept.key(), asked.key(), whatToDo(kept, asked)));
    }

    private static String whatToDo(HomeModel kept, HomeModel asked) {
        boolean replaced = kept.source() instanceof ModelSource.Shipped
                && asked.source() instanceof ModelSource.Shipped
                && !kept.key().revision().equals(asked.key().revision());
        return replaced
                ? "This version ships another model than the one it was begun with: give it a new home with --home DIR; the photos are embedded anew there."
                : "Leave out --model, --pooling, --size and --precision to go on with the first, or give the other model a home of its own with --home DIR.";
    }
}
