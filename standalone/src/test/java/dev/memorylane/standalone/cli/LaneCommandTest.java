package dev.memorylane.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LaneCommandTest {
    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void shouldSayThatAFolderIsMissingAndWhatToDo() {
        // Given
        Path missing = folder.resolve("unplugged");

        // When
        int status = execute(
                "run", missing.toString(), "--home", folder.resolve("home").toString());

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString()).contains("There is no folder " + missing).contains("connect the disk");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void shouldSayThatAManifestNeedsAnEnd() {
        // Given, When
        int status = execute("run", folder.toString(), "--json", "m.json");

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString()).contains("--json goes with --once");
    }

    @Test
    void shouldNameTheTopicsWhereOneIsUnknown() {
        // Given, When
        int status = execute("tail", "shortlist", "--home", folder.toString());

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString()).contains("no topic shortlist").contains("photo-rejections, shortlists");
    }

    @Test
    void shouldSayThatNothingRunsOnAHome() {
        // Given, When
        int status = execute("tail", "shortlists", "--home", folder.toString());

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString()).contains("Nothing runs on the home").contains("./lane run FOLDER");
    }

    @Test
    void shouldSayWhatToDoWhereNothingRunsThatCouldTryAgain() {
        // Given, When
        int status = execute("retry", "--code", "CORRUPT", "--home", folder.toString());

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString()).contains("Nothing runs on the home").contains("./lane retry");
    }

    @Test
    void shouldSayWhereToImportIntoWhereTheHomeWatchesNothing() {
        // Given, When
        int status = execute("import", folder.toString(), "--home", folder.toString());

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString()).contains("watches no folder yet").contains("./lane run FOLDER");
    }

    @Test
    void shouldSayWhatAModelIsWhereItIsNone() {
        // Given, When
        int status = execute(
                "run",
                folder.toString(),
                "--model",
                "./vit",
                "--home",
                folder.resolve("home").toString());

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString()).contains("There is no folder ./vit").contains("facebook/dinov2-small");
    }

    @Test
    void shouldNameThePoolingsWhereOneIsUnknown() {
        // Given, When
        int status = execute("run", folder.toString(), "--pooling", "max");

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString()).contains("cls, mean, mean-patch, concat or head");
    }

    private int execute(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setErr(new PrintWriter(errors, true));
        return commandLine.execute(arguments);
    }
}
