package dev.memorylane.streams;

import dev.memorylane.schemas.registry.Infrastructure;
import java.io.IOException;
import java.util.stream.Stream;

/** Whether a failure at start will pass by waiting: at start no record is read, so any input or output error is a server. */
final class ServerAway {
    private ServerAway() {}

    static boolean isCauseOf(Throwable failure) {
        return Infrastructure.isAway(failure)
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(IOException.class::isInstance);
    }
}
