package dev.memorylane.vision.hub;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models that the hub's cache holds whole. */
public final class CachedModels {
    private static final String PREFIX = "models--";
    private static final String SEPARATOR = "--";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CachedModels() {}

    /**
     * A model of the cache.
     *
     * @param model with the commit that {@code main} was when it was last looked up
     * @param type the {@code model_type} of its configuration
     * @param bytes of its files
     */
    public record Entry(HubModel model, String type, long bytes) {
        /** Id, type, size and commit in a line. */
        public String words() {
            return "%-48s %-22s %10s  %s".formatted(model.id().repository(), type, Amount.of(bytes), model.commit());
        }
    }

    /** Those of a cache, by name; none where there is no cache. */
    public static List<Entry> in(Path cache) {
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX))
                    .sorted()
                    .flatMap(name -> id(name).stream())
                    .flatMap(id -> new HubCache(cache, id).whole(Need.PICTURES).stream())
                    .map(CachedModels::entry)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<HubId> id(String folder) {
        return HubId.parse(folder.substring(PREFIX.length()).replaceFirst(SEPARATOR, "/"));
    }

    private static Entry entry(HubModel model) {
        try (Stream<Path> files = Files.list(model.folder())) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            return new Entry(model, type(model.folder()), bytes);
        } catch (IOException e) {
            return new Entry(model, "unreadable", 0);
        }
    }

    private static String type(Path folder) throws IOException {
        return JSON.readTree(Files.readAllBytes(folder.resolve("config.json")))
                .path("model_type")
                .asText("unknown");
    }
}
