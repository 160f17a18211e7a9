package dev.memorylane.gallery.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.ReasonCode;
import dev.memorylane.schemas.RoleReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpokenReasonTest {

    @Test
    void shouldRenderTheFigureIntoTheWords() {
        // When
        SpokenReason reason = SpokenReason.of(new RoleReason("SHARPEST_OF", 4.0));

        // Then
        assertThat(reason.words()).isEqualTo("sharpest of 4");
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void shouldHaveWordsForEveryCode(ReasonCode code) {
        // When
        SpokenReason reason = SpokenReason.of(new RoleReason(code.name(), 0.5));

        // Then
        assertThat(reason.words()).isNotBlank().doesNotContain("%f", "%.", "_");
    }

    @Test
    void shouldSpeakACodeOfANewerReleaseAsItIsWritten() {
        // When
        SpokenReason reason = SpokenReason.of(new RoleReason("EYES_OPEN", 1.0));

        // Then
        assertThat(reason.words()).isEqualTo("eyes open");
    }
}
