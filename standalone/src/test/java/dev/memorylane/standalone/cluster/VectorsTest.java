package dev.memorylane.standalone.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("v.npy");
    }

    @Test
    void shouldReadRowsAndLeaveOutThoseWithoutNumbers() throws IOException {
        // Given
        NpyFixture.floats(file, 3, 2, 1, 2, Double.NaN, 0, 3, 4);
        // When
        Vectors vectors = Vectors.read(file);
        // Then
        assertThat(vectors.rows()).isEqualTo(3);
        assertThat(vectors.dimension()).isEqualTo(2);
        assertThat(vectors.usable()).isDeepEqualTo(new float[][] {{1, 2}, {3, 4}});
        assertThat(vectors.indices()).containsExactly(0, 2);
        assertThat(vectors.failed()).isEqualTo(1);
    }

    @Test
    void shouldKeepSmallDistancesOfDoublesFarFromZero() throws IOException {
        // Given two points that are one in float32
        NpyFixture.write(file, "<f8", "False", "2, 1", true, 1e9, 1e9 + 1);
        // When
        Vectors vectors = Vectors.read(file);
        // Then
        assertThat(vectors.usable()[1][0] - vectors.usable()[0][0]).isEqualTo(1);
    }

    @Test
    void shouldReadWhatEmbedWrites() throws IOException {
        // Given
        try (var rows = new dev.memorylane.standalone.files.NpyFile(file, 2, 3)) {
            rows.row(0, new float[] {1, 2, 3});
            rows.row(1, new float[] {4, 5, 6});
            rows.complete();
        }
        // When, Then
        assertThat(Vectors.read(file).usable()).isDeepEqualTo(new float[][] {{1, 2, 3}, {4, 5, 6}});
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <f2 | False | 2, 2    | holds numbers of type '<f2'
                    >f4 | False | 2, 2    | holds numbers of type '>f4'
                    <f4 | True  | 2, 2    | is in Fortran order
                    <f4 | False | 4,      | has the shape (4,)
                    <f4 | False | 2, 1, 2 | has the shape (2, 1, 2)
                    <f4 | False | 0, 2    | has no vectors
                    <f4 | False | 9, 2    | is cut off
                    """)
    void shouldSayWhatIsWrongAndWhatToDo(String type, String order, String shape, String words) throws IOException {
        // Given
        NpyFixture.write(file, type, order, shape, false, 1, 2, 3, 4);
        // When, Then
        assertThatThrownBy(() -> Vectors.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + " " + words)
                .hasMessageMatching("(?s).*\\. [A-Z].*\\.");
    }

    @Test
    void shouldTellWhatIsNoArray() throws IOException {
        // Given
        Files.writeString(file, "photo,vector\n1,2,3,4,5,6\n");
        // When, Then
        assertThatThrownBy(() -> Vectors.read(file)).hasMessageContaining("is no .npy file");
        assertThatThrownBy(() -> Vectors.read(folder)).hasMessageContaining("is no file");
        assertThatThrownBy(() -> Vectors.read(folder.resolve("w.npy"))).hasMessageContaining("is not there");
    }

    @Test
    void shouldTellAHeaderThatIsCutOff() throws IOException {
        // Given
        NpyFixture.floats(file, 1, 1, 1);
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 20));
        // When, Then
        assertThatThrownBy(() -> Vectors.read(file)).hasMessageContaining("ends within its header");
    }
}
