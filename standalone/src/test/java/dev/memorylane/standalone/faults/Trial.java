package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** One run from an empty home to the last shortlist, with its faults on the way. */
final class Trial {
    private static final Duration STUCK = Duration.ofMinutes(4);
    private static final Duration STEADY = Duration.ofSeconds(4);
    private static final long LOOK_MS = 200;
    private static final int MOST_STARTS = 6;
    private static final double NANOS = 1e9;

    private final Path source;
    private final Lane lane;
    private final Surgery surgery;
    private final List<String> defects = new ArrayList<>();
    private final Watch watch;
    private long begun;
    private long faultsEnded;
    private double faultSeconds;

    /**
     * @param source the photos
     * @param folder where they are dropped: the same path in every run, as it is part of what is published
     */
    Trial(Path source, Path folder, Path home, Map<String, String> environment) {
        this.source = source;
        this.lane = new Lane(home, folder, environment);
        this.surgery = Surgery.of(home);
        this.watch = new Watch(lane);
    }

    /** Without faults, until nothing changes any more. */
    Reference undisturbed() throws Exception {
        try {
            Reference reference = settled();
            defects.addAll(new Checks(lane, reference).ofARunningLane());
            return reference;
        } finally {
            end();
            if (!defects.isEmpty()) {
                System.out.println("The undisturbed run is not as it should be: " + defects);
            }
        }
    }

    private Reference settled() throws Exception {
        Drop drop = begin();
        JsonNode last = null;
        long since = System.nanoTime();
        while (last == null || System.nanoTime() - since < STEADY.toNanos()) {
            Optional<JsonNode> manifest = lane.manifest().filter(_ -> drop.isDone() && isSettled());
            if (manifest.isEmpty() || !manifest.get().equals(last)) {
                last = manifest.orElse(null);
                since = System.nanoTime();
            }
            requireProgress("undisturbed");
            Thread.sleep(LOOK_MS);
        }
        return Reference.of(last, lane.books().orElseThrow(), (since - begun) / NANOS);
    }

    private boolean isSettled() {
        return lane.books()
                .filter(books -> books.path("pending").asLong() == 0
                        && books.path("embedded").asLong() > 0)
                .isPresent();
    }

    Result run(FaultPlan plan, Reference reference) throws Exception {
        double seconds = Double.NaN;
        try {
            Drop drop = begin();
            for (List<Strike> together : byMoment(plan)) {
                await(together.getFirst().moment(), reference);
                strike(together);
            }
            awaitAllOf(reference, drop);
            seconds = (System.nanoTime() - begun) / NANOS;
            defects.addAll(new Checks(lane, reference).ofARunningLane());
        } catch (StuckException stuck) {
            defects.add(stuck.getMessage());
        } finally {
            end();
        }
        return result(plan, reference, seconds);
    }

    private Drop begin() throws Exception {
        Drop drop = Drop.begin(source, lane.photos());
        begun = System.nanoTime();
        faultsEnded = begun;
        lane.start();
        watch.begun();
        drop.rest();
        return drop;
    }

    private static List<List<Strike>> byMoment(FaultPlan plan) {
        List<List<Strike>> groups = new ArrayList<>();
        for (Strike strike : plan.strikes()) {
            if (groups.isEmpty() || !groups.getLast().getFirst().moment().equals(strike.moment())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(strike);
        }
        return groups;
    }

    private void await(Moment moment, Reference reference) throws Exception {
        while (!isNow(moment, reference)) {
            requireProgress("before the fault");
            Thread.sleep(LOOK_MS / 4);
        }
    }

    private boolean isNow(Moment moment, Reference reference) throws Exception {
        return switch (moment) {
            case Moment.Starting _ -> lane.console().contains("(pid ");
            case Moment.Embedded(double share) -> watch.embedded() >= Math.max(1, share * reference.embedded());
        };
    }

    private void strike(List<Strike> together) throws Exception {
        long from = System.nanoTime();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> blows = new ArrayList<>();
            for (Strike strike : together) {
                blows.add(threads.submit(() -> {
                    new Blow(lane, surgery).deal(strike);
                    return null;
                }));
            }
            for (Future<?> blow : blows) {
                blow.get();
            }
        }
        faultsEnded = System.nanoTime();
        faultSeconds += (faultsEnded - from) / NANOS;
    }

    private void awaitAllOf(Reference reference, Drop drop) throws Exception {
        while (!drop.isDone() || lane.manifest().filter(reference::isReachedBy).isEmpty()) {
            requireProgress("after the faults");
            Thread.sleep(LOOK_MS);
        }
    }

    /** A process that ends by itself is a defect, and is started again as a person would. */
    private void requireProgress(String when) throws Exception {
        if (!lane.process().isAlive()) {
            defects.add("The process ended by itself " + when + ": " + tail(lane.console()));
            if (lane.starts() >= MOST_STARTS) {
                throw new StuckException("It ends again and again");
            }
            lane.start();
        }
        long since = Math.max(Math.max(watch.changedAt(), faultsEnded), begun);
        if (System.nanoTime() - since > STUCK.toNanos()) {
            Diagnosis.write(lane);
            throw new StuckException("Nothing went on for " + STUCK.toSeconds() + " s " + when + "; books "
                    + lane.books().map(JsonNode::toString).orElse("unknown"));
        }
    }

    private static String tail(String console) {
        return console.substring(Math.max(0, console.length() - 600));
    }

    private void end() throws Exception {
        watch.close();
        lane.meet();
        lane.close();
        defects.addAll(Checks.ofAnEnded(lane));
    }

    private Result result(FaultPlan plan, Reference reference, double seconds) throws Exception {
        return new Result(
                plan.seed(),
                plan.strikes().stream().map(Strike::name).collect(Collectors.joining(" + ")),
                plan.strikes().stream().map(Strike::toString).toList(),
                reference.embedded(),
                seconds,
                faultSeconds,
                watch.progressAfter(faultsEnded).orElse(-1),
                seconds - (faultsEnded - begun) / NANOS,
                List.copyOf(defects),
                Checks.loggedErrors(lane.home()));
    }
}
