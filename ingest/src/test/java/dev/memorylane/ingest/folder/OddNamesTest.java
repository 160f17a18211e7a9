package dev.memorylane.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.UnusableObjectException;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.storage.file.NoRegularFileException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and kinds of files as disks really hold them. */
class OddNamesTest {
    private static final List<String> PARTS = List.of(
            "a",
            "A",
            "b",
            "-",
            "!",
            " ",
            "%20",
            "é",
            "e\u0301",
            "日本",
            "\uD83C\uDF05",
            "$(reboot)",
            "<b>",
            "'",
            "\"",
            "&",
            ";",
            "*",
            "?",
            "\\",
            "\n",
            "\u001b[31m",
            "0",
            "~1",
            "=",
            "+",
            "#",
            "[",
            "^",
            "`",
            "|",
            "\u007f");
    private static final int FILES = 400;
    private static final int LONG_NAME = 200;
    private static final int LEVELS = 18;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectory(temp.toRealPath().resolve("photos"));
    }

    @Test
    void shouldListEveryNameOnceInTheOrderOfBytesUnderTheUriThatJavaGivesIt() throws IOException {
        // Given
        Random random = new Random(4);
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve(name(random) + "/" + name(random) + ".jpg");
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[0]);
        }
        Files.write(notText(), new byte[0]);

        // When
        List<String> uris = uris(list());

        // Then
        assertThat(uris).isSortedAccordingTo(ObjectName.ORDER).doesNotHaveDuplicates();
        try (Stream<Path> walked = Files.walk(folder)) {
            assertThat(uris)
                    .containsExactlyInAnyOrderElementsOf(walked.filter(Files::isRegularFile)
                            .map(file -> file.toUri().toString())
                            .toList());
        }
    }

    @Test
    void shouldOpenAFileWhoseNameIsNoText() throws IOException {
        // Given
        Files.writeString(notText(), "bytes");

        // When
        SeenObject seen = ((Listed.Present) list().getFirst()).object();

        // Then
        try (var content = source().open(seen)) {
            assertThat(content.head(9)).asString().isEqualTo("bytes");
            assertThat(content.isStill()).isTrue();
        }
        assertThat(seen.name()).isEqualTo("\uFFFD\uFFFD.jpg");
    }

    @Test
    void shouldNotWaitForTheWriterOfANamedPipe() throws Exception {
        // Given
        Path pipe = folder.resolve("pipe.jpg");
        run("mkfifo", pipe.toString());

        // When
        SeenObject seen = ((Listed.Present) list().getFirst()).object();

        // Then
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThatThrownBy(() -> source().open(seen))
                .isInstanceOfSatisfying(UnusableObjectException.class, e -> {
                    assertThat(e.code()).isEqualTo(RejectionCode.NOT_A_PHOTO);
                    assertThat(e).hasMessageContaining("named pipe");
                }));
    }

    @Test
    void shouldNotWaitForAPipeThatWasPutInAFilesPlaceRightBeforeItIsOpened() throws Exception {
        // Given (the look at the file comes before, and found one)
        Path file = Files.writeString(folder.resolve("a.jpg"), "bytes");
        ObjectVersion version = FileStat.of(file).version();
        Files.delete(file);
        run("mkfifo", file.toString());

        // When, Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThatThrownBy(() -> FolderContent.open(file, version))
                        .isInstanceOf(NoRegularFileException.class));
    }

    @Test
    void shouldReadWhatItOpenedAndSayThatItIsNotStillThere() throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("a.jpg"), "bytes");
        SeenObject seen = ((Listed.Present) list().getFirst()).object();

        // When
        try (var content = source().open(seen)) {
            Files.delete(file);
            run("mkfifo", file.toString());

            // Then
            assertThat(content.file()).hasContent("bytes");
            assertThat(content.isStill()).isFalse();
        }
    }

    @Test
    void shouldListAFileWithTwoNamesTwiceAndInOneVersion() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("a.jpg"), "a");
        Files.createLink(folder.resolve("b.jpg"), file);

        // When
        List<Listed> listed = list();

        // Then
        assertThat(listed)
                .hasSize(2)
                .extracting(entry -> ((Listed.Present) entry).object().version())
                .containsOnly(((Listed.Present) listed.getFirst()).object().version());
    }

    @Test
    void shouldSayWhereItsPathsBecomeTooLongAndListTheRest() throws Exception {
        // Given
        Files.writeString(folder.resolve("z.jpg"), "z");
        Path below = deep(folder.resolve("a"));
        Path beyond = temp.resolve("beyond");
        Files.writeString(deep(beyond).resolve("deep.jpg"), "deep");
        Files.move(beyond, below.resolve("beyond"));
        try {
            // When
            List<Listed> listed = list();

            // Then
            assertThat(uris(listed))
                    .containsExactly(folder.resolve("z.jpg").toUri().toString());
            assertThat(listed).anyMatch(Listed.Closed.class::isInstance);
        } finally {
            Files.move(below.resolve("beyond"), beyond);
        }
    }

    /** Nearly as deep as a path can name: two of them, one in the other, are deeper. */
    private static Path deep(Path from) throws IOException {
        Path deep = from;
        for (int i = 0; i < LEVELS; i++) {
            deep = deep.resolve("d".repeat(LONG_NAME));
        }
        return Files.createDirectories(deep);
    }

    @Test
    void shouldSurviveALinkToItself() throws IOException {
        // Given
        Path loop = folder.resolve("loop.jpg");
        Files.createSymbolicLink(loop, loop);
        Files.writeString(folder.resolve("a.jpg"), "a");

        // When
        List<Listed> listed = list();

        // Then
        assertThat(uris(listed)).containsExactly(folder.resolve("a.jpg").toUri().toString());
        assertThat(listed).anyMatch(Listed.Dangling.class::isInstance);
    }

    @Test
    void shouldFollowTwoLinksIntoTheSameTreeOnceInWhateverOrderTheyCome() throws IOException {
        // Given
        Path outside = Files.createDirectories(temp.toRealPath().resolve("outside/inner"));
        Files.writeString(outside.resolve("in.jpg"), "in");
        Files.writeString(outside.resolveSibling("out.jpg"), "out");
        Files.createSymbolicLink(outside.resolve("back"), folder);
        Files.createSymbolicLink(folder.resolve("1-inner"), outside);
        Files.createSymbolicLink(folder.resolve("2-outer"), outside.getParent());
        Files.createSymbolicLink(folder.resolve("3-inner"), outside);
        Files.createSymbolicLink(folder.resolve("4-parent"), temp);

        // When
        List<Listed> listed = list();

        // Then
        assertThat(uris(listed)).containsExactly(folder.toUri() + "1-inner/in.jpg", folder.toUri() + "2-outer/out.jpg");
    }

    private FolderSource source() {
        return FolderSource.of(folder, List.of());
    }

    private List<Listed> list() {
        List<Listed> listed = new ArrayList<>();
        assertThat(source().list(Optional.empty(), listed::add)).isInstanceOf(Listing.Complete.class);
        return listed;
    }

    private static List<String> uris(List<Listed> listed) {
        return listed.stream()
                .filter(Listed.Present.class::isInstance)
                .map(Listed::uri)
                .toList();
    }

    /** A name of two bytes that are no UTF-8, as old cameras and archives leave them. */
    private Path notText() {
        return Path.of(URI.create(folder.toUri() + "%FF%FE.jpg"));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("n");
        for (int i = random.nextInt(3); i >= 0; i--) {
            name.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return name.append('x').toString();
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }
}
