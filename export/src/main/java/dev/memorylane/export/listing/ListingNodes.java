package dev.memorylane.export.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The windows and photos of a manifest, each out of its JSON. */
final class ListingNodes {
    private ListingNodes() {}

    static ListedWindow window(JsonNode window) {
        return new ListedWindow(
                window.path("window").asText(),
                kind(window),
                text(window, "from").map(LocalDateTime::parse),
                text(window, "to").map(LocalDateTime::parse));
    }

    /** Of a file that became a photo. */
    static ListedPhoto photo(JsonNode photo) {
        JsonNode original = photo.path("original");
        return new ListedPhoto(
                photo.path("photoId").asText(),
                original.path("uri").asText(),
                original.path("version").asText(),
                original.path("mediaType").asText(),
                original.path("orientation").asInt(1),
                stream(photo.path("files")).map(JsonNode::asText).toList(),
                text(photo, "capturedAt"),
                text(photo, "shot"),
                text(photo, "burst"),
                text(photo, "burstKind"),
                number(photo, "rating"),
                text(photo, "label"),
                word(photo.path("said")),
                text(photo, "thumbnail"),
                stream(photo.path("in")).map(ListingNodes::place).toList());
    }

    private static Word word(JsonNode said) {
        return said.isObject()
                ? new Word(
                        said.path("keep").asBoolean(),
                        said.path("reject").asBoolean(),
                        number(said, "rating"),
                        text(said, "label"),
                        text(said, "at").map(Instant::parse))
                : Word.nothing();
    }

    private static Place place(JsonNode place) {
        return new Place(
                place.path("window").asText(),
                kind(place),
                place.path("cluster").asInt(),
                Role.valueOf(place.path("role").asText().toUpperCase(Locale.ROOT)),
                stream(place.path("reasons"))
                        .map(reason -> reason.path("words").asText())
                        .toList(),
                place.path("margin").asDouble());
    }

    private static WindowKind kind(JsonNode node) {
        return WindowKind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    private static OptionalInt number(JsonNode node, String field) {
        return node.path(field).isInt() ? OptionalInt.of(node.path(field).intValue()) : OptionalInt.empty();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
