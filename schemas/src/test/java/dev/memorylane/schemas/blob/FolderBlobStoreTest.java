package dev.memorylane.schemas.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void shouldNotLeadOutOfItsFolder() {
        // Given
        BlobStore store = new FolderBlobStore(folder.resolve("blobs"));

        // When, Then
        assertThat(store.get("../../etc/passwd")).isEmpty();
    }
}
