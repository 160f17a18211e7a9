package dev.memorylane.schemas.outage;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells a server that is away from bytes that are bad: both surface as a serialization exception, but the one is retried
 * for as long as it takes and the other is data.
 */
public final class Infrastructure {
    private static final int SERVER_ERROR = 500;
    /** Unauthorized, forbidden, too many requests: it did not look at what was asked. */
    private static final Set<Integer> NOT_ANSWERED = Set.of(401, 403, 429);

    private static final String REGISTRY_CLIENT = "io.confluent.kafka.schemaregistry.client.";

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
                answer.getStatus() >= SERVER_ERROR || NOT_ANSWERED.contains(answer.getStatus());
            case RetriableException _ -> true;
            // A certificate, a password or a right that is not there yet: a person's to mend, never a photo's fault.
            case AuthenticationException _ -> true;
            case AuthorizationException _ -> true;
            case IOException _ -> isNetwork(cause);
            default -> false;
        };
    }

    /**
     * Avro reports bad bytes as a bare IOException too, so its type alone does not tell: one that came through the client of
     * the registry is the network's, such as an answer that broke off.
     */
    private static boolean isNetwork(Throwable cause) {
        return cause.getClass()
                        .getName()
                        .matches("(java\\.net\\.|javax\\.net\\.|java\\.nio\\.channels\\.|org\\.apache\\.http).*")
                || Stream.of(cause.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(REGISTRY_CLIENT));
    }

    /** The innermost cause in words: what a person can act on is seldom on the outside. */
    public static String rootWords(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String words = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return words + TrustAdvice.on(failure).map(advice -> ". " + advice).orElse("");
    }
}
