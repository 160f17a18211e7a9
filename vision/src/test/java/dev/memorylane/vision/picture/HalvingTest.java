package dev.memorylane.vision.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Pictures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalvingTest {
    @ParameterizedTest
    @CsvSource({"2, 2", "64, 48", "400, 302"})
    void shouldTakeTheMeanOfFour(int width, int height) {
        // Given
        Raster picture = Pictures.scene(width, height, 3);

        // Then
        assertThat(Halving.of(picture).samples())
                .isEqualTo(BoxReducer.reduce(picture, 2).samples());
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "65, 49"})
    void shouldLeaveOutAnOddRowOrColumn(int width, int height) {
        // When
        Raster half = Halving.of(Pictures.flat(width, height, 9, 8, 7));

        // Then
        assertThat(half.samples())
                .isEqualTo(Pictures.flat(width / 2, height / 2, 9, 8, 7).samples());
    }
}
