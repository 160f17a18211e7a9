package dev.memorylane.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request shows to be let in. */
final class CredentialRequest extends BaseAuthenticationRequest {
    private final Shown shown;

    CredentialRequest(Shown shown) {
        this.shown = shown;
    }

    Shown shown() {
        return shown;
    }

    /** A token in a header, or what a browser got for one. */
    sealed interface Shown {
        record Bearer(String text) implements Shown {
            @Override
            public String toString() {
                return "Bearer";
            }
        }

        record Cookie(String text) implements Shown {
            @Override
            public String toString() {
                return "Cookie";
            }
        }
    }
}
