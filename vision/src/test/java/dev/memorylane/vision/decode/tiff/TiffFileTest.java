package dev.memorylane.vision.decode.tiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.vision.decode.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class TiffFileTest {
    @Test
    void shouldReadValuesInBothByteOrders() throws Exception {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            // Given
            byte[] file = classic(order, entry -> entry.putShort((short) TiffTag.WIDTH)
                    .putShort((short) 3)
                    .putInt(1)
                    .putShort((short) 60_000)
                    .putShort((short) 0));

            // When
            TiffDirectory directory = TiffFile.read(file, 0, file.length).first();

            // Then
            assertThat(directory.number(TiffTag.WIDTH, 0)).isEqualTo(60_000);
            assertThat(directory.number(TiffTag.HEIGHT, 7)).isEqualTo(7);
        }
    }

    @Test
    void shouldTakeAFieldWhoseValuesLeaveTheFileAsAbsent() throws Exception {
        // Given
        byte[] file = classic(ByteOrder.BIG_ENDIAN, entry -> entry.putShort((short) TiffTag.STRIP_OFFSETS)
                .putShort((short) 4)
                .putInt(Integer.MAX_VALUE / 4)
                .putInt(8));

        // When
        TiffDirectory directory = TiffFile.read(file, 0, file.length).first();

        // Then
        assertThat(directory.has(TiffTag.STRIP_OFFSETS)).isFalse();
    }

    @Test
    void shouldRefuseADirectoryOutsideTheFile() throws Exception {
        // Given
        byte[] file = classic(ByteOrder.LITTLE_ENDIAN, entry -> {});
        TiffFile tiff = TiffFile.read(file, 0, file.length);

        // Then
        assertThatThrownBy(() -> tiff.directory(file.length)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> tiff.directory(0xFFFF_FFFFL)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> tiff.directory(-1)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void shouldTellCameraRawFromTiff() {
        // Given
        byte[] tiff = classic(ByteOrder.LITTLE_ENDIAN, entry -> photometric(entry, 2));
        byte[] raw = classic(ByteOrder.LITTLE_ENDIAN, entry -> photometric(entry, 32803));

        // Then
        assertThat(CameraRaw.isOne(tiff)).isFalse();
        assertThat(CameraRaw.isOne(raw)).isTrue();
        assertThat(CameraRaw.isOne(new byte[] {'I', 'I', 42, 0})).isFalse();
    }

    @Test
    void shouldNotFollowALoopOfDirectoriesForEver() {
        // Given
        byte[] file = classic(ByteOrder.BIG_ENDIAN, entry -> photometric(entry, 2));
        ByteBuffer.wrap(file).putInt(8 + 2 + 12, 8);

        // Then
        assertThat(CameraRaw.isOne(file)).isFalse();
    }

    private static void photometric(ByteBuffer entry, int value) {
        entry.putShort((short) TiffTag.PHOTOMETRIC)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0);
    }

    /** A file of one directory with one field. */
    private static byte[] classic(ByteOrder order, java.util.function.Consumer<ByteBuffer> field) {
        ByteBuffer file = ByteBuffer.allocate(8 + 2 + 12 + 4).order(order);
        file.put((byte) (order == ByteOrder.BIG_ENDIAN ? 'M' : 'I'));
        file.put((byte) (order == ByteOrder.BIG_ENDIAN ? 'M' : 'I'));
        file.putShort((short) 42).putInt(8).putShort((short) 1);
        field.accept(file);
        return file.array();
    }
}
