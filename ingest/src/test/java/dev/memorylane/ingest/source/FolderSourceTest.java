package dev.memorylane.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Listing.Read listing = list(List.of());

        // Then
        assertThat(names(listing)).containsExactlyInAnyOrder("a.jpg", "ü.jpg");
        assertThat(listing.files()).containsKey(folder.resolve("a.jpg").toUri().toString());
    }

    @Test
    void shouldNeverLookIntoAnExcludedFolder() throws IOException {
        // Given
        write("a.jpg");
        write("state/thumbnail.jpg");

        // When
        Listing.Read listing = list(List.of(folder.resolve("state")));

        // Then
        assertThat(names(listing)).containsExactly("a.jpg");
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
        Listing.Read listing = list(List.of());

        // Then
        assertThat(names(listing)).containsExactlyInAnyOrder("a.jpg", "b.jpg", "c.jpg");
        assertThat(listing.files())
                .containsKey(folder.resolve("linked/c.jpg").toUri().toString());
    }

    @Test
    void shouldNotMissWhatIsBehindALinkIntoADiskThatIsAway() throws IOException {
        // Given
        write("a.jpg");
        Path link = Files.createSymbolicLink(folder.resolve("disk"), temp.resolve("not-mounted"));

        // When
        Listing.Read listing = list(List.of());

        // Then
        assertThat(listing.misses(link.toUri() + "/x.jpg")).isFalse();
        assertThat(listing.misses(folder.resolve("b.jpg").toUri().toString())).isTrue();
    }

    @Test
    void shouldSayThatAFolderIsNotThere() throws IOException {
        // When
        Listing listing =
                FolderSource.excluding(folder.resolve("absent"), List.of()).list(visited -> {});

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
        FolderSource.excluding(folder, List.of()).list(told::add);

        // Then
        assertThat(told).containsExactly(folder, folder.resolve("sub"), folder.resolve("sub/deep"));
    }

    @Test
    void shouldKeepTheIdentityOfASourceWhoseDiskIsAway() throws IOException {
        // Given
        Path link = Files.createSymbolicLink(temp.resolve("My Photos"), folder);
        SourceId mounted = Source.ownLibrary(link).id();

        // When
        Files.delete(folder);
        SourceId away = Source.ownLibrary(link).id();

        // Then
        assertThat(away).isEqualTo(mounted);
        assertThat(mounted.value()).matches("photos-[0-9a-f]{8}");
    }

    private Listing.Read list(List<Path> excluded) {
        return (Listing.Read) FolderSource.excluding(folder, excluded).list(visited -> {});
    }

    private static List<String> names(Listing.Read listing) {
        return listing.files().values().stream().map(SeenFile::name).toList();
    }

    private void write(String relative) throws IOException {
        Path file = folder.resolve(relative);
        Files.createDirectories(file.getParent());
        Files.writeString(file, relative);
    }
}
