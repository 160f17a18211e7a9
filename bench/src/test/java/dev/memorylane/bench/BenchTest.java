package dev.memorylane.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    @TempDir
    private Path folder;

    @Test
    void shouldTakeAFolderAloneForPhotos() {
        assertThat(Bench.named(folder.toString(), "model")).containsExactly("photos", folder.toString(), "model");
        assertThat(Bench.named("vision", "--rounds", "3")).containsExactly("vision", "--rounds", "3");
        assertThat(Bench.named()).containsExactly("--help");
    }

    @Test
    void shouldSayInWordsThatAFolderHasNoPhotos() {
        // Given
        StringWriter words = new StringWriter();

        // When
        int status = Bench.commandLine().setErr(new PrintWriter(words, true)).execute("photos", folder.toString());

        // Then
        assertThat(status).isEqualTo(1);
        assertThat(words.toString()).contains("There is no JPEG photo in").doesNotContain("\tat ");
    }
}
