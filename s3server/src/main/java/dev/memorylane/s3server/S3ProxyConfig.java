package dev.memorylane.s3server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Properties;

/**
 * Configuration of an S3Proxy on 127.0.0.1.
 *
 * @param buckets folder of which each subfolder, or link to a folder, is a bucket
 * @param port to listen on
 * @param keys that requests must be signed with
 */
public record S3ProxyConfig(Path buckets, int port, S3Keys keys) {

    /** The class whose {@code main} takes the file; it needs S3Proxy on its class path. */
    public static final String MAIN = "dev.memorylane.s3server.PrivateS3Proxy";

    public S3ProxyConfig {
        buckets = buckets.toAbsolutePath().normalize();
        Objects.requireNonNull(keys, "keys");
    }

    /** Where clients connect. */
    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /** Writes it where only the owner reads it: the secret is in it. */
    public Path write(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            properties().store(writer, "Written anew at each start");
        }
        return file;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("s3proxy.endpoint", endpoint());
        properties.setProperty("s3proxy.authorization", "aws-v2-or-v4");
        properties.setProperty("s3proxy.identity", keys.accessKey());
        properties.setProperty("s3proxy.credential", keys.secretKey());
        properties.setProperty("jclouds.provider", "filesystem-nio2");
        properties.setProperty("jclouds.filesystem.basedir", buckets.toString());
        return properties;
    }

    @Override
    public String toString() {
        return "S3Proxy of %s at %s".formatted(buckets, endpoint());
    }
}
