package dev.memorylane.standalone.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.WatchedNote;
import dev.memorylane.standalone.model.ModelRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneRunTest {
    @TempDir
    Path temp;

    @Test
    void shouldTakeAFolderThatIsNotThereForAMistake() {
        // When, then
        assertThatThrownBy(() -> run(temp.resolve("typo"))).hasMessageContaining("There is no folder");
    }

    @Test
    void shouldStartWithoutADiskThatThisHomeWatchedBefore() throws IOException {
        // Given
        Path disk = temp.resolve("disk");
        WatchedNote.write(new Home(temp), List.of(disk));

        // When, then
        assertThatCode(() -> run(disk)).doesNotThrowAnyException();
    }

    private StandaloneRun run(Path folder) {
        return new StandaloneRun(new Home(temp), new Places(List.of(folder), List.of()), request());
    }

    private static RunRequest request() {
        return new RunRequest(
                true,
                Optional.empty(),
                new ModelRequest(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        false,
                        true),
                0,
                new Reach(Reach.THIS_MACHINE, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                new BucketOptions(false, Optional.empty()));
    }
}
