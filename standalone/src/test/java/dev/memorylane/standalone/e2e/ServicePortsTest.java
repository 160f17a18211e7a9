package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What {@code docker/} says of the ports on which the services listen by themselves. */
class ServicePortsTest {
    private static final List<String> SERVICES = List.of("ingest", "embedder", "clusterer", "gallery");

    private static String portOf(String service) throws IOException {
        Path file = Checkout.root().resolve(service).resolve("src/main/resources/application.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.getProperty("quarkus.http.port", "8080");
    }

    @Test
    void shouldBeReadByPrometheus() throws IOException {
        // When
        String read = Files.readString(Checkout.root().resolve("docker/monitoring/prometheus.yaml"));

        // Then
        for (String service : SERVICES) {
            assertThat(read).as(service).contains("127.0.0.1:" + portOf(service));
        }
    }

    @Test
    void shouldBeToldToMinioAsThatOfIngest() throws IOException {
        // When
        String words = Files.readString(Checkout.root().resolve("docker/README.md"));

        // Then
        assertThat(words).contains(":" + portOf("ingest") + "/api/ingest/notifications");
    }
}
