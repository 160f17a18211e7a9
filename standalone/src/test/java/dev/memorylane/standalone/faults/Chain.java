package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plan after plan on one home that is never emptied: each drops its share of the photos and strikes in the middle of
 * them. At the end all must be as if nothing had happened.
 */
final class Chain {
    private static final long LOOK_MS = 100;
    private static final double NANOS = 1e9;

    private final Path source;
    private final Lane lane;
    private final Photos photos;
    private final Surgery surgery;
    private final Reference reference;
    private final Watch watch;
    private long expected;

    /** Hears of results. */
    @FunctionalInterface
    interface Told {
        void of(Result result) throws IOException;
    }

    Chain(Path source, Cast cast, Place place, Reference reference) {
        this.source = source;
        this.lane = new Lane(place.home(), place.deployment(cast));
        this.photos = place.photos();
        this.surgery = Surgery.of(place);
        this.reference = reference;
        this.watch = new Watch(lane);
    }

    /** @param each told of each result as soon as it is known; the last is that of the whole */
    void run(List<FaultPlan> plans, Told each) throws Exception {
        List<Path> files = files();
        Folders.delete(photos.folder());
        Files.createDirectories(photos.folder());
        long begun = System.nanoTime();
        Keeper keeper = new Keeper(lane, watch);
        try {
            lane.start();
            watch.begun();
            for (int i = 0; i < plans.size(); i++) {
                int from = files.size() * i / plans.size();
                int to = files.size() * (i + 1) / plans.size();
                each.of(run(plans.get(i), files.subList(from, to)));
            }
            keeper.goOn();
            while (lane.manifest().filter(reference::isReachedBy).isEmpty()) {
                keeper.look("after all faults");
                Thread.sleep(LOOK_MS);
            }
            keeper.add(new Checks(lane, reference).ofARunningLane());
        } catch (StuckException stuck) {
            keeper.add(List.of(stuck.getMessage()));
        } finally {
            watch.close();
            lane.meet();
            lane.close();
            keeper.add(Checks.ofAnEnded(lane));
        }
        each.of(whole(begun, keeper));
    }

    private Result whole(long begun, Keeper keeper) throws IOException {
        double seconds = (System.nanoTime() - begun) / NANOS;
        return new Result(
                -1,
                "all on one home",
                List.of("all on one home"),
                reference.embedded(),
                new Result.Times(seconds, seconds, -1, -1),
                keeper.defects(),
                Checks.loggedErrors(lane));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(source)) {
            return all.sorted().toList();
        }
    }

    private Result run(FaultPlan plan, List<Path> files) throws Exception {
        Keeper keeper = new Keeper(lane, watch);
        Blows blows = new Blows(lane, surgery);
        long before = expected;
        expected += files.stream()
                .filter(file -> file.getFileName().toString().startsWith("IMG_"))
                .count();
        long begun = System.nanoTime();
        drop(files);
        for (List<Strike> together : Blows.byMoment(plan)) {
            await(before, together.getFirst().moment(), keeper);
            blows.deal(together);
            keeper.goOn();
        }
        while (!isWorkedOff()) {
            keeper.look("after the faults");
            Thread.sleep(LOOK_MS);
        }
        long now = System.nanoTime();
        Result.Times times = new Result.Times(
                (now - begun) / NANOS,
                blows.seconds(),
                watch.progressAfter(blows.ended()).orElse(-1),
                (now - blows.ended()) / NANOS);
        return Result.of(plan, expected - before, times, keeper.defects(), List.of());
    }

    private void drop(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.copy(file, photos.folder().resolve(file.getFileName()));
        }
    }

    /** What strikes at the start of a process strikes here when the first photos are dropped. */
    private void await(long before, Moment moment, Keeper keeper) throws Exception {
        double share =
                switch (moment) {
                    case Moment.Starting _ -> 0;
                    case Moment.Embedded(double given) -> given;
                };
        while (watch.embedded() < before + share * (expected - before)) {
            keeper.look("before the fault");
            Thread.sleep(LOOK_MS);
        }
    }

    private boolean isWorkedOff() {
        return lane.books()
                .filter(books -> books.path("embedded").asLong() == expected
                        && books.path("pending").asLong() == 0)
                .isPresent();
    }
}
