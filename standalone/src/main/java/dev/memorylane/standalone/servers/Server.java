package dev.memorylane.standalone.servers;

import java.nio.file.Path;

/** The servers that Memory Lane brings along. */
public enum Server {
    BROKER("Kafka broker"),
    REGISTRY("schema registry"),
    MILVUS("Milvus server"),
    /** Only where folders are served as buckets. */
    S3("S3 server");

    private final String title;

    Server(String title) {
        this.title = title;
    }

    /** What a person calls it, as it stands in the middle of a sentence. */
    public String title() {
        return title;
    }

    /** The folder in {@code home} that holds its data, and the name of its log and process files. */
    public String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Path dataIn(Path home) {
        return home.resolve(folder());
    }

    Path logIn(Path home) {
        return home.resolve("logs").resolve(folder() + ".log");
    }

    Path processFileIn(Path home) {
        return home.resolve("run").resolve(folder() + ".pid");
    }
}
