package dev.memorylane.vision.model.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafeTensorsTest {
    @Test
    void shouldWidenEveryElementType() {
        // Given
        byte[] data = {0, 0, (byte) 0xC0, 0x3F, 0, 0x3C, (byte) 0x80, (byte) 0xC0};
        MemorySegment file = file(
                "{\"__metadata__\":{\"format\":\"pt\"},"
                        + "\"a\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,4]},"
                        + "\"b\":{\"dtype\":\"F16\",\"shape\":[],\"data_offsets\":[4,6]},"
                        + "\"c\":{\"dtype\":\"BF16\",\"shape\":[1],\"data_offsets\":[6,8]}}",
                data);

        // When
        SafeTensors tensors = SafeTensors.read(file);

        // Then
        assertThat(tensors.tensors()).containsOnlyKeys("a", "b", "c");
        assertThat(tensors.tensors().get("a").toArray()).containsExactly(1.5f);
        assertThat(tensors.tensors().get("a").shape()).containsExactly(1L, 1L);
        assertThat(tensors.tensors().get("b").toArray()).containsExactly(1f);
        assertThat(tensors.tensors().get("c").toArray()).containsExactly(-4f);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                argumentSet("no JSON", "{\"a\":", "no JSON"),
                argumentSet("no object", "[1, 2]", "no JSON object"),
                argumentSet("unknown type", tensor("I7", "[1]", "[0,1]"), "type I7"),
                argumentSet("no type", "{\"a\":{}}", "unknown type"),
                argumentSet("beyond the end", tensor("F32", "[4]", "[0,16]"), "cut off"),
                argumentSet("backwards", tensor("F32", "[1]", "[4,0]"), "lies at bytes"),
                argumentSet("one offset", tensor("F32", "[1]", "[4]"), "lies at bytes"),
                argumentSet("another size", tensor("F32", "[3]", "[0,8]"), "needs 12 bytes"),
                argumentSet("negative", tensor("F32", "[-2]", "[0,8]"), "impossible number -2"),
                argumentSet("overflow", tensor("F32", "[4611686018427387904,4]", "[0,8]"), "too large"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void shouldSayWhereAFileIsDamaged(String header, String words) {
        // Given
        MemorySegment file = file(header, new byte[8]);

        // Then
        assertThatThrownBy(() -> SafeTensors.read(file))
                .isInstanceOf(SafeTensorsException.class)
                .hasMessageContaining(words);
    }

    @Test
    void shouldRefuseAHeaderLongerThanTheFile() {
        // Given
        MemorySegment file = MemorySegment.ofArray(new byte[] {-1, -1, -1, -1, -1, -1, -1, 127, 0});

        // Then
        assertThatThrownBy(() -> SafeTensors.read(file)).hasMessageContaining("cut off");
        assertThatThrownBy(() -> SafeTensors.read(MemorySegment.ofArray(new byte[3])))
                .hasMessageContaining("first 8 bytes");
    }

    private static String tensor(String type, String shape, String offsets) {
        return "{\"a\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":%s}}".formatted(type, shape, offsets);
    }

    private static MemorySegment file(String header, byte[] data) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        return MemorySegment.ofArray(ByteBuffer.allocate(8 + json.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .put(data)
                .array());
    }
}
