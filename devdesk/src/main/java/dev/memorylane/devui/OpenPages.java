package dev.memorylane.devui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of ours that are open: each says so again and again, since Quarkus tells nobody of one that was closed. It also ends
 * what one page follows for the sake of another that counts its requests alike; the page learns that with its next word, and
 * follows anew.
 */
@Singleton
public class OpenPages {
    /** Browsers let a hidden page work once a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, Instant> heard = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public OpenPages() {
        this(Clock.systemUTC());
    }

    OpenPages(Clock clock) {
        this.clock = clock;
    }

    void opened(String page) {
        heard.put(page, clock.instant());
    }

    /** @return whether it is known: else nothing is told to it any more */
    boolean heardFrom(String page) {
        return heard.computeIfPresent(page, (_, _) -> clock.instant()) != null;
    }

    void left(String page) {
        heard.remove(page);
    }

    boolean isOpen(String page) {
        Instant last = heard.get(page);
        return last != null && last.plus(PATIENCE).isAfter(clock.instant());
    }
}
