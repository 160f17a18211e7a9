package dev.memorylane.devui;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.function.Supplier;

/** A value that is looked at again and again, for as long as somebody listens. */
final class Live {
    private static final Duration EVERY = Duration.ofSeconds(1);
    /** What waits to be looked at is out of date. */
    private static final int AT_ONE_TIME = 1;

    private Live() {}

    /** The value now, and once a second while the one who listens keeps up. */
    static <T> Multi<T> of(Supplier<T> value) {
        return Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool(), AT_ONE_TIME)
                .map(_ -> value.get());
    }

    /** The same, told only when it changed. */
    static <T> Multi<T> changesOf(Supplier<T> value) {
        return of(value).skip().repetitions();
    }
}
