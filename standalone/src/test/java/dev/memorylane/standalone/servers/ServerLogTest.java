package dev.memorylane.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @Test
    void shouldKeepThePreviousRunBesideTheNewOne(@TempDir Path folder) throws Exception {
        // Given
        Path file = folder.resolve("logs/broker.log");
        try (ServerLog log = ServerLog.open(file)) {
            log.add("first run");
        }

        // When
        try (ServerLog log = ServerLog.open(file)) {
            log.add("second run");
        }

        // Then
        assertThat(file).hasContent("second run");
        assertThat(folder.resolve("logs/broker.previous.log")).hasContent("first run");
    }

    @Test
    void shouldNeverOutgrowTwiceItsBound(@TempDir Path folder) throws Exception {
        // Given
        Path file = folder.resolve("broker.log");

        // When
        try (ServerLog log = ServerLog.open(file, 1000)) {
            for (int i = 0; i < 500; i++) {
                log.add("line number " + i);
            }
        }

        // Then
        assertThat(Files.size(file)).isLessThanOrEqualTo(1000);
        assertThat(Files.size(folder.resolve("broker.previous.log"))).isLessThanOrEqualTo(1000);
        assertThat(Files.readString(file)).endsWith("line number 499\n");
    }
}
