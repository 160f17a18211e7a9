package dev.memorylane.ingest.folder;

import dev.memorylane.ingest.source.ObjectName;
import java.util.Arrays;

/**
 * One name in a folder, at its place in the order of a listing.
 *
 * @param order bytes of the name; with a slash for what comes where a folder's content comes
 * @param segment last part of its URI
 * @param stat what the file system said
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a record
record FolderEntry(byte[] order, String segment, Role role, FileStat stat) implements Comparable<FolderEntry> {

    /** What a listing does with it. */
    enum Role {
        OBJECT,
        FOLDER,
        LINKED_FOLDER,
        DANGLING,
        CLOSED,
        CLOSED_BELOW,
        /** A disk was here once, and now there is not even a folder. */
        UNMOUNTED
    }

    static FolderEntry of(String segment, Role role, FileStat stat) {
        boolean below =
                switch (role) {
                    case FOLDER, LINKED_FOLDER, CLOSED_BELOW, UNMOUNTED -> true;
                    case OBJECT, DANGLING, CLOSED -> false;
                };
        return new FolderEntry(ObjectName.key(below ? segment + "/" : segment), segment, role, stat);
    }

    @Override
    public int compareTo(FolderEntry other) {
        return Arrays.compareUnsigned(order, other.order);
    }
}
