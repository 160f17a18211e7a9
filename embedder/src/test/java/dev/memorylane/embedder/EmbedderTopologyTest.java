package dev.memorylane.embedder;

import static dev.memorylane.embedder.EmbedderFixtures.START;
import static dev.memorylane.embedder.EmbedderFixtures.corrupt;
import static dev.memorylane.embedder.EmbedderFixtures.embedded;
import static dev.memorylane.embedder.EmbedderFixtures.key;
import static dev.memorylane.embedder.EmbedderFixtures.photo;
import static dev.memorylane.embedder.EmbedderFixtures.rejected;
import static dev.memorylane.embedder.EmbedderFixtures.removed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.embedder.EmbedderFixtures.HandPipeline;
import dev.memorylane.embedder.inflight.InFlight;
import dev.memorylane.embedder.inflight.Ticket;
import dev.memorylane.embedder.pipeline.Outcome;
import dev.memorylane.fixtures.GivenKafka;
import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionKey;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.registry.SchemaRegistration;
import dev.memorylane.schemas.rejection.Attempts;
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
    private final Backlog backlog = new Backlog();
    private TopologyTestDriver driver;
    private TestInputTopic<PhotoKey, Photo> photos;
    private TestInputTopic<RetryKey, RetryRequest> retries;
    private TestOutputTopic<EmbeddingKey, Embedding> embeddings;
    private TestOutputTopic<RejectionKey, PhotoRejection> rejections;

    @BeforeEach
    void start() {
        KafkaSettings settings = GivenKafka.away().withRegistry("mock://embedder");
        new SchemaRegistration(settings).registerAll();
        Topology topology = new Topology();
        new EmbedderPart(settings, pipeline, () -> MODEL, backlog).addTo(topology);
        Properties config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(topology, config, START);
        ConfluentSerdes serdes = new ConfluentSerdes(settings);
        photos = driver.createInputTopic(
                Topics.PHOTOS.in(settings),
                serdes.key(Topics.PHOTOS).serializer(),
                serdes.value(Topics.PHOTOS).serializer());
        retries = driver.createInputTopic(
                Topics.RETRIES.in(settings),
                serdes.key(Topics.RETRIES).serializer(),
                serdes.value(Topics.RETRIES).serializer());
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
    void shouldEmbedPhotosInTheOrderInWhichTheyCame() {
        // Given
        List<String> ids = List.of("m", "z", "a", "q", "b");
        ids.forEach(id -> photos.pipeInput(key(id), photo(1)));

        // When
        ids.forEach(_ -> {
            driver.advanceWallClockTime(TICK);
            pipeline.answerNext(embedded(1));
        });

        // Then
        assertThat(pipeline.seen())
                .extracting(ticket -> ticket.key().getPhotoId())
                .containsExactlyElementsOf(ids);
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

    @Test
    void shouldTryAgainByItselfWhatMayPassAndCountTheAttempts() {
        // Given
        photos.pipeInput(key("a"), photo(1));
        answer(rejected(RejectionCode.DECODER_MISSING));
        answerAfter(Duration.ofMinutes(5), rejected(RejectionCode.DECODER_MISSING));

        // When
        driver.advanceWallClockTime(Duration.ofMinutes(9));
        int tooEarly = pipeline.holds();
        answerAfter(Duration.ofMinutes(1), embedded(1));

        // Then
        assertThat(tooEarly).isZero();
        List<PhotoRejection> told = rejections.readValuesToList();
        assertThat(told)
                .extracting(PhotoRejection::getState)
                .containsExactly(RejectionState.OPEN, RejectionState.OPEN, RejectionState.CLEARED);
        assertThat(told).extracting(PhotoRejection::getAttempts).containsExactly(1, 2, 2);
        assertThat(told).extracting(PhotoRejection::getFirstAt).containsOnly(START);
        assertThat(embeddings.readValuesToList()).hasSize(1);
    }

    @Test
    void shouldLeaveToAPersonWhatIsDamagedAndTryItOnceForEachRequest() {
        // Given
        photos.pipeInput(key("a"), photo(1));
        answer(corrupt());
        PhotoRejection open = rejections.readValue();
        RetryRequest request = Attempts.request(open, START, "a person");

        // When
        driver.advanceWallClockTime(Duration.ofDays(400));
        int withoutAsking = pipeline.holds();
        retries.pipeInput(new RetryKey("osaka", "a"), request);
        answer(corrupt());
        retries.pipeInput(new RetryKey("osaka", "a"), request);
        driver.advanceWallClockTime(TICK);

        // Then
        assertThat(withoutAsking).isZero();
        assertThat(pipeline.holds()).isZero();
        assertThat(rejections.readValuesToList())
                .extracting(PhotoRejection::getAttempts)
                .containsExactly(2);
    }

    @Test
    void shouldForgetWhatWasRejectedWithItsPhoto() {
        // Given
        photos.pipeInput(key("a"), photo(1));
        answer(rejected(RejectionCode.UNREADABLE));

        // When
        photos.pipeInput(key("a"), removed(2));
        driver.advanceWallClockTime(Duration.ofDays(1));

        // Then
        assertThat(pipeline.holds()).isZero();
        assertThat(rejections.readValuesToList())
                .extracting(PhotoRejection::getState)
                .containsExactly(RejectionState.OPEN, RejectionState.CLEARED);
    }

    @Test
    void shouldPassOverARequestForWhatIsNotRejectedHere() {
        // When
        retries.pipeInput(
                new RetryKey("osaka", "file:///photos/a.jpg"),
                RetryRequest.newBuilder().setAt(START).build());
        retries.pipeInput(new RetryKey("osaka", "a"), null);
        driver.advanceWallClockTime(TICK);

        // Then
        assertThat(pipeline.seen()).isEmpty();
        assertThat(rejections.isEmpty()).isTrue();
    }

    @Test
    void shouldTryAgainAtTheStartWhatADecoderWasMissingFor() {
        // Given
        leaveFromBefore("a", RejectionCode.DECODER_MISSING);
        leaveFromBefore("b", RejectionCode.CORRUPT);

        // When
        driver.advanceWallClockTime(TICK);
        driver.advanceWallClockTime(TICK);

        // Then
        assertThat(pipeline.seen()).extracting(Ticket::key).containsExactly(key("a"));
    }

    @Test
    void shouldCountAsWorkedOffOnceWhatIsTriedAtAStartIsAnsweredHoweverLongTheNextAttemptIsAway() {
        // Given
        leaveFromBefore("a", RejectionCode.DECODER_MISSING);
        leaveFromBefore("b", RejectionCode.UNREADABLE);
        boolean beforeTheFirstTick = backlog.isWorkedOff(1);
        driver.advanceWallClockTime(TICK);
        boolean whileItIsTried = backlog.isWorkedOff(1);

        // When
        answer(rejected(RejectionCode.DECODER_MISSING));

        // Then
        assertThat(beforeTheFirstTick).isFalse();
        assertThat(whileItIsTried).isFalse();
        assertThat(backlog.isWorkedOff(1)).isTrue();
        assertThat(backlog.isWorkedOff(2)).isFalse();
    }

    /** As the stores hold it when a program starts. */
    private void leaveFromBefore(String id, RejectionCode code) {
        Outcome.Rejected rejected = (Outcome.Rejected) rejected(code);
        PhotoRejection rejection = rejected.rejection();
        rejection.setLastAt(START);
        driver.<PhotoKey, PhotoRejection>getKeyValueStore(EmbedderProcessor.REJECTED)
                .put(key(id), rejection);
        driver.<PhotoKey, InFlight>getKeyValueStore(EmbedderProcessor.PARKED)
                .put(key(id), InFlight.arrived(photo(1), START).again(InFlight.NEVER));
    }

    private void answer(Outcome outcome) {
        answerAfter(TICK, outcome);
    }

    private void answerAfter(Duration pause, Outcome outcome) {
        driver.advanceWallClockTime(pause);
        pipeline.answerNext(outcome);
        driver.advanceWallClockTime(TICK);
    }

    private KeyValueStore<PhotoKey, InFlight> inFlight() {
        return driver.getKeyValueStore(EmbedderProcessor.IN_FLIGHT);
    }
}
