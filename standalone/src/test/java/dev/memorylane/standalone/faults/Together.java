package dev.memorylane.standalone.faults;

import dev.memorylane.standalone.e2e.LaneProcess;
import dev.memorylane.standalone.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All services in one process, as {@code ./lane run} does.
 *
 * @param photos what is watched, and how
 */
record Together(Place place, Photos photos, int port) implements Deployment {
    /** A run is over before the second compiler has paid for itself: a quarter of the processor's time. */
    static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

    @Override
    public List<Victim> programs() {
        return List.of(Victim.APPLICATION);
    }

    @Override
    public LaneProcess start(Victim program) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(photos.arguments());
        arguments.addAll(List.of("--model", "shipped", "--workers", "2", "--port", String.valueOf(port)));
        List<String> options = new ArrayList<>(photos.options());
        options.add(ONE_COMPILER);
        return LaneProcess.start(place.home(), options, place.environment(), arguments.toArray(String[]::new));
    }

    @Override
    public LaneProcess parentOfServers(List<LaneProcess> running) {
        return running.getFirst();
    }

    @Override
    public boolean isStarting(String console) {
        return console.contains("(pid ");
    }

    @Override
    public boolean printsForPeople() {
        return true;
    }

    @Override
    public String log() throws IOException {
        Path log = new Home(place.home()).log();
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
