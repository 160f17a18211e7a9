package dev.memorylane.schemas.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class InfrastructureTest {

    @Test
    void shouldWaitForAPersonWhereNoTrustCameAboutAndSayWhatToSet() {
        // Given
        Exception certificate =
                new SslAuthenticationException("SSL handshake failed", new SSLHandshakeException("PKIX"));
        Exception password = new SaslAuthenticationException("Authentication failed");
        Exception right = new TopicAuthorizationException("Not authorized to access topics");
        Exception registry = new SerializationException("Error", new RestClientException("Unauthorized", 401, 401));
        Exception proxy = new SerializationException("Error", new SSLHandshakeException("PKIX path building failed"));

        // When, Then
        for (Exception failure : List.of(certificate, password, right, registry, proxy)) {
            assertThat(Infrastructure.isAway(failure)).as(failure.toString()).isTrue();
            assertThat(TrustAdvice.on(failure)).as(failure.toString()).isPresent();
        }
        assertThat(Infrastructure.rootWords(certificate)).contains("ssl.truststore.location");
        assertThat(Infrastructure.rootWords(password)).contains("sasl.jaas.config");
    }

    @Test
    void shouldSeeThroughASerializationExceptionToTheRegistryThatIsAway() {
        // Given
        Exception refused = new SerializationException("Error serializing", new ConnectException("refused"));
        Exception overloaded = new SerializationException("Error", new RestClientException("busy", 503, 50301));

        // When, Then
        assertThat(Infrastructure.isAway(refused)).isTrue();
        assertThat(Infrastructure.isAway(overloaded)).isTrue();
        assertThat(Infrastructure.isAway(new TimeoutException("broker"))).isTrue();
    }

    @Test
    void shouldTakeBytesThatAreNoAvroForData() {
        // Given
        Exception noAvro = new SerializationException("Error deserializing", new EOFException());
        Exception unknownSchema = new SerializationException("Error", new RestClientException("none", 404, 40403));

        // When, Then
        assertThat(Infrastructure.isAway(noAvro)).isFalse();
        assertThat(Infrastructure.isAway(unknownSchema)).isFalse();
    }

    @Test
    void shouldTakeAnyInputOrOutputErrorAtStartForAServer() {
        // Given
        Exception halfAnAnswer = new IllegalStateException("registry", new IOException("Premature EOF"));
        Exception slow = new IllegalStateException("topics", new TimeoutException("broker"));

        // When, Then
        assertThat(Infrastructure.isAwayAtStart(halfAnAnswer)).isTrue();
        assertThat(Infrastructure.isAwayAtStart(slow)).isTrue();
        assertThat(Infrastructure.isAway(halfAnAnswer)).isFalse();
    }

    @Test
    void shouldNotWaitAtStartForWhatWaitingDoesNotMend() {
        // Given
        Exception refused = new IllegalStateException("schema", new RestClientException("incompatible", 409, 409));

        // When, Then
        assertThat(Infrastructure.isAwayAtStart(refused)).isFalse();
        assertThat(Infrastructure.isAwayAtStart(new IllegalStateException("12 partitions, not 6")))
                .isFalse();
    }

    @Test
    void shouldTakeAnAnswerOfTheRegistryThatBrokeOffForAServerThatIsAway() {
        // Given
        IOException brokeOff = new IOException("Premature EOF");
        brokeOff.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "io.confluent.kafka.schemaregistry.client.rest.RestService",
                    "sendHttpRequest",
                    "RestService.java",
                    1)
        });

        // When, Then
        assertThat(Infrastructure.isAway(new SerializationException("Error retrieving Avro schema", brokeOff)))
                .isTrue();
    }

    @Test
    void shouldGiveTheInnermostCauseInWords() {
        // Given
        Exception refused = new SerializationException("Error serializing", new ConnectException("Connection refused"));

        // When, Then
        assertThat(Infrastructure.rootWords(refused)).isEqualTo("Connection refused");
        assertThat(Infrastructure.rootWords(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
