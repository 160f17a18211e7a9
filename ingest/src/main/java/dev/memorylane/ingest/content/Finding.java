package dev.memorylane.ingest.content;

import dev.memorylane.ingest.metadata.PhotoMetadata;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.schemas.RejectionCode;
import java.util.Objects;

/** What looking at one object told. */
public sealed interface Finding {
    /** The object. */
    String uri();

    /**
     * Its bytes are a photo.
     *
     * @param version the file's version before and after it was read
     * @param photoId SHA-256 of the bytes, lower-case hexadecimal
     * @param mediaType by content
     * @param metadata what the photo says of itself
     */
    record PhotoFound(String uri, ObjectVersion version, String photoId, String mediaType, PhotoMetadata metadata)
            implements Finding {
        public PhotoFound {
            Objects.requireNonNull(uri, "uri");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(photoId, "photoId");
            Objects.requireNonNull(mediaType, "mediaType");
            Objects.requireNonNull(metadata, "metadata");
        }
    }

    /** It should be a photo and is none; {@code words} continue the file's name. */
    record Rejected(String uri, ObjectVersion version, RejectionCode code, String words) implements Finding {}

    /**
     * What a person or program says of the photo beside it.
     *
     * @param said of the shot
     */
    record SidecarFound(String uri, ObjectVersion version, Said said) implements Finding {
        public SidecarFound {
            Objects.requireNonNull(uri, "uri");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * What Google Photos knew of the photo beside it.
     *
     * @param said of the photo
     */
    record TakeoutFound(String uri, ObjectVersion version, Said said) implements Finding {
        public TakeoutFound {
            Objects.requireNonNull(uri, "uri");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(said, "said");
        }
    }

    /**
     * A film, which is not looked at.
     *
     * @param mediaType by content
     * @param said of the shot, where it is the film of a Live Photo
     */
    record FilmFound(String uri, ObjectVersion version, String mediaType, Said said) implements Finding {
        public FilmFound {
            Objects.requireNonNull(uri, "uri");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(mediaType, "mediaType");
            Objects.requireNonNull(said, "said");
        }
    }

    /** It is no photo. */
    record Ignored(String uri, ObjectVersion version) implements Finding {}

    /** It is not there any more. */
    record Gone(String uri) implements Finding {}
}
