package dev.memorylane.vision.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.vision.Pictures;
import dev.memorylane.vision.picture.Raster;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LearnedSignalsTest {
    private static final Raster PICTURE = Pictures.flat(40, 30, 51, 51, 51);
    private static final float[] EMBEDDING = {0.6f, 0.8f};

    /** A linear head on an embedding, the commonest kind of aesthetic model. */
    private static final class Head implements LearnedSignal {
        private final String name;
        private final float[] weights;
        private boolean closed;

        Head(String name, float... weights) {
            this.name = name;
            this.weights = weights;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public SignalRange range() {
            return new SignalRange(-1, 1, true);
        }

        @Override
        public OptionalDouble measure(Raster picture, float[] embedding) {
            if (weights.length == 0) {
                return OptionalDouble.empty();
            }
            double sum = 0;
            for (int i = 0; i < embedding.length; i++) {
                sum += (double) weights[i] * embedding[i];
            }
            return OptionalDouble.of(sum);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void shouldRecordWhatEachSignalSaysAndLeaveOutTheSilent() {
        // Given
        LearnedSignals signals =
                new LearnedSignals(List.of(new Head("first", 1, 0), new Head("second-v2", 0, 1), new Head("silent")));

        // Then
        assertThat(signals.measure(PICTURE, EMBEDDING))
                .containsOnlyKeys("first", "second-v2")
                .containsEntry("first", (double) 0.6f)
                .containsEntry("second-v2", (double) 0.8f);
    }

    @Test
    void shouldRefuseTwoSignalsOfOneNameAndNamesThatNoProgramCanUse() {
        assertThatThrownBy(() -> new LearnedSignals(List.of(new Head("eyes"), new Head("eyes"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two learned signals are called \"eyes\"");
        assertThatThrownBy(() -> new LearnedSignals(List.of(new Head("Open Eyes"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lower-case");
    }

    @Test
    void shouldNameASignalThatLeavesItsRange() {
        // Given
        LearnedSignals signals = new LearnedSignals(List.of(new Head("loud", 9, 9)));

        // Then
        assertThatThrownBy(() -> signals.measure(PICTURE, EMBEDDING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("loud")
                .hasMessageContaining("outside its range of -1.0 to 1.0");
    }

    @Test
    void shouldCloseEachSignal() {
        // Given
        Head head = new Head("closed", 1, 0);

        // When
        new LearnedSignals(List.of(head)).close();

        // Then
        assertThat(head.closed).isTrue();
    }

    @Test
    void shouldNeedNone() {
        assertThat(LearnedSignals.found().measure(PICTURE, EMBEDDING)).isEmpty();
    }
}
