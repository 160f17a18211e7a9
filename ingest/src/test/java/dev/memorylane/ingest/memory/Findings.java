package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.PhotoMetadata;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.ingest.source.SourceId;
import dev.memorylane.schemas.RejectionCode;
import java.nio.file.Path;

/** Findings as an examination would hand them over. */
public final class Findings {
    public static final Source SOURCE =
            new Source(new SourceId("photos-00000000"), "library", "/photos", "file:///photos/");
    public static final ObjectVersion VERSION = new ObjectVersion("1000@1", 1000, Clocks.NOON);
    public static final ObjectVersion LATER = new ObjectVersion("1000@2", 1000, Clocks.NOON.plusSeconds(1));

    private Findings() {}

    public static String uri(String name) {
        return Path.of("/photos").resolve(name).toUri().toString();
    }

    public static Finding.PhotoFound photo(String uri, String photoId) {
        return new Finding.PhotoFound(uri, VERSION, photoId, "image/jpeg", PhotoMetadata.none());
    }

    public static Finding.PhotoFound later(Finding.PhotoFound found) {
        return new Finding.PhotoFound(found.uri(), LATER, found.photoId(), found.mediaType(), found.metadata());
    }

    public static Finding.Rejected rejected(String uri, RejectionCode code) {
        return new Finding.Rejected(uri, VERSION, code, "is none");
    }
}
