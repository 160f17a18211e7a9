/**
 * Looks at one photo: decodes it upright, gives it an embedding, quality signals and a thumbnail.
 *
 * <p>{@link dev.memorylane.vision.PhotoAnalyzer} is the way in. The module knows nothing of topics, services or
 * databases. Natives (libtorch and, for texts, tokenizers through DJL, OpenCV through JavaCPP) are unpacked once into
 * the folders named by {@code DJL_CACHE_DIR} and {@code org.bytedeco.javacpp.cachedir}; a host that must not write to
 * the home directory sets both before the first {@code open}. Nothing is ever fetched from a network.
 */
package dev.memorylane.vision;
