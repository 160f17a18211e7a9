package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.standalone.e2e.LaneProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The running product of one home: its processes, started as often as it takes, and what its page tells. */
final class Lane implements AutoCloseable {
    private final Path home;
    private final Deployment deployment;
    private final Page page;
    private final Map<Victim, LaneProcess> running = new LinkedHashMap<>();
    private final List<LaneProcess> all = new ArrayList<>();
    private final Set<ProcessHandle> met = ConcurrentHashMap.newKeySet();

    Lane(Path home, Deployment deployment) {
        this.home = home;
        this.deployment = deployment;
        this.page = new Page(deployment.port());
    }

    Path home() {
        return home;
    }

    Deployment deployment() {
        return deployment;
    }

    void start() throws Exception {
        for (Victim program : deployment.programs()) {
            start(program);
        }
    }

    void start(Victim program) throws Exception {
        LaneProcess process = deployment.start(program);
        synchronized (this) {
            running.put(program, process);
            all.add(process);
        }
        // Whoever interrupts the suite leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process.handle()::destroyForcibly));
    }

    /** A process that was started here. */
    synchronized LaneProcess process(Victim program) {
        return Optional.ofNullable(running.get(program))
                .orElseThrow(() -> new IllegalArgumentException("No process of ours: " + program));
    }

    /** Those that run, or ran until a moment ago. */
    synchronized Map<Victim, LaneProcess> processes() {
        return new LinkedHashMap<>(running);
    }

    /** What all its processes printed for people. */
    synchronized String console() throws IOException {
        StringBuilder text = new StringBuilder();
        for (LaneProcess process : deployment.printsForPeople() ? all : all.subList(0, Math.min(1, all.size()))) {
            text.append(process.output());
        }
        return text.toString();
    }

    /** The process of a server as it runs now; none while it is started again. */
    Optional<ProcessHandle> server(Victim victim) {
        List<LaneProcess> now = List.copyOf(processes().values());
        return deployment.parentOfServers(now).findChild(victim.commandWord());
    }

    /** Remembers the processes that run now, to look later whether each has ended. */
    void meet() {
        for (LaneProcess process : processes().values()) {
            met.add(process.handle());
            met.addAll(process.children());
        }
    }

    Set<ProcessHandle> met() {
        return Set.copyOf(met);
    }

    /** The books of the one library; empty while nobody answers. */
    Optional<JsonNode> books() {
        return page.books();
    }

    Optional<JsonNode> manifest() {
        return page.manifest();
    }

    Optional<String> library() {
        return page.library();
    }

    void scrape() {
        page.scrape();
    }

    /** Ends it in order: what was started last ends first. */
    @Override
    public void close() throws Exception {
        page.close();
        for (LaneProcess process : List.copyOf(processes().values()).reversed()) {
            process.close();
        }
    }
}
