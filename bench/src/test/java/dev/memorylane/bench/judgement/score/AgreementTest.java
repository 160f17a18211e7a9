package dev.memorylane.bench.judgement.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void shouldGivePrecisionRecallAndTheirHarmonicMean() {
        Agreement agreement = new Agreement(6, 2, 4);

        assertThat(agreement.precision()).isEqualTo(0.75);
        assertThat(agreement.recall()).isEqualTo(0.6);
        assertThat(agreement.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
    }

    @Test
    void shouldCountWhatIsNeitherFoundNorTrueNowhere() {
        assertThat(Agreement.NONE.with(false, false)).isEqualTo(Agreement.NONE);
        assertThat(Agreement.NONE.with(true, true).with(true, false).with(false, true))
                .isEqualTo(new Agreement(1, 1, 1));
    }

    @Test
    void shouldBePerfectWhereThereIsNothingToFind() {
        assertThat(Agreement.NONE.f1()).isEqualTo(1);
    }
}
