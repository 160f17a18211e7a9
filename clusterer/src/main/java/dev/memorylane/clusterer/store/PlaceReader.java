package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.Coordinates;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.Place;
import dev.memorylane.schemas.registry.ReleasedSchemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;

/** Where a stored photo was taken, by a projection of its schema: the vector is passed over, not read. */
final class PlaceReader {
    private static final String PLACE = "place";

    private final BinaryMessageDecoder<GenericRecord> decoder;

    PlaceReader() {
        Schema whole = Embedding.getClassSchema();
        Schema placeAlone = Schema.createRecord(
                whole.getName(),
                null,
                whole.getNamespace(),
                false,
                List.of(new Schema.Field(
                        PLACE, whole.getField(PLACE).schema(), null, Schema.Field.NULL_DEFAULT_VALUE)));
        decoder = new BinaryMessageDecoder<>(GenericData.get(), placeAlone);
        decoder.addSchema(whole);
        ReleasedSchemas.of(whole.getName()).forEach(decoder::addSchema);
    }

    Optional<Coordinates> placeOf(byte[] row) {
        try {
            return Optional.ofNullable((GenericRecord) decoder.decode(row).get(PLACE))
                    .flatMap(place -> coordinates((double) place.get("latitude"), (double) place.get("longitude")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Coordinates> placeOf(Embedding embedding) {
        Place place = embedding.getPlace();
        return place == null ? Optional.empty() : coordinates(place.getLatitude(), place.getLongitude());
    }

    /** What lies off the globe is no place. */
    private static Optional<Coordinates> coordinates(double latitude, double longitude) {
        return Coordinates.isValid(latitude, longitude)
                ? Optional.of(new Coordinates(latitude, longitude))
                : Optional.empty();
    }
}
