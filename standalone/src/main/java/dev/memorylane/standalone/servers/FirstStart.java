package dev.memorylane.standalone.servers;

import dev.memorylane.schemas.lifecycle.Wait;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Starts one server for the first time in this process; again, on other ports, if its own were taken meanwhile or it was killed. */
record FirstStart(Server server, Path home, ServersListener listener, Vigil vigil, Programs programs) {

    private static final int TRIES = 4;

    /** Makes the program for ports that are free now. */
    @FunctionalInterface
    interface Programs {
        ChildProgram on(Ports ports) throws IOException;
    }

    FirstStart(Server server, Path home, ServersListener listener, Programs programs) {
        this(server, home, listener, Vigil.STANDARD, programs);
    }

    SupervisedServer run() throws IOException, InterruptedException {
        listener.changed(server, new ServerState.Starting());
        try (Wait _ = Wait.on("the " + server.title() + " of an earlier run to end")) {
            Orphan.await(server.processFileIn(home));
        }
        try (Wait _ = Wait.on("the " + server.title())) {
            return started();
        }
    }

    private SupervisedServer started() throws IOException, InterruptedException {
        ServerLog log = ServerLog.open(server.logIn(home));
        try {
            for (int tried = 1; tried < TRIES; tried++) {
                SupervisedServer started = attempt(log, false);
                if (started != null) {
                    return started;
                }
            }
            return attempt(log, true);
        } catch (IOException | InterruptedException failed) {
            log.close();
            throw failed;
        }
    }

    /** Null if it lost a port to another program, or was killed, and may be tried again. */
    private SupervisedServer attempt(ServerLog log, boolean last) throws IOException, InterruptedException {
        ChildProgram program = programs.on(Ports.free());
        ChildProcess child = ChildProcess.launch(program, log);
        try {
            Orphan.remember(server.processFileIn(home), child.handle());
            if (child.awaitServing(SupervisedServer.READY_WITHIN)) {
                return new SupervisedServer(program, child, log, server.processFileIn(home), listener, vigil).watched();
            }
        } catch (IOException | InterruptedException failed) {
            giveUp(program, child);
            throw failed;
        }
        String what = whatHappened(child);
        boolean another = !last && isWorthAnother(child);
        giveUp(program, child);
        if (another) {
            return null;
        }
        throw Ending.notStarted(server, what, log.file(), child.lastLines());
    }

    private static String whatHappened(ChildProcess child) throws InterruptedException {
        if (child.isAlive()) {
            return "was not ready after " + SupervisedServer.READY_WITHIN.toSeconds() + " s";
        }
        return Ending.inWords(child.awaitEnd());
    }

    private static boolean isWorthAnother(ChildProcess child) throws InterruptedException {
        return !child.isAlive() && (Ending.isPortTaken(child.lastLines()) || Ending.wasKilled(child.awaitEnd()));
    }

    private static void giveUp(ChildProgram program, ChildProcess child) throws IOException {
        child.stop(Duration.ZERO);
        program.close();
    }
}
