package dev.memorylane.bench.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.bench.BenchException;
import dev.memorylane.culling.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a run wrote about its photos, see {@code manifest.schema.json} of the gallery. */
public final class Manifest {

    private Manifest() {}

    /**
     * A photo in one window.
     *
     * @param file within the folder of the photos
     * @param photoId the photo
     * @param time local wall time as written; empty if unknown
     * @param window the window
     * @param cluster number of its scene
     * @param burst names its burst
     * @param role what it is to the window
     * @param reasons in words, the deciding one first
     * @param codes of the reasons
     * @param margin of the role
     */
    public record Entry(
            String file,
            String photoId,
            String time,
            String window,
            int cluster,
            String burst,
            Role role,
            List<String> reasons,
            List<String> codes,
            double margin) {}

    /** Every photo in every window, by window, scene, burst and time. */
    public static List<Entry> read(Path file) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (JsonNode photo : new ObjectMapper().readTree(file.toFile()).path("photos")) {
                photo.path("in").forEach(place -> entries.add(entry(photo, place)));
            }
        } catch (IOException e) {
            throw new BenchException("The manifest " + file + " cannot be read: " + e.getMessage(), e);
        }
        entries.sort(Comparator.comparing(Entry::window)
                .thenComparing(Entry::cluster)
                .thenComparing(Entry::time)
                .thenComparing(Entry::photoId));
        return entries;
    }

    private static Entry entry(JsonNode photo, JsonNode place) {
        List<String> words = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        place.path("reasons").forEach(reason -> {
            words.add(reason.path("words").asText());
            codes.add(reason.path("code").asText());
        });
        return new Entry(
                photo.path("files").path(0).asText(),
                photo.path("photoId").asText(),
                photo.path("capturedAt").asText(""),
                place.path("window").asText(),
                place.path("cluster").asInt(),
                photo.path("burst").asText(photo.path("photoId").asText()),
                Role.valueOf(place.path("role").asText().toUpperCase(Locale.ROOT)),
                words,
                codes,
                place.path("margin").asDouble());
    }
}
