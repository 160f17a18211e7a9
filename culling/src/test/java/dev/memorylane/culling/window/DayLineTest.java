package dev.memorylane.culling.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayLineTest {
    private static final LocalDate SECOND = LocalDate.parse("2026-05-02");

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "2026-05-01T04:00:00, 2026-05-01",
        "2026-05-01T23:59:59, 2026-05-01",
        "2026-05-02T03:59:59.999, 2026-05-01",
        "2026-05-02T04:00:00, 2026-05-02",
        "2024-03-01T01:00:00, 2024-02-29"
    })
    void shouldBeginTheDayAtFour(LocalDateTime time, LocalDate day) {
        // Given
        DayLine line = line(List.of(new Moment(time, "photo", Optional.empty())));
        // When, Then
        assertThat(line.holding(time)).isEqualTo(day);
        assertThat(line.window(day).holds(time)).isTrue();
        assertThat(DayLine.dayOf(line.window(day).id())).contains(day);
    }

    @Test
    void shouldBeginTheDayAfterABurstOverDawnNotWithinIt() {
        // Given
        List<Moment> photos = new ArrayList<>(Shots.series("2026-05-02T03:59:50", 5, 6));
        Moment later = Shots.at("2026-05-02T04:00:25");
        photos.add(later);
        // When
        DayLine line = line(photos);
        // Then
        assertThat(line.window(SECOND).from()).contains(LocalDateTime.parse("2026-05-02T04:00:14.001"));
        assertThat(photos.subList(0, 5))
                .allMatch(photo -> line.holding(photo.at()).equals(SECOND.minusDays(1)));
        assertThat(line.holding(later.at())).isEqualTo(SECOND);
    }

    @Test
    void shouldCutATimeLapseAtDawn() {
        // Given
        List<Moment> photos = Shots.series("2026-05-02T03:50:00", 300, 5);
        // When, Then
        assertThat(line(photos).window(SECOND).from()).contains(LocalDateTime.parse("2026-05-02T04:00"));
    }

    @Test
    void shouldKnowWhichPhotosHaveASayInTheBeginOfADay() {
        // Given
        DayLine line = line(List.of());
        // When, Then
        assertThat(line.beginsNear(LocalDateTime.parse("2026-05-02T03:59:50"))).containsOnlyKeys(SECOND);
        assertThat(line.beginsNear(LocalDateTime.parse("2026-05-02T04:10:10"))).containsOnlyKeys(SECOND);
        assertThat(line.beginsNear(LocalDateTime.parse("2026-05-02T04:10:11"))).isEmpty();
        assertThat(line.beginsNear(LocalDateTime.parse("2026-05-02T03:59:49"))).isEmpty();
    }

    @Test
    void shouldRefuseADayThatBeginsInTheAfternoon() {
        // When, Then
        assertThatThrownBy(() -> new DayParameters(Duration.ofHours(13), Duration.ZERO, Duration.ZERO))
                .hasMessageContaining("between midnight and noon");
    }

    private static DayLine line(List<Moment> photos) {
        return new DayLine(
                new SortedMoments(photos),
                new DayParameters(Duration.ofHours(4), Duration.ofSeconds(10), Duration.ofMinutes(10)));
    }
}
