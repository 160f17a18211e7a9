package dev.memorylane.bench.judgement.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.window.Moment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {

    private final List<LifePhoto> life = Life.draw(3);

    @Test
    void shouldDrawNineHundredTripsInAboutTenYears() {
        LocalDateTime begin = life.getFirst().moment().at();
        LocalDateTime end = life.getLast().moment().at();

        assertThat(life.stream().map(LifePhoto::trip).distinct()).hasSize(900);
        assertThat(Duration.between(begin, end).toDays()).isBetween(3300L, 4400L);
        assertThat(life.stream().map(LifePhoto::moment).sorted().toList())
                .isEqualTo(life.stream().map(LifePhoto::moment).toList());
    }

    @Test
    void shouldPutAWholeDayWithoutPhotosBetweenTripsUnlessTheyAreOpen() {
        for (int i = 1; i < life.size(); i++) {
            if (life.get(i).trip() != life.get(i - 1).trip() && !life.get(i).nextDay()) {
                assertThat(gap(i)).isGreaterThan(Duration.ofHours(24));
            }
        }
    }

    @Test
    void shouldHaveNightsAndIdleDaysWithinTrips() {
        long nights = 0;
        long idle = 0;
        for (int i = 1; i < life.size(); i++) {
            if (life.get(i).trip() == life.get(i - 1).trip()) {
                nights += gap(i).toHours() >= 8 ? 1 : 0;
                idle += gap(i).toHours() >= 24 ? 1 : 0;
            }
        }
        assertThat(nights).isGreaterThan(300);
        assertThat(idle).isGreaterThan(20);
    }

    @Test
    void shouldDrawTheSameFromTheSameSeedAndAnotherFromAnother() {
        assertThat(Life.draw(3)).isEqualTo(life);
        assertThat(Life.draw(4)).isNotEqualTo(life);
    }

    private Duration gap(int i) {
        Moment before = life.get(i - 1).moment();
        return Duration.between(before.at(), life.get(i).moment().at());
    }
}
