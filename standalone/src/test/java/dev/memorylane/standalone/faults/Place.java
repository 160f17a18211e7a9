package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a trial lives: its home, on a small file system of its own where the disk is to fill up, with a clock of its own
 * where that is to jump.
 */
record Place(Path home, Map<String, String> environment, boolean mounted) implements AutoCloseable {
    private static final String SIZE = "size=700m";
    private static final List<Path> FAKE_TIME = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"));

    static Place of(Path home, FaultPlan plan) throws IOException, InterruptedException {
        boolean small = meets(plan, Victim.DISK);
        if (small) {
            command("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", home.toString());
        }
        return new Place(home, meets(plan, Victim.CLOCK) ? ownClock(home) : Map.of(), small);
    }

    private static boolean meets(FaultPlan plan, Victim victim) {
        return plan.strikes().stream().anyMatch(strike -> strike.victim() == victim);
    }

    /** Why a plan cannot be run here; empty where it can. */
    static Optional<String> obstacle(FaultPlan plan) {
        if (meets(plan, Victim.DISK) && !"root".equals(System.getProperty("user.name"))) {
            return Optional.of("a full disk needs a small file system, which only root may mount");
        }
        if (meets(plan, Victim.CLOCK) && fakeTime().isEmpty()) {
            return Optional.of("a clock that jumps needs libfaketime (apt install libfaketime)");
        }
        return Optional.empty();
    }

    private static Optional<Path> fakeTime() {
        return FAKE_TIME.stream().filter(Files::exists).findFirst();
    }

    /** The wall clock alone; the monotonic one, by which waits are measured, never jumps. */
    private static Map<String, String> ownClock(Path home) throws IOException {
        Surgery.of(home).setClock(Duration.ZERO);
        return Map.of(
                "LD_PRELOAD",
                fakeTime().orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                Surgery.of(home).clock().toString(),
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_CACHE_DURATION",
                "1");
    }

    /** Removes what the trial left, unless somebody will want to look at it. */
    void forget(boolean good) throws IOException {
        if (good) {
            try (var left = Files.list(home)) {
                for (Path path : left.toList()) {
                    Folders.delete(path);
                }
            }
        }
    }

    @Override
    public void close() throws Exception {
        if (mounted) {
            command("umount", "-l", home.toString());
        }
    }

    private static void command(String... words) throws IOException, InterruptedException {
        int status = new ProcessBuilder(words).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", words) + " ended with status " + status);
        }
    }
}
