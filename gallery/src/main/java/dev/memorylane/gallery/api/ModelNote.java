package dev.memorylane.gallery.api;

/**
 * What a person should know of the model beyond its key: which it is, why it was chosen, on what it computes. Whoever
 * runs beside the embedder can tell, as a bean; a gallery on its own knows the key only.
 */
public interface ModelNote {
    /** The end of a sentence that begins with the key. Asked every two seconds: be quick. */
    String words();
}
