package dev.memorylane.gallery.plots;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.decode.UnreadableException;

/** Shows where the model looks. A bean of the process that runs the model; where that is another, there is none. */
public interface Gaze {
    /** Whether this is the model of these embeddings. */
    boolean isOf(String modelKey);

    /** What of the model it is whose looks are shown, for a person: a class token, a pooling head. */
    String looker();

    /**
     * What the model sees of a photo, with a map over it: dark where it looks little, bright where it looks most.
     *
     * @param encoded all bytes of the file
     * @return a PNG
     * @throws UnreadableException in words, where the bytes are no picture that can be used
     */
    byte[] png(byte[] encoded, Orientation orientation) throws UnreadableException;
}
