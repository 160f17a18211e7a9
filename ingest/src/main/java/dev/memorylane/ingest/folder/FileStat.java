package dev.memorylane.ingest.folder;

import dev.memorylane.ingest.source.ObjectVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

/**
 * What the file system says of one name.
 *
 * @param size bytes
 * @param modifiedAt time of the last modification, which any program can set
 * @param changedAt time of the last change of bytes, owner, rights or name, which no program can set; the epoch where the
 *     file system does not tell
 * @param device the file system it is on; 0 where that is not told
 */
record FileStat(Kind kind, long size, Instant modifiedAt, Instant changedAt, long device) {
    private static final int NANOS_A_SECOND = 1_000_000_000;
    private static final boolean UNIX =
            java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /** What a name stands for. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        /** A named pipe, a socket, a device: nothing that has bytes of its own. */
        OTHER
    }

    static FileStat of(Path path, LinkOption... options) throws IOException {
        return UNIX ? unix(path, options) : basic(Files.readAttributes(path, BasicFileAttributes.class, options));
    }

    private static FileStat unix(Path path, LinkOption... options) throws IOException {
        Map<String, Object> read = Files.readAttributes(
                path, "unix:isRegularFile,isDirectory,isSymbolicLink,size,lastModifiedTime,ctime,dev", options);
        return new FileStat(
                kind(is(read, "isRegularFile"), is(read, "isDirectory"), is(read, "isSymbolicLink")),
                (Long) read.get("size"),
                ((FileTime) read.get("lastModifiedTime")).toInstant(),
                ((FileTime) read.get("ctime")).toInstant(),
                (Long) read.get("dev"));
    }

    private static FileStat basic(BasicFileAttributes read) {
        return new FileStat(
                kind(read.isRegularFile(), read.isDirectory(), read.isSymbolicLink()),
                read.size(),
                read.lastModifiedTime().toInstant(),
                Instant.EPOCH,
                0);
    }

    private static boolean is(Map<String, Object> read, String attribute) {
        return (Boolean) read.get(attribute);
    }

    private static Kind kind(boolean file, boolean folder, boolean link) {
        if (file) {
            return Kind.FILE;
        }
        if (folder) {
            return Kind.FOLDER;
        }
        return link ? Kind.LINK : Kind.OTHER;
    }

    /**
     * Bytes and modification time, then the time of the last change: an editor may keep the first two. Whoever changes
     * only rights or owner has the file read once more, which then turns out to be the same.
     */
    ObjectVersion version() {
        String text = size + "@" + text(modifiedAt);
        return new ObjectVersion(
                changedAt.equals(Instant.EPOCH) ? text : text + "+" + text(changedAt), size, modifiedAt);
    }

    /** Seconds with nine digits behind the point. Not by a formatter: each walk asks it of every file. */
    private static String text(Instant time) {
        String nanos = Integer.toString(NANOS_A_SECOND + time.getNano());
        return time.getEpochSecond() + "." + nanos.substring(1);
    }
}
