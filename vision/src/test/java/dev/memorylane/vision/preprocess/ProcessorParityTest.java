package dev.memorylane.vision.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.vision.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Against hashes of what transformers' own image processors gave for the same pictures (written by {@code
 * vision/parity/preprocess.py}): 0 levels apart, for every class and for odd sizes.
 */
class ProcessorParityTest {
    private static final JsonNode FIXTURE = fixture();

    static Stream<Arguments> cases() {
        return StreamSupport.stream(FIXTURE.path("cases").spliterator(), false).map(ProcessorParityTest::arguments);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldPrepareToTheBitWhatTheImageProcessorPrepares(String config, int width, int height, String expected) {
        // Given
        Preprocessing preprocessing = Preprocessing.of(FIXTURE.path("configs").path(config));

        // When
        ModelInput input = preprocessing.apply(Pictures.ramps(width, height));

        // Then
        assertThat(digest(input)).isEqualTo(expected);
    }

    private static Arguments arguments(JsonNode entry) {
        String name = entry.path(0).asText();
        int width = entry.path(1).asInt();
        int height = entry.path(2).asInt();
        return Arguments.argumentSet(
                name + ", " + width + "x" + height,
                name,
                width,
                height,
                entry.path(3).asText());
    }

    private static String digest(ModelInput input) {
        ByteBuffer bytes =
                switch (input) {
                    case PixelTensor(float[] values, int _, int _) -> {
                        ByteBuffer buffer = littleEndian(values.length);
                        buffer.asFloatBuffer().put(values);
                        yield buffer;
                    }
                    case ColourTokens(int[] ids, int _, int _) -> {
                        ByteBuffer buffer = littleEndian(ids.length);
                        buffer.asIntBuffer().put(ids);
                        yield buffer;
                    }
                };
        return HexFormat.of().formatHex(sha256().digest(bytes.array())).substring(0, 16);
    }

    private static ByteBuffer littleEndian(int values) {
        return ByteBuffer.allocate(values * 4).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode fixture() {
        try (InputStream in = ProcessorParityTest.class.getResourceAsStream("processors.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
