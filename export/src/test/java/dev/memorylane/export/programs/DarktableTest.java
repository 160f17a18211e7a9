package dev.memorylane.export.programs;

import static dev.memorylane.export.programs.Exported.REJECTED;
import static dev.memorylane.export.programs.Exported.export;
import static dev.memorylane.export.programs.Exported.photo;
import static dev.memorylane.export.programs.Exported.picture;
import static dev.memorylane.export.programs.Exported.rated;
import static dev.memorylane.export.programs.Exported.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.listing.Role;
import dev.memorylane.export.programs.Darktable.Shown;
import dev.memorylane.export.xmp.Program;
import dev.memorylane.export.xmp.Sidecar;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import dev.memorylane.export.xmp.SidecarOptions;
import dev.memorylane.sidecar.SidecarWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write, in darktable itself, and back. */
class DarktableTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"ANY", "DARKTABLE"})
    void shouldBeShownWithStarsAndColours(Program program) throws IOException {
        // Given
        Darktable.require();
        Path pick = picture(folder.resolve("1.jpg"));
        Path alternate = picture(folder.resolve("2.jpg"));
        Path candidate = picture(folder.resolve("3.jpg"));
        Path rejected = picture(folder.resolve("4.jpg"));
        Path five = picture(folder.resolve("5.jpg"));

        // When
        export(
                SidecarOptions.forProgram(program),
                photo(pick, Role.PICK),
                photo(alternate, Role.ALTERNATE),
                photo(candidate, Role.REJECT),
                photo(rejected, REJECTED),
                photo(five, rated(5)));

        // Then
        Darktable darktable = new Darktable(folder.resolve("work"));
        assertThat(darktable.show(pick)).isEqualTo(Shown.of(3, "green"));
        assertThat(darktable.show(alternate)).isEqualTo(Shown.of(2, "yellow"));
        assertThat(darktable.show(candidate).colours()).containsExactly("red");
        assertThat(darktable.show(rejected)).isEqualTo(Shown.of(-1, "red"));
        assertThat(darktable.show(five)).isEqualTo(Shown.of(5));
    }

    @Test
    void shouldBeShownFromASidecarNamedAsLightroomDoes() throws IOException {
        // Given
        Darktable.require();
        Path pick = picture(folder.resolve("1.jpg"));

        // When
        export(SidecarOptions.forProgram(Program.LIGHTROOM), photo(pick, Role.PICK));

        // Then
        assertThat(folder.resolve("1.xmp")).exists();
        assertThat(new Darktable(folder.resolve("work")).show(pick)).isEqualTo(Shown.of(3, "green"));
    }

    @Test
    void shouldLeaveTheHistoryThatItWrote() throws IOException {
        // Given
        Darktable.require();
        Darktable darktable = new Darktable(folder.resolve("work"));
        Path photo = picture(folder.resolve("1.jpg"));
        darktable.show(photo);
        Path sidecar = folder.resolve("1.jpg.xmp");
        List<String> before = Files.readAllLines(sidecar);

        // When
        Sidecar done = export(SidecarOptions.forProgram(Program.DARKTABLE), photo(photo, Role.ALTERNATE))
                .getFirst();

        // Then
        assertThat(before).anyMatch(line -> line.contains("darktable:history_current_hash"));
        assertThat(done.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(foreign(Files.readAllLines(sidecar))).containsSubsequence(foreign(before));
        assertThat(darktable.show(photo)).isEqualTo(Shown.of(2, "yellow"));
    }

    /** What is left of a sidecar without what we may write; attributes may be followed by ours. */
    private static List<String> foreign(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.contains("Rating") && !line.contains("colorlabels"))
                .map(line -> line.endsWith("\">") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    /** darktable leaves out now and then what it does not know, our marks among it: they are no condition. */
    @ParameterizedTest
    @EnumSource(names = {"ANY", "DARKTABLE"})
    void shouldComeBackAsItWasChangedThere(Program program) throws Exception {
        // Given
        Darktable.require();
        Darktable darktable = new Darktable(folder.resolve("work"));
        Path photo = picture(folder.resolve("1.jpg"));
        Path sidecar = folder.resolve("1.jpg.xmp");
        export(SidecarOptions.forProgram(program), photo(photo, Role.PICK));

        // When
        darktable.change(photo, Shown.of(5, "blue"));
        SidecarWords changed = words(sidecar);
        byte[] bytes = Files.readAllBytes(sidecar);
        Sidecar again = export(SidecarOptions.forProgram(program), photo(photo, Role.PICK))
                .getFirst();

        // Then
        assertThat(changed.rating()).isEqualTo(OptionalInt.of(5));
        assertThat(changed.labelWord()).contains("Blue");
        assertThat(again.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(sidecar).hasBinaryContent(bytes);

        // When
        darktable.change(photo, Shown.of(-1));

        // Then
        assertThat(words(sidecar).rating()).isEqualTo(OptionalInt.of(-1));
        assertThat(words(sidecar).labelWord())
                .as("the colour that was taken out")
                .isEmpty();
    }
}
