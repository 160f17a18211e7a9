package dev.memorylane.storage.file;

import java.nio.file.FileSystemException;

/** What is there has no bytes of its own: a named pipe, a socket, a device. */
public final class NoRegularFileException extends FileSystemException {
    private static final long serialVersionUID = 1;

    NoRegularFileException(String file) {
        super(file, null, "not a regular file");
    }
}
