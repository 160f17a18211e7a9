package dev.memorylane.standalone.run;

import dev.memorylane.schemas.lifecycle.StartWatch;
import dev.memorylane.standalone.cli.DevMode;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.HomeModel;
import dev.memorylane.standalone.home.WatchedNote;
import dev.memorylane.standalone.model.Hubs;
import dev.memorylane.standalone.model.ModelDecision;
import dev.memorylane.standalone.servers.ServerAddresses;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts what a run needs, in its order: the home's lock, the servers, then the services in this process. */
public final class StandaloneRun {
    private final Home home;
    private final Places places;
    private final RunRequest request;

    public StandaloneRun(Home home, Places places, RunRequest request) {
        this.home = home;
        this.places = places;
        this.request = request;
        places.folders().forEach(this::requireFolder);
        if (request.buckets().serveFolders() && places.folders().isEmpty()) {
            throw new IllegalArgumentException("--s3 serves a folder as a bucket: name one.");
        }
    }

    /** Runs until the work is done (once) or a signal comes; returns the exit status. */
    public int run() throws Exception {
        long start = System.nanoTime();
        ModelDecision model = model();
        StartWatch.begin(new SlowStart(home, System.out));
        try {
            return run(model, start);
        } finally {
            StartWatch.end();
        }
    }

    private int run(ModelDecision model, long start) throws Exception {
        if (DevMode.isOn()) {
            return serve(
                    model,
                    Addresses.read(home)
                            .orElseThrow(() -> new IOException(
                                    "The servers of " + home.folder() + " do not run. Start with ./lane dev.")),
                    start);
        }
        try (Surroundings surroundings = Surroundings.enter(home);
                Doors doors = Doors.open(home, places, request.buckets())) {
            System.out.println(surroundings.words());
            doors.words().forEach(System.out::println);
            surroundings.publish(request.reach().page(request.port()));
            return serve(model, surroundings.addresses(), start);
        }
    }

    /** Before anything starts, so that a wrong name is told at once and a fetch has the console to itself. */
    private ModelDecision model() throws IOException {
        ModelDecision model = ModelDecision.of(
                HomeModel.of(home),
                request.model(),
                Hubs.chooser(request.model().offline()),
                Hubs.progress(System.out));
        System.out.println("Model: " + model.why());
        return model;
    }

    private int serve(ModelDecision model, ServerAddresses servers, long start) throws IOException {
        WatchedNote.write(home, places.folders());
        RunProperties.set(home, places, request, model, servers, start);
        new Admission(home, request.reach()).prepare(request.port(), System.out);
        AtomicInteger status = new AtomicInteger();
        Quarkus.run(LaneApplication.class, (code, failure) -> status.set(Ending.explain(code, failure, home)));
        return status.get();
    }

    /** One that this home watched before may be a disk that is away: it is offline then, and waited for. */
    private void requireFolder(Path folder) {
        if (!Files.isDirectory(folder) && !wasWatched(folder)) {
            throw new IllegalArgumentException(
                    "There is no folder " + folder + ". Name one that exists, or connect the disk it is on.");
        }
        if (isHome(folder)) {
            throw new IllegalArgumentException("The home " + home.folder()
                    + " is the folder with the photos. Keep the state elsewhere: choose another folder with --home.");
        }
    }

    private boolean wasWatched(Path folder) {
        try {
            return WatchedNote.read(home).contains(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isHome(Path folder) {
        try {
            return Files.exists(home.folder()) && Files.isSameFile(folder, home.folder());
        } catch (IOException e) {
            return false;
        }
    }
}
