package dev.memorylane.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.memorylane.vision.Analysis.Analyzed;
import dev.memorylane.vision.Analysis.Unreadable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every odd, old, broken and rare file of the test data becomes a value. */
class RareFilesTest {
    /** Far above what any takes; it turns a hang into a failure. */
    private static final Duration HANGS = Duration.ofMinutes(1);

    @Test
    void shouldGiveAValueForEveryRareFile() {
        Map<UnreadableReason, Integer> unreadable = new EnumMap<>(UnreadableReason.class);
        int analyzed = 0;
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT)) {
            for (Path file : TestData.files("exif")) {
                // Given
                byte[] bytes = TestData.bytes(file);

                // When
                Analysis analysis = assertTimeoutPreemptively(
                        HANGS, () -> analyzer.analyze(bytes, Orientation.UPRIGHT), file::toString);

                // Then
                switch (analysis) {
                    case Analyzed photo -> {
                        assertThat(photo.embedding()).hasSize(analyzer.dimension());
                        analyzed++;
                    }
                    case Unreadable(UnreadableReason reason, String words) -> {
                        assertThat(words).endsWith(".").hasSizeGreaterThan(30);
                        unreadable.merge(reason, 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(analyzed).isGreaterThan(150);
        assertThat(unreadable)
                .containsKeys(
                        UnreadableReason.CORRUPT,
                        UnreadableReason.TRUNCATED,
                        UnreadableReason.NOT_AN_IMAGE,
                        UnreadableReason.UNSUPPORTED_FORMAT);
    }
}
