package dev.memorylane.ingest.upload;

import java.time.Instant;
import java.util.Optional;

/**
 * How an upload stands, for the page.
 *
 * @param name the file's name, made safe
 * @param size bytes of the whole file
 * @param offset bytes that have come
 * @param state receiving; waiting, where all bytes are here and the library's folder is away; dropped
 * @param file where it is within the library
 * @param photoId SHA-256 of its bytes, once they are all here
 * @param already whether the same file was there before
 * @param expires when it is forgotten
 */
record UploadStatus(
        String name,
        long size,
        long offset,
        String state,
        Optional<String> file,
        Optional<String> photoId,
        boolean already,
        Instant expires) {

    static UploadStatus of(Uploads.Progress progress) {
        Upload upload = progress.upload();
        return new UploadStatus(
                upload.name(),
                upload.size(),
                progress.offset(),
                state(progress),
                upload.dropped().map(Dropped::file),
                upload.dropped().map(Dropped::sha256),
                upload.dropped().map(Dropped::already).orElse(false),
                progress.expires());
    }

    private static String state(Uploads.Progress progress) {
        if (progress.upload().dropped().isPresent()) {
            return "dropped";
        }
        return progress.isWhole() ? "waiting" : "receiving";
    }
}
