package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.Clocks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTagsTest {
    private static final String ID = "A3F5C1D2-7B60-4E0B-9F51-0C3C55A6F0AA";

    @TempDir
    Path folder;

    private final ShotWords words = new MetadataReader(Clocks.fixed()).besidePhotos();

    @Test
    void shouldReadTheIdentifierOfALivePhotosFilmBehindItsPictures() throws IOException {
        // Given
        byte[] keys = join(
                number(0),
                number(2),
                box("mdta", text("com.apple.quicktime.make")),
                box("mdta", text("com.apple.quicktime.content.identifier")));
        byte[] list = join(box("\0\0\0\1", value("Apple")), box("\0\0\0\2", value(ID)));
        byte[] movie =
                box("moov", join(box("mvhd", new byte[100]), box("meta", join(box("keys", keys), box("ilst", list)))));
        Path film = Files.write(
                folder.resolve("film.mov"), join(box("ftyp", text("qt  ")), box("mdat", new byte[5000]), movie));

        // When
        Said said = words.ofFilm(film);

        // Then
        assertThat(said.contentId()).contains(ID);
    }

    @Test
    void shouldReadNothingInAFilmThatSaysNothingOrBreaksOff() throws IOException {
        // Given
        Path plain = Files.write(folder.resolve("plain.mov"), box("moov", box("mvhd", new byte[100])));
        Path broken = Files.write(folder.resolve("broken.mov"), new byte[] {0, 0, 1, 0, 'm', 'o', 'o', 'v', 0});

        // When, Then
        assertThat(words.ofFilm(plain)).isEqualTo(Said.nothing());
        assertThat(words.ofFilm(broken)).isEqualTo(Said.nothing());
        assertThat(words.ofFilm(folder.resolve("gone.mov"))).isEqualTo(Said.nothing());
    }

    private static byte[] value(String text) {
        return box("data", join(number(1), number(0), text(text)));
    }

    private static byte[] box(String type, byte[] body) {
        return join(number(8 + body.length), text(type), body);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
