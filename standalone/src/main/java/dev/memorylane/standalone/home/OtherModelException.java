package dev.memorylane.standalone.home;

/** A home was started with another model than its own. */
public final class OtherModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherModelException(Home home, HomeModel kept, HomeModel asked) {
        super(
                "The home %s holds embeddings of the model %s; those of %s cannot be compared with them. Leave out --model and --pooling to go on with the first, or give the other model a home of its own with --home DIR."
                        .formatted(home.folder(), kept.key(), asked.key()));
    }
}
