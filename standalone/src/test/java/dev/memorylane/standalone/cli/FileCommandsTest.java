package dev.memorylane.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that work on files, on real files: the shipped model, and a tiny CLIP of random weights. */
class FileCommandsTest {
    private static final int DIMENSION = 12;
    private static final Path FIXTURES =
            Path.of("..", "vision", "src", "test", "resources", "dev", "memorylane", "vision", "text");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path red;
    private Path blue;
    private Path broken;

    @BeforeEach
    void draw() throws Exception {
        Path photos = Files.createDirectories(folder.resolve("photos/below"));
        red = picture(photos.resolve("a red.jpg"), Color.RED);
        blue = picture(photos.getParent().resolve("blue.PNG"), Color.BLUE);
        broken = Files.writeString(folder.resolve("broken.jpg"), "no photo");
        Files.writeString(photos.resolve("notes.txt"), "not a photo, and none is expected");
    }

    @Test
    void shouldWriteARowForEachPhotoInTheOrderOfTheArguments() throws Exception {
        // Given
        Path v = folder.resolve("v.npy");

        // When
        int status = embed(v, blue, red, blue);

        // Then
        assertThat(status).isEqualTo(ExitStatus.DONE);
        assertThat(row(v, 0)).isEqualTo(row(v, 2)).isNotEqualTo(row(v, 1));
        assertThat(length(row(v, 1))).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-5));
        assertThat(err.toString()).contains("3 × 12 float32");
    }

    @Test
    void shouldGiveAPhotoTheSameBitsAloneAndAmongOthers() throws Exception {
        // Given
        Path one = folder.resolve("one.npy");
        Path many = folder.resolve("many.npy");

        // When
        embed(one, red);
        embed(many, blue, broken, blue, red);

        // Then
        assertThat(row(many, 3)).isEqualTo(row(one, 0));
    }

    @Test
    void shouldLeaveARowOfNaNAndSayWhyWhereAPhotoCannotBeRead() throws Exception {
        // Given
        Path v = folder.resolve("v.npy");

        // When
        int status = embed(v, broken, red, folder.resolve("none.jpg"));

        // Then
        assertThat(status).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(row(v, 0)).containsOnly(Float.NaN);
        assertThat(row(v, 1)).doesNotContain(Float.NaN);
        assertThat(row(v, 2)).containsOnly(Float.NaN);
        assertThat(err.toString()).contains(broken + ": The file").contains("none.jpg: There is no such file");
    }

    @Test
    void shouldTakeAFolderForThePhotosBelowItByName() throws Exception {
        // Given
        Path names = folder.resolve("names.txt");

        // When
        int status = execute(
                "embed",
                folder.resolve("photos").toString(),
                "--model",
                clip(),
                "--out",
                folder.resolve("v.npy").toString(),
                "--names",
                names.toString());

        // Then
        assertThat(status).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readAllLines(names)).containsExactly(red.toString(), blue.toString());
    }

    @Test
    void shouldKeepTheLengthOfRawVectors() throws Exception {
        // Given
        Path v = folder.resolve("v.npy");

        // When
        execute("embed", red.toString(), "--model", clip(), "--raw", "--out", v.toString());

        // Then
        assertThat(length(row(v, 0))).isNotCloseTo(1, org.assertj.core.api.Assertions.within(1e-3));
        assertThat(err.toString()).contains(":raw");
    }

    @Test
    void shouldRankLabelsForEachPhoto() throws Exception {
        // Given, When
        int status = execute(
                "classify", red.toString(), broken.toString(), "--model", clip(), "--labels", "a dog, a cat", "--json");

        // Then
        JsonNode photos = new ObjectMapper().readTree(out.toString());
        assertThat(status).isEqualTo(ExitStatus.INCOMPLETE);
        assertThat(photos).hasSize(2);
        assertThat(photos.get(0).get("labels").findValuesAsText("label")).containsExactlyInAnyOrder("a dog", "a cat");
        assertThat(photos.get(0).get("labels").get(0).get("probability").asDouble())
                .isGreaterThanOrEqualTo(
                        photos.get(0).get("labels").get(1).get("probability").asDouble());
        assertThat(photos.get(1).get("error").asText()).contains("no picture");
    }

    @Test
    void shouldPrintLabelsAsATable() throws Exception {
        // Given, When
        int status = execute("classify", red.toString(), "--model", clip(), "--labels", "a dog,a cat");

        // Then
        assertThat(status).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString()).contains("a red.jpg").contains("% a dog").contains("% a cat");
    }

    @Test
    void shouldSayThatAModelKnowsNoWords() {
        // Given, When
        int status = execute("classify", red.toString(), "--model", "shipped", "--labels", "a dog");

        // Then
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).contains("no text tower");
    }

    @Test
    void shouldPaintWhereTheModelLooks() throws Exception {
        // Given
        Path map = folder.resolve("map.png");

        // When
        int status = execute(
                "attention",
                red.toString(),
                "--model",
                "shipped",
                "--size",
                "64x96",
                "--head",
                "1",
                "--out",
                map.toString());

        // Then
        BufferedImage image = ImageIO.read(map.toFile());
        assertThat(status).isEqualTo(ExitStatus.DONE);
        assertThat(image.getWidth()).isEqualTo(96);
        assertThat(image.getHeight()).isEqualTo(64);
        assertThat(err.toString()).contains("head 1 of 3");
    }

    private int embed(Path v, Path... photos) throws Exception {
        return execute(Stream.concat(
                        Stream.of("embed", "--model", clip(), "--out", v.toString()),
                        Arrays.stream(photos).map(Path::toString))
                .toArray(String[]::new));
    }

    private int execute(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }

    /** A CLIP with both towers and a tokenizer. */
    private String clip() throws Exception {
        Path model = Files.createDirectories(folder.resolve("clip"));
        for (String file :
                new String[] {"config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"}) {
            if (!Files.exists(model.resolve(file))) {
                Files.copy(FIXTURES.resolve("clip").resolve(file), model.resolve(file));
            }
        }
        Files.writeString(model.resolve("preprocessor_config.json"), """
                {"image_processor_type": "CLIPImageProcessor", "size": {"shortest_edge": 16},
                "crop_size": {"height": 16, "width": 16}}""");
        return model.toString();
    }

    private static Path picture(Path file, Color colour) throws Exception {
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillOval(20, 10, 90, 90);
        graphics.dispose();
        String name = file.toString().toLowerCase(java.util.Locale.ROOT);
        ImageIO.write(image, name.endsWith("png") ? "png" : "jpg", file.toFile());
        return file;
    }

    private static float[] row(Path npy, int index) throws Exception {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(npy)).order(ByteOrder.LITTLE_ENDIAN);
        FloatBuffer values = bytes.position(10 + bytes.getShort(8))
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] row = new float[DIMENSION];
        values.position(index * DIMENSION).get(row);
        return row;
    }

    private static double length(float[] row) {
        double sum = 0;
        for (float value : row) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }
}
