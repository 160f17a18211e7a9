package dev.memorylane.export.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.Listings;
import dev.memorylane.export.archive.PhotoArchive.Form;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void shouldHoldTheOriginalsAndSayWhatIsNotThere() throws IOException {
        // Given
        List<Chosen> photos = photos("IMG_1.JPG", "gone.JPG", "broken.JPG", "ōsaka.JPG");

        // When
        List<String> problems = write(photos, Form.ORIGINALS);

        // Then
        try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
            assertThat(content(zip, "2026-05-02 to 2026-05-03/IMG_1.JPG")).isEqualTo("IMG_1.JPG");
            assertThat(content(zip, "2026-05-02 to 2026-05-03/ōsaka.JPG")).isEqualTo("ōsaka.JPG");
            assertThat(zip.getEntry("2026-05-02 to 2026-05-03/gone.JPG")).isNull();
            assertThat(content(zip, PhotoArchive.PROBLEMS))
                    .contains("gone.JPG: it is gone")
                    .contains("broken.JPG: it broke off");
        }
        assertThat(problems).hasSize(2);
    }

    @Test
    void shouldHoldLargeJpegsUnderTheirNames() throws IOException {
        // When
        write(photos("IMG_1.CR2"), Form.LARGE);

        // Then
        try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
            assertThat(content(zip, "2026-05-02 to 2026-05-03/IMG_1.jpg")).isEqualTo("2560");
        }
    }

    @Test
    void shouldTakeMorePhotosThanTheOldFormOfZipKnows() throws IOException {
        // Given
        String[] names = new String[66_000];
        for (int i = 0; i < names.length; i++) {
            names[i] = "IMG_" + i + ".JPG";
        }

        // When
        write(photos(names), Form.ORIGINALS);

        // Then
        try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
            assertThat(zip.size()).isEqualTo(66_000);
        }
    }

    private List<String> write(List<Chosen> photos, Form form) throws IOException {
        PhotoArchive archive = new PhotoArchive(form, PhotoArchiveTest::open, (_, longSide) -> String.valueOf(longSide)
                .getBytes(UTF_8));
        try (OutputStream out = Files.newOutputStream(folder.resolve("out.zip"))) {
            return archive.write(photos, out);
        }
    }

    private static InputStream open(ListedPhoto photo) throws IOException {
        if (photo.name().startsWith("gone")) {
            throw new IOException("it is gone");
        }
        InputStream whole = new ByteArrayInputStream(photo.name().getBytes(UTF_8));
        return photo.name().startsWith("broken") ? new BreakingStream(whole) : whole;
    }

    private static List<Chosen> photos(String... names) {
        List<ListedPhoto> photos = new ArrayList<>();
        for (String name : names) {
            photos.add(Listings.photo(Path.of("/p").resolve(name), Role.PICK));
        }
        return Selection.all(Roles.PICKS).of(Listings.of(photos.toArray(ListedPhoto[]::new)));
    }

    private static String content(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }

    /** Hands out the first bytes, then fails. */
    private static final class BreakingStream extends InputStream {
        private final InputStream whole;
        private boolean begun;

        BreakingStream(InputStream whole) {
            this.whole = whole;
        }

        @Override
        public int read() throws IOException {
            throw new IOException("unplugged");
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            if (begun) {
                throw new IOException("unplugged");
            }
            begun = true;
            return whole.read(to, at, 3);
        }
    }
}
