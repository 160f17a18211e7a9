package dev.memorylane.ingest.content;

import dev.memorylane.schemas.RejectionCode;
import java.util.Objects;

/** What a file is, by its content, its name and its size. */
public sealed interface Verdict {

    /** A photo that can be decoded. */
    record Photo(PictureFormat format) implements Verdict {
        public Photo {
            Objects.requireNonNull(format, "format");
        }
    }

    /**
     * It should be a photo and is none.
     *
     * @param code why
     * @param words what is wrong and what to do; begins as a continuation of the file's name
     */
    record Rejected(RejectionCode code, String words) implements Verdict {
        public Rejected {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(words, "words");
        }
    }

    /** What a person or program says of a photo beside it, as XMP. */
    record Sidecar() implements Verdict {}

    /** What Google Photos knew of a photo beside it, as JSON, if its content is that. */
    record Takeout() implements Verdict {}

    /**
     * A film, which is noticed and counted, but not looked at.
     *
     * @param mediaType by content
     */
    record Film(String mediaType) implements Verdict {
        public Film {
            Objects.requireNonNull(mediaType, "mediaType");
        }
    }

    /** It is no photo and does not pretend to be one. */
    record Ignored() implements Verdict {}
}
