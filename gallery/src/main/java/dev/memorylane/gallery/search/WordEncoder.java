package dev.memorylane.gallery.search;

import java.util.Optional;

/** Knows what words look like. A bean of the process that runs the model; where that is another, there is none. */
public interface WordEncoder {
    /**
     * The vector of a text among those of pictures.
     *
     * @param modelKey the model of the pictures
     * @return empty where that model knows no words
     */
    Optional<float[]> encode(String modelKey, String text);
}
