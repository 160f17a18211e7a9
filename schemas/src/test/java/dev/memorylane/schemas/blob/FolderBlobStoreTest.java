package dev.memorylane.schemas.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderBlobStoreTest {
    private static final byte[] BYTES = "abc".getBytes(StandardCharsets.US_ASCII);

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

    @Test
    void shouldTakeNoDamagedBlobForWholeAndHealItWhenItIsPutAgain() throws IOException {
        // Given (as a loss of power leaves it)
        FolderBlobStore store = new FolderBlobStore(folder);
        String id = store.put(BYTES);
        Files.write(folder.resolve(id.substring(0, 2)).resolve(id), new byte[BYTES.length]);
        boolean kept = store.keep(id);
        Optional<byte[]> read = store.get(id);

        // When
        store.put(BYTES);

        // Then
        assertThat(kept).isFalse();
        assertThat(read).isEmpty();
        assertThat(store.keep(id)).isTrue();
        assertThat(store.get(id)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
    }

    @Test
    void shouldGiveWholeBlobsOnlyWhileManyPutTheSameOnes() throws Exception {
        // Given
        FolderBlobStore store = new FolderBlobStore(folder);
        int size = 300_000;
        List<Callable<Boolean>> writers = Stream.generate(() -> (Callable<Boolean>) () -> {
                    boolean whole = true;
                    for (byte blob = 0; blob < 40; blob++) {
                        byte[] bytes = new byte[size];
                        bytes[0] = blob;
                        String id = store.put(bytes);
                        whole &= store.get(id)
                                .filter(read -> Arrays.equals(read, bytes))
                                .isPresent();
                    }
                    return whole;
                })
                .limit(4)
                .toList();

        // When
        List<Future<Boolean>> ended;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            ended = threads.invokeAll(writers);
        }

        // Then
        for (Future<Boolean> one : ended) {
            assertThat(one.get()).isTrue();
        }
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).hasSize(40);
        }
        assertThatCode(store::force).doesNotThrowAnyException();
    }

    @Test
    void shouldWriteAnewWhatAnotherOneHasOnlyBegun() throws IOException {
        // Given
        FolderBlobStore store = new FolderBlobStore(folder);
        String id = store.put(BYTES);
        Files.write(folder.resolve(id.substring(0, 2)).resolve(id), new byte[0]);

        // When
        store.put(BYTES);

        // Then
        assertThat(store.get(id)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
    }

    @Test
    void shouldSayThatABlobThatIsNotThereCannotBeKept() {
        assertThat(new FolderBlobStore(folder).keep("0".repeat(64))).isFalse();
        assertThat(new FolderBlobStore(folder).keep("../../etc/passwd")).isFalse();
    }

    @Test
    void shouldForceWhatWasPutAndSayWhereItCannot() throws IOException {
        // Given
        FolderBlobStore store = new FolderBlobStore(folder);
        store.put(BYTES);
        store.force();
        String id = store.put(new byte[] {1});
        Files.delete(folder.resolve(id.substring(0, 2)).resolve(id));

        // When, Then
        assertThatThrownBy(store::force)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.toString());
        assertThatCode(store::force).doesNotThrowAnyException();
    }
}
