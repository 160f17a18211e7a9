package dev.memorylane.devui;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Values that are looked at again and again, for as long as somebody listens and the application runs. A page that stays open
 * over a live reload asks the next application; whoever asked this one after its stop would bring its objects into that.
 */
@Singleton
public class Live {
    private static final Duration EVERY = Duration.ofSeconds(1);
    /** What waits to be looked at is out of date. */
    private static final int AT_ONE_TIME = 1;

    private final ReadWriteLock running = new ReentrantReadWriteLock();
    private boolean stopped;

    /** Before the services stop, and once nobody looks any more. */
    void stop(@Observes @Priority(PLATFORM_BEFORE) ShutdownEvent event) {
        running.writeLock().lock();
        try {
            stopped = true;
        } finally {
            running.writeLock().unlock();
        }
    }

    /** The value now, and once a second while the one who listens keeps up. */
    <T> Multi<T> of(Supplier<T> value) {
        return Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool(), AT_ONE_TIME)
                .map(_ -> look(value))
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** The same, told only when it changed. */
    <T> Multi<T> changesOf(Supplier<T> value) {
        return of(value).skip().repetitions();
    }

    /** Empty after the stop. */
    private <T> Optional<T> look(Supplier<T> value) {
        running.readLock().lock();
        try {
            return stopped ? Optional.empty() : Optional.of(value.get());
        } finally {
            running.readLock().unlock();
        }
    }
}
