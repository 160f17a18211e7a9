package dev.memorylane.sidecar.xmp;

import java.util.List;

/**
 * A tag by its place in the text.
 *
 * @param kind whether it opens, closes, or both
 * @param name as written, with its prefix
 * @param from at its angle bracket
 * @param to behind its angle bracket
 * @param attributes of an opening one, in their order
 */
record Tag(Kind kind, String name, int from, int to, List<Attribute> attributes) {
    /** What a tag does. */
    enum Kind {
        OPENS,
        CLOSES,
        EMPTY
    }

    Tag {
        attributes = List.copyOf(attributes);
    }

    /** Where an opening tag has room for one more attribute: behind the last, or behind the name. */
    int end() {
        return attributes.isEmpty()
                ? from + 1 + name.length()
                : attributes.getLast().to();
    }
}
