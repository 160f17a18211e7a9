package dev.memorylane.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    private static final String TOPIC = "large";
    private static final byte[] LARGE = randomBytes(15 * 1024 * 1024);

    @Test
    void shouldKeepALargeRecordOverARestart(@TempDir Path folder) throws Exception {
        // Given
        Path data = folder.resolve("data");
        int port = freePort();
        try (Broker broker = Broker.start(data, port, freePort())) {
            createTopic(port);
            send(port);
        }

        // When
        int another = freePort();
        try (Broker broker = Broker.start(data, another, freePort())) {

            // Then
            assertThat(firstRecord(another)).isEqualTo(LARGE);
        }
    }

    @Test
    void shouldRefuseASecondBrokerOnTheSameDirectoryAndLeaveTheFirstAtWork(@TempDir Path folder) throws Exception {
        // Given
        int port = freePort();
        try (Broker broker = Broker.start(folder, port, freePort())) {

            // When
            assertThatThrownBy(() -> Broker.start(folder, freePort(), freePort()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Another broker is using")
                    .hasMessageContaining("stop it first");

            // Then
            createTopic(port);
        }
    }

    @Test
    void shouldHaveTheDeclaredLimitsAndCreateNoTopicUnasked(@TempDir Path folder) throws Exception {
        // Given
        int port = freePort();
        try (Broker broker = Broker.start(folder, port, freePort());
                Admin admin = admin(port)) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.BROKER, "1");

            // When
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);

            // Then
            assertThat(config.get("message.max.bytes").value()).isEqualTo("16777216");
            assertThat(config.get("replica.fetch.max.bytes").value()).isEqualTo("16777216");
            assertThat(config.get("auto.create.topics.enable").value()).isEqualTo("false");
            assertThat(config.get("offsets.retention.minutes").value()).isEqualTo("5270400");
        }
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static Admin admin(int port) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port));
    }

    private static void createTopic(int port) throws Exception {
        try (Admin admin = admin(port)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static void send(int port) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port,
                "acks",
                "all",
                "max.request.size",
                BrokerSettings.LARGEST_RECORD,
                "buffer.memory",
                4L * BrokerSettings.LARGEST_RECORD);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, LARGE)).get();
        }
    }

    private static byte[] firstRecord(int port) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + port, "auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }
}
