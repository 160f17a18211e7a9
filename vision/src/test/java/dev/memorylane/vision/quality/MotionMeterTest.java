package dev.memorylane.vision.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MotionMeterTest {
    @Test
    void shouldTakeAHairBelowLevelForLevel() {
        assertThat(MotionMeter.degrees(1, 1e-17)).isZero();
        assertThat(MotionMeter.degrees(1, -1e-17)).isBetween(0.0, 1e-9);
        assertThat(MotionMeter.degrees(1, 0.1)).isBetween(177.0, 178.0);
    }
}
