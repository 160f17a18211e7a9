package dev.memorylane.bench.race;

import dev.memorylane.bench.BenchException;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Launcher;
import dev.memorylane.bench.worker.Worker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Several contenders on the same work: all are loaded, warmed up, then run in turns, each round in an order of its own,
 * one at a time on one processor. A contender that cannot run is left out and says why.
 */
public final class Race {
    private final Launcher launcher;
    private final int rounds;
    private final Random random;
    private final boolean bound;

    /**
     * A race of contenders with one thread each.
     *
     * @param rounds measured runs of each contender, after the warm-up
     * @param random decides on the order within a round
     */
    public Race(Launcher launcher, int rounds, Random random) {
        this(launcher, rounds, random, true);
    }

    private Race(Launcher launcher, int rounds, Random random, boolean bound) {
        this.launcher = launcher;
        this.rounds = rounds;
        this.random = random;
        this.bound = bound;
    }

    /** The same, with as many threads and processors as each contender takes by itself. */
    public Race unbound() {
        return new Race(launcher, rounds, random, false);
    }

    /**
     * Runs it.
     *
     * @param itemsEach pictures of one run
     */
    public List<Entry> run(List<Contender> contenders, int itemsEach) {
        Map<Contender, Entry> entries = new LinkedHashMap<>();
        List<Runner> runners = new ArrayList<>();
        try {
            for (Contender contender : contenders) {
                entries.put(contender, Entry.failed(contender, "it did not start"));
                attempt(contender, entries, () -> runners.add(ready(contender, itemsEach)));
            }
            alternate(runners, entries);
            return List.copyOf(entries.values());
        } finally {
            runners.forEach(Runner::close);
        }
    }

    private Runner ready(Contender contender, int itemsEach) {
        Worker worker = bound ? launcher.start(contender) : launcher.startUnbound(contender);
        try {
            Runner runner = Runner.ready(worker, itemsEach);
            if (bound) {
                runner.pin();
            }
            return runner;
        } catch (BenchException e) {
            worker.close();
            throw e;
        }
    }

    private void alternate(List<Runner> runners, Map<Contender, Entry> entries) {
        List<Runner> running = new ArrayList<>(runners);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(running, random);
            for (Runner runner : List.copyOf(running)) {
                if (!attempt(runner.contender(), entries, runner::run)) {
                    running.remove(runner);
                }
            }
        }
        running.forEach(runner -> entries.put(runner.contender(), runner.entry()));
    }

    private static boolean attempt(Contender contender, Map<Contender, Entry> entries, Runnable work) {
        try {
            work.run();
            return true;
        } catch (BenchException e) {
            entries.put(contender, Entry.failed(contender, e.getMessage()));
            return false;
        }
    }
}
