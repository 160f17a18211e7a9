package dev.memorylane.standalone.cluster;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.poison.FileBuilder;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpyHeaderTest {
    private static final Path FILE = Path.of("v.npy");

    @ParameterizedTest
    @ValueSource(longs = {100, 0x7FFFFFFFL, 0x80000000L, 0xFFFFFFFFL})
    void shouldBelieveNoLengthThatIsNotThere(long length) {
        // Given
        byte[] beginning = FileBuilder.littleEndian()
                .u8(0x93)
                .text("NUMPY")
                .u8(2, 0)
                .u32(length)
                .text("{'descr': '<f4'}")
                .bytes();

        // Then
        assertThatThrownBy(() -> NpyHeader.read(FILE, ByteBuffer.wrap(beginning)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends within its header");
    }
}
