/**
 * Watched folders to {@code objects}, {@code photos} and {@code photo-rejections}.
 *
 * <p>{@code source} sees files, {@code scan} decides which of them are settled, new or missing, {@code content} and
 * {@code metadata} read them, {@code memory} decides what each becomes: none of these knows Kafka or CDI. {@code kafka}
 * keeps the memory in topics, {@code worker} drives one source, and {@link dev.memorylane.ingest.Ingest} is what a
 * hosting process talks to.
 */
package dev.memorylane.ingest;
