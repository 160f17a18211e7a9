package dev.memorylane.standalone.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KRangeTest {

    @Test
    void shouldTakeANumberAShareOrARange() {
        // When, Then
        assertThat(KRange.parse("30").numbers(700, 700)).containsExactly(30);
        assertThat(KRange.parse("5%").numbers(700, 700)).containsExactly(35);
        assertThat(KRange.parse("0.1%").numbers(100, 100)).containsExactly(1);
        assertThat(KRange.parse("2..5").numbers(700, 700)).containsExactly(2, 3, 4, 5);
        assertThat(KRange.parse("2..200:99").numbers(700, 700)).containsExactly(2, 101, 200);
    }

    @Test
    void shouldEndWhereTheVectorsEnd() {
        // When, Then
        assertThat(KRange.parse("2..200:2").numbers(7, 6)).containsExactly(2, 4, 6);
        assertThat(KRange.parse("100%").numbers(7, 6)).containsExactly(6);
        assertThatThrownBy(() -> KRange.parse("7").numbers(7, 6)).hasMessageContaining("6 different vectors");
        assertThatThrownBy(() -> KRange.parse("7..9").numbers(7, 6)).hasMessageContaining("6 different vectors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "many", "5..2", "2..9:0", "0%", "101%", "2..", "99999999999"})
    void shouldSayWhatANumberOfClustersIs(String text) {
        // When, Then
        assertThatThrownBy(() -> KRange.parse(text)).hasMessageContaining("2..200:2");
    }
}
