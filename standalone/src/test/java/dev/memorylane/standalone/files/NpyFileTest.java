package dev.memorylane.standalone.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpyFileTest {
    @TempDir
    Path folder;

    @Test
    void shouldWriteRowsInAnyOrderAsNumPyReadsThem() throws Exception {
        // Given
        Path file = folder.resolve("v.npy");

        // When
        try (NpyFile rows = new NpyFile(file, 2, 3)) {
            rows.row(1, new float[] {4, 5, Float.NaN});
            rows.row(0, new float[] {1, 2, 3});
            rows.complete();
        }

        // Then
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).hasSize(128 + 24).startsWith(0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0);
        assertThat(new String(bytes, 10, 118, StandardCharsets.US_ASCII))
                .startsWith("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }")
                .endsWith("\n");
        float[] values = new float[6];
        ByteBuffer.wrap(bytes, 128, 24)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        assertThat(values).containsExactly(1, 2, 3, 4, 5, Float.NaN);
    }

    @Test
    void shouldLeaveNothingWhereItIsNotComplete() throws Exception {
        // Given, When
        try (NpyFile rows = new NpyFile(folder.resolve("v.npy"), 2, 1)) {
            rows.row(0, new float[] {1});
        }

        // Then
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldRefuseARowOfAnotherLength() throws Exception {
        // Given
        try (NpyFile rows = new NpyFile(folder.resolve("v.npy"), 1, 2)) {
            // When, Then
            assertThatThrownBy(() -> rows.row(0, new float[3])).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
