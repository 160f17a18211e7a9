package dev.memorylane.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeModelTest {
    private static final HomeModel SHIPPED = new HomeModel(Optional.empty(), "cls", "pocket@00:cls:128x128:f32");
    private static final HomeModel OTHER =
            new HomeModel(Optional.of(Path.of("/models/vit")), "cls", "vit@11:cls:224x224:f32");

    @TempDir
    Path folder;

    @Test
    void shouldKeepTheModelOfTheFirstRun() throws Exception {
        // Given
        Home home = new Home(folder);

        // When
        OTHER.claim(home);

        // Then
        assertThat(HomeModel.of(home)).hasValue(OTHER);
    }

    @Test
    void shouldRefuseAnotherModelAndSayWhatToDo() throws Exception {
        // Given
        Home home = new Home(folder);
        SHIPPED.claim(home);

        // When, Then
        assertThatThrownBy(() -> OTHER.claim(home))
                .isInstanceOf(OtherModelException.class)
                .hasMessageContaining(SHIPPED.key())
                .hasMessageContaining(OTHER.key())
                .hasMessageContaining("--home");
        assertThat(HomeModel.of(home)).hasValue(SHIPPED);
    }
}
