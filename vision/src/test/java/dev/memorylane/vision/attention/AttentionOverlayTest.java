package dev.memorylane.vision.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Pictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class AttentionOverlayTest {
    @Test
    void shouldShineWhereTheModelLooks() throws Exception {
        // Given
        AttentionMaps maps = new AttentionMaps(2, 2, 2, new float[] {0.6f, 0.1f, 0.1f, 0.1f, 0, 0, 0, 0});
        AttentionView view = new AttentionView(maps, Pictures.flat(64, 64, 90, 90, 90));

        // When
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(AttentionOverlay.png(view, maps.mean())));

        // Then
        assertThat(image.getWidth()).isEqualTo(64);
        assertThat(image.getHeight()).isEqualTo(64);
        assertThat(brightness(image, 4, 4)).isGreaterThan(0.6f);
        assertThat(brightness(image, 60, 60)).isLessThan(0.3f);
    }

    @Test
    void shouldPaintAFlatMapAsNothingSeen() throws Exception {
        // Given
        AttentionMaps maps = new AttentionMaps(1, 1, 2, new float[] {0.5f, 0.5f});
        AttentionView view = new AttentionView(maps, Pictures.flat(32, 16, 200, 200, 200));

        // When
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(AttentionOverlay.png(view, maps.head(0))));

        // Then
        assertThat(image.getRGB(0, 0)).isEqualTo(image.getRGB(31, 15));
    }

    private static float brightness(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null)[2];
    }
}
