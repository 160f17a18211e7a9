package dev.memorylane.devui;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Values that are looked at again and again, for as long as a page listens and the application runs. A page that stays open
 * over a live reload asks the next application; whoever asked this one after its stop would bring its objects into that.
 */
@Singleton
public class Live {
    private static final Duration EVERY = Duration.ofSeconds(1);
    /** What waits to be looked at is out of date. */
    private static final int AT_ONE_TIME = 1;

    private final ReadWriteLock running = new ReentrantReadWriteLock();
    private final OpenPages pages;
    private final Duration every;
    private boolean stopped;

    @Inject
    public Live(OpenPages pages) {
        this(pages, EVERY);
    }

    Live(OpenPages pages, Duration every) {
        this.pages = pages;
        this.every = every;
    }

    /** Before the services stop, and once nobody looks any more. */
    void stop(@Observes @Priority(PLATFORM_BEFORE) ShutdownEvent event) {
        running.writeLock().lock();
        try {
            stopped = true;
        } finally {
            running.writeLock().unlock();
        }
    }

    /**
     * The value now, and once a second while the one who listens keeps up.
     *
     * @param page who listens; it ends soon after that was closed
     */
    <T> Multi<T> of(String page, Supplier<T> value) {
        return Multi.createFrom().deferred(() -> {
            pages.opened(page);
            return looks(() -> pages.isOpen(page) ? look(value) : Optional.<T>empty())
                    .onTermination()
                    .invoke(() -> pages.left(page));
        });
    }

    /** The same, told only when it changed. */
    <T> Multi<T> changesOf(String page, Supplier<T> value) {
        return of(page, value).skip().repetitions();
    }

    /**
     * A number behind a page's name, told when it changes. Quarkus' menu follows it and does not say for how long: it ends when
     * another page is opened, which takes the place of the one before.
     */
    <T> Multi<T> behindAName(Supplier<T> number) {
        return looks(() -> look(number)).skip().repetitions();
    }

    /** Until there is none. */
    private <T> Multi<T> looks(Supplier<Optional<T>> value) {
        return Multi.createFrom()
                .ticks()
                .every(every)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool(), AT_ONE_TIME)
                .map(_ -> value.get())
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow);
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
