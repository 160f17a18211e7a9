package dev.memorylane.schemas.outage;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;

/** What to do about a server with which no trust came about; it is tried again for as long as it takes. */
public final class TrustAdvice {
    private static final String SETTINGS = "memorylane.kafka.properties or its properties-file";

    private TrustAdvice() {}

    /** Nothing where the failure, with all its causes, is another. */
    public static Optional<String> on(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> of(cause).stream())
                .findFirst();
    }

    private static Optional<String> of(Throwable cause) {
        return switch (cause) {
            case SslAuthenticationException _ -> Optional.of(certificate("ssl.truststore.location"));
            case SSLException _ ->
                Optional.of(certificate(
                        "ssl.truststore.location, for the registry schema.registry.ssl.truststore.location"));
            case AuthenticationException _ ->
                Optional.of("The broker knows no such user or password: look at sasl.jaas.config in " + SETTINGS + ".");
            case AuthorizationException _ ->
                Optional.of("The broker does not allow it to this user: give it the right, see docs/security.md.");
            case RestClientException answer
            when answer.getStatus() == 401 || answer.getStatus() == 403 ->
                Optional.of(
                        "The registry does not let this user in: look at basic.auth.user.info in " + SETTINGS + ".");
            default -> Optional.empty();
        };
    }

    private static String certificate(String setting) {
        return "The server's certificate is not trusted here, or names another host: name the authority that signed it by %s in %s."
                .formatted(setting, SETTINGS);
    }
}
