package dev.memorylane.schemas.topic;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;

/** Settings of one client: those that a person gave to all of them, and over them what the client needs to do its work. */
public final class ClientProperties {
    private ClientProperties() {}

    /** For a Kafka client. */
    public static Map<String, Object> kafka(KafkaSettings settings, Map<String, ?> own) {
        Map<String, Object> all = shared(settings);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        all.putAll(own);
        return all;
    }

    /** For a client of the registry, alone or within a serializer. */
    public static Map<String, Object> registry(KafkaSettings settings, Map<String, ?> own) {
        Map<String, Object> all = shared(settings);
        all.putAll(own);
        return all;
    }

    private static Map<String, Object> shared(KafkaSettings settings) {
        Map<String, Object> all = new HashMap<>();
        settings.propertiesFile().map(ClientProperties::read).ifPresent(all::putAll);
        all.putAll(settings.properties());
        return all;
    }

    /** @throws IllegalArgumentException where the file cannot be read: it says which */
    public static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The settings of the Kafka clients cannot be read from %s (%s). It is named by memorylane.kafka.properties-file."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
        Map<String, String> all = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> all.put(name, properties.getProperty(name)));
        return all;
    }
}
