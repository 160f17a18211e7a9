package dev.memorylane.schemas.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {
    /** Of FIPS 180-2, appendix B.3: a million times the letter a. */
    private static final String OF_A_MILLION = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

    private static final byte[] MILLION = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void shouldNameTheSameBytesTheSameWhereverTheyLie() throws Exception {
        // Given
        Path file = Files.write(folder.resolve("million"), MILLION);
        // When, Then
        assertThat(Sha256.hex(MILLION)).isEqualTo(OF_A_MILLION);
        assertThat(Sha256.hex(file)).isEqualTo(OF_A_MILLION);
        assertThat(Sha256.hex(new ByteArrayInputStream(MILLION))).isEqualTo(OF_A_MILLION);
    }
}
