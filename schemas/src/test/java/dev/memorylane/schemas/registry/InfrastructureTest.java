package dev.memorylane.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.net.ConnectException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class InfrastructureTest {

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
}
