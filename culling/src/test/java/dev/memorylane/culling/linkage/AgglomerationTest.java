package dev.memorylane.culling.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgglomerationTest {

    @Test
    void shouldNotChainUnderCompleteLinkage() {
        // Given points on a line at 0, 1, 2, 3
        double[] distances = line(0, 1, 2, 3);
        // When
        int[] groups = Agglomeration.of(distances, 4, Linkage.COMPLETE).cutAt(1.5);
        // Then
        assertThat(groups).containsExactly(0, 0, 1, 1);
    }

    @Test
    void shouldCutIntoAnyNumberOfGroups() {
        // Given
        Agglomeration tree = Agglomeration.of(line(0, 1, 10, 11.5, 30), 5, Linkage.COMPLETE);
        // When, Then
        assertThat(tree.cutInto(1)).containsOnly(0);
        assertThat(tree.cutInto(2)).containsExactly(0, 0, 0, 0, 1);
        assertThat(tree.cutInto(3)).containsExactly(0, 0, 1, 1, 2);
        assertThat(tree.cutInto(5)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void shouldMergeByWardWhatRaisesTheSumOfSquaresLeast() {
        // Given squared distances of a tight pair and a loose triple
        double[] squared = line(0, 1, 10, 13, 16);
        for (int i = 0; i < squared.length; i++) {
            squared[i] *= squared[i];
        }
        // When, Then
        assertThat(Agglomeration.of(squared, 5, Linkage.WARD).cutInto(2)).containsExactly(0, 0, 1, 1, 1);
    }

    @Test
    void shouldDoWithOnePoint() {
        // When, Then
        assertThat(Agglomeration.of(new double[1], 1, Linkage.WARD).cutInto(1)).containsExactly(0);
    }

    private static double[] line(double... places) {
        int n = places.length;
        double[] distances = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distances[i * n + j] = Math.abs(places[i] - places[j]);
            }
        }
        return distances;
    }
}
