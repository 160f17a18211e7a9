package dev.memorylane.ingest.upload;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** What is known of an upload, as a small file beside its bytes. */
final class UploadNote {
    private UploadNote() {}

    /** Replaces what was noted, at once. */
    static void write(Path file, Upload upload) throws IOException {
        Properties note = new Properties();
        note.setProperty("library", upload.library());
        note.setProperty("name", upload.name());
        note.setProperty("size", Long.toString(upload.size()));
        note.setProperty("created", upload.createdAt().toString());
        upload.modifiedAt().ifPresent(at -> note.setProperty("modified", at.toString()));
        upload.soundUpTo().ifPresent(at -> note.setProperty("sound-up-to", Long.toString(at)));
        upload.dropped().ifPresent(dropped -> {
            note.setProperty("file", dropped.file());
            note.setProperty("sha256", dropped.sha256());
            note.setProperty("already", Boolean.toString(dropped.already()));
        });
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            note.store(writer, null);
        }
        Durable.file(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws IOException also where it is no note of ours */
    static Upload read(Path file, UploadId id) throws IOException {
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            note.load(reader);
            return upload(id, note);
        } catch (RuntimeException e) {
            throw new IOException(file + " is no note of an upload: " + e.getMessage(), e);
        }
    }

    private static Upload upload(UploadId id, Properties note) {
        return new Upload(
                id,
                note.getProperty("library"),
                note.getProperty("name"),
                Long.parseLong(note.getProperty("size")),
                Instant.parse(note.getProperty("created")),
                Optional.ofNullable(note.getProperty("modified")).map(Instant::parse),
                Optional.ofNullable(note.getProperty("sound-up-to")).map(Long::valueOf),
                Optional.ofNullable(note.getProperty("file"))
                        .map(dropped -> new Dropped(
                                dropped,
                                note.getProperty("sha256"),
                                Boolean.parseBoolean(note.getProperty("already")))));
    }
}
