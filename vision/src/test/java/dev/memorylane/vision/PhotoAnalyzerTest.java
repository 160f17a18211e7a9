package dev.memorylane.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.vision.Analysis.Analyzed;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.picture.Raster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PhotoAnalyzerTest {
    private static PhotoAnalyzer analyzer;

    @BeforeAll
    static void open() {
        analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT);
    }

    @AfterAll
    static void close() {
        analyzer.close();
    }

    @Test
    void shouldGiveEmbeddingQualityAndThumbnailFromOneLook() {
        // Given
        byte[] jpeg = OpenCv.encodeJpeg(Pictures.scene(1600, 1200, 1), 90);

        // When
        Analysis analysis = analyzer.analyze(jpeg, Orientation.ROTATE_90_CLOCKWISE);

        // Then
        assertThat(analysis).isInstanceOfSatisfying(Analyzed.class, photo -> {
            assertThat(photo.width()).isEqualTo(1200);
            assertThat(photo.height()).isEqualTo(1600);
            assertThat(photo.thumbnail().width()).isEqualTo(384);
            assertThat(photo.thumbnail().height()).isEqualTo(512);
            assertThat(photo.embedding()).hasSize(analyzer.dimension());
            assertThat(length(photo.embedding())).isCloseTo(1, within(1e-6));
        });
    }

    @Test
    void shouldEmbedAloneToTheBitsOfAWholeLook() throws Exception {
        // Given
        byte[] photo = OpenCv.encodeJpeg(Pictures.scene(900, 600, 1), 90);

        // When
        float[] alone = analyzer.embed(photo, Orientation.UPRIGHT);

        // Then
        assertThat(analyzer.analyze(photo, Orientation.UPRIGHT))
                .isInstanceOfSatisfying(
                        Analyzed.class, whole -> assertThat(whole.embedding()).containsExactly(alone));
    }

    @Test
    void shouldSayInWordsWhyBytesCannotBeEmbedded() {
        assertThatThrownBy(() -> analyzer.embed(new byte[] {1, 2, 3}, Orientation.UPRIGHT))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void shouldNameTheShippedModelByTheHashOfItsWeights() {
        // When
        ModelKey key = analyzer.modelKey();

        // Then
        assertThat(key.text()).matches("pocket@[0-9a-f]{12}:cls:128x128:f32");
        assertThat(ModelKey.parse(key.text())).isEqualTo(key);
    }

    @Test
    void shouldEmbedOtherwiseWhenPoolingTheMean() {
        // Given
        byte[] jpeg = OpenCv.encodeJpeg(Pictures.scene(400, 300, 1), 90);
        try (PhotoAnalyzer mean =
                PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT.withPooling(Pooling.MEAN))) {
            // When
            float[] embedding = embedding(mean.analyze(jpeg, Orientation.UPRIGHT));

            // Then
            assertThat(embedding).isNotEqualTo(embedding(analyzer.analyze(jpeg, Orientation.UPRIGHT)));
            assertThat(length(embedding)).isCloseTo(1, within(1e-6));
            assertThat(mean.modelKey().text()).contains(":mean:");
        }
    }

    @Test
    void shouldPutLookAlikesNearerThanStrangers() {
        // Given
        float[] one = embed(Pictures.scene(800, 600, 1));
        float[] alike = embed(Pictures.moved(Pictures.scene(800, 600, 1), 6));
        float[] stranger = embed(Pictures.scene(800, 600, 2));

        // Then
        assertThat(cosine(one, alike)).isGreaterThan(cosine(one, stranger));
    }

    @Test
    void shouldRefuseWorkAfterClose() {
        // Given
        PhotoAnalyzer closed = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT);
        closed.close();
        closed.close();

        // Then
        assertThatThrownBy(() -> closed.analyze(new byte[1], Orientation.UPRIGHT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private static float[] embed(Raster picture) {
        return embedding(analyzer.analyze(OpenCv.encodeJpeg(picture, 90), Orientation.UPRIGHT));
    }

    private static float[] embedding(Analysis analysis) {
        return ((Analyzed) analysis).embedding();
    }

    private static double length(float[] vector) {
        return Math.sqrt(cosine(vector, vector));
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
