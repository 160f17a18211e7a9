package dev.memorylane.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.hub.ModelSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeModelTest {
    private static final HomeModel SHIPPED =
            model(new ModelSource.Shipped(), "pocket@00aa:cls:128x128:f32", "the small one");
    private static final HomeModel OTHER = model(
            ModelSource.parse("lab/vit@3c1f9a7be00000000000000000000000000000aa"),
            "lab-vit@11bb:mean:224x336:bf16:raw",
            "fetched from the hub");

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void open() {
        home = new Home(folder);
    }

    @Test
    void shouldKeepTheModelOfTheFirstRunWithItsCommit() throws Exception {
        // When
        OTHER.claim(home);

        // Then
        assertThat(HomeModel.of(home)).hasValue(OTHER);
    }

    @Test
    void shouldRefuseAnotherModelAndSayWhatToDo() throws Exception {
        // Given
        SHIPPED.claim(home);

        // When, Then
        assertThatThrownBy(() -> OTHER.claim(home))
                .isInstanceOf(OtherModelException.class)
                .hasMessageContaining(SHIPPED.key().text())
                .hasMessageContaining(OTHER.key().text())
                .hasMessageContaining("--home");
        assertThat(HomeModel.of(home)).hasValue(SHIPPED);
    }

    @Test
    void shouldGoOnUnderTheOldKeyWhenTheFolderOfTheModelIsRenamed() throws Exception {
        // Given
        HomeModel before = model(new ModelSource.Folder(folder.resolve("vit-a")), "vit-a@22:cls:224x224:f32", "a");
        HomeModel after = model(new ModelSource.Folder(folder.resolve("vit-b")), "vit-b@22:cls:224x224:f32", "b");
        before.claim(home);

        // When
        after.claim(home);

        // Then
        assertThat(HomeModel.of(home)).hasValue(new HomeModel(after.source(), before.key(), "b"));
    }

    @Test
    void shouldTakeAnotherPrecisionForAnotherModel() throws Exception {
        // Given
        SHIPPED.claim(home);

        // When, Then
        assertThatThrownBy(() -> model(SHIPPED.source(), "pocket@00aa:cls:128x128:int8", "")
                        .claim(home))
                .isInstanceOf(OtherModelException.class)
                .hasMessageContaining("--precision");
    }

    @Test
    void shouldSayThatTheShippedModelIsAnotherOneNow() throws Exception {
        // Given
        SHIPPED.claim(home);

        // When, Then
        assertThatThrownBy(() -> model(SHIPPED.source(), "pocket@ffee:cls:128x128:f32", "")
                        .claim(home))
                .isInstanceOf(OtherModelException.class)
                .hasMessageContaining("This version ships another model");
    }

    @Test
    void shouldReadTheNoteOfTheFirstVersion() throws Exception {
        // Given
        Files.writeString(
                folder.resolve("model.properties"), "folder=/models/vit\npooling=cls\nkey=vit@11:cls:224x224:f32\n");

        // When
        HomeModel model = HomeModel.of(home).orElseThrow();

        // Then
        assertThat(model.source()).isEqualTo(new ModelSource.Folder(Path.of("/models/vit")));
        assertThat(model.key().text()).isEqualTo("vit@11:cls:224x224:f32");
    }

    @Test
    void shouldSayThatANoteCannotBeRead() throws Exception {
        // Given
        Files.writeString(folder.resolve("model.properties"), "key=?");

        // When, Then
        assertThatThrownBy(() -> HomeModel.of(home))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model.properties")
                .hasMessageContaining("--home");
    }

    private static HomeModel model(ModelSource source, String key, String why) {
        return new HomeModel(source, ModelKey.parse(key), why);
    }
}
