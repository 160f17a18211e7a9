package dev.memorylane.bench.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.bench.Bench;
import dev.memorylane.bench.BenchException;
import dev.memorylane.culling.Role;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

    private static final String MANIFEST = """
            {"photos": [
              {"files": ["late.png"], "photoId": "2", "capturedAt": "2024-05-01T10:00:02-07:00", "burst": "1", "in": [
                {"window": "day:2024-05-01", "cluster": 0, "role": "reject", "margin": 0.4,
                 "reasons": [{"code": "SHAKEN", "value": 0.7, "words": "blurred by movement"}]}]},
              {"files": ["early.png"], "photoId": "1", "capturedAt": "2024-05-01T10:00:01-07:00", "burst": "1", "in": [
                {"window": "day:2024-05-01", "cluster": 0, "role": "pick", "margin": 0.4, "reasons": []}]},
              {"files": ["broken.png"], "photoId": null, "capturedAt": null, "burst": null, "in": []}]}
            """;

    @Test
    void shouldReadPhotosInOrderOfTimeFromAManifest(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("m.json"), MANIFEST);

        List<Manifest.Entry> entries = Manifest.read(file);

        assertThat(entries).extracting(Manifest.Entry::file).containsExactly("early.png", "late.png");
        assertThat(entries.getLast().role()).isEqualTo(Role.REJECT);
        assertThat(entries.getLast().codes()).containsExactly("SHAKEN");
    }

    @Test
    void shouldFrameEachPhotoInTheColourOfItsRole() throws IOException {
        Row row = new Row("scene", List.of(tile(Role.PICK), tile(Role.REJECT)));

        BufferedImage page = new SheetPainter(3).paint(List.of(row)).getFirst();

        assertThat(colours(page)).contains(0x1a9641, 0xd7191c).doesNotContain(0x2b83ba);
    }

    @Test
    void shouldBreakLongRowsAndBeginNewPages() throws IOException {
        Row row = new Row("many", Collections.nCopies(200, tile(Role.MEMBER)));

        List<BufferedImage> pages = new SheetPainter(3).paint(List.of(row));

        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page.getHeight())
                .isLessThanOrEqualTo(2000));
    }

    @Test
    void shouldDrawTheSheetOfAManifestByCommand(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("m.json"), MANIFEST);
        Files.write(folder.resolve("early.png"), photo());
        Files.write(folder.resolve("late.png"), photo());

        int status = Bench.commandLine()
                .execute(
                        "sheet",
                        file.toString(),
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString());

        assertThat(status).isZero();
        assertThat(folder.resolve("out/day-1.png")).exists();
    }

    @Test
    void shouldSayWhichManifestCannotBeRead(@TempDir Path folder) {
        assertThatThrownBy(() -> Manifest.read(folder.resolve("none.json")))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("none.json");
    }

    private static Tile tile(Role role) throws IOException {
        return new Tile(photo(), role, "", List.of("words"));
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static List<Integer> colours(BufferedImage page) {
        return java.util.Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .map(rgb -> rgb & new Color(0xffffff).getRGB() & 0xffffff)
                .distinct()
                .boxed()
                .toList();
    }
}
