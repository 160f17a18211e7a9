package dev.memorylane.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.memorylane.storage.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was put in a file's place between two looks at it must neither hold up its reader nor be taken for it. */
class HeldFileTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @BeforeEach
    void requireLinux() {
        assumeThat(System.getProperty("os.name"))
                .as("files are held open on Linux only")
                .isEqualTo("Linux");
    }

    @Test
    void shouldNotWaitForTheWriterOfANamedPipe() throws Exception {
        // Given
        Path pipe = pipe("photo.jpg");

        // When, Then
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> assertThatThrownBy(() -> HeldFile.open(pipe))
                .isInstanceOf(NoRegularFileException.class));
    }

    @Test
    void shouldTellTheEmbedderThatAPhotoWasReplacedByAPipe() throws Exception {
        // Given
        String uri = pipe("photo.jpg").toUri().toString();

        // When, Then
        Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> assertThatThrownBy(() -> new FileReader().read(uri, "", 100))
                        .isInstanceOfSatisfying(StorageException.class, e -> assertThat(e.reason())
                                .isEqualTo(StorageException.Reason.CHANGED)));
    }

    @Test
    void shouldReadTheFileThatWasOpenedWhateverIsPutInItsPlace() throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("photo.jpg"), "bytes");

        // When
        try (HeldFile held = HeldFile.open(file)) {
            Files.move(pipe("pipe"), file, StandardCopyOption.REPLACE_EXISTING);

            // Then
            assertThat(held.path()).hasContent("bytes");
            assertThat(held.path()).hasContent("bytes");
        }
    }

    @Test
    void shouldOpenANameThatIsNoText() throws IOException {
        // Given
        Path file = Path.of(URI.create(folder.toUri() + "%FF%FE.jpg"));
        Files.writeString(file, "bytes");

        // When
        try (HeldFile held = HeldFile.open(file)) {

            // Then
            assertThat(held.path()).hasContent("bytes");
        }
    }

    @Test
    void shouldSayThatAFileIsGoneAlsoWhereAFolderIsNow() {
        assertThatThrownBy(() -> HeldFile.open(folder)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> HeldFile.open(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> HeldFile.open(folder.resolve("none/below"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void shouldLeaveNoDescriptorBehind() throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("photo.jpg"), "bytes");
        Path pipe = pipe("pipe");

        // When
        for (int i = 0; i < 200; i++) {
            try (InputStream in = new FileReader().open(file.toUri().toString(), "")) {
                assertThat(in.read()).isEqualTo('b');
            }
            assertThatThrownBy(() -> HeldFile.open(pipe)).isInstanceOf(NoRegularFileException.class);
        }

        // Then
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            assertThat(open.filter(this::isHere)).isEmpty();
        }
    }

    private boolean isHere(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).startsWith(folder);
        } catch (IOException closed) {
            return false;
        }
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }
}
