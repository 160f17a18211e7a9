package dev.memorylane.bench.vision;

import dev.memorylane.bench.python.MadeFiles;
import dev.memorylane.bench.race.Race;
import dev.memorylane.bench.worker.Launcher;
import java.nio.file.Path;
import java.util.Random;

/**
 * What all parts share.
 *
 * @param files models and photos
 * @param launcher starts contenders
 * @param output where curves and logs go
 * @param rounds measured runs of each contender
 * @param seed of the order within the rounds
 */
record Setting(MadeFiles files, Launcher launcher, Path output, int rounds, long seed) {
    /** A race whose contenders log under a name. */
    Race race(String name) {
        return new Race(launcher.loggingUnder(name), rounds, new Random(seed));
    }

    /** The same with another number of rounds. */
    Setting withRounds(int other) {
        return new Setting(files, launcher, output, other, seed);
    }
}
