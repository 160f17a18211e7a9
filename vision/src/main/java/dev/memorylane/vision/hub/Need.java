package dev.memorylane.vision.hub;

/** What a model is fetched for. */
public enum Need {
    /** Embeddings of pictures. */
    PICTURES,
    /** Embeddings of pictures and of words: the tokenizer too. */
    PICTURES_AND_WORDS
}
