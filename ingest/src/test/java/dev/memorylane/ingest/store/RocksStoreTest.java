package dev.memorylane.ingest.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RocksStoreTest {
    private static final String NAME = "photos-00000000";
    private static final int CHANGES = 4_000;
    private static final int KEYS = 300;

    @TempDir
    Path folder;

    @Test
    void shouldHoldTheSameAsTheHeapWhateverIsDone() {
        Random random = new Random(6);
        try (SortedStore disk = open();
                SortedStore heap = new HeapStore()) {
            for (int i = 0; i < CHANGES; i++) {
                // When
                change(disk, heap, random);

                // Then
                byte[] key = key(random);
                assertThat(text(disk.get(Family.OBJECTS, key))).isEqualTo(text(heap.get(Family.OBJECTS, key)));
                assertThat(texts(disk.startingWith(Family.OBJECTS, prefix(key), 5)))
                        .isEqualTo(texts(heap.startingWith(Family.OBJECTS, prefix(key), 5)));
            }
            disk.keep();
            byte[] from = key(random);
            assertThat(all(disk, from)).isEqualTo(all(heap, from)).isNotEmpty();
        }
    }

    private static void change(SortedStore disk, SortedStore heap, Random random) {
        byte[] key = key(random);
        byte[] value = Integer.toString(random.nextInt()).getBytes(UTF_8);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> Stream.of(disk, heap).forEach(store -> store.remove(Family.OBJECTS, key));
            case 3 -> Stream.of(disk, heap).forEach(SortedStore::keep);
            default -> Stream.of(disk, heap).forEach(store -> store.put(Family.OBJECTS, key, value));
        }
    }

    @Test
    void shouldForgetWhatWasNotKeptAndKnowTheRestAfterwards() {
        // Given
        try (SortedStore store = open()) {
            store.put(Family.OBJECTS, bytes("a"), bytes("1"));
            store.keep();
            store.put(Family.OBJECTS, bytes("a"), bytes("2"));
            store.put(Family.PHOTOS, bytes("b"), bytes("3"));
        }

        // When
        try (SortedStore store = open()) {

            // Then
            assertThat(text(store.get(Family.OBJECTS, bytes("a")))).isEqualTo("1");
            assertThat(store.get(Family.PHOTOS, bytes("b"))).isEmpty();
        }
    }

    @Test
    void shouldEmptyOneTableAndNoOther() {
        try (SortedStore store = open()) {
            // Given
            for (int i = 0; i < KEYS; i++) {
                store.put(Family.ARRIVALS, bytes("file:///" + i), bytes("1"));
            }
            store.put(Family.OBJECTS, bytes("file:///1"), bytes("1"));
            store.keep();

            // When
            store.clear(Family.ARRIVALS);

            // Then
            assertThat(all(store, Family.ARRIVALS, new byte[0])).isEmpty();
            assertThat(all(store, Family.OBJECTS, new byte[0])).hasSize(1);
        }
    }

    @Test
    void shouldBeginAnewWhereItsFilesAreDamaged() throws IOException {
        // Given
        try (SortedStore store = open()) {
            store.put(Family.OBJECTS, bytes("a"), bytes("1"));
            store.keep();
        }
        try (Stream<Path> files = Files.list(folder.resolve(NAME))) {
            for (Path manifest : files.filter(
                            file -> file.getFileName().toString().startsWith("MANIFEST"))
                    .toList()) {
                Files.writeString(manifest, "no manifest");
            }
        }

        // When
        try (SortedStore store = open()) {

            // Then
            assertThat(all(store, new byte[0])).isEmpty();
        }
    }

    @Test
    void shouldLeaveAStoreAloneThatIsInUse() {
        try (SortedStore store = open()) {
            // When
            assertThatThrownBy(this::open)

                    // Then
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(NAME);
            store.put(Family.OBJECTS, bytes("a"), bytes("1"));
            store.keep();
        }
    }

    private SortedStore open() {
        return new RocksStores(folder).open(NAME);
    }

    private static List<String> all(SortedStore store, byte[] from) {
        return all(store, Family.OBJECTS, from);
    }

    private static List<String> all(SortedStore store, Family family, byte[] from) {
        List<Entry> entries = new ArrayList<>();
        try (Cursor cursor = store.cursor(family, from)) {
            cursor.forEachRemaining(entries::add);
        }
        return texts(entries);
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new String(entry.key(), UTF_8) + "=" + new String(entry.value(), UTF_8))
                .toList();
    }

    private static String text(Optional<byte[]> value) {
        return value.map(bytes -> new String(bytes, UTF_8)).orElse("nothing");
    }

    private static byte[] key(Random random) {
        return bytes("file:///" + random.nextInt(KEYS));
    }

    private static byte[] prefix(byte[] key) {
        return bytes(new String(key, UTF_8).substring(0, key.length - 1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
