package dev.memorylane.standalone.e2e;

import dev.memorylane.fixtures.CertificateAuthority;
import dev.memorylane.fixtures.FreePort;
import dev.memorylane.standalone.servers.ServerAddresses;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real broker that takes clients over SASL_SSL, and a real registry that answers over HTTPS only. */
final class TlsServers implements AutoCloseable {
    static final String USER = "lane";
    static final String PASSWORD = "broker-password-nobody-may-see";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int broker = FreePort.any();
    private final int registry = FreePort.any();
    private final List<Process> processes = new ArrayList<>();

    TlsServers(Path folder, Path serverStore) throws Exception {
        this.folder = Files.createDirectories(folder);
        startBroker(serverStore);
        startRegistry(serverStore);
        awaitPort(broker);
        awaitPort(registry);
    }

    ServerAddresses addresses() {
        return new ServerAddresses(
                "127.0.0.1:" + broker,
                URI.create("https://127.0.0.1:" + registry + "/apis/ccompat/v7"),
                URI.create("http://127.0.0.1:1"));
    }

    private void startBroker(Path store) throws IOException {
        int inner = FreePort.any();
        int controller = FreePort.any();
        String listeners = "PLAINTEXT://127.0.0.1:%d,SASL_SSL://127.0.0.1:%d".formatted(inner, broker);
        Path settings = Files.writeString(folder.resolve("broker.properties"), """
                listeners=%s,CONTROLLER://127.0.0.1:%d
                advertised.listeners=%s
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT
                sasl.enabled.mechanisms=PLAIN
                listener.name.sasl_ssl.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required user_%s="%s";
                ssl.keystore.type=PKCS12
                ssl.keystore.location=%s
                ssl.keystore.password=%s
                """.formatted(
                        listeners, controller, listeners, USER, PASSWORD, store, CertificateAuthority.PASSWORD));
        Path libraries = Checkout.root().resolve("embedded/target/broker/lib");
        launch(List.of(
                "-cp",
                libraries + "/*",
                "dev.memorylane.embedded.BrokerMain",
                folder.resolve("data").toString(),
                Integer.toString(inner),
                Integer.toString(controller),
                settings.toString()));
    }

    private void startRegistry(Path store) throws IOException {
        Path home = Checkout.root().resolve("embedded/target");
        Path guard;
        try (Stream<Path> jars = Files.list(home.resolve("broker/lib"))) {
            guard = jars.filter(jar -> jar.getFileName().toString().startsWith("embedded-"))
                    .findFirst()
                    .orElseThrow();
        }
        launch(List.of(
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.ssl-port=" + registry,
                "-Dquarkus.http.insecure-requests=disabled",
                "-Dquarkus.http.ssl.certificate.key-store-file=" + store,
                "-Dquarkus.http.ssl.certificate.key-store-password=" + CertificateAuthority.PASSWORD,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=" + FreePort.any(),
                "-Dquarkus.log.level=WARN",
                "-Dapicurio.storage.kind=sql",
                "-Dapicurio.storage.sql.kind=h2",
                "-Dapicurio.datasource.url=jdbc:h2:mem:tls",
                "-cp",
                guard + File.pathSeparator + home.resolve("registry/quarkus-run.jar"),
                "dev.memorylane.embedded.GuardedMain",
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    private void launch(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        processes.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolve("server-" + processes.size() + ".log").toFile())
                .start());
    }

    private void awaitPort(int port) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port)) {
            if (System.nanoTime() > end || processes.stream().anyMatch(process -> !process.isAlive())) {
                throw new AssertionError("No server on port " + port + ":\n" + logs());
            }
            Thread.sleep(100);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int number = 0; number < processes.size(); number++) {
            all.append(Files.readString(folder.resolve("server-" + number + ".log"), StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    @Override
    public void close() throws Exception {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }
}
