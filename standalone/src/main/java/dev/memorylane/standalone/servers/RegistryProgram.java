package dev.memorylane.standalone.servers;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Apicurio Registry with its Confluent API, its schemas in an H2 file in the home. */
record RegistryProgram(Path guardJar, Path registryJar, Path classArchive, Path workingDirectory, Ports ports)
        implements ChildProgram {

    private static final String GUARD = "dev.memorylane.embedded.GuardedMain";
    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"]+)\"");
    /**
     * Relative to the working directory, because H2 would split a path at its semicolons. Without a write delay, because
     * a schema that was acknowledged and then lost with a kill would have its id given to another.
     */
    private static final String DATABASE = "jdbc:h2:file:./schemas;WRITE_DELAY=0";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    static RegistryProgram of(ServersLayout layout, Path directory, Ports ports) throws ServerStartException {
        Path archive = layout.cache().resolve("registry.jsa");
        return new RegistryProgram(layout.guardJar(), layout.registryJar(), archive, directory, ports);
    }

    @Override
    public Server server() {
        return Server.REGISTRY;
    }

    @Override
    public int port() {
        return ports.main();
    }

    /** Base of the API that Confluent's clients speak. */
    static URI confluentApi(int port) {
        return URI.create("http://127.0.0.1:" + port + "/apis/ccompat/v7");
    }

    @Override
    public List<String> command() {
        JavaCommand java = new JavaCommand(classArchive).with("--add-opens", "java.base/java.lang=ALL-UNNAMED");
        settings().forEach(java::property);
        return java.main(guardJar + File.pathSeparator + registryJar, GUARD, MAIN);
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("quarkus.http.host", "127.0.0.1"),
                Map.entry("quarkus.http.port", String.valueOf(ports.main())),
                // Its second port listens on every interface unless told.
                Map.entry("quarkus.management.host", "127.0.0.1"),
                Map.entry("quarkus.management.port", String.valueOf(ports.second())),
                Map.entry("apicurio.storage.kind", "sql"),
                Map.entry("apicurio.storage.sql.kind", "h2"),
                Map.entry("apicurio.datasource.url", DATABASE),
                Map.entry("quarkus.http.access-log.enabled", "false"),
                Map.entry("quarkus.log.level", "WARN"),
                Map.entry("apicurio.log.level", "WARN"),
                Map.entry("java.util.logging.manager", "org.jboss.logmanager.LogManager"));
    }

    /** Without its own handlers, so that Ctrl-C in the terminal reaches the parent alone. */
    @Override
    public Map<String, String> environment() {
        return Map.of("DISABLE_SIGNAL_HANDLERS", "true");
    }

    @Override
    public boolean serves(ChildProcess child) {
        return answers(PATIENCE);
    }

    /** A registry that lost its database answers too, but only that it cannot. */
    @Override
    public boolean answers(Duration patience) {
        try {
            return get("/apis/ccompat/v7/subjects", patience).statusCode() == 200;
        } catch (IOException silence) {
            return false;
        }
    }

    @Override
    public String version(ChildProcess child) throws IOException {
        Matcher matcher =
                VERSION.matcher(get("/apis/registry/v3/system/info", PATIENCE).body());
        return matcher.find() ? matcher.group(1) : "unknown";
    }

    private HttpResponse<String> get(String path, Duration patience) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + ports.main() + path);
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(patience).build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking the schema registry", stop);
        }
    }
}
