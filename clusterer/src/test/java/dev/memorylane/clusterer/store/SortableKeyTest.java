package dev.memorylane.clusterer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortableKeyTest {

    @Test
    void shouldSortAsTheTimesDoBeforeAndAfter1970() {
        // Given
        List<String> times = List.of(
                "-0001-01-01T00:00",
                "1826-06-01T08:00",
                "1969-12-31T23:59:59.999",
                "1970-01-01T00:00",
                "2009-08-15T10:00:00.001",
                "2026-05-01T10:00",
                "+12000-01-01T00:00");

        // When
        List<Bytes> keys = times.stream()
                .map(time ->
                        SortableKey.of("osaka").time(LocalDateTime.parse(time)).bytes())
                .toList();

        // Then
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "osaka", "大阪", "with\0zero", "\0", "\0\0end\0"})
    void shouldReadBackTheTextsItWasMadeOf(String text) {
        // Given
        Bytes key = SortableKey.of(text, "second").tag(2).text(text).bytes();

        // When
        KeyReader reader = new KeyReader(key);

        // Then
        assertThat(reader.text()).isEqualTo(text);
        assertThat(reader.text()).isEqualTo("second");
        assertThat(reader.tag()).isEqualTo(2);
        assertThat(reader.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"osaka2", "osaka\0", "osaka\0\0", "osaka\0\u0001"})
    void shouldNotTakeOneLibraryForTheBeginningOfAnother(String other) {
        // Given
        byte[] prefix = SortableKey.of("osaka").bytes().get();

        // When
        byte[] key = SortableKey.of(other, "photo").bytes().get();

        // Then
        assertThat(Arrays.mismatch(prefix, key)).isBetween(0, prefix.length - 1);
    }
}
