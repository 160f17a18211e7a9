package dev.memorylane.standalone.faults;

import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a trial lives: its home, on a small file system of its own where the disk is to fill up, with a clock of its own
 * where that is to jump, and with a proxy before the broker where that is to be slow.
 */
record Place(Path home, Map<String, String> environment, Optional<Link> broker, boolean mounted)
        implements AutoCloseable {
    private static final String SIZE = "size=700m";

    /** Without anything prepared. */
    static Place plain(Path home) {
        return new Place(home, Map.of(), Optional.empty(), false);
    }

    static Place of(Path home, FaultPlan plan) throws IOException, InterruptedException {
        boolean small = meets(plan, Victim.DISK);
        if (small) {
            Command.run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", home.toString());
        }
        boolean ownClock = meets(plan, Victim.CLOCK);
        return new Place(
                home,
                ownClock ? ClockLibrary.environment(Surgery.clockOf(home)) : Map.of(),
                slowsTheBroker(plan) ? Optional.of(beforeTheBroker(home)) : Optional.empty(),
                small);
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

    /** Whether a plan needs a place made for it. */
    static boolean isPreparedFor(FaultPlan plan) {
        return meets(plan, Victim.DISK) || meets(plan, Victim.CLOCK);
    }

    private static boolean meets(FaultPlan plan, Victim victim) {
        return plan.strikes().stream().anyMatch(strike -> strike.victim() == victim);
    }

    /** Why a plan cannot be run here; empty where it can. */
    static Optional<String> obstacle(FaultPlan plan) {
        if (meets(plan, Victim.DISK) && !"root".equals(System.getProperty("user.name"))) {
            return Optional.of("a full disk needs a small file system, which only root may mount");
        }
        if (meets(plan, Victim.CLOCK) && !ClockLibrary.canBeMade()) {
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
