package dev.memorylane.standalone.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A manifest as another program reads it. */
public record ManifestFile(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static ManifestFile read(Path file) throws IOException {
        return new ManifestFile(JSON.readTree(file.toFile()));
    }

    public int book(String name) {
        return json.path("books").path(name).asInt(-1);
    }

    public List<String> embeddedPhotoIds() {
        return stream("photos")
                .filter(photo -> photo.path("rejected").isNull())
                .map(photo -> photo.path("photoId").asText())
                .sorted()
                .toList();
    }

    /** The role of a file's photo in its first window. */
    public String roleOf(String file) {
        return stream("photos")
                .filter(photo -> photo.path("files").toString().contains('"' + file + '"'))
                .map(photo -> photo.path("in").path(0).path("role").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " is not in the manifest"));
    }

    public List<String> windowIds(String kind) {
        return stream("windows")
                .filter(window -> window.path("kind").asText().equals(kind))
                .map(window -> window.path("window").asText())
                .toList();
    }

    /** For each good photo the kinds of the windows that hold it. */
    List<List<String>> placesByPhoto() {
        return stream("photos")
                .filter(photo -> photo.path("rejected").isNull())
                .map(photo -> photo.path("in").findValuesAsText("kind"))
                .toList();
    }

    public String modelKey() {
        return json.path("windows").path(0).path("model").asText();
    }

    /** Shortlists without their revisions, which count what happened on the way, and without where the files lie. */
    public JsonNode content() {
        ObjectNode copy = json.deepCopy();
        copy.remove(List.of("library", "folders"));
        copy.path("windows").forEach(window -> ((ObjectNode) window).remove("revision"));
        copy.path("photos").forEach(photo -> ((ObjectNode) photo).remove("original"));
        return copy;
    }

    private Stream<JsonNode> stream(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false);
    }
}
