package dev.memorylane.embedder;

import static dev.memorylane.embedder.EmbedderFixtures.START;
import static dev.memorylane.embedder.EmbedderFixtures.corrupt;
import static dev.memorylane.embedder.EmbedderFixtures.embedded;
import static dev.memorylane.embedder.EmbedderFixtures.key;
import static dev.memorylane.embedder.EmbedderFixtures.photo;
import static dev.memorylane.embedder.EmbedderFixtures.removed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedder.EmbedderFixtures.HandPipeline;
import dev.memorylane.embedder.inflight.InFlight;
import dev.memorylane.embedder.pipeline.Outcome;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.registry.SchemaRegistration;
import dev.memorylane.schemas.serde.ConfluentSerdes;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbedderTopologyTest {
    private static final String MODEL = "pocket@00:cls:128x128:f32";
    private static final int CAPACITY = 2;
    private static final Duration TICK = EmbedderProcessor.TICK;

    @TempDir
    Path state;

    private final HandPipeline pipeline = new HandPipeline(CAPACITY);
    private TopologyTestDriver driver;
    private TestInputTopic<PhotoKey, Photo> photos;
    private TestOutputTopic<EmbeddingKey, Embedding> embeddings;
    private TestOutputTopic<RejectionKey, PhotoRejection> rejections;

    @BeforeEach
    void start() {
        KafkaSettings settings = new MockRegistrySettings();
        new SchemaRegistration(settings).registerAll();
        Topology topology = new Topology();
        new EmbedderPart(settings, pipeline, () -> MODEL, new Backlog()).addTo(topology);
        Properties config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(topology, config, START);
        ConfluentSerdes serdes = new ConfluentSerdes(settings);
        photos = driver.createInputTopic(
                Topics.PHOTOS.in(settings),
                serdes.key(Topics.PHOTOS).serializer(),
                serdes.value(Topics.PHOTOS).serializer());
        embeddings = driver.createOutputTopic(
                Topics.EMBEDDINGS.in(settings),
                serdes.key(Topics.EMBEDDINGS).deserializer(),
                serdes.value(Topics.EMBEDDINGS).deserializer());
        rejections = driver.createOutputTopic(
                Topics.REJECTIONS.in(settings),
                serdes.key(Topics.REJECTIONS).deserializer(),
                serdes.value(Topics.REJECTIONS).deserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void shouldPublishAnEmbeddingUnderTheModelKeyAndEmptyTheQueue() {
        // Given
        photos.pipeInput(key("a"), photo(1));
        driver.advanceWallClockTime(TICK);

        // When
        pipeline.answerNext(embedded(1));
        driver.advanceWallClockTime(TICK);

        // Then
        KeyValue<EmbeddingKey, Embedding> published = embeddings.readKeyValue();
        assertThat(published.key).isEqualTo(new EmbeddingKey("osaka", MODEL, "a"));
        assertThat(published.value.getVector()).containsExactly(1f, 0f);
        assertThat(inFlight().get(key("a"))).isNull();
    }

    @Test
    void shouldLendNoMoreThanThePipelineTakesAndLoseNoneOfTheRest() {
        // Given
        IntStream.range(0, 25).forEach(i -> photos.pipeInput(key("photo-" + i), photo(1)));

        // When
        for (int tick = 0; tick < 60; tick++) {
            driver.advanceWallClockTime(TICK);
            assertThat(pipeline.holds()).isLessThanOrEqualTo(CAPACITY);
            if (pipeline.holds() > 0) {
                pipeline.answerNext(embedded(1));
            }
        }
        driver.advanceWallClockTime(TICK);

        // Then
        assertThat(embeddings.readKeyValuesToMap()).hasSize(25);
        assertThat(pipeline.seen()).hasSize(25);
    }

    @Test
    void shouldNotPublishAResultOfAnOlderVersion() {
        // Given
        photos.pipeInput(key("a"), photo(1));
        driver.advanceWallClockTime(TICK);
        photos.pipeInput(key("a"), photo(2));

        // When
        pipeline.answerNext(embedded(1));
        driver.advanceWallClockTime(TICK);
        pipeline.answerNext(embedded(2));
        driver.advanceWallClockTime(TICK);

        // Then
        assertThat(embeddings.readValuesToList())
                .extracting(Embedding::getVersion)
                .containsExactly(2L);
    }

    @Test
    void shouldPublishARemovalAsAValueAndForgetWhatWasInFlight() {
        // Given
        photos.pipeInput(key("a"), photo(1));
        driver.advanceWallClockTime(TICK);

        // When
        photos.pipeInput(key("a"), removed(2));
        pipeline.answerNext(embedded(1));
        driver.advanceWallClockTime(TICK);

        // Then
        List<Embedding> published = embeddings.readValuesToList();
        assertThat(published).extracting(Embedding::getState).containsExactly(PhotoState.REMOVED);
        assertThat(published.getFirst().getVector()).isEmpty();
    }

    @Test
    void shouldRejectBadInputAsAValueAndClearItOnLaterSuccess() {
        // Given
        photos.pipeInput(key("a"), photo(1));
        driver.advanceWallClockTime(TICK);
        pipeline.answerNext(corrupt());
        driver.advanceWallClockTime(TICK);

        // When
        photos.pipeInput(key("a"), photo(2));
        driver.advanceWallClockTime(TICK);
        pipeline.answerNext(embedded(2));
        driver.advanceWallClockTime(TICK);

        // Then
        assertThat(rejections.readValuesToList())
                .extracting(PhotoRejection::getState)
                .containsExactly(RejectionState.OPEN, RejectionState.CLEARED);
        assertThat(embeddings.readValuesToList()).hasSize(1);
    }

    @Test
    void shouldTryAnUnavailablePhotoAgainAfterAPauseAndKeepItUntilThen() {
        // Given
        photos.pipeInput(key("a"), photo(1));
        driver.advanceWallClockTime(TICK);
        pipeline.answerNext(new Outcome.Unavailable("the bucket is away"));
        driver.advanceWallClockTime(TICK);
        assertThat(pipeline.holds()).isZero();

        // When
        driver.advanceWallClockTime(Duration.ofSeconds(1));
        driver.advanceWallClockTime(TICK);

        // Then
        assertThat(pipeline.answerNext(embedded(1)).attempt()).isEqualTo(2);
        driver.advanceWallClockTime(TICK);
        assertThat(embeddings.readValuesToList()).hasSize(1);
        assertThat(rejections.isEmpty()).isTrue();
    }

    private KeyValueStore<PhotoKey, InFlight> inFlight() {
        return driver.getKeyValueStore(EmbedderProcessor.IN_FLIGHT);
    }
}
