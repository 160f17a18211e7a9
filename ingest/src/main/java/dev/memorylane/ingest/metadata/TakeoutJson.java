package dev.memorylane.ingest.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.schemas.Place;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The JSON that Google Takeout puts beside each photo. Its time is an instant, without the wall clock below it: where
 * Google knew no place it took the camera's clock for UTC, so that no offset can be told by comparing both.
 *
 * @param values text by the path of a field, as {@code geoData.latitude}
 */
record TakeoutJson(Map<String, String> values) {
    private static final String TAKEN = "photoTakenTime.timestamp";
    private static final String UPLOADED = "creationTime.timestamp";
    private static final String FAVORITE = "favorited";
    /** Where a person or Google put it, before where the camera said it stood. */
    private static final String PLACE = "geoData.";

    private static final String CAMERA_PLACE = "geoDataExif.";
    private static final Set<String> WANTED = Set.of(
            TAKEN,
            UPLOADED,
            FAVORITE,
            PLACE + "latitude",
            PLACE + "longitude",
            PLACE + "altitude",
            CAMERA_PLACE + "latitude",
            CAMERA_PLACE + "longitude",
            CAMERA_PLACE + "altitude");
    private static final int DEEPEST = 2;
    /** Real ones have five levels. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build();

    private static final Pattern SECONDS = Pattern.compile("-?\\d{1,12}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,30})?([eE]-?\\d{1,2})?");
    private static final int MOST_STARS = 5;

    TakeoutJson {
        values = Map.copyOf(values);
    }

    /** Nothing for JSON of others, and what Takeout writes on an album. */
    static Optional<TakeoutJson> read(byte[] json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            Map<String, String> found = new HashMap<>();
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                fields(parser, "", 1, found);
            }
            return found.containsKey(TAKEN) ? Optional.of(new TakeoutJson(found)) : Optional.empty();
        }
    }

    private static void fields(JsonParser parser, String path, int depth, Map<String, String> found)
            throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = path + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && depth < DEEPEST) {
                fields(parser, field + ".", depth + 1, found);
            } else if (value.isStructStart()) {
                parser.skipChildren();
            } else if (WANTED.contains(field)) {
                found.put(field, parser.getText());
            }
        }
    }

    /** Five stars for a favourite, as other programs take them over. */
    Said said(PlausibleTime plausible) {
        OptionalInt stars =
                Boolean.parseBoolean(values.get(FAVORITE)) ? OptionalInt.of(MOST_STARS) : OptionalInt.empty();
        return new Said(time(plausible), stars, Optional.empty(), Optional.empty()).at(place());
    }

    /** A photo that was taken in the second of its upload is one of which Google knew nothing better. */
    private CaptureTime time(PlausibleTime plausible) {
        return Optional.of(values.get(TAKEN))
                .filter(taken -> SECONDS.matcher(taken).matches() && !taken.equals(values.get(UPLOADED)))
                .flatMap(TakeoutJson::utc)
                .filter(plausible::is)
                .<CaptureTime>map(
                        utc -> new CaptureTime.Zoned(utc, ZoneOffset.UTC, TimeSource.TAKEOUT, TimePrecision.SECOND))
                .orElseGet(CaptureTime::unknown);
    }

    private static Optional<LocalDateTime> utc(String seconds) {
        try {
            return Optional.of(LocalDateTime.ofEpochSecond(Long.parseLong(seconds), 0, ZoneOffset.UTC));
        } catch (DateTimeException beyondTime) {
            return Optional.empty();
        }
    }

    private Optional<Place> place() {
        return Stream.of(PLACE, CAMERA_PLACE)
                .flatMap(source -> place(source).stream())
                .findFirst();
    }

    /** Where it writes 0 for the height, it knows none. */
    private Optional<Place> place(String source) {
        OptionalDouble height = number(source + "altitude").stream()
                .filter(metres -> metres != 0)
                .findFirst();
        return Places.of(
                number(source + "latitude").orElse(Double.NaN),
                number(source + "longitude").orElse(Double.NaN),
                height);
    }

    private OptionalDouble number(String field) {
        return Optional.ofNullable(values.get(field))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                .orElse(OptionalDouble.empty());
    }
}
