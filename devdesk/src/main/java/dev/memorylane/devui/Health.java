package dev.memorylane.devui;

import dev.memorylane.devui.Flow.Check;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The checks of health that are down, asked for at most every few seconds: some ask the broker. Thread-safe. */
@Singleton
public class Health {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final SmallRyeHealthReporter reporter;
    private final Clock clock = Clock.systemUTC();
    private Instant askedAt = Instant.MIN;
    private List<Check> down = List.of();

    @Inject
    public Health(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    synchronized List<Check> down() {
        if (askedAt.plus(FRESH).isBefore(clock.instant())) {
            askedAt = clock.instant();
            down = down(reporter.getHealth());
        }
        return down;
    }

    private static List<Check> down(SmallRyeHealth health) {
        JsonArray checks = health.getPayload().getJsonArray("checks");
        return checks == null
                ? List.of()
                : checks.getValuesAs(JsonObject.class).stream()
                        .filter(check -> !"UP".equals(check.getString("status")))
                        .map(check -> new Check(check.getString("name"), words(check)))
                        .toList();
    }

    private static String words(JsonObject check) {
        JsonObject data = check.getJsonObject("data");
        return data == null
                ? "no cause told"
                : data.entrySet().stream()
                        .map(one -> one.getKey() + ": " + text(one.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String text(JsonValue value) {
        return value instanceof jakarta.json.JsonString string ? string.getString() : value.toString();
    }
}
