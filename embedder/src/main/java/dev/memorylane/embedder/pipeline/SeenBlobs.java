package dev.memorylane.embedder.pipeline;

import dev.memorylane.schemas.BlobReference;
import dev.memorylane.schemas.LocalFeatures;
import dev.memorylane.schemas.blob.BlobStore;
import dev.memorylane.vision.Analysis;
import dev.memorylane.vision.Thumbnail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Puts what is too large for a topic into the blob store, before the record that refers to it is written. */
record SeenBlobs(BlobStore store) {
    private static final String JPEG = "image/jpeg";

    private static final String FEATURES = "application/vnd.memorylane.local-features+avro";

    /**
     * Claim checks.
     *
     * @param thumbnail a JPEG
     * @param features {@link LocalFeatures} in Avro's single-object encoding; null for a picture without texture
     */
    record Put(BlobReference thumbnail, BlobReference features) {}

    /** @throws UncheckedIOException when they cannot be written: the photo is tried again */
    Put put(Analysis.Analyzed seen) {
        return new Put(put(seen.thumbnail()), seen.features().map(this::put).orElse(null));
    }

    private BlobReference put(Thumbnail thumbnail) {
        return reference(thumbnail.jpeg(), JPEG)
                .setWidth(thumbnail.width())
                .setHeight(thumbnail.height())
                .build();
    }

    private BlobReference put(dev.memorylane.vision.features.LocalFeatures features) {
        return reference(encoded(features), FEATURES).build();
    }

    private BlobReference.Builder reference(byte[] bytes, String mediaType) {
        return BlobReference.newBuilder()
                .setId(store.put(bytes))
                .setMediaType(mediaType)
                .setSize(bytes.length);
    }

    private static byte[] encoded(dev.memorylane.vision.features.LocalFeatures features) {
        LocalFeatures avro = new LocalFeatures(
                features.width(),
                features.height(),
                ByteBuffer.wrap(features.places()),
                ByteBuffer.wrap(features.descriptors()),
                ByteBuffer.wrap(features.sharpness()));
        try {
            ByteBuffer encoded = avro.toByteBuffer();
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("Local features could not be encoded in memory", e);
        }
    }
}
