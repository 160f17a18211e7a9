package dev.memorylane.culling.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignerTest {
    private static final int TRIALS = 40;
    private final Aligner aligner = new Aligner(GeometryParameters.defaults());

    @Test
    void shouldFindEveryKnownTransformAmongStrangers() {
        for (int seed = 0; seed < TRIALS; seed++) {
            // Given a picture of which half is seen again, turned, scaled and moved, and half is something else
            Random random = new Random(seed);
            double scale = 0.6 + random.nextDouble();
            double degrees = random.nextDouble() * 360;
            PaintedFeatures shared = PaintedFeatures.random(75, seed);
            double a = scale * Math.cos(Math.toRadians(degrees));
            double b = scale * Math.sin(Math.toRadians(degrees));
            double dx = 256 - a * 256 + b * 192;
            double dy = 192 - b * 256 - a * 192;
            PaintedFeatures one = shared.with(PaintedFeatures.random(75, 1000 + seed));
            PaintedFeatures seen = shared.seenThrough(scale, degrees, dx, dy, seed);
            PaintedFeatures other = seen.with(PaintedFeatures.random(75, 2000 + seed));
            int again = seen.features().count();
            // When
            Alignment alignment = aligner.align(one.features(), other.features());
            // Then
            SimilarityTransform found = alignment.transform().orElseThrow();
            assertThat(alignment.inliers()).isBetween(again * 9 / 10, again);
            assertThat(found.scale()).isCloseTo(scale, within(0.02));
            assertThat(Math.cos(found.rotation() - Math.toRadians(degrees))).isCloseTo(1, within(1e-3));
            assertThat(found.dx()).isCloseTo(dx / 512, within(0.01));
            assertThat(found.dy()).isCloseTo(dy / 512, within(0.01));
        }
    }

    @Test
    void shouldFindHardlyAnyInliersWhereTheSameThingsLieElsewhere() {
        for (int seed = 0; seed < TRIALS; seed++) {
            // Given
            PaintedFeatures one = PaintedFeatures.random(150, seed);
            // When
            Alignment alignment =
                    aligner.align(one.features(), one.scattered(500 + seed).features());
            // Then
            assertThat(alignment.matches()).isGreaterThan(140);
            assertThat(alignment.inliers()).isLessThan(15);
        }
    }

    @Test
    void shouldFindNoMatchesInUnrelatedPictures() {
        // When
        Alignment alignment = aligner.align(
                PaintedFeatures.random(150, 1).features(),
                PaintedFeatures.random(150, 2).features());
        // Then
        assertThat(alignment.inliers()).isLessThan(3);
    }

    @Test
    void shouldSayHowFarThePictureMoved() {
        // Given
        PaintedFeatures one = PaintedFeatures.random(150, 7);
        // When
        Alignment alignment =
                aligner.align(one.features(), one.seenThrough(1, 0, -128, 0, 7).features());
        // Then a quarter of its width to the left
        assertThat(alignment.shiftX()).isCloseTo(-0.25, within(0.01));
        assertThat(alignment.shiftY()).isCloseTo(0, within(0.01));
    }

    @Test
    void shouldGiveTheSameAnswerEveryTime() {
        // Given
        LocalFeatures one = PaintedFeatures.random(150, 3).features();
        LocalFeatures other = PaintedFeatures.random(150, 3)
                .seenThrough(1.1, 10, 5, 5, 3)
                .with(PaintedFeatures.random(60, 9))
                .features();
        // When, Then
        assertThat(aligner.align(one, other)).isEqualTo(aligner.align(one, other));
    }

    @Test
    void shouldAlignNothingWithoutKeypoints() {
        // Given
        LocalFeatures bare = PaintedFeatures.random(0, 1).features();
        LocalFeatures one = PaintedFeatures.random(1, 1).features();
        LocalFeatures many = PaintedFeatures.random(150, 1).features();
        // When, Then
        assertThat(aligner.align(bare, many).inliers()).isZero();
        assertThat(aligner.align(many, bare).inliers()).isZero();
        assertThat(aligner.align(many, one).inliers()).isZero();
        assertThat(aligner.align(one, many).inliers()).isZero();
    }

    @Test
    void shouldRefuseBytesThatDoNotFitEachOther() {
        // When, Then
        assertThatThrownBy(() -> new LocalFeatures(512, 384, new byte[4], new byte[100], new byte[64]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 bytes of places");
        assertThatThrownBy(() -> new LocalFeatures(512, 384, new byte[4], new byte[128], new byte[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
