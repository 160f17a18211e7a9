package dev.memorylane.standalone.servers;

import java.io.IOException;

/** Another process works on the home; the message names it and says what to do. */
public final class HomeInUseException extends IOException {

    private static final long serialVersionUID = 1L;

    HomeInUseException(String message) {
        super(message);
    }
}
