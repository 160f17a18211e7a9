package dev.memorylane.standalone.run;

import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.model.ModelDecision;
import dev.memorylane.standalone.servers.ServerAddresses;
import dev.memorylane.vision.ModelOptions;
import java.nio.file.Path;

/** Hands what is known before the services start to their configuration, as system properties. */
final class RunProperties {
    private RunProperties() {}

    static void set(
            Home home, Places places, RunRequest request, ModelDecision model, ServerAddresses servers, long start) {
        set("memorylane.home", home.folder());
        set("memorylane.blobs.folder", home.blobs());
        set("memorylane.kafka.bootstrap-servers", servers.bootstrapServers());
        set("memorylane.kafka.registry-url", servers.registry());
        set("memorylane.milvus.uri", servers.milvus());
        set("quarkus.http.host", request.reach().host());
        set("quarkus.http.port", request.port());
        setPlaces(places, request.buckets());
        set("memorylane.ingest.uploads.folder", escaped(home.uploads()));
        set("memorylane.ingest.exclude[0]", escaped(home.folder()));
        set("memorylane.ingest.exclude[1]", escaped(home.blobs()));
        setModel(model);
        set("memorylane.embedder.offline", request.model().offline());
        request.workers().ifPresent(workers -> set("memorylane.embedder.workers", workers));
        request.quiet().ifPresent(quiet -> set("memorylane.clusterer.quiet", quiet));
        set("memorylane.run.once", request.once());
        set("memorylane.run.confirm-removals", request.confirmRemovals());
        set("memorylane.run.started-nanos", start);
        if (request.fileTimes()) {
            set("memorylane.ingest.file-times", "all");
        }
        request.manifest().ifPresent(file -> set("memorylane.run.manifest", escaped(file)));
    }

    private static void setPlaces(Places places, BucketOptions options) {
        for (int i = 0; i < places.folders().size(); i++) {
            set("memorylane.ingest.folders[" + i + "]", escaped(places.folders().get(i)));
        }
        for (int i = 0; i < places.buckets().size(); i++) {
            set(
                    "memorylane.ingest.buckets[" + i + "].place",
                    escaped(places.buckets().get(i).words()));
        }
        options.endpoint().ifPresent(endpoint -> set("memorylane.s3.endpoint", endpoint));
    }

    private static void setModel(ModelDecision model) {
        ModelOptions options = model.options();
        set("memorylane.embedder.model", escaped(model.source().text()));
        options.pooling().ifPresent(pooling -> set("memorylane.embedder.pooling", pooling.text()));
        options.inputSize()
                .ifPresent(size -> set("memorylane.embedder.input-size", size.height() + "x" + size.width()));
        options.layer().ifPresent(layer -> set("memorylane.embedder.layer", layer));
        set("memorylane.embedder.precision", options.precision().text());
        set("memorylane.embedder.normalised", options.normalised());
        set("memorylane.embedder.why", escaped(model.why()));
        model.kept()
                .ifPresent(
                        kept -> set("memorylane.embedder.model-key", kept.key().text()));
    }

    /** A dollar begins an expression in configuration values. */
    private static String escaped(Path path) {
        return escaped(path.toString());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static void set(String name, Object value) {
        System.setProperty(name, value.toString());
    }
}
