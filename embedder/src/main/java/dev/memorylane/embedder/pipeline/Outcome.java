package dev.memorylane.embedder.pipeline;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.PhotoRejection;
import java.util.Objects;

/** What became of one attempt at a photo. */
public sealed interface Outcome {

    /** The record for the topic embeddings. */
    record Embedded(Embedding embedding) implements Outcome {
        public Embedded {
            Objects.requireNonNull(embedding);
        }
    }

    /** The bytes are no photo that can be read: the record for the topic photo-rejections. */
    record Rejected(PhotoRejection rejection) implements Outcome {
        public Rejected {
            Objects.requireNonNull(rejection);
        }
    }

    /** The bytes could not be had, or are not those of the photo any more: to be tried again. */
    record Unavailable(String words) implements Outcome {
        public Unavailable {
            Objects.requireNonNull(words);
        }
    }
}
