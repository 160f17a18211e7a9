package dev.memorylane.standalone.servers;

import dev.memorylane.s3server.S3Keys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * The keys of the S3 server in the format that AWS's own tools read (shared credentials file), in the home and readable by
 * its owner only.
 */
record CredentialsFile(Path path) {
    private static final String ACCESS_KEY = "aws_access_key_id = ";
    private static final String SECRET_KEY = "aws_secret_access_key = ";

    static CredentialsFile in(Path directory) {
        return new CredentialsFile(directory.resolve("credentials"));
    }

    /** The keys it holds; made and written where there are none. */
    S3Keys keys() throws IOException {
        if (Files.exists(path)) {
            List<String> lines = Files.readAllLines(path);
            Optional<String> access = value(lines, ACCESS_KEY);
            Optional<String> secret = value(lines, SECRET_KEY);
            if (access.isPresent() && secret.isPresent()) {
                return new S3Keys(access.get(), secret.get());
            }
        }
        S3Keys keys = S3Keys.random();
        write(keys);
        return keys;
    }

    private static Optional<String> value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private void write(S3Keys keys) throws IOException {
        Files.deleteIfExists(path);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        List<String> lines = List.of("[default]", ACCESS_KEY + keys.accessKey(), SECRET_KEY + keys.secretKey());
        Files.write(path, lines, StandardCharsets.UTF_8);
    }
}
