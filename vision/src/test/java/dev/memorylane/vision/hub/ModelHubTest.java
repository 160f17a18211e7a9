package dev.memorylane.vision.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.vision.hub.HubException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelHubTest {
    private static final HubId ID = HubId.parse("lab/tiny-vit").orElseThrow();
    private static final String WEIGHTS = "model.safetensors";
    private static final int SIZE = 300_000;

    @TempDir
    Path folder;

    private final HubServer server = new HubServer("lab/tiny-vit");
    private final List<String> said = new ArrayList<>();
    private final byte[] weights = new byte[SIZE];

    @BeforeEach
    void publish() {
        new Random(5).nextBytes(weights);
        server.files.put("config.json", "{\"model_type\": \"vit\"}".getBytes(StandardCharsets.UTF_8));
        server.files.put("preprocessor_config.json", "{}".getBytes(StandardCharsets.UTF_8));
        server.files.put("README.md", "# A model".getBytes(StandardCharsets.UTF_8));
        server.files.put("pytorch_model.bin", new byte[10]);
        server.files.put(WEIGHTS, weights);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldLayOutTheCacheAsTheHubsOwnClientDoes() throws Exception {
        // Given, When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        Path repository = folder.resolve("hub/models--lab--tiny-vit");
        Path pointer = repository.resolve("snapshots").resolve(HubServer.COMMIT).resolve(WEIGHTS);
        assertThat(model.commit()).isEqualTo(HubServer.COMMIT);
        assertThat(model.folder()).isEqualTo(pointer.getParent());
        assertThat(repository.resolve("refs/main")).hasContent(HubServer.COMMIT);
        assertThat(Files.readSymbolicLink(pointer)).hasToString("../../blobs/" + HubServer.sha256(weights));
        assertThat(Files.readSymbolicLink(pointer.resolveSibling("config.json")))
                .hasToString("../../blobs/" + HubServer.gitBlob(server.files.get("config.json")));
        assertThat(Files.readAllBytes(pointer)).isEqualTo(weights);
        assertThat(namesIn(model.folder())).containsExactly("config.json", WEIGHTS, "preprocessor_config.json");
    }

    @Test
    void shouldAskNothingOfTheHubForWhatIsInTheCache() {
        // Given
        HubModel fetched = hub().model(ID, Need.PICTURES, listener());
        server.seen.clear();

        // When
        HubModel again = hub().model(ID, Need.PICTURES, listener());

        // Then
        assertThat(again).isEqualTo(fetched);
        assertThat(server.seen).isEmpty();
    }

    @Test
    void shouldLookABranchThatIsNamedUpAnew() {
        // Given
        hub().model(ID, Need.PICTURES, listener());
        server.seen.clear();

        // When
        HubModel model = hub().model(ID.at("main"), Need.PICTURES, listener());

        // Then
        assertThat(model.commit()).isEqualTo(HubServer.COMMIT);
        assertThat(server.seen).hasSize(1).allMatch(request -> request.path().endsWith("/revision/main"));
    }

    @Test
    void shouldUseTheCacheWhereTheHubIsAway() {
        // Given
        hub().model(ID, Need.PICTURES, listener());
        server.close();

        // When
        HubModel model = hub().model(ID.at("main"), Need.PICTURES, listener());

        // Then
        assertThat(model.commit()).isEqualTo(HubServer.COMMIT);
        assertThat(said).anyMatch(words -> words.contains("is in the cache and used"));
    }

    @Test
    void shouldGoOnWhereATransferBrokeOff() throws Exception {
        // Given
        server.breakAfter = 100_000;
        server.breaks = 2;

        // When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        List<HubServer.Seen> transfers = server.contents(WEIGHTS);
        assertThat(transfers).hasSize(3);
        assertThat(transfers.getFirst().range()).isEmpty();
        assertThat(transfers.subList(1, 3))
                .allMatch(transfer -> transfer.range().isPresent());
        assertThat(Files.readAllBytes(model.folder().resolve(WEIGHTS))).isEqualTo(weights);
        assertThat(said).anyMatch(words -> words.contains("going on from there"));
    }

    @Test
    void shouldGoOnWithWhatAnEarlierRunLeft() throws Exception {
        // Given
        Path blobs = Files.createDirectories(folder.resolve("hub/models--lab--tiny-vit/blobs"));
        Path incomplete = blobs.resolve(HubServer.sha256(weights) + ".incomplete");
        Files.write(incomplete, java.util.Arrays.copyOf(weights, 123_456));

        // When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        assertThat(server.contents(WEIGHTS)).hasSize(1);
        assertThat(server.contents(WEIGHTS).getFirst().range()).hasValue("bytes=123456-");
        assertThat(Files.readAllBytes(model.folder().resolve(WEIGHTS))).isEqualTo(weights);
        assertThat(incomplete).doesNotExist();
    }

    @Test
    void shouldBeginAnewWhereTheServerKnowsNoRanges() throws Exception {
        // Given
        server.knowsRanges = false;
        server.breakAfter = 100_000;
        server.breaks = 1;

        // When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        assertThat(server.contents(WEIGHTS)).hasSize(2);
        assertThat(Files.readAllBytes(model.folder().resolve(WEIGHTS))).isEqualTo(weights);
    }

    @ParameterizedTest
    @CsvSource({"300001", "400000"})
    void shouldThrowAwayALeftoverThatIsLongerThanTheFile(int length) throws Exception {
        // Given
        Path blobs = Files.createDirectories(folder.resolve("hub/models--lab--tiny-vit/blobs"));
        Files.write(blobs.resolve(HubServer.sha256(weights) + ".incomplete"), new byte[length]);

        // When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        assertThat(Files.readAllBytes(model.folder().resolve(WEIGHTS))).isEqualTo(weights);
    }

    @Test
    void shouldFetchAgainWhatCameDamaged() throws Exception {
        // Given
        server.damages = 1;

        // When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        assertThat(server.contents(WEIGHTS)).hasSize(2);
        assertThat(Files.readAllBytes(model.folder().resolve(WEIGHTS))).isEqualTo(weights);
        assertThat(said).anyMatch(words -> words.contains("came damaged"));
    }

    @Test
    void shouldKeepNothingOfWhatStaysDamaged() throws Exception {
        // Given
        server.damages = 10;

        // When
        HubException failure = failure(ID);

        // Then
        assertThat(failure.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(failure).hasMessageContaining(WEIGHTS).hasMessageContaining("lab/tiny-vit");
        assertThat(hub().cached(ID, Need.PICTURES)).isEmpty();
        assertThat(namesIn(folder.resolve("hub/models--lab--tiny-vit/blobs")))
                .noneMatch(name -> name.startsWith(HubServer.sha256(weights)));
    }

    @Test
    void shouldTakeASilentTransferForABrokenOne() throws Exception {
        // Given
        server.breakAfter = 100_000;
        server.breaks = 1;
        server.stalls = true;

        // When
        HubModel model = new ModelHub(settings(Map.of()).withPatience(Duration.ofMillis(300), Duration.ofMillis(1)))
                .model(ID, Need.PICTURES, listener());

        // Then
        assertThat(server.contents(WEIGHTS)).hasSize(2);
        assertThat(Files.readAllBytes(model.folder().resolve(WEIGHTS))).isEqualTo(weights);
    }

    @Test
    void shouldGiveUpInWordsWhereNothingMoreComes() {
        // Given
        server.breakAfter = 0;
        server.breaks = 100;

        // When
        HubException failure = failure(ID);

        // Then
        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).hasMessageContaining("lab/tiny-vit").hasMessageContaining("HF_ENDPOINT");
    }

    @Test
    void shouldAskAgainWhereTheHubStumbles() {
        // Given
        server.stumbles = 2;

        // When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        assertThat(model.folder().resolve(WEIGHTS)).exists();
    }

    @Test
    void shouldGiveTheTokenToTheHubAndToNobodyElse() {
        // Given
        server.requiredToken = "Bearer hf_secret";

        // When
        new ModelHub(settings(Map.of("HF_TOKEN", " hf_secret\n"))).model(ID, Need.PICTURES, listener());

        // Then
        assertThat(server.seen)
                .filteredOn(request -> request.server().equals("hub"))
                .allMatch(request -> request.token().isPresent());
        assertThat(server.seen)
                .filteredOn(request -> request.server().equals("storage"))
                .isNotEmpty()
                .allMatch(request -> request.token().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | RepoNotFound     | NOT_FOUND   | Check the spelling",
                "401 | GatedRepo        | NOT_ALLOWED | Accept its licence",
                "403 | GatedRepo        | NOT_ALLOWED | Accept its licence",
                "401 | none             | NOT_FOUND   | HF_TOKEN",
                "403 | none             | NOT_ALLOWED | HF_TOKEN",
                "404 | none             | NOT_FOUND   | Check the spelling",
                "407 | none             | UNREACHABLE | proxy",
                "429 | none             | UNREACHABLE | too many requests",
                "500 | none             | UNREACHABLE | status 500"
            })
    void shouldSayWhatTheHubRefusesAndWhatToDo(int status, String code, Reason reason, String words) {
        // Given
        server.refusal = status;
        server.refusalCode = code;

        // When
        HubException failure = failure(ID);

        // Then
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure).hasMessageContaining("lab/tiny-vit").hasMessageContaining(words);
    }

    @Test
    void shouldSayThatThereIsNoSuchRevision() {
        // When
        HubException failure = failure(ID.at("v9"));

        // Then
        assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(failure).hasMessageContaining("no revision v9");
    }

    @Test
    void shouldFetchNoPickles() {
        // Given
        server.files.remove(WEIGHTS);

        // When
        HubException failure = failure(ID);

        // Then
        assertThat(failure.reason()).isEqualTo(Reason.UNSUITABLE);
        assertThat(failure).hasMessageContaining("pickle").hasMessageContaining("refs/pr/N");
        assertThat(server.contents("pytorch_model.bin")).isEmpty();
    }

    @Test
    void shouldTakeTheHubsOwnConversionWhereThereIsAPickleOnly() throws Exception {
        // Given
        server.converted.putAll(server.files);
        server.files.remove(WEIGHTS);
        server.converter = "SFconvertbot";

        // When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        assertThat(model.commit()).isEqualTo(HubServer.CONVERSION);
        assertThat(Files.readAllBytes(model.folder().resolve(WEIGHTS))).isEqualTo(weights);
        assertThat(folder.resolve("hub/models--lab--tiny-vit/refs/refs/pr/7")).hasContent(HubServer.CONVERSION);
        assertThat(hub().cached(ID, Need.PICTURES).map(HubModel::commit)).hasValue(HubServer.CONVERSION);
        assertThat(said).anyMatch(words -> words.contains("conversion, refs/pr/7"));
    }

    @Test
    void shouldBelieveNobodyElsesConversion() {
        // Given
        server.converted.putAll(server.files);
        server.files.remove(WEIGHTS);
        server.converter = "somebody";

        // When, Then
        assertThat(failure(ID).reason()).isEqualTo(Reason.UNSUITABLE);
    }

    @Test
    void shouldSayThatAModelWithoutTokenizerReadsNoWords() {
        // When, Then
        assertThatThrownBy(() -> hub().model(ID, Need.PICTURES_AND_WORDS, listener()))
                .isInstanceOf(HubException.class)
                .hasMessageContaining("tokenizer.json");
    }

    @Test
    void shouldFetchTheTokenizerOnceWordsAreWanted() {
        // Given
        hub().model(ID, Need.PICTURES, listener());
        server.files.put("tokenizer.json", "{}".getBytes(StandardCharsets.UTF_8));

        // When
        HubModel model = hub().model(ID, Need.PICTURES_AND_WORDS, listener());

        // Then
        assertThat(model.folder().resolve("tokenizer.json")).exists();
        assertThat(server.contents(WEIGHTS)).hasSize(1);
    }

    @Test
    void shouldFetchEveryShardThatTheIndexNames() {
        // Given
        server.files.remove(WEIGHTS);
        server.files.put("model-00001-of-00002.safetensors", weights);
        server.files.put("model-00002-of-00002.safetensors", new byte[7]);
        server.files.put("other.safetensors", new byte[7]);
        server.files.put("model.safetensors.index.json", """
                {"weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors",
                "c": "model-00001-of-00002.safetensors"}}""".getBytes(StandardCharsets.UTF_8));

        // When
        HubModel model = hub().model(ID, Need.PICTURES, listener());

        // Then
        assertThat(namesIn(model.folder()))
                .containsExactly(
                        "config.json",
                        "model-00001-of-00002.safetensors",
                        "model-00002-of-00002.safetensors",
                        "model.safetensors.index.json",
                        "preprocessor_config.json");
        assertThat(hub().cached(ID, Need.PICTURES)).hasValue(model);
    }

    @Test
    void shouldRefuseAnIndexThatNamesFilesElsewhere() {
        // Given
        server.files.remove(WEIGHTS);
        server.files.put(
                "model.safetensors.index.json",
                "{\"weight_map\": {\"a\": \"../../../../x.safetensors\"}}".getBytes(StandardCharsets.UTF_8));

        // When
        HubException failure = failure(ID);

        // Then
        assertThat(failure.reason()).isEqualTo(Reason.UNSUITABLE);
    }

    @Test
    void shouldFetchNothingOffline() {
        // Given
        ModelHub offline = new ModelHub(settings(Map.of("HF_HUB_OFFLINE", "1")));

        // When, Then
        assertThatThrownBy(() -> offline.model(ID, Need.PICTURES, listener()))
                .isInstanceOfSatisfying(HubException.class, failure -> assertThat(failure.reason())
                        .isEqualTo(Reason.OFFLINE))
                .hasMessageContaining("lab/tiny-vit")
                .hasMessageContaining(folder.resolve("hub").toString());
        assertThat(server.seen).isEmpty();
    }

    @Test
    void shouldSayThatTheHubIsAway() {
        // Given
        server.close();

        // When
        HubException failure = failure(ID);

        // Then
        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure).hasMessageContaining("lab/tiny-vit cannot be fetched from 127.0.0.1");
    }

    @Test
    void shouldFetchOnceForTwoAtOneTime() throws Exception {
        // Given
        Callable<HubModel> fetch = () -> hub().model(ID, Need.PICTURES, FetchListener.SILENT);

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<HubModel> model : threads.invokeAll(List.of(fetch, fetch))) {
                assertThat(Files.readAllBytes(model.get().folder().resolve(WEIGHTS)))
                        .isEqualTo(weights);
            }
        }

        // Then
        assertThat(server.contents(WEIGHTS)).hasSize(1);
    }

    private HubException failure(HubId id) {
        try {
            hub().model(id, Need.PICTURES, listener());
        } catch (HubException e) {
            return e;
        }
        throw new AssertionError("It should have failed");
    }

    private ModelHub hub() {
        return new ModelHub(settings(Map.of()));
    }

    private HubSettings settings(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("HF_ENDPOINT", server.endpoint() + "/");
        environment.put("HF_HOME", folder.toString());
        return HubSettings.of(environment, folder).withPatience(Duration.ofSeconds(20), Duration.ofMillis(1));
    }

    private FetchListener listener() {
        return new FetchListener() {
            @Override
            public void waits(String why) {
                said.add(why);
            }
        };
    }

    private static List<String> namesIn(Path dir) {
        try (var files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
