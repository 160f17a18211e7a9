package dev.memorylane.bench.cluster;

import dev.memorylane.bench.race.Race;
import dev.memorylane.bench.race.Standings;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Launcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * What all parts share.
 *
 * @param installation the checkout
 * @param launcher starts contenders
 * @param vectors where made vectors are kept
 * @param real vectors of photos, if they are there
 * @param rounds measured runs of each contender
 * @param seed of the order within the rounds
 */
record Setting(Path installation, Launcher launcher, MadeVectors vectors, RealVectors real, int rounds, long seed) {
    /** Lets contenders race; what they compute is the SSE of each k. */
    Standings race(String name, int most, List<Contender> contenders) {
        return new Standings(
                new Race(launcher.loggingUnder(name), Math.min(rounds, most), new Random(seed)).run(contenders, 1));
    }

    /** The blog's workload. */
    Workload blog() {
        return new Workload("n = 700, d = 1024, k = 2..198", vectors.file(700, 1024, 60, 290), 2, 198, 2);
    }
}
