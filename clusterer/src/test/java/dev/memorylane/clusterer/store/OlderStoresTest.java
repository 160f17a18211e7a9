package dev.memorylane.clusterer.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.serde.StoreSerdes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.junit.jupiter.api.Test;

/** What the stores of an older home hold is still understood. */
class OlderStoresTest {

    @Test
    void shouldReadAMarkThatStillCarriedTheBoundsOfItsWindow() throws IOException {
        // Given
        Schema older = older("DirtyMark");
        GenericRecord mark = new GenericRecordBuilder(older)
                .set("kind", "DAY")
                .set("since", 1L)
                .set("lastAt", 2L)
                .set("change", 3L)
                .set("retractions", 4L)
                .build();

        // When
        DirtyMark read = StoreSerdes.of(DirtyMark.class).deserializer().deserialize("store", bytes(older, mark));

        // Then
        assertThat(read).isEqualTo(new DirtyMark(1L, 2L, 3L, 4L, List.of()));
    }

    @Test
    void shouldTakeALibraryOfBeforeThereWereTripsForOneToBeDrawnAnew() throws IOException {
        // Given
        Schema older = older("LibraryModel");
        GenericRecord model = new GenericRecordBuilder(older)
                .set("modelKey", "pocket")
                .set("dimension", 16)
                .build();

        // When
        LibraryModel read = StoreSerdes.of(LibraryModel.class).deserializer().deserialize("store", bytes(older, model));

        // Then
        assertThat(read).isEqualTo(new LibraryModel("pocket", 16, ""));
    }

    private static Schema older(String type) throws IOException {
        try (InputStream in = DirtyMark.class.getResourceAsStream("older/" + type + ".1.avsc")) {
            return new Schema.Parser().parse(in);
        }
    }

    private static byte[] bytes(Schema schema, GenericRecord row) throws IOException {
        ByteBuffer encoded = new BinaryMessageEncoder<GenericRecord>(GenericData.get(), schema).encode(row);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
