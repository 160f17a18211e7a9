package dev.memorylane.sidecar.xmp;

import java.io.IOException;

/** A packet that is not understood, and so left alone; the message continues the file's name. */
public final class XmpException extends IOException {
    private static final long serialVersionUID = 1L;

    XmpException(String words) {
        super(words);
    }
}
