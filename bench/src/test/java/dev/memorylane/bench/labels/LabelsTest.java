package dev.memorylane.bench.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.judgement.score.Agreement;
import dev.memorylane.bench.judgement.score.Share;
import dev.memorylane.bench.sheet.Manifest;
import dev.memorylane.culling.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = Labels.parse(List.of("# by one viewer", "a *b", "c d", "? b e", ""));

    @Test
    void shouldTellWhatBelongsTogetherAndWhatIsOpen() {
        assertThat(labels.together("a", "b")).contains(true);
        assertThat(labels.together("a", "c")).contains(false);
        assertThat(labels.together("e", "b")).isEmpty();
        assertThat(labels.groups()).hasSize(2);
    }

    @Test
    void shouldRefuseAPhotoInTwoGroups() {
        assertThatThrownBy(() -> Labels.parse(List.of("a b", "b c")))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("b in two groups");
    }

    @Test
    void shouldCompareARunWithThem() {
        LabelledRun run = new LabelledRun(
                labels,
                List.of(
                        entry("a", "1", Role.PICK),
                        entry("b", "1", Role.ALTERNATE),
                        entry("c", "2", Role.PICK),
                        entry("d", "3", Role.PICK),
                        entry("e", "1", Role.MEMBER)));

        assertThat(run.pairs()).isEqualTo(new Agreement(1, 1, 1));
        assertThat(run.chosenLead()).isEqualTo(new Share(0, 1));
        assertThat(run.differences()).hasSize(3);
    }

    @Test
    void shouldBeContentWhereAChosenPhotoLeads() {
        LabelledRun run = new LabelledRun(labels, List.of(entry("a", "1", Role.MEMBER), entry("b", "1", Role.PICK)));

        assertThat(run.pairs().f1()).isEqualTo(1);
        assertThat(run.chosenLead()).isEqualTo(new Share(1, 1));
        assertThat(run.differences()).isEmpty();
    }

    private static Manifest.Entry entry(String file, String burst, Role role) {
        return new Manifest.Entry(file, file, "", "day:2024-01-01", 0, burst, role, List.of(), List.of(), 0);
    }
}
