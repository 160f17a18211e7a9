package dev.memorylane.schemas.outage;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells a server that is away from bytes that are bad: both surface as a serialization exception, but the one is retried
 * for as long as it takes and the other is data.
 */
public final class Infrastructure {
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private Infrastructure() {}

    /** Whether a failure, anywhere in its causes, is a server that cannot be reached or cannot answer. */
    public static boolean isAway(Throwable failure) {
        return anyCause(failure, Infrastructure::away);
    }

    /** The same of a failure at start, when no record is read yet: any input or output error is then a server. */
    public static boolean isAwayAtStart(Throwable failure) {
        return anyCause(failure, cause -> away(cause) || cause instanceof IOException);
    }

    private static boolean anyCause(Throwable failure, Predicate<Throwable> test) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(test);
    }

    private static boolean away(Throwable cause) {
        return switch (cause) {
            case RestClientException answer ->
                answer.getStatus() >= SERVER_ERROR || answer.getStatus() == TOO_MANY_REQUESTS;
            case RetriableException _ -> true;
            case IOException _ -> isNetwork(cause);
            default -> false;
        };
    }

    /** Avro reports bad bytes as a bare IOException or EOFException too; those of the network are in java.net and kin. */
    private static boolean isNetwork(Throwable cause) {
        return cause.getClass()
                .getName()
                .matches("(java\\.net\\.|javax\\.net\\.|java\\.nio\\.channels\\.|org\\.apache\\.http).*");
    }
}
