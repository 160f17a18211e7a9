package dev.memorylane.gallery.api;

import java.util.Optional;

/**
 * Where the model looks in a photo.
 *
 * @param picture address of a PNG; empty where there is no model to ask
 * @param words what the picture shows, or why there is none
 */
public record AttentionCard(Optional<String> picture, String words) {
    private static final String NONE =
            "Where the model looks is shown by the process that runs it: the gallery runs apart from it here, or the model is another by now.";

    static AttentionCard none() {
        return new AttentionCard(Optional.empty(), NONE);
    }

    static AttentionCard of(String library, String photoId, String looker) {
        return new AttentionCard(
                Optional.of(
                        "/api/libraries/%s/photos/%s/attention/picture".formatted(AddressPart.of(library), photoId)),
                "How much %s draws on each patch: the mean of all heads, bright where it is most. It says what told the model most, not what is good."
                        .formatted(looker));
    }
}
