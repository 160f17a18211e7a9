package dev.memorylane.streams;

import dev.memorylane.schemas.topic.ClientProperties;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Hands what a person set for all Kafka clients ({@code memorylane.kafka.properties}) to those that Quarkus makes, which
 * read {@code kafka.*} and {@code kafka-streams.*}: Kafka Streams, its admin client, the health check.
 */
public class SharedClientSettings implements ConfigSourceFactory {
    private static final String PREFIX = "memorylane.kafka.properties.";
    private static final String FILE = "memorylane.kafka.properties-file";
    /** Above the defaults in our jars (100), below what is set for one of them by name. */
    private static final int ORDINAL = 150;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> shared = new HashMap<>();
        ConfigValue file = context.getValue(FILE);
        if (file != null && file.getValue() != null && !file.getValue().isBlank()) {
            shared.putAll(ClientProperties.read(Path.of(file.getValue())));
        }
        for (Iterator<String> names = context.iterateNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.startsWith(PREFIX)) {
                shared.put(
                        unquoted(name.substring(PREFIX.length())),
                        context.getValue(name).getValue());
            }
        }
        return shared.isEmpty() ? List.of() : List.of(forQuarkus(shared));
    }

    private static ConfigSource forQuarkus(Map<String, String> shared) {
        Map<String, String> named = new HashMap<>();
        shared.forEach((name, value) -> {
            String plain = value.replace("\\", "\\\\").replace("$", "\\$");
            named.put("kafka." + name, plain);
            named.put("kafka-streams." + name, plain);
        });
        return new PropertiesConfigSource(named, "settings of all Kafka clients", ORDINAL);
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") && name.endsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }
}
