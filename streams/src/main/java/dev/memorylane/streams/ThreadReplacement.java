package dev.memorylane.streams;

import dev.memorylane.schemas.outage.BackOff;
import dev.memorylane.schemas.outage.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/**
 * The error policy of last resort: the transaction is aborted, the thread replaced after a back-off, the same records read
 * again. Nothing is skipped. Called on the dying thread, so the wait holds up no other.
 */
@ApplicationScoped
public class ThreadReplacement implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(ThreadReplacement.class);

    private final BackOff backOff = BackOff.standard();

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        if (isInterrupt(failure)) {
            // By the clock's watch. The thread still has to close its clients, which an interrupted one cannot.
            boolean unused = Thread.interrupted();
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        if (Infrastructure.isAway(failure)) {
            LOG.warnf(
                    "A server is away, the work waits for it and goes on by itself: %s",
                    Infrastructure.rootWords(failure));
        } else {
            LOG.error("A stream thread failed; its work is done again by a new one", failure);
        }
        backOff.pause();
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private static boolean isInterrupt(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof InterruptException || cause instanceof InterruptedException);
    }
}
