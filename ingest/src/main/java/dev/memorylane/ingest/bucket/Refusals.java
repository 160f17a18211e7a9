package dev.memorylane.ingest.bucket;

import dev.memorylane.ingest.source.NotAtRestException;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.SourceAwayException;
import dev.memorylane.ingest.source.UnusableObjectException;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.storage.StorageException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** What becomes of an object whose bytes its bucket does not hand out. */
final class Refusals {
    private Refusals() {}

    static IOException of(SeenObject object, StorageException refusal) {
        return switch (refusal.reason()) {
            case GONE -> new NoSuchFileException(object.uri());
            case CHANGED -> new NotAtRestException(refusal.getMessage());
            case ARCHIVED ->
                new UnusableObjectException(
                        RejectionCode.UNREADABLE,
                        "is in an archive of its bucket (a Glacier storage class). Restore it there; it is tried again by itself.");
            case DENIED ->
                new UnusableObjectException(
                        RejectionCode.UNREADABLE,
                        "may not be read with these credentials. Allow them s3:GetObject on it (and its KMS key); it is tried again by itself.");
            case AWAY -> new SourceAwayException(refusal.getMessage(), refusal);
            case TOO_LARGE, UNKNOWN_SCHEME -> refusal;
        };
    }
}
