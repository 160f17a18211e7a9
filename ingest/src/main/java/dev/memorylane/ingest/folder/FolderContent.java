package dev.memorylane.ingest.folder;

import dev.memorylane.ingest.source.NotAtRestException;
import dev.memorylane.ingest.source.ObjectContent;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.storage.file.BusyFileException;
import dev.memorylane.storage.file.HeldFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of a folder, read where it is. */
final class FolderContent implements ObjectContent {
    private final Path file;
    private final ObjectVersion version;
    private final HeldFile held;
    private final FileChannel channel;

    private FolderContent(Path file, ObjectVersion version, HeldFile held, FileChannel channel) {
        this.file = file;
        this.version = version;
        this.held = held;
        this.channel = channel;
    }

    static FolderContent open(Path file, ObjectVersion version) throws IOException {
        HeldFile held = held(file);
        try {
            return open(file, version, held);
        } catch (IOException e) {
            held.close();
            throw e;
        }
    }

    private static HeldFile held(Path file) throws IOException {
        try {
            return HeldFile.open(file);
        } catch (BusyFileException e) {
            throw new NotAtRestException(e.getMessage());
        }
    }

    private static FolderContent open(Path file, ObjectVersion version, HeldFile held) throws IOException {
        FileChannel channel = FileChannel.open(held.path(), StandardOpenOption.READ);
        try {
            requireUnlocked(file, channel);
        } catch (NotAtRestException e) {
            channel.close();
            throw e;
        }
        return new FolderContent(file, version, held, channel);
    }

    /** Whoever writes under a lock says that the file is not whole. Where there are no locks, nobody says so. */
    private static void requireUnlocked(Path file, FileChannel channel) throws NotAtRestException {
        try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw new NotAtRestException(file + " is locked by the program that writes it");
            }
        } catch (NotAtRestException e) {
            throw e;
        } catch (OverlappingFileLockException ours) {
            throw new NotAtRestException(file + " is being written by this very program");
        } catch (IOException withoutLocks) {
            // Such as a network mount without a lock server.
        }
    }

    @Override
    @SuppressWarnings("resource") // the stream is the channel's, which stays open
    public byte[] head(int length) throws IOException {
        InputStream in = Channels.newInputStream(channel.position(0));
        return in.readNBytes(length);
    }

    @Override
    public Path file() {
        return held.path();
    }

    @Override
    public boolean isStill() throws IOException {
        return FileStat.of(file).version().equals(version);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // It was only read.
        } finally {
            held.close();
        }
    }
}
