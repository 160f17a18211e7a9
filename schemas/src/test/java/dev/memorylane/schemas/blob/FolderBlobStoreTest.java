package dev.memorylane.schemas.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderBlobStoreTest {
    @TempDir
    Path folder;

    @Test
    void shouldNameABlobByTheSha256OfItsBytes() {
        // Given
        BlobStore store = new FolderBlobStore(folder);

        // When
        String id = store.put("abc".getBytes(StandardCharsets.US_ASCII));

        // Then (FIPS 180-4, appendix B.1)
        assertThat(id).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(store.get(id)).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..%2f..%2fetc%2fpasswd",
                "/etc/passwd",
                "",
                "ba",
                "ba/ba",
                "../secret/ffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a\u0000",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n"
            })
    void shouldNotLeadOutOfItsFolder(String id) {
        // Given
        BlobStore store = new FolderBlobStore(folder.resolve("blobs"));

        // When, Then
        assertThat(store.get(id)).isEmpty();
    }
}
