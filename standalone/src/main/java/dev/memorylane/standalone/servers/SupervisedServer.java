package dev.memorylane.standalone.servers;

import dev.memorylane.schemas.outage.BackOff;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A server that is kept running: when its process dies while this one lives, or stands still for long, it is started
 * again on the same ports and the same data.
 */
final class SupervisedServer implements AutoCloseable {

    static final Duration READY_WITHIN = Duration.ofMinutes(2);
    static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private static final Logger LOG = System.getLogger(SupervisedServer.class.getName());

    private final ChildProgram program;
    private final ServerLog log;
    private final Path processFile;
    private final ServersListener listener;
    private final Vigil vigil;
    private final BackOff backOff = BackOff.standard();
    private final Thread watcher;
    private volatile ChildProcess child;
    private volatile String version;
    private volatile boolean closing;

    /** Takes over a child that serves. */
    SupervisedServer(
            ChildProgram program,
            ChildProcess serving,
            ServerLog log,
            Path processFile,
            ServersListener listener,
            Vigil vigil)
            throws IOException {
        this.program = program;
        this.child = serving;
        this.log = log;
        this.processFile = processFile;
        this.listener = listener;
        this.vigil = vigil;
        this.version = program.version(serving);
        String name = program.server().folder() + "-watch";
        this.watcher = Thread.ofPlatform().daemon().name(name).unstarted(this::watch);
    }

    SupervisedServer watched() {
        announceReady();
        watcher.start();
        return this;
    }

    ChildProgram program() {
        return program;
    }

    ServerReport report() {
        return new ServerReport(program.server(), child.handle().pid(), program.port(), version);
    }

    private void watch() {
        try {
            while (!closing) {
                String ending = awaitTrouble();
                if (!closing) {
                    restart(ending);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the child has ended by itself, or was killed here because it stood still; what happened, in words. */
    private String awaitTrouble() throws InterruptedException {
        int misses = 0;
        while (!child.hasEndedWithin(vigil.between())) {
            misses = program.answers(vigil.atLook()) ? 0 : misses + 1;
            if (misses >= vigil.misses() && child.isAlive()) {
                child.kill();
                child.awaitEnd();
                return "did not answer for " + vigil.silence().toSeconds() + " s and was ended";
            }
        }
        return Ending.inWords(child.awaitEnd());
    }

    private void restart(String ending) throws InterruptedException {
        String reason = ending;
        boolean serving = false;
        while (!serving) {
            pause(reason, backOff.afterFailure());
            serving = startAgain();
            reason = "did not come up again";
        }
        announceReady();
    }

    private void pause(String reason, Duration pause) throws InterruptedException {
        listener.changed(program.server(), new ServerState.Restarting(reason, pause));
        LOG.log(
                Level.WARNING,
                "The {0} {1}; starting it again on port {2} in {3} s. Its log is {4}.",
                program.server().title(),
                reason,
                String.valueOf(program.port()),
                pause.toMillis() / 1000.0,
                log.file());
        Thread.sleep(pause);
    }

    private boolean startAgain() throws InterruptedException {
        try {
            listener.changed(program.server(), new ServerState.Starting());
            child = ChildProcess.launch(program, log);
            Orphan.remember(processFile, child.handle());
            if (child.awaitServing(READY_WITHIN)) {
                version = program.version(child);
                return true;
            }
        } catch (IOException cannotStart) {
            log.add("Cannot start: " + cannotStart.getMessage());
        }
        child.stop(Duration.ZERO);
        return false;
    }

    private void announceReady() {
        listener.changed(program.server(), new ServerState.Ready(child.handle().pid(), version));
    }

    @Override
    public void close() throws IOException {
        closing = true;
        watcher.interrupt();
        join();
        child.stop(STOP_WITHIN);
        program.close();
        log.close();
        java.nio.file.Files.deleteIfExists(processFile);
        listener.changed(program.server(), new ServerState.Stopped());
    }

    private void join() {
        try {
            watcher.join();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
