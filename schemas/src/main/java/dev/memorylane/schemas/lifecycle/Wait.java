package dev.memorylane.schemas.lifecycle;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Something that a thread of this process waits for, under the name that a person is told where it takes long. It lasts until
 * it is closed.
 *
 * <pre>{@code
 * try (Wait _ = Wait.on("the schema registry")) { … }
 * }</pre>
 */
public final class Wait implements AutoCloseable {
    private static final Set<Wait> UNDER_WAY = ConcurrentHashMap.newKeySet();

    private final String what;
    private final Thread who = Thread.currentThread();
    private final long begun = System.nanoTime();

    private Wait(String what) {
        this.what = Objects.requireNonNull(what);
    }

    /**
     * Begins.
     *
     * @param what as it stands behind "waiting for"
     */
    public static Wait on(String what) {
        Wait wait = new Wait(what);
        UNDER_WAY.add(wait);
        return wait;
    }

    /** What is waited for now, longest first: of waits within each other on one thread the innermost, which is the reason. */
    public static List<Wait> underWay() {
        Map<Thread, Wait> innermost = UNDER_WAY.stream()
                .collect(Collectors.toMap(wait -> wait.who, wait -> wait, (one, other) -> one.later(other)));
        return innermost.values().stream()
                .sorted((one, other) -> Long.signum(one.begun - other.begun))
                .toList();
    }

    private Wait later(Wait other) {
        return begun - other.begun >= 0 ? this : other;
    }

    /** Its name. */
    public String what() {
        return what;
    }

    /** How long it has lasted. */
    public Duration lasts() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void close() {
        UNDER_WAY.remove(this);
    }
}
