/** Text towers: words become vectors in the space of a model's picture embeddings, for search and classification. */
package dev.memorylane.vision.text;
