package dev.memorylane.vision.decode.imageio;

import java.io.IOException;

/** The deadline of a decode has passed. */
final class OverdueException extends IOException {
    private static final long serialVersionUID = 1L;
}
