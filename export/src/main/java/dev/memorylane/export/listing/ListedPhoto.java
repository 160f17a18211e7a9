package dev.memorylane.export.listing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A photo that is there.
 *
 * @param photoId SHA-256 of its bytes, lower-case hexadecimal
 * @param uri the object that holds the bytes: {@code file:} or {@code s3:}
 * @param version of that object, as its storage tells it; empty where that is not known
 * @param mediaType by content
 * @param orientation EXIF orientation, 1 to 8
 * @param files all its files, as a person knows them: within the source folder
 * @param capturedAt ISO 8601 local time, with its offset where that is known
 * @param shot its RAW, JPEG or film have the same; empty where it stands alone
 * @param burst look-alikes have the same; empty until it is in a shortlist
 * @param burstKind what holds the burst together, such as {@code exposure_bracket}; empty where that is not known
 * @param rating in its file or sidecar, not by us: -1 to 5
 * @param label in its file or sidecar, not by us
 * @param word what a person said of it here
 * @param thumbnail name of its thumbnail in the blob store; empty until it is embedded
 * @param in its place in each window that holds it, in its trip first
 */
public record ListedPhoto(
        String photoId,
        String uri,
        String version,
        String mediaType,
        int orientation,
        List<String> files,
        Optional<String> capturedAt,
        Optional<String> shot,
        Optional<String> burst,
        Optional<String> burstKind,
        OptionalInt rating,
        Optional<String> label,
        Word word,
        Optional<String> thumbnail,
        List<Place> in) {
    private static final String RAW = "image/x-raw";

    public ListedPhoto {
        Objects.requireNonNull(photoId, "photoId");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(mediaType, "mediaType");
        files = List.copyOf(files);
        Objects.requireNonNull(capturedAt, "capturedAt");
        Objects.requireNonNull(shot, "shot");
        Objects.requireNonNull(burst, "burst");
        Objects.requireNonNull(burstKind, "burstKind");
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(thumbnail, "thumbnail");
        in = List.copyOf(in);
    }

    /** Whether it is a camera's RAW. */
    public boolean isRaw() {
        return RAW.equals(mediaType);
    }

    /** Whether its bytes are a file here, and not an object of a bucket. */
    public boolean isFile() {
        return uri.startsWith("file:");
    }

    /** As a person knows it: its path within the source folder, else its name. */
    public String file() {
        return files.isEmpty() ? name() : files.getFirst();
    }

    /** Name without folders. */
    public String name() {
        String path = files.isEmpty() ? Uris.path(uri) : files.getFirst();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
