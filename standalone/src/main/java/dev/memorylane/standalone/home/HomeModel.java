package dev.memorylane.standalone.home;

import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.hub.ModelSource;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The model of a home, chosen at its first run and kept from then on: embeddings of two models cannot be compared.
 *
 * @param source where it comes from; of the hub with the commit
 * @param key as embeddings carry it: weights, pooling, input size, precision, length
 * @param why it was chosen, for a person
 */
public record HomeModel(ModelSource source, ModelKey key, String why) {
    private static final String FILE = "model.properties";

    public HomeModel {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(why, "why");
    }

    /** The model that this home has, if it ever ran. */
    public static Optional<HomeModel> of(Home home) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(home))) {
            properties.load(reader);
            return Optional.of(new HomeModel(
                    source(properties),
                    ModelKey.parse(properties.getProperty("key", "")),
                    properties.getProperty("why", "the one of this home's first run")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    "%s does not say which model this home has (%s). Restore it, or begin anew with another --home."
                            .formatted(file(home), e.getMessage()),
                    e);
        }
    }

    /**
     * Keeps this model as the home's own, or checks that it gives the same numbers; its folder may have moved.
     *
     * @throws OtherModelException when the home has another one
     */
    public void claim(Home home) throws IOException {
        Optional<HomeModel> kept = of(home);
        if (kept.isEmpty()) {
            write(home);
        } else if (!kept.get().key().givesTheNumbersOf(key)) {
            throw new OtherModelException(home, kept.get(), this);
        } else if (!kept.get().source().equals(source)) {
            new HomeModel(source, kept.get().key(), why).write(home);
        }
    }

    private void write(Home home) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("source", source.text());
        properties.setProperty("key", key.text());
        properties.setProperty("why", why);
        Path part = home.folder().resolve(FILE + ".part");
        try (Writer writer = Files.newBufferedWriter(part)) {
            properties.store(writer, "The model of this home; chosen once");
        }
        Files.move(part, file(home), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A folder is one even while its disk is away; the entry {@code folder} is that of version 0.1. */
    private static ModelSource source(Properties properties) {
        String text = properties.getProperty("source", properties.getProperty("folder", ModelSource.SHIPPED));
        return Path.of(text).isAbsolute() ? new ModelSource.Folder(Path.of(text)) : ModelSource.parse(text);
    }

    private static Path file(Home home) {
        return home.folder().resolve(FILE);
    }
}
