package dev.memorylane.vision.zeroshot;

/**
 * A sentence about a label, such as {@code a photo of {label}}.
 *
 * @param text with {@code {label}} where the label goes
 */
public record Template(String text) {
    /** Stands for the label. */
    public static final String LABEL = "{label}";

    /** What CLIP's authors propose where nothing is known of the labels. */
    public static final Template USUAL = new Template("a photo of " + LABEL);

    public Template {
        if (!text.contains(LABEL)) {
            throw new IllegalArgumentException("A template says where the label goes by " + LABEL + ": " + text);
        }
    }

    /** The sentence about one label. */
    public String about(String label) {
        return text.replace(LABEL, label);
    }
}
