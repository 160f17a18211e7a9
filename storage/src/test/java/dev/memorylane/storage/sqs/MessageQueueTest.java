package dev.memorylane.storage.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.StorageException.Reason;
import dev.memorylane.storage.s3.AwsClients;
import dev.memorylane.storage.s3.TestS3Settings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Against ElasticMQ, a server of the API of SQS. */
class MessageQueueTest {
    private static final TestS3Settings SETTINGS =
            new TestS3Settings(Optional.empty(), Optional.of("a"), Optional.of("b"));

    private static SQSRestServer server;
    private static SqsClient client;
    private static String url;

    @BeforeAll
    static void startServer() {
        server = SQSRestServerBuilder.withDynamicPort()
                .withInterface("127.0.0.1")
                .start();
        URI endpoint = URI.create(
                "http://127.0.0.1:" + server.waitUntilStarted().localAddress().getPort());
        client = SqsClient.builder()
                .httpClient(AwsClients.http(SETTINGS))
                .credentialsProvider(AwsClients.credentials(SETTINGS))
                .region(AwsClients.region("us-east-1"))
                .endpointOverride(endpoint)
                .build();
        client.createQueue(request -> request.queueName("changes"));
        url = endpoint + "/000000000000/changes";
    }

    @AfterAll
    static void stopServer() {
        client.close();
        server.stopAndWait();
    }

    @Test
    void shouldReceiveWhatWasSentOnceItIsAcknowledged() throws StorageException {
        // Given
        client.sendMessage(request -> request.queueUrl(url).messageBody("{\"Records\":[]}"));

        try (MessageQueue queue = new MessageQueue(url, SETTINGS)) {
            // When
            List<MessageQueue.Message> messages = queue.receive(Duration.ofSeconds(5));
            queue.acknowledge(messages.getFirst());

            // Then
            assertThat(messages).extracting(MessageQueue.Message::body).containsExactly("{\"Records\":[]}");
            assertThat(queue.receive(Duration.ZERO)).isEmpty();
            assertThat(client.getQueueAttributes(
                                    request -> request.queueUrl(url).attributeNamesWithStrings("All"))
                            .attributesAsStrings())
                    .containsEntry("ApproximateNumberOfMessages", "0")
                    .containsEntry("ApproximateNumberOfMessagesNotVisible", "0");
        }
    }

    @Test
    void shouldSayThatAQueueIsAway() {
        // Given
        try (MessageQueue queue = new MessageQueue("http://127.0.0.1:1/0/changes", SETTINGS)) {
            // When, then
            assertThatThrownBy(() -> queue.receive(Duration.ZERO))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.AWAY));
        }
    }
}
