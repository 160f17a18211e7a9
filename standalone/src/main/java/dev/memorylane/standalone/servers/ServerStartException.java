package dev.memorylane.standalone.servers;

import java.io.IOException;

/** A server did not start; the message says which, what happened, what its log says last, and what to do. */
public final class ServerStartException extends IOException {

    private static final long serialVersionUID = 1L;

    ServerStartException(String message) {
        super(message);
    }

    ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
