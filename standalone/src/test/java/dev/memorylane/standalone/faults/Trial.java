package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One run from an empty home to the last shortlist, with its faults on the way. */
final class Trial {
    private static final Duration STEADY = Duration.ofSeconds(4);
    private static final long LOOK_MS = 200;
    private static final double NANOS = 1e9;

    private final Path source;
    private final Photos photos;
    private final Lane lane;
    private final Watch watch;
    private final Keeper keeper;
    private final Blows blows;
    private final long begun = System.nanoTime();

    /** @param source the photos */
    Trial(Path source, Cast cast, Place place) {
        this.source = source;
        this.photos = place.photos();
        this.lane = new Lane(place.home(), place.deployment(cast));
        this.watch = new Watch(lane);
        this.keeper = new Keeper(lane, watch);
        this.blows = new Blows(lane, Surgery.of(place));
    }

    /** Without faults, until nothing changes any more. */
    Reference undisturbed() throws Exception {
        try {
            Reference reference = settled();
            keeper.add(new Checks(lane, reference).ofARunningLane());
            return reference;
        } finally {
            end();
            keeper.defects().forEach(defect -> System.out.println("The undisturbed run: " + defect));
        }
    }

    private Reference settled() throws Exception {
        Drop drop = begin();
        JsonNode last = null;
        long since = System.nanoTime();
        while (last == null || System.nanoTime() - since < STEADY.toNanos()) {
            Optional<JsonNode> manifest = drop.isDone() && isSettled() ? lane.manifest() : Optional.empty();
            if (manifest.isEmpty() || !manifest.get().equals(last)) {
                last = manifest.orElse(null);
                since = System.nanoTime();
            }
            keeper.look("undisturbed");
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
            for (List<Strike> together : Blows.byMoment(plan)) {
                await(together.getFirst().moment(), reference);
                blows.deal(together);
                keeper.goOn();
            }
            awaitAllOf(reference, drop);
            seconds = (System.nanoTime() - begun) / NANOS;
            keeper.add(new Checks(lane, reference).ofARunningLane());
        } catch (StuckException stuck) {
            keeper.add(List.of(stuck.getMessage()));
        } finally {
            end();
        }
        return result(plan, reference, seconds);
    }

    private Drop begin() throws Exception {
        Drop drop = Drop.begin(source, photos);
        lane.start();
        watch.begun();
        drop.rest();
        return drop;
    }

    private void await(Moment moment, Reference reference) throws Exception {
        while (!isNow(moment, reference)) {
            keeper.look("before the fault");
            Thread.sleep(LOOK_MS / 4);
        }
    }

    private boolean isNow(Moment moment, Reference reference) throws Exception {
        return switch (moment) {
            case Moment.Starting _ -> lane.deployment().isStarting(lane.console());
            case Moment.Embedded(double share) -> watch.embedded() >= Math.max(1, share * reference.embedded());
        };
    }

    private void awaitAllOf(Reference reference, Drop drop) throws Exception {
        while (!drop.isDone() || !isAllOf(reference)) {
            keeper.look("after the faults");
            Thread.sleep(LOOK_MS);
        }
    }

    /** The books first: a manifest is large, and who makes it four times a second slows down what is watched. */
    private boolean isAllOf(Reference reference) {
        return lane.books().filter(reference.books()::equals).isPresent()
                && lane.manifest().filter(reference::isReachedBy).isPresent();
    }

    private void end() throws Exception {
        watch.close();
        lane.meet();
        lane.close();
        keeper.add(Checks.ofAnEnded(lane));
    }

    private Result result(FaultPlan plan, Reference reference, double seconds) throws Exception {
        return Result.of(
                plan,
                reference.embedded(),
                new Result.Times(
                        seconds,
                        blows.seconds(),
                        watch.progressAfter(blows.ended()).orElse(-1),
                        seconds - (blows.ended() - begun) / NANOS),
                keeper.defects(),
                Checks.loggedErrors(lane));
    }
}
