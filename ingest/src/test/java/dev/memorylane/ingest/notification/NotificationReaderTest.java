package dev.memorylane.ingest.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.notification.Notification.Happened;
import dev.memorylane.ingest.notification.Notification.Subscription;
import dev.memorylane.ingest.notification.Notification.Unknown;
import dev.memorylane.storage.s3.S3Address;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationReaderTest {
    private static final String S3 = """
            {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-west-1",
            "eventName":"ObjectCreated:Put","s3":{"s3SchemaVersion":"1.0","bucket":{"name":"photos"},
            "object":{"key":"2023/My+holidays%2FIMG_1%2B2+%E4%BA%AC.jpg","size":1024,"eTag":"d41d8","sequencer":"0A"}}},
            {"eventName":"ObjectRemoved:Delete","s3":{"bucket":{"name":"photos"},"object":{"key":"gone.jpg"}}}]}""";

    private static final S3Address CREATED = new S3Address("photos", "2023/My holidays/IMG_1+2 京.jpg");
    private static final S3Address REMOVED = new S3Address("photos", "gone.jpg");

    @Test
    void shouldReadTheEventMessageOfS3() {
        // Given, when, then
        assertThat(read(S3)).isEqualTo(new Happened(List.of(CREATED, REMOVED)));
    }

    @Test
    void shouldReadTheWebhookOfMinio() {
        // Given
        String webhook = """
                {"EventName":"s3:ObjectCreated:Put","Key":"photos/a+b.jpg","Records":[{"eventVersion":"2.0",
                "eventSource":"minio:s3","eventName":"s3:ObjectCreated:Put","s3":{"bucket":{"name":"photos"},
                "object":{"key":"a+b.jpg","versionId":"1"}}}]}""";

        // When, then
        assertThat(read(webhook)).isEqualTo(new Happened(List.of(new S3Address("photos", "a b.jpg"))));
    }

    @Test
    void shouldTakeTheKeysOfEventBridgeAsTheyAre() {
        // Given
        String event = """
                {"version":"0","detail-type":"Object Created","source":"aws.s3","detail":{"version":"0",
                "bucket":{"name":"photos"},"object":{"key":"a+b %41.jpg","size":5,"etag":"x","sequencer":"00"}}}""";

        // When, then
        assertThat(read(event)).isEqualTo(new Happened(List.of(new S3Address("photos", "a+b %41.jpg"))));
    }

    @Test
    void shouldReadWhatIsInTheEnvelopeOfSns() {
        // Given
        String envelope = envelope(S3);

        // When, then
        assertThat(read(envelope)).isEqualTo(new Happened(List.of(CREATED, REMOVED)));
        assertThat(read(envelope(envelope))).isEqualTo(new Happened(List.of(CREATED, REMOVED)));
        assertThat(read(envelope(envelope(envelope)))).isInstanceOf(Unknown.class);
    }

    @Test
    void shouldHandASubscriptionToAPersonAndNeverItsLink() {
        // Given
        String offer = """
                {"Type":"SubscriptionConfirmation","TopicArn":"arn:aws:sns:eu-west-1:123456789012:photos",
                "Token":"2336412f37","SubscribeURL":"http://169.254.169.254/latest/meta-data"}""";

        // When, then
        assertThat(read(offer)).isEqualTo(new Subscription("arn:aws:sns:eu-west-1:123456789012:photos", "2336412f37"));
        assertThat(read(offer.replace("2336412f37", "$(rm -rf ~)"))).isInstanceOf(Unknown.class);
        assertThat(read(offer.replace(":photos", ":photos; rm"))).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"photos\"}",
                "{\"Type\":\"UnsubscribeConfirmation\"}",
                "{\"Records\":[]}",
                "{\"Records\":[1,null,\"a\",{}]}",
                "{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"../..\"},\"object\":{\"key\":\"a\"}}}]}",
                "{\"Records\":[{\"s3\":{\"bucket\":{\"name\":\"photos\"},\"object\":{\"key\":\"%zz\"}}}]}",
                "{\"Records\":[{\"s3\":{\"bucket\":7,\"object\":[[]]}}]}"
            })
    void shouldTakeNothingFromWhatNamesNoObject(String message) {
        // Given, when, then
        assertThat(read(message)).isEqualTo(new Happened(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"Records\"",
                "{}",
                "<xml/>",
                "{\"Type\":\"Notification\"}",
                "{\"Type\":\"Notification\",\"Message\":\"hello\"}",
                "{\"Type\":\"SubscriptionConfirmation\"}"
            })
    void shouldSayWhatIsNoNotification(String message) {
        // Given, when, then
        assertThat(read(message)).isInstanceOf(Unknown.class);
    }

    @Test
    void shouldBearNestingWithoutEnd() {
        // Given, when, then
        assertThat(read("[".repeat(100_000))).isInstanceOf(Unknown.class);
        assertThat(read("{\"a\":".repeat(100_000))).isInstanceOf(Unknown.class);
    }

    @Test
    void shouldBearAnyBytes() {
        // Given
        Random random = new Random(7);
        byte[] good = S3.getBytes(StandardCharsets.UTF_8);

        for (int i = 0; i < 5000; i++) {
            byte[] bad = good.clone();
            for (int flips = random.nextInt(1, 8); flips > 0; flips--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }

            // When, then
            assertThat(NotificationReader.read(bad)).isNotNull();
        }
    }

    private static Notification read(String message) {
        return NotificationReader.read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static String envelope(String message) {
        String escaped = message.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"Type\":\"Notification\",\"MessageId\":\"1\",\"Message\":\"" + escaped + "\"}";
    }
}
