package dev.memorylane.access;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** Where the token is kept: a file of one line that its owner alone can read. */
public final class TokenFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int LONGEST = 4_096;

    private final Path file;

    public TokenFile(Path file) {
        this.file = file;
    }

    /** Whether the next {@link #read} makes a token. */
    public boolean isMissing() {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The token; made where there is none. */
    public Token read() throws IOException {
        try {
            return kept();
        } catch (NoSuchFileException none) {
            return made();
        }
    }

    private Token kept() throws IOException {
        if (isPosix(file) && !Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
            requireOwnerOnly();
        }
        if (Files.size(file) > LONGEST) {
            throw new IOException(file + " holds no token: it is too long. Name another file, or remove it.");
        }
        try {
            return Token.of(Files.readString(file).strip());
        } catch (IllegalArgumentException e) {
            throw new IOException("The token in " + file + " cannot be used. " + e.getMessage(), e);
        }
    }

    /** Others may have read it: it is no secret any more. */
    private void requireOwnerOnly() throws IOException {
        Set<PosixFilePermission> found = Files.getPosixFilePermissions(file);
        if (found.stream().anyMatch(permission -> permission.name().matches("(GROUP|OTHERS)_.*"))) {
            throw new IOException(
                    "The token in %s can be read by others (%s). Remove it and a new one is made, or 'chmod 600' it if you are sure that nobody did."
                            .formatted(file, PosixFilePermissions.toString(found)));
        }
    }

    /** Made with its mode, so that there is no moment at which others can read it, whatever the umask. */
    private Token made() throws IOException {
        Token token = Token.random(new SecureRandom());
        Path parent = file.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        FileAttribute<?>[] mode = isPosix(parent)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try {
            Files.createFile(file, mode);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(file + " is being made by another process, or leads nowhere. Start again.", e);
        }
        Files.writeString(file, token.reveal() + System.lineSeparator(), StandardOpenOption.TRUNCATE_EXISTING);
        return token;
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
