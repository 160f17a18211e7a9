package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.fixtures.FreePort;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real Prometheus with the configuration of {@code docker/}, but for the port that it reads. */
final class Prometheus implements AutoCloseable {
    private static final String DOCUMENTED = "127.0.0.1:7788";

    private final Process process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Prometheus(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Tests without it are skipped, and say so. */
    static void require() {
        try {
            promtool("", "--version");
        } catch (IOException absent) {
            abort("Prometheus is not installed (apt install prometheus): alerts and dashboard are not checked by it");
        }
    }

    static Path configuration() {
        return Checkout.root().resolve("docker/monitoring");
    }

    /** What its checker says; it must find nothing wrong. */
    static String promtool(String input, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = "promtool";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(said).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }

    static Prometheus start(Path folder, URI page) throws IOException {
        String ours = page.getAuthority();
        String configured = Files.readString(configuration().resolve("prometheus.yaml"));
        assertThat(configured).contains(DOCUMENTED);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("prometheus.yaml"), configured.replace(DOCUMENTED, ours));
        Files.copy(configuration().resolve("alerts.yaml"), folder.resolve("alerts.yaml"));
        String listen = "127.0.0.1:" + FreePort.any();
        Process process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + folder.resolve("prometheus.yaml"),
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=" + listen)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
        return new Prometheus(process, URI.create("http://" + listen));
    }

    /** The samples that an expression has now; none while it is not up yet. */
    JsonNode query(String expression) {
        return api("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8))
                .at("/data/result");
    }

    /** As its HTTP API answers; missing while it is not up yet. */
    JsonNode api(String path) {
        try {
            String body = client.send(
                            HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString())
                    .body();
            return new ObjectMapper().readTree(body);
        } catch (IOException starting) {
            return new ObjectMapper().missingNode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
