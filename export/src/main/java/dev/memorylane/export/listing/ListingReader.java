package dev.memorylane.export.listing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the listing out of a manifest, as {@code manifest.schema.json} has it. */
public final class ListingReader {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ListingReader() {}

    /**
     * Reads all of it.
     *
     * @throws IOException in words: where it is no manifest, or one of a release that did not say where the files are
     */
    public static Listing read(InputStream manifest) throws IOException {
        String library = null;
        List<ListedWindow> windows = new ArrayList<>();
        List<ListedPhoto> photos = new ArrayList<>();
        int known = 0;
        try (JsonParser json = JSON.createParser(manifest)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw noManifest();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "library" -> library = json.getText();
                    case "windows" -> known += each(json, node -> windows.add(ListingNodes.window(node)));
                    case "photos" -> known += each(json, node -> addPhoto(node, photos));
                    default -> json.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException("is no JSON: " + e.getOriginalMessage(), e);
        }
        return checked(library, windows, photos, known == 2);
    }

    private static Listing checked(
            String library, List<ListedWindow> windows, List<ListedPhoto> photos, boolean manifest) throws IOException {
        if (!manifest) {
            throw noManifest();
        }
        if (library == null) {
            throw new IOException(
                    "was written by an earlier release, which did not say where the photos lie. Run ./lane run --json again");
        }
        return new Listing(library, windows, photos);
    }

    private static IOException noManifest() {
        return new IOException("is no manifest: it has no photos and windows. Give what ./lane run --json wrote");
    }

    /** One at a time, as a library may have many. */
    private static int each(JsonParser json, Consumer<JsonNode> sink) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw noManifest();
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            sink.accept(JSON.readTree(json));
        }
        return 1;
    }

    /** Files that never became photos have no original. */
    private static void addPhoto(JsonNode photo, List<ListedPhoto> photos) {
        if (photo.path("original").isObject()) {
            photos.add(ListingNodes.photo(photo));
        }
    }
}
