package dev.memorylane.standalone.home;

import dev.memorylane.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where the servers of a running home listen: a file for other programs, such as {@code lane tail} or a subscriber. */
public final class Addresses {
    private static final String FILE = "addresses.properties";

    private Addresses() {}

    /** Notes the addresses in the home. */
    public static void write(Home home, ServerAddresses addresses) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("bootstrap.servers", addresses.bootstrapServers());
        properties.setProperty("schema.registry.url", addresses.registry().toString());
        properties.setProperty("milvus.uri", addresses.milvus().toString());
        store(home, properties);
    }

    /** Notes more in the home that is running. */
    public static void add(Home home, Map<String, String> more) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(home))) {
            properties.load(reader);
        }
        properties.putAll(more);
        store(home, properties);
    }

    private static void store(Home home, Properties properties) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file(home))) {
            properties.store(writer, "Where the servers of this home listen while it runs");
        }
    }

    /** The addresses of a home that is running, or was. */
    public static Optional<ServerAddresses> read(Home home) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(home))) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return Optional.of(new ServerAddresses(
                properties.getProperty("bootstrap.servers"),
                URI.create(properties.getProperty("schema.registry.url")),
                URI.create(properties.getProperty("milvus.uri"))));
    }

    /** Removes the note of a home that stopped. */
    public static void forget(Home home) throws IOException {
        Files.deleteIfExists(file(home));
    }

    private static Path file(Home home) {
        return home.folder().resolve(FILE);
    }
}
