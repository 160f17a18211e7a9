package dev.memorylane.vision.attention;

/** What of a model it is whose looks a map shows: no family has them all. */
public enum Looker {
    /** The class token in the last block (ViT, DINO, DINOv2, CLIP). */
    CLASS_TOKEN("the class token in the last block"),
    /** The query of the head that pools (SigLIP, which has no class token). */
    POOLING_QUERY("the query of the pooling head (this model has no class token)"),
    /** The last pixel in the last block, which alone sees all (ImageGPT). */
    LAST_PIXEL("the last pixel (which alone sees all others) in the last block");

    private final String words;

    Looker(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}
