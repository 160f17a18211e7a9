package dev.memorylane.s3server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Configuration of an S3Proxy on 127.0.0.1.
 *
 * @param buckets folder of which each subfolder, or link to a folder, is a bucket
 * @param port to listen on
 * @param keys that requests must be signed with
 * @param tls what it shows to clients that connect by HTTPS; empty: by HTTP
 */
public record S3ProxyConfig(Path buckets, int port, S3Keys keys, Optional<Tls> tls) {

    /** The class whose {@code main} takes the file; it needs S3Proxy on its class path. */
    public static final String MAIN = "dev.memorylane.s3server.PrivateS3Proxy";

    /**
     * Key and certificate of a server.
     *
     * @param keyStore in PKCS #12
     */
    public record Tls(Path keyStore, String password) {
        @Override
        public String toString() {
            return keyStore.toString();
        }
    }

    /** By HTTP. */
    public S3ProxyConfig(Path buckets, int port, S3Keys keys) {
        this(buckets, port, keys, Optional.empty());
    }

    public S3ProxyConfig {
        buckets = buckets.toAbsolutePath().normalize();
        Objects.requireNonNull(keys, "keys");
    }

    /** Where clients connect. */
    public String endpoint() {
        return (tls.isPresent() ? "https" : "http") + "://127.0.0.1:" + port;
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
        properties.setProperty(tls.isPresent() ? "s3proxy.secure-endpoint" : "s3proxy.endpoint", endpoint());
        tls.ifPresent(store -> {
            properties.setProperty("s3proxy.keystore-path", store.keyStore().toString());
            properties.setProperty("s3proxy.keystore-password", store.password());
        });
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
