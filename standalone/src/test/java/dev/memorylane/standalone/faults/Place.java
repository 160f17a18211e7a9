package dev.memorylane.standalone.faults;

import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a trial lives: its home, on a small file system of its own where the disk is to fill up, with a clock of its own
 * where that is to jump, and with a proxy before the broker where that is to be slow; and where its photos are.
 *
 * @param home of the product
 * @param photos where they are dropped
 * @param environment of the product's processes
 * @param broker the way to it, if it has one of its own
 * @param bucket that holds the photos, if they are in one
 * @param mounted whether the home is a file system of its own
 */
record Place(
        Path home,
        Photos photos,
        Map<String, String> environment,
        Optional<Link> broker,
        Optional<Bucket> bucket,
        boolean mounted)
        implements AutoCloseable {
    private static final String SIZE = "size=700m";

    /**
     * Prepares one.
     *
     * @param home an empty folder
     * @param work where photos are dropped; the same in every run, as their place is part of what is published
     */
    static Place of(Cast cast, Path home, Path work, FaultPlan plan) throws IOException, InterruptedException {
        boolean small = plan.meets(Victim.DISK);
        if (small) {
            Command.run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", home.toString());
        }
        Optional<Bucket> bucket = cast == Cast.BUCKET ? Optional.of(Bucket.in(work)) : Optional.empty();
        return new Place(
                home,
                bucket.map(Bucket::photos).orElseGet(() -> Photos.in(work.resolve("dropped"))),
                environment(home, plan, bucket),
                slowsTheBroker(plan) ? Optional.of(beforeTheBroker(home)) : Optional.empty(),
                bucket,
                small);
    }

    private static Map<String, String> environment(Path home, FaultPlan plan, Optional<Bucket> bucket)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>();
        if (plan.meets(Victim.CLOCK)) {
            all.putAll(ClockLibrary.environment(Surgery.clockOf(home)));
        }
        bucket.ifPresent(found -> all.putAll(found.environment()));
        return Map.copyOf(all);
    }

    Deployment deployment(Cast cast) {
        return cast == Cast.SERVICES ? Split.on(this, photos) : new Together(this, photos, FreePort.find());
    }

    private static boolean slowsTheBroker(FaultPlan plan) {
        return plan.strikes().stream()
                .anyMatch(strike -> strike.victim() == Victim.BROKER && strike.fault() instanceof Fault.Slow);
    }

    /** The broker tells its clients this address, so that all of them come through it, wherever they ask first. */
    private static Link beforeTheBroker(Path home) throws IOException {
        Link link = Link.to(() -> URI.create("kafka://"
                + Addresses.read(new Home(home)).orElseThrow(IOException::new).bootstrapServers()));
        Path settings = Files.createDirectories(home.resolve("broker")).resolve("broker.properties");
        Files.writeString(settings, "advertised.listeners=PLAINTEXT://127.0.0.1:" + link.port() + "\n");
        return link;
    }

    /** Whether a plan needs a home made for it. */
    static boolean isPreparedFor(FaultPlan plan) {
        return plan.meets(Victim.DISK) || plan.meets(Victim.CLOCK);
    }

    /** Why a plan cannot be run here; empty where it can. */
    static Optional<String> obstacle(FaultPlan plan) {
        if (plan.meets(Victim.DISK) && !"root".equals(System.getProperty("user.name"))) {
            return Optional.of("a full disk needs a small file system, which only root may mount");
        }
        if (plan.meets(Victim.CLOCK) && !ClockLibrary.canBeMade()) {
            return Optional.of("a clock that jumps needs Linux and a C compiler (apt install gcc)");
        }
        return Optional.empty();
    }

    /** Removes what the trial left, unless somebody will want to look at it. */
    void forget(boolean good) throws IOException {
        if (!good) {
            return;
        }
        List<Path> left;
        try (Stream<Path> listed = Files.list(home)) {
            left = listed.toList();
        }
        for (Path path : left) {
            Folders.delete(path);
        }
    }

    /** A home on a small file system goes with it, but for its logs. */
    @Override
    public void close() throws Exception {
        if (broker.isPresent()) {
            broker.get().close();
        }
        if (bucket.isPresent()) {
            bucket.get().close();
        }
        if (mounted) {
            Path logs = home.resolveSibling(home.getFileName() + "-logs");
            Folders.delete(logs);
            if (Files.exists(home.resolve("logs"))) {
                Command.run("cp", "-r", home.resolve("logs").toString(), logs.toString());
            }
            Command.run("umount", "-l", home.toString());
        }
    }
}
