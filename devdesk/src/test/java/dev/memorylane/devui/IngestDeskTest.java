package dev.memorylane.devui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.devui.SourcesPage.Row;
import dev.memorylane.fixtures.HandClock;
import dev.memorylane.ingest.SourceStatus;
import dev.memorylane.ingest.SourceStatus.State;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.ingest.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IngestDeskTest {
    private static final Source SOURCE =
            new Source(new SourceId("osaka"), "osaka", "/pictures/Osaka", "file:///pictures/Osaka/");

    private final HandClock clock = new HandClock();
    private final Rates rates = new Rates(clock);

    private Row row(State state, int found, int pending) {
        return IngestDesk.row(
                new SourceStatus(
                        SOURCE,
                        state,
                        true,
                        found,
                        pending,
                        0,
                        0,
                        Optional.of(Instant.parse("2026-03-01T10:00:00Z")),
                        "What a person reads"),
                rates);
    }

    @Test
    void shouldTellHowFastFilesAreSettled() {
        // Given
        row(State.SCANNING, 100, 100);
        clock.pass(Duration.ofSeconds(2));

        // When
        Row row = row(State.SCANNING, 120, 80);

        // Then
        assertThat(row.perSecond()).isEqualTo(20);
        assertThat(row.found()).isEqualTo(120);
        assertThat(row.pending()).isEqualTo(80);
        assertThat(row.place()).isEqualTo("/pictures/Osaka");
        assertThat(row.scannedAt()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(row.words()).isEqualTo("What a person reads");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFLINE", "WAITING_FOR_CONFIRMATION", "HINDERED"})
    void shouldAlarmWhereSomebodyShouldLook(State state) {
        // When, Then
        assertThat(row(state, 1, 0).well()).isFalse();
        assertThat(row(state, 1, 0).state()).doesNotContain("_").isLowerCase();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCANNING", "COMPLETE"})
    void shouldBeCalmWhereItGoesOnByItself(State state) {
        // When, Then
        assertThat(row(state, 1, 0).well()).isTrue();
    }
}
