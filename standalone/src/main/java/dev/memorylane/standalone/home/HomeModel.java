package dev.memorylane.standalone.home;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The model of a home, chosen at its first run and kept from then on: embeddings of two models cannot be compared.
 *
 * @param folder the model's files; empty for the one shipped inside
 * @param pooling how tokens become the embedding
 * @param key the model key, as embeddings carry it
 */
public record HomeModel(Optional<Path> folder, String pooling, String key) {
    private static final String FILE = "model.properties";

    /** The model that this home has, if it ever ran. */
    public static Optional<HomeModel> of(Home home) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(home))) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return Optional.of(new HomeModel(
                Optional.ofNullable(properties.getProperty("folder")).map(Path::of),
                properties.getProperty("pooling"),
                properties.getProperty("key")));
    }

    /**
     * Keeps this model as the home's own, or checks that it is.
     *
     * @throws OtherModelException when the home has another one
     */
    public void claim(Home home) throws IOException {
        Optional<HomeModel> kept = of(home);
        if (kept.isEmpty()) {
            write(home);
        } else if (!kept.get().key().equals(key)) {
            throw new OtherModelException(home, kept.get(), this);
        }
    }

    private void write(Home home) throws IOException {
        Properties properties = new Properties();
        folder.ifPresent(path -> properties.setProperty("folder", path.toString()));
        properties.setProperty("pooling", pooling);
        properties.setProperty("key", key);
        Path part = home.folder().resolve(FILE + ".part");
        try (Writer writer = Files.newBufferedWriter(part)) {
            properties.store(writer, "The model of this home; chosen once");
        }
        Files.move(part, file(home), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path file(Home home) {
        return home.folder().resolve(FILE);
    }
}
