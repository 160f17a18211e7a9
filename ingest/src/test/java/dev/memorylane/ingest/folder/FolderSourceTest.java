package dev.memorylane.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.source.Listed;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.Mounts;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.source.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectory(temp.toRealPath().resolve("photos"));
    }

    @Test
    void shouldListFilesOfAllFoldersAndPassOverJunk() throws IOException {
        // Given
        write("a.jpg");
        write("trip one/ü.jpg");
        write("trip one/.hidden.jpg");
        write(".cache/b.jpg");
        write("@eaDir/c.jpg");
        write("Thumbs.db");
        write("d.jpg.part");

        // When
        List<Listed> listed = list(List.of());

        // Then
        assertThat(names(listed)).containsExactlyInAnyOrder("a.jpg", "ü.jpg");
        assertThat(uris(listed)).contains(folder.resolve("a.jpg").toUri().toString());
    }

    @Test
    void shouldNeverLookIntoAnExcludedFolder() throws IOException {
        // Given
        write("a.jpg");
        write("state/thumbnail.jpg");

        // When
        List<Listed> listed = list(List.of(folder.resolve("state")));

        // Then
        assertThat(names(listed)).containsExactly("a.jpg");
    }

    @Test
    void shouldEndInALoopOfLinksAndFollowEachFolderOnce() throws IOException {
        // Given
        write("a.jpg");
        write("sub/b.jpg");
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("sub"));
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("c.jpg"), "c");
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);

        // When
        List<Listed> listed = list(List.of());

        // Then
        assertThat(names(listed)).containsExactlyInAnyOrder("a.jpg", "b.jpg", "c.jpg");
        assertThat(uris(listed)).contains(folder.resolve("linked/c.jpg").toUri().toString());
    }

    @Test
    void shouldNotMissWhatIsBehindALinkIntoADiskThatIsAway() throws IOException {
        // Given
        write("a.jpg");
        Path link = Files.createSymbolicLink(folder.resolve("disk"), temp.resolve("not-mounted"));

        // When
        List<Listed> listed = list(List.of());

        // Then
        assertThat(listed)
                .anySatisfy(entry -> assertThat(entry).isInstanceOfSatisfying(Listed.Closed.class, closed -> assertThat(
                                closed.covers(link.toUri() + "/x.jpg"))
                        .isTrue()));
        assertThat(listed).anyMatch(Listed.Dangling.class::isInstance);
    }

    @Test
    void shouldSayThatAFolderIsNotThere() throws IOException {
        // When
        Listing listing = FolderSource.of(folder.resolve("absent"), List.of()).list(Optional.empty(), entry -> {});

        // Then
        assertThat(listing).isInstanceOfSatisfying(Listing.Away.class, away -> assertThat(away.words())
                .contains("absent", "mounted"));
    }

    @Test
    void shouldTellOfEveryFolderBeforeItsFiles() throws IOException {
        // Given
        write("sub/deep/b.jpg");
        List<Path> told = new ArrayList<>();

        // When
        new FolderWalk(new LinkedFolders(folder, List.of()), new Mounts(), Devices.REAL, told::add, entry -> {})
                .from(folder);

        // Then
        assertThat(told).containsExactly(folder, folder.resolve("sub"), folder.resolve("sub/deep"));
    }

    @Test
    void shouldKeepTheIdentityOfASourceWhoseDiskIsAway() throws IOException {
        // Given
        Path link = Files.createSymbolicLink(temp.resolve("My Photos"), folder);
        SourceId mounted = FolderSource.of(link, List.of()).source().id();

        // When
        Files.delete(folder);
        SourceId away = FolderSource.of(link, List.of()).source().id();

        // Then
        assertThat(away).isEqualTo(mounted);
        assertThat(mounted.value()).matches("photos-[0-9a-f]{8}");
    }

    private List<Listed> list(List<Path> excluded) {
        List<Listed> listed = new ArrayList<>();
        Listing end = FolderSource.of(folder, excluded).list(Optional.empty(), listed::add);
        assertThat(end).isInstanceOf(Listing.Complete.class);
        return listed;
    }

    private static List<String> names(List<Listed> listed) {
        return uris(listed).stream().map(ObjectName::of).toList();
    }

    private static List<String> uris(List<Listed> listed) {
        return listed.stream()
                .filter(Listed.Present.class::isInstance)
                .map(Listed::uri)
                .toList();
    }

    private void write(String relative) throws IOException {
        Path file = folder.resolve(relative);
        Files.createDirectories(file.getParent());
        Files.writeString(file, relative);
    }
}
