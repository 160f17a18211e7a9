package dev.memorylane.sidecar.xmp;

/**
 * An attribute by its place in the text.
 *
 * @param name as written, with its prefix
 * @param gap where the white space before it begins
 * @param from where its name begins
 * @param valueFrom behind the opening quote
 * @param valueTo at the closing quote
 */
record Attribute(String name, int gap, int from, int valueFrom, int valueTo) {
    /** Behind the closing quote. */
    int to() {
        return valueTo + 1;
    }

    boolean declaresNamespace() {
        return name.equals("xmlns") || name.startsWith("xmlns:");
    }
}
