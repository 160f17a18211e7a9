package dev.memorylane.standalone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.standalone.home.HomeModel;
import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.hub.FetchListener;
import dev.memorylane.vision.hub.HubException;
import dev.memorylane.vision.hub.HubSettings;
import dev.memorylane.vision.hub.ModelChooser;
import dev.memorylane.vision.hub.ModelHub;
import dev.memorylane.vision.hub.ModelSource;
import dev.memorylane.vision.preprocess.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelDecisionTest {
    private static final String COMMIT = "3c1f9a7be00000000000000000000000000000aa";
    private static final String NEWER = "4d1f9a7be00000000000000000000000000000bb";
    private static final ModelRequest NOTHING = new ModelRequest(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), false, true);

    @TempDir
    Path folder;

    private ModelChooser offline;

    @BeforeEach
    void open() {
        HubSettings settings = HubSettings.of(Map.of("HF_HOME", folder.toString(), "HF_HUB_OFFLINE", "1"), folder);
        offline = new ModelChooser(new ModelHub(settings));
    }

    @Test
    void shouldTakeTheShippedModelWhereTheUsualOneCannotBeHadAndSayWhy() {
        // When
        ModelDecision decision = decide(Optional.empty(), NOTHING);

        // Then
        assertThat(decision.source()).isEqualTo(new ModelSource.Shipped());
        assertThat(decision.why())
                .contains("shipped")
                .contains("facebook/dinov2-small")
                .contains("offline");
    }

    @Test
    void shouldTakeDinoV2SmallFromTheCacheAndPinItsCommit() throws Exception {
        // Given
        cache("facebook", "dinov2-small", COMMIT);

        // When
        ModelDecision decision = decide(Optional.empty(), NOTHING);

        // Then
        assertThat(decision.source().text()).isEqualTo("facebook/dinov2-small@" + COMMIT);
        assertThat(decision.why()).contains("from the cache").contains(COMMIT.substring(0, 12));
    }

    @Test
    void shouldKeepTheModelOfTheHomeWhateverIsUsual() throws Exception {
        // Given
        cache("facebook", "dinov2-small", COMMIT);
        HomeModel shipped = kept(new ModelSource.Shipped(), "pocket@00:mean:96x128:bf16");

        // When
        ModelDecision decision = decide(Optional.of(shipped), NOTHING);

        // Then
        assertThat(decision.source()).isEqualTo(new ModelSource.Shipped());
        assertThat(decision.why()).isEqualTo("as before");
        assertThat(decision.options().pooling()).hasValue(Pooling.MEAN);
        assertThat(decision.options().inputSize()).hasValue(new Size(96, 128));
        assertThat(decision.options().precision()).isEqualTo(Precision.BF16);
    }

    @Test
    void shouldKeepTheCommitOfTheHomeWhenTheBranchMovedOn() throws Exception {
        // Given
        cache("lab", "vit", COMMIT);
        cache("lab", "vit", NEWER);
        HomeModel pinned = kept(ModelSource.parse("lab/vit@" + COMMIT), "lab-vit@00:cls:224x224:f32");

        // When
        ModelDecision decision = decide(Optional.of(pinned), asking(ModelSource.parse("lab/vit")));

        // Then
        assertThat(decision.source().text()).isEqualTo("lab/vit@" + COMMIT);
    }

    @Test
    void shouldSayThatTheFolderOfTheModelIsGone() {
        // Given
        HomeModel gone = kept(new ModelSource.Folder(folder.resolve("vit")), "vit@00:cls:224x224:f32");

        // When, Then
        assertThatThrownBy(() -> decide(Optional.of(gone), NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(folder.resolve("vit").toString())
                .hasMessageContaining("--model DIR");
    }

    @Test
    void shouldSayThatAModelIsNotHereWhereItWasAskedFor() {
        // When, Then
        assertThatThrownBy(() -> decide(Optional.empty(), asking(ModelSource.parse("lab/vit"))))
                .isInstanceOf(HubException.class)
                .hasMessageContaining("lab/vit");
    }

    private ModelDecision decide(Optional<HomeModel> kept, ModelRequest request) {
        return ModelDecision.of(kept, request, offline, FetchListener.SILENT);
    }

    private static ModelRequest asking(ModelSource source) {
        return NOTHING.otherwise(source);
    }

    private static HomeModel kept(ModelSource source, String key) {
        return new HomeModel(source, ModelKey.parse(key), "as before");
    }

    /** A model as the hub's own client leaves it; the last one is what main is. */
    private void cache(String namespace, String name, String commit) throws Exception {
        Path repository = folder.resolve("hub/models--" + namespace + "--" + name);
        Path snapshot = Files.createDirectories(repository.resolve("snapshots").resolve(commit));
        for (String file : new String[] {"config.json", "preprocessor_config.json", "model.safetensors"}) {
            Files.writeString(snapshot.resolve(file), "{}");
        }
        Files.writeString(Files.createDirectories(repository.resolve("refs")).resolve("main"), commit);
    }
}
