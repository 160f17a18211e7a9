package dev.memorylane.storage.file;

import java.nio.file.FileSystemException;

/** Another program, such as a file server, has the file for itself; it was asked for it back. */
public final class BusyFileException extends FileSystemException {
    private static final long serialVersionUID = 1;

    BusyFileException(String file) {
        super(file, null, "in use by another program");
    }
}
