package dev.memorylane.vision.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.Thumbnail;
import dev.memorylane.vision.decode.DecodeLimits;
import dev.memorylane.vision.decode.Photo;
import dev.memorylane.vision.decode.PhotoDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailerTest {
    @ParameterizedTest
    @CsvSource({"1500, 1000, 512, 341", "1000, 1500, 341, 512", "300, 200, 300, 200", "4000, 2, 512, 1", "1, 1, 1, 1"})
    void shouldMakeTheLongSideAtMost512Pixels(int width, int height, int expectedWidth, int expectedHeight)
            throws Exception {
        // When
        Thumbnail thumbnail = Thumbnailer.of(Pictures.scene(width, height, 1));

        // Then
        assertThat(thumbnail.width()).isEqualTo(expectedWidth);
        assertThat(thumbnail.height()).isEqualTo(expectedHeight);
        Photo photo = new PhotoDecoder(DecodeLimits.DEFAULT, 720).decode(thumbnail.jpeg(), Orientation.UPRIGHT);
        assertThat(photo.width()).isEqualTo(expectedWidth);
        assertThat(photo.height()).isEqualTo(expectedHeight);
    }

    @Test
    void shouldKeepColoursInTheirChannels() throws Exception {
        // Given
        Thumbnail thumbnail = Thumbnailer.of(Pictures.flat(64, 64, 200, 40, 20));

        // When
        var picture = new PhotoDecoder(DecodeLimits.DEFAULT, 720)
                .decode(thumbnail.jpeg(), Orientation.UPRIGHT)
                .picture();

        // Then
        assertThat(picture.at(30, 30, 0)).isBetween(195, 205);
        assertThat(picture.at(30, 30, 1)).isBetween(35, 45);
        assertThat(picture.at(30, 30, 2)).isBetween(15, 25);
    }
}
