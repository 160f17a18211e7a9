package dev.memorylane.vision;

import dev.memorylane.vision.features.LocalFeatures;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What came of looking at a photo. */
public sealed interface Analysis {
    /**
     * The photo was read.
     *
     * @param embedding as the model key says, as long as {@link PhotoAnalyzer#dimension()}
     * @param quality how good the photo is technically
     * @param thumbnail a small upright JPEG
     * @param features what tells shots of one moment; empty for a picture without texture
     * @param colours as {@link dev.memorylane.vision.features.ColourHistogram} counts them; empty if they were not counted
     * @param width of the full picture after orientation, in pixels
     * @param height of the full picture after orientation, in pixels
     * @param remarks what a person may want to know of it
     */
    @SuppressWarnings("ArrayRecordComponent") // a value object between two layers, never compared
    record Analyzed(
            float[] embedding,
            QualitySignals quality,
            Thumbnail thumbnail,
            Optional<LocalFeatures> features,
            byte[] colours,
            int width,
            int height,
            Set<Remark> remarks)
            implements Analysis {
        public Analyzed {
            Objects.requireNonNull(embedding, "embedding");
            Objects.requireNonNull(quality, "quality");
            Objects.requireNonNull(thumbnail, "thumbnail");
            Objects.requireNonNull(features, "features");
            Objects.requireNonNull(colours, "colours");
            remarks = Set.copyOf(remarks);
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("A picture has at least one pixel: " + width + "x" + height);
            }
        }

        /** Of a photo that there is nothing to remark on, and that is not to be told from others. */
        public Analyzed(float[] embedding, QualitySignals quality, Thumbnail thumbnail, int width, int height) {
            this(embedding, quality, thumbnail, Optional.empty(), new byte[0], width, height, Set.of());
        }
    }

    /**
     * The bytes are no picture that can be used.
     *
     * @param reason for programs
     * @param words for a person: what is wrong and what to do; the caller adds which photo
     */
    record Unreadable(UnreadableReason reason, String words) implements Analysis {
        public Unreadable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(words, "words");
        }
    }
}
