package dev.memorylane.standalone.servers;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Remembers the last state of each server, and waits for one. */
final class StateRecorder implements ServersListener {

    private final Map<Server, ServerState> last = new ConcurrentHashMap<>();

    @Override
    public synchronized void changed(Server server, ServerState state) {
        last.put(server, state);
        notifyAll();
    }

    synchronized ServerState await(Server server, Predicate<ServerState> wanted, Duration atMost)
            throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!wanted.test(last.get(server))) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new TimeoutException(server + " stayed " + last.get(server));
            }
            wait(left);
        }
        return last.get(server);
    }

    /** Waits until a server serves in another process than {@code pid}. */
    long awaitOtherThan(long pid, Server server) throws InterruptedException, TimeoutException {
        ServerState state =
                await(server, s -> s instanceof ServerState.Ready ready && ready.pid() != pid, Duration.ofSeconds(60));
        return ((ServerState.Ready) state).pid();
    }
}
