package dev.memorylane.standalone.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Deals one strike and returns when the fault is over; a process of ours that ended is started again by then. */
final class Blow {
    private static final Duration ORDERLY = Duration.ofSeconds(60);
    private static final long SLOW_STOPPED_MS = 150;
    private static final long SLOW_RUNNING_MS = 50;
    private static final long LOOK_MS = 50;

    private final Lane lane;
    private final Surgery surgery;

    Blow(Lane lane, Surgery surgery) {
        this.lane = lane;
        this.surgery = surgery;
    }

    void deal(Strike strike) throws Exception {
        switch (strike.fault()) {
            case Fault.Kill _ -> kill(strike.victim());
            case Fault.Restart _ -> restart(strike.victim());
            case Fault.Pause(Duration lasting) -> pause(strike.victim(), lasting);
            case Fault.Gone(Duration lasting) -> keepAway(strike.victim(), lasting);
            case Fault.Slow(Duration lasting) -> slow(strike.victim(), lasting);
            case Fault.Vanish(Duration lasting) -> vanish(lasting);
            case Fault.Emptied(Duration lasting) -> surgery.bucket().empty(lasting);
            case Fault.Full(Duration lasting) -> surgery.fill(lasting);
            case Fault.Jump(Duration by) -> surgery.setClock(by);
        }
    }

    private void kill(Victim victim) throws Exception {
        lane.meet();
        if (victim == Victim.BUCKET) {
            surgery.bucket().keepAway(Duration.ZERO);
        } else if (victim.isServer()) {
            await(victim).destroyForcibly();
        } else {
            lane.process(victim).kill();
            lane.start(victim);
        }
    }

    private void restart(Victim victim) throws Exception {
        lane.meet();
        if (victim.isServer()) {
            await(victim).destroy();
        } else {
            lane.process(victim).handle().destroy();
            lane.process(victim).await(ORDERLY);
            lane.start(victim);
        }
    }

    private void pause(Victim victim, Duration lasting) throws Exception {
        ProcessHandle process = process(victim);
        signal("STOP", process);
        Thread.sleep(lasting);
        signal("CONT", process);
    }

    private void keepAway(Victim victim, Duration lasting) throws Exception {
        if (victim == Victim.BUCKET) {
            surgery.bucket().keepAway(lasting);
            return;
        }
        long end = System.nanoTime() + lasting.toNanos();
        while (System.nanoTime() < end) {
            lane.server(victim).ifPresent(ProcessHandle::destroyForcibly);
            Thread.sleep(LOOK_MS);
        }
    }

    private void slow(Victim victim, Duration lasting) throws Exception {
        switch (victim) {
            case BROKER -> surgery.slowDown(surgery.wayToTheBroker(), lasting);
            case BUCKET -> surgery.slowDown(surgery.bucket().link(), lasting);
            default -> stopAndContinue(process(victim), lasting);
        }
    }

    private static void stopAndContinue(ProcessHandle process, Duration lasting) throws Exception {
        long end = System.nanoTime() + lasting.toNanos();
        while (System.nanoTime() < end) {
            signal("STOP", process);
            Thread.sleep(SLOW_STOPPED_MS);
            signal("CONT", process);
            Thread.sleep(SLOW_RUNNING_MS);
        }
    }

    private void vanish(Duration lasting) throws IOException, InterruptedException {
        Path folder = surgery.dropped();
        Path away = folder.resolveSibling(".away");
        Files.move(folder, away);
        Thread.sleep(lasting);
        Files.move(away, folder);
    }

    private ProcessHandle process(Victim victim) throws InterruptedException {
        if (victim == Victim.BUCKET) {
            return surgery.bucket().server().handle();
        }
        return victim.isServer() ? await(victim) : lane.process(victim).handle();
    }

    private ProcessHandle await(Victim victim) throws InterruptedException {
        Optional<ProcessHandle> process = lane.server(victim);
        while (process.isEmpty()) {
            Thread.sleep(LOOK_MS);
            process = lane.server(victim);
        }
        return process.get();
    }

    /** The process may have ended meanwhile, by another fault. */
    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
