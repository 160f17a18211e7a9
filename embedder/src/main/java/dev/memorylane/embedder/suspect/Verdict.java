package dev.memorylane.embedder.suspect;

import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.vision.Analysis;
import java.util.Objects;

/** What a guarded look came to. */
public sealed interface Verdict {

    /** The look ended. */
    record Seen(Analysis analysis) implements Verdict {
        public Seen {
            Objects.requireNonNull(analysis);
        }
    }

    /** It failed, perhaps not for the photo's sake: to be tried again. */
    record Failed(String words) implements Verdict {
        public Failed {
            Objects.requireNonNull(words);
        }
    }

    /**
     * The photo is not looked at any more.
     *
     * @param words what happened and what to do
     */
    record Condemned(RejectionCode code, String words) implements Verdict {
        public Condemned {
            Objects.requireNonNull(code);
            Objects.requireNonNull(words);
        }
    }
}
