package dev.memorylane.standalone.faults;

import dev.memorylane.standalone.e2e.Checkout;
import dev.memorylane.standalone.e2e.LaneProcess;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Each service as an application of its own, as {@code docker/README.md} tells it, on servers that run beside them.
 *
 * @param ports of the services, by the order of {@link #SERVICES}
 * @param started all that ever ran, for their logs
 */
record Split(Place place, Photos photos, List<Integer> ports, List<LaneProcess> started) implements Deployment {
    static final List<Victim> SERVICES = List.of(Victim.INGEST, Victim.EMBEDDER, Victim.CLUSTERER, Victim.GALLERY);

    private static final Duration SERVERS = Duration.ofMinutes(3);

    static Split on(Place place, Photos photos) {
        return new Split(
                place, photos, SERVICES.stream().map(_ -> FreePort.find()).toList(), new CopyOnWriteArrayList<>());
    }

    /** The servers have a process of their own, which nothing befalls. */
    @Override
    public List<Victim> programs() {
        List<Victim> all = new ArrayList<>(List.of(Victim.APPLICATION));
        all.addAll(SERVICES);
        return all;
    }

    @Override
    public LaneProcess start(Victim program) throws Exception {
        if (program == Victim.APPLICATION) {
            return LaneProcess.start(place.home(), List.of(), place.environment(), "servers")
                    .awaitOutput("Servers ready", SERVERS);
        }
        Path jar = Checkout.root().resolve(name(program)).resolve("target/quarkus-app/quarkus-run.jar");
        LaneProcess process = LaneProcess.startJar(jar, options(program), environment());
        started.add(process);
        return process;
    }

    private static String name(Victim service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    private List<String> options(Victim service) {
        return List.of(
                "-Dquarkus.http.port=" + ports.get(SERVICES.indexOf(service)),
                "-Dkafka-streams.state.dir=" + place.home().resolve("streams-" + name(service)),
                Together.ONE_COMPILER,
                "-Dmemorylane.embedder.model=shipped",
                "-Dmemorylane.embedder.workers=2");
    }

    private Map<String, String> environment() throws IOException {
        ServerAddresses servers = Addresses.read(new Home(place.home())).orElseThrow();
        Map<String, String> all = new HashMap<>(place.environment());
        all.put("MEMORYLANE_KAFKA_BOOTSTRAP_SERVERS", servers.bootstrapServers());
        all.put("MEMORYLANE_KAFKA_REGISTRY_URL", servers.registry().toString());
        all.put("MEMORYLANE_MILVUS_URI", servers.milvus().toString());
        all.put("MEMORYLANE_BLOBS_FOLDER", place.home().resolve("blobs").toString());
        all.put("MEMORYLANE_INGEST_FOLDERS", photos.folder().toString());
        all.put("MEMORYLANE_INGEST_STATE", place.home().resolve("ingest").toString());
        return all;
    }

    @Override
    public LaneProcess parentOfServers(List<LaneProcess> running) {
        return running.getFirst();
    }

    @Override
    public boolean isStarting(String console) {
        return console.contains("Servers ready");
    }

    @Override
    public int port() {
        return ports.getLast();
    }

    @Override
    public boolean printsForPeople() {
        return false;
    }

    @Override
    public String log() throws IOException {
        StringBuilder all = new StringBuilder();
        for (LaneProcess process : started) {
            all.append(process.output());
        }
        return all.toString();
    }
}
