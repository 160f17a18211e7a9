package dev.memorylane.standalone.run;

import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.HomeModel;
import dev.memorylane.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hands what is known before the services start to their configuration, as system properties. */
final class RunProperties {
    private RunProperties() {}

    static void set(Home home, List<Path> folders, RunRequest request, ServerAddresses servers, long start)
            throws IOException {
        set("memorylane.home", home.folder());
        set("memorylane.blobs.folder", home.blobs());
        set("memorylane.kafka.bootstrap-servers", servers.bootstrapServers());
        set("memorylane.kafka.registry-url", servers.registry());
        set("memorylane.milvus.uri", servers.milvus());
        set("quarkus.http.port", request.port());
        for (int i = 0; i < folders.size(); i++) {
            set("memorylane.ingest.folders[" + i + "]", escaped(folders.get(i)));
        }
        set("memorylane.ingest.exclude[0]", escaped(home.folder()));
        set("memorylane.ingest.exclude[1]", escaped(home.blobs()));
        setModel(home, request);
        request.workers().ifPresent(workers -> set("memorylane.embedder.workers", workers));
        request.quiet().ifPresent(quiet -> set("memorylane.clusterer.quiet", quiet));
        set("memorylane.run.once", request.once());
        set("memorylane.run.confirm-removals", request.confirmRemovals());
        set("memorylane.run.started-nanos", start);
        request.manifest().ifPresent(file -> set("memorylane.run.manifest", escaped(file)));
    }

    private static void setModel(Home home, RunRequest request) throws IOException {
        Optional<HomeModel> kept = HomeModel.of(home);
        request.model()
                .or(() -> kept.flatMap(HomeModel::folder))
                .ifPresent(folder -> set("memorylane.embedder.model", escaped(folder)));
        request.pooling()
                .or(() -> kept.map(HomeModel::pooling))
                .ifPresent(pooling -> set("memorylane.embedder.pooling", pooling));
    }

    /** A dollar begins an expression in configuration values. */
    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\").replace("$", "\\$");
    }

    private static void set(String name, Object value) {
        System.setProperty(name, value.toString());
    }
}
