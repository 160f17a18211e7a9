package dev.memorylane.vision.hub;

import java.util.Objects;

/** A person's secret: goes into one header of requests to the hub itself, and into no text. */
public record HubToken(String secret) {
    public HubToken {
        Objects.requireNonNull(secret, "secret");
        if (secret.isBlank() || !secret.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException(
                    "The hub's token has characters that no token has. Set HF_TOKEN to the token alone.");
        }
    }

    String header() {
        return "Bearer " + secret;
    }

    @Override
    public String toString() {
        return "HubToken[…]";
    }
}
