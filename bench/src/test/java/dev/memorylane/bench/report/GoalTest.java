package dev.memorylane.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GoalTest {
    @Test
    void shouldSayWhetherAGoalIsReached() {
        assertThat(Goal.atLeast("speed", 2, OptionalDouble.of(2)).reached()).isEqualTo("yes");
        assertThat(Goal.atLeast("speed", 2, OptionalDouble.of(1.99)).reached()).isEqualTo("no");
        assertThat(Goal.atMost("time", 90, OptionalDouble.of(90)).reached()).isEqualTo("yes");
        assertThat(Goal.atMost("time", 90, OptionalDouble.of(91)).reached()).isEqualTo("no");
    }

    @Test
    void shouldCallUnmeasuredWhatWasNotMeasured() {
        assertThat(Goal.atLeast("speed", 2, OptionalDouble.empty()).reached()).isEqualTo("unmeasured");
    }

    @Test
    void shouldWriteNumbersWithThreeSignificantDigits() {
        assertThat(Numbers.text(123.456)).isEqualTo("123");
        assertThat(Numbers.text(12.3456)).isEqualTo("12.3");
        assertThat(Numbers.text(1.23456)).isEqualTo("1.23");
        assertThat(Numbers.text(0.0123456)).isEqualTo("0.0123");
        assertThat(Numbers.text(0)).isEqualTo("0.00");
    }
}
