package dev.memorylane.standalone.servers;

import dev.memorylane.s3server.S3Keys;
import dev.memorylane.s3server.S3ProxyConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An S3 server on 127.0.0.1 beside this process through which any S3 client puts photos into the folders of a run. It is
 * kept running as the other servers are; its keys are made once for a home.
 */
public final class BucketServer implements AutoCloseable {
    private static final String LINKS = "buckets";
    private static final String PROXY = "s3proxy/s3proxy.jar";

    private final SupervisedServer running;
    private final Map<String, Path> buckets;
    private final Path credentials;

    private BucketServer(SupervisedServer running, Map<String, Path> buckets, Path credentials) {
        this.running = running;
        this.buckets = Map.copyOf(buckets);
        this.credentials = credentials;
    }

    /**
     * Where it is and what it serves.
     *
     * @param program what the build of the s3server module leaves
     * @param home of this process
     * @param folders which become buckets, existing
     * @param preferredPort taken if it is free
     */
    public record Request(Path program, Path home, List<Path> folders, int preferredPort) {
        public Request {
            Objects.requireNonNull(program, "program");
            Objects.requireNonNull(home, "home");
            folders = List.copyOf(folders);
        }
    }

    /** Starts it and returns when it serves. */
    public static BucketServer start(ServersLayout layout, Request request) throws IOException, InterruptedException {
        Path proxy = request.program().resolve(PROXY);
        if (!Files.exists(proxy)) {
            throw new ServerStartException("The S3 server is not here: " + proxy + " is missing. Run ./lane build.");
        }
        Path directory = Files.createDirectories(Server.S3.dataIn(request.home()));
        Files.createDirectories(layout.cache());
        Map<String, Path> buckets = BucketNames.of(request.folders());
        Path links = linked(directory.resolve(LINKS), buckets);
        S3Keys keys = CredentialsFile.in(directory).keys();
        FirstStart.Programs programs = ports -> S3ProxyProgram.of(
                List.of(
                        layout.guardJar().toString(),
                        request.program().resolve("classes").toString(),
                        request.program().resolve(PROXY).toString()),
                layout.cache(),
                directory,
                new S3ProxyConfig(
                        links, Ports.isFree(request.preferredPort()) ? request.preferredPort() : ports.main(), keys));
        SupervisedServer server = new FirstStart(Server.S3, request.home(), ServersListener.NONE, programs).run();
        return new BucketServer(server, buckets, CredentialsFile.in(directory).path());
    }

    /** A folder with a link for each bucket and nothing else: what is beside the folders is not served. */
    private static Path linked(Path folder, Map<String, Path> buckets) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> stale = Files.list(folder)) {
            for (Path link : stale.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
        for (Map.Entry<String, Path> bucket : buckets.entrySet()) {
            Files.createSymbolicLink(folder.resolve(bucket.getKey()), bucket.getValue());
        }
        return folder;
    }

    /** Process id of the server as it runs now. */
    long pid() {
        return running.report().pid();
    }

    /** Where clients connect. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + running.program().port());
    }

    /** The keys, in a file as the AWS command line reads it; only its owner can. */
    public Path credentials() {
        return credentials;
    }

    /** Each folder by its bucket. */
    public Map<String, Path> buckets() {
        return buckets;
    }

    /** How to use it, for a person. */
    public String words() {
        String bucket = buckets.keySet().iterator().next();
        return "S3: %s is also the bucket %s. To drop a photo:%n  AWS_SHARED_CREDENTIALS_FILE='%s' aws --region us-east-1 --endpoint-url %s s3 cp PHOTO s3://%s/"
                .formatted(buckets.get(bucket), bucket, credentials, endpoint(), bucket);
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
