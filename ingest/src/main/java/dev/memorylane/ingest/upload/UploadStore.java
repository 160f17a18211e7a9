package dev.memorylane.ingest.upload;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Uploads on the disk: their bytes so far in one file, what is known of them in another. A request names an upload, never
 * a file: only names that are listed here become paths.
 */
final class UploadStore {
    private static final Logger LOG = Logger.getLogger(UploadStore.class);
    private static final String NOTE = ".properties";

    private final Path folder;
    private final Map<UploadId, Upload> uploads = new ConcurrentHashMap<>();

    private UploadStore(Path folder) {
        this.folder = folder;
    }

    /** Takes up what an earlier process left, killed or not. */
    static UploadStore open(Path folder) throws IOException {
        UploadStore store = new UploadStore(Files.createDirectories(folder));
        List<Path> notes;
        try (Stream<Path> files = Files.list(folder)) {
            notes = files.filter(file -> file.toString().endsWith(NOTE)).toList();
        }
        notes.forEach(store::load);
        return store;
    }

    private void load(Path note) {
        String name = note.getFileName().toString();
        UploadId.parse(name.substring(0, name.length() - NOTE.length())).ifPresent(id -> {
            try {
                Upload upload = UploadNote.read(note, id);
                if (upload.soundUpTo().isPresent()) {
                    truncate(upload, upload.soundUpTo().get());
                }
                uploads.put(id, upload.sound(Optional.empty()));
            } catch (IOException e) {
                LOG.warnf("An upload that was left is not taken up again: %s", e.getMessage());
            }
        });
    }

    Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(uploads.get(id));
    }

    Collection<Upload> all() {
        return List.copyOf(uploads.values());
    }

    void create(Upload upload) throws IOException {
        Files.createFile(bytes(upload));
        keep(upload);
    }

    void keep(Upload upload) throws IOException {
        UploadNote.write(note(upload.id()), upload);
        uploads.put(upload.id(), upload);
    }

    /** Notes what became of it, and lets its bytes go. */
    void finish(Upload upload, Dropped dropped) throws IOException {
        keep(upload.as(dropped));
        Files.deleteIfExists(bytes(upload));
    }

    void remove(Upload upload) throws IOException {
        uploads.remove(upload.id());
        Files.deleteIfExists(note(upload.id()));
        Files.deleteIfExists(bytes(upload));
    }

    /** Bytes that have come. */
    long offset(Upload upload) throws IOException {
        return upload.dropped().isPresent() ? upload.size() : Files.size(bytes(upload));
    }

    /** When the last of them came, or the end was noted. */
    Instant touchedAt(Upload upload) throws IOException {
        Path file = upload.dropped().isPresent() ? note(upload.id()) : bytes(upload);
        return Files.getLastModifiedTime(file).toInstant();
    }

    void truncate(Upload upload, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(bytes(upload), StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.force(true);
        }
    }

    Path bytes(Upload upload) {
        return folder.resolve(upload.id() + ".part");
    }

    /** Bytes that the disk still takes. */
    long usableBytes() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    private Path note(UploadId id) {
        return folder.resolve(id + NOTE);
    }
}
