package dev.memorylane.storage.sqs;

import dev.memorylane.storage.StorageException;
import dev.memorylane.storage.s3.AwsClients;
import dev.memorylane.storage.s3.S3Settings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** One queue, polled. What was received is received again after a while, unless it is acknowledged. */
public final class MessageQueue implements AutoCloseable {
    private static final Pattern AMAZON = Pattern.compile("sqs\\.([a-z0-9-]+)\\.amazonaws\\.com.*");
    private static final int MOST_AT_ONCE = 10;

    private final String url;
    private final SqsClient client;

    /** @param url of the queue, as Amazon names it: its host is where the queue is asked for */
    public MessageQueue(String url, S3Settings settings) {
        this.url = url;
        this.client = SqsClient.builder()
                .httpClient(AwsClients.http(settings))
                .credentialsProvider(AwsClients.credentials(settings))
                .region(AwsClients.region(regionOf(url, settings)))
                .endpointOverride(URI.create(url).resolve("/"))
                .build();
    }

    /**
     * A message.
     *
     * @param receipt to acknowledge it by
     */
    public record Message(String body, String receipt) {}

    /**
     * Waits for messages.
     *
     * @param atMost to wait, 20 seconds at most
     * @return some, or none where none came
     */
    public List<Message> receive(Duration atMost) throws StorageException {
        try {
            return client
                    .receiveMessage(request -> request.queueUrl(url)
                            .maxNumberOfMessages(MOST_AT_ONCE)
                            .waitTimeSeconds((int) atMost.toSeconds()))
                    .messages()
                    .stream()
                    .map(message -> new Message(message.body(), message.receiptHandle()))
                    .toList();
        } catch (SdkException e) {
            throw AwsClients.failure("The queue " + url, e);
        }
    }

    /** It is not received again. */
    public void acknowledge(Message message) throws StorageException {
        try {
            client.deleteMessage(request -> request.queueUrl(url).receiptHandle(message.receipt()));
        } catch (SdkException e) {
            throw AwsClients.failure("The queue " + url, e);
        }
    }

    private static String regionOf(String url, S3Settings settings) {
        Matcher amazon = AMAZON.matcher(String.valueOf(URI.create(url).getHost()));
        return amazon.matches() ? amazon.group(1) : settings.region().orElse("us-east-1");
    }

    @Override
    public void close() {
        client.close();
    }
}
