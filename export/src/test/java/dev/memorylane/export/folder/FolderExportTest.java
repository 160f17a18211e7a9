package dev.memorylane.export.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.Listings;
import dev.memorylane.export.folder.FolderExport.Result;
import dev.memorylane.export.folder.FolderExport.Way;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import dev.memorylane.export.listing.WindowKind;
import dev.memorylane.export.listing.Word;
import dev.memorylane.export.source.Destinations;
import dev.memorylane.export.source.Destinations.Destination;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FolderExportTest {
    private static final String TRIP_FOLDER = "2026-05-02 to 2026-05-03";

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(Way.class)
    void shouldPutPhotosThereOnceHoweverOftenItIsRun(Way way) throws Exception {
        // Given
        List<Destination> photos = destinations(photo("a/IMG_1.JPG", "one"), photo("a/IMG_2.JPG", "two"));

        // When
        List<Result> first = put(photos, way);
        List<Result> second = put(photos, way);

        // Then
        assertThat(first).allMatch(Result.Put.class::isInstance);
        assertThat(second).allMatch(Result.Already.class::isInstance);
        assertThat(out().resolve(TRIP_FOLDER).resolve("IMG_2.JPG")).hasContent("two");
    }

    @Test
    void shouldTellFilesOfOneNameApart() throws Exception {
        // Given
        List<Destination> photos = destinations(photo("a/IMG_1.JPG", "one"), photo("b/img_1.jpg", "two"));

        // When
        List<Result> done = put(photos, Way.COPY);

        // Then
        assertThat(done).allMatch(Result.Put.class::isInstance);
        assertThat(photos)
                .extracting(Destination::name)
                .containsExactly(
                        "IMG_1-" + sha256("one").substring(0, 8) + ".JPG",
                        "img_1-" + sha256("two").substring(0, 8) + ".jpg");
    }

    @Test
    void shouldOverwriteNothing() throws Exception {
        // Given
        Path other = out().resolve(TRIP_FOLDER).resolve("IMG_1.JPG");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "somebody else's");

        // When
        List<Result> done = put(destinations(photo("a/IMG_1.JPG", "one")), Way.COPY);

        // Then
        assertThat(done.getFirst()).isInstanceOfSatisfying(Result.Failed.class, failed -> assertThat(failed.words())
                .contains("nothing is overwritten"));
        assertThat(other).hasContent("somebody else's");
    }

    @Test
    void shouldKeepNoCopyOfWhatChangedSinceItWasSeen() throws Exception {
        // Given
        ListedPhoto photo = photo("a/IMG_1.JPG", "one");
        Files.writeString(home.resolve("a/IMG_1.JPG"), "another");

        // When
        List<Result> done = put(destinations(photo), Way.COPY);

        // Then
        assertThat(done.getFirst()).isInstanceOfSatisfying(Result.Failed.class, failed -> assertThat(failed.words())
                .contains("not those that were seen"));
        assertThat(out().resolve(TRIP_FOLDER)).isEmptyDirectory();
    }

    @Test
    void shouldFollowTheDayWhereThatIsAskedFor() throws Exception {
        // Given
        Selection byDay = new Selection(Set.of(), WindowKind.DAY, Roles.ALL);

        // When
        List<Destination> photos = Destinations.of(byDay.of(Listings.of(photo("a/IMG_1.JPG", "one"))), "");

        // Then
        assertThat(photos).extracting(Destination::path).containsExactly("2026-05-02/IMG_1.JPG");
    }

    private List<Result> put(List<Destination> photos, Way way) {
        FolderExport export =
                new FolderExport(out(), way, photo -> Files.newInputStream(Path.of(URI.create(photo.uri()))));
        return photos.stream().map(export::put).toList();
    }

    private Path out() {
        return home.resolve("out");
    }

    private static List<Destination> destinations(ListedPhoto... photos) {
        return Destinations.of(Selection.all(Roles.PICKS).of(Listings.of(photos)), "");
    }

    private ListedPhoto photo(String name, String content) throws Exception {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        ListedPhoto any = Listings.photo(
                file.toUri().toString(), name, Role.PICK, OptionalInt.empty(), Optional.empty(), Word.nothing());
        return new ListedPhoto(
                sha256(content),
                any.uri(),
                any.version(),
                any.mediaType(),
                any.orientation(),
                any.files(),
                any.capturedAt(),
                any.shot(),
                any.burst(),
                any.burstKind(),
                any.rating(),
                any.label(),
                any.word(),
                any.thumbnail(),
                any.in());
    }

    private static String sha256(String content) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
