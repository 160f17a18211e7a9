package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.SOURCE;
import static dev.memorylane.gallery.Summer.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.Summer;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.blob.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PicturesApiTest {
    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 1_000;
    /** Its right side becomes its lower side. */
    private static final int TURNED = 6;

    @Inject
    Gallery gallery;

    @Inject
    Browser browser;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"256, 160, 256", "1024, 640, 1024", "2048, 1000, 1600", "full, 1000, 1600"})
    void shouldMakeUprightPicturesOfASizeAndNoneLargerThanThePhoto(String size, int width, int height)
            throws Exception {
        // Given
        String photo = dropped(painted("bmp"), "image/bmp", TURNED);

        // When
        BufferedImage picture = image(browser.get(address(photo) + "/picture?size=" + size));

        // Then
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(new Color(picture.getRGB(width / 2, height - 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(width / 2, 5)).getRed()).isLessThan(50);
    }

    @Test
    void shouldLetAPictureBeKeptForEverAndSayWhenItIsTheSame() throws Exception {
        // Given
        String address = address(dropped(painted("png"), "image/png", 1)) + "/picture?size=1024";

        // When
        HttpResponse<byte[]> picture = browser.get(address);
        String tag = picture.headers().firstValue("ETag").orElseThrow();

        // Then
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(browser.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void shouldGiveTheSamePictureToManyWhoAskAtOneTime() throws Exception {
        // Given
        String address = address(dropped(painted("bmp"), "image/bmp", 2)) + "/picture?size=2048";

        // When
        List<CompletableFuture<HttpResponse<byte[]>>> all =
                IntStream.range(0, 12).mapToObj(_ -> browser.ask(address)).toList();

        // Then
        assertThat(all.stream()
                        .map(CompletableFuture::join)
                        .map(answer -> Sha256.hex(answer.body()))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void shouldShowAPhotoItselfInFullAndHandItOutUntouchedUnderItsName() throws Exception {
        // Given
        byte[] jpeg = painted("jpg");
        String photo = dropped(jpeg, "image/jpeg", 1);

        // When
        HttpResponse<byte[]> original = browser.get(address(photo) + "/original");
        HttpResponse<byte[]> file = browser.get(address(photo) + "/file");

        // Then
        assertThat(original.body()).isEqualTo(jpeg);
        assertThat(original.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(file.body()).isEqualTo(jpeg);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''a%20photo%20%C3%BC.jpg");
    }

    @Test
    void shouldMakeAFullPictureOfWhatBrowsersDoNotShow() throws Exception {
        // Given
        String photo = dropped(painted("bmp"), "image/bmp", 1);

        // When
        HttpResponse<byte[]> original = browser.get(address(photo) + "/original");

        // Then
        assertThat(original.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(image(original).getWidth()).isEqualTo(WIDTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/picture?size=1024", "/original", "/file"})
    void shouldSayThatAPhotoIsGone(String what) throws Exception {
        // Given
        String photo = dropped(painted("gif"), "image/gif", 1);
        Files.delete(file(photo));

        // When
        HttpResponse<byte[]> answer = browser.get(address(photo) + what);

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(Problem.JSON);
        assertThat(browser.json.readTree(answer.body()).get("detail").asText()).contains("a photo ü");
    }

    @Test
    void shouldNeverGiveOutWhatAFileHoldsByNow() throws Exception {
        // Given
        String photo = dropped(painted("gif"), "image/gif", 3);
        Files.writeString(file(photo), "a secret of somebody else");

        // When, Then
        assertThat(browser.get(address(photo) + "/picture").statusCode()).isEqualTo(404);
        assertThat(browser.get(address(photo) + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldAskToComeAgainWhereTheFolderIsAway() throws Exception {
        // Given
        Summer.story().forEach(step -> step.accept(gallery.view()));

        // When
        HttpResponse<byte[]> answer = browser.get(address(Records.id("beach-1")) + "/picture");

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void shouldSayWhatIsWrongWithBytesThatGiveNoPicture() throws Exception {
        // Given
        String photo = dropped(new byte[] {1, 2, 3}, "image/jpeg", 1);

        // When, Then
        assertThat(browser.get(address(photo) + "/picture").statusCode()).isEqualTo(422);
        assertThat(browser.get(address(photo) + "/picture?size=12").statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldShowWhereTheModelLooksAndSayWhatItIsThatLooks() throws Exception {
        // Given
        Summer.story().forEach(step -> step.accept(gallery.view()));
        String photo = dropped(painted("png"), "image/png", 1);

        // When
        JsonNode card = browser.read(address(photo) + "/attention");
        HttpResponse<byte[]> seen = browser.get(card.get("picture").asText());

        // Then
        assertThat(card.get("words").asText()).contains("class token");
        assertThat(image(seen).getWidth()).isEqualTo(WIDTH);
        String tag = seen.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get(card.get("picture").asText(), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void shouldSayWhyItCannotBeShownWhereTheModelLooks() throws Exception {
        // Given
        Summer.story().forEach(step -> step.accept(gallery.view()));
        String photo = dropped("no picture".getBytes(StandardCharsets.US_ASCII), "image/jpeg", 1);

        // When
        HttpResponse<byte[]> unreadable = browser.get(address(photo) + "/attention/picture");

        // Then
        assertThat(unreadable.statusCode()).isEqualTo(422);
        Files.delete(file(photo));
        assertThat(browser.get(address(photo) + "/attention/picture").statusCode())
                .isIn(404, 503);
    }

    private static String address(String photo) {
        return "/api/libraries/%s/photos/%s".formatted(LIBRARY, photo);
    }

    private static BufferedImage image(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    private Path file(String photo) {
        return folder.resolve(photo);
    }

    /** Black, with a red stripe on the right. */
    private static byte[] painted(String format) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(WIDTH - 200, 0, 200, HEIGHT);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private String dropped(byte[] bytes, String mediaType, int orientation) throws IOException {
        String id = Sha256.hex(bytes);
        Files.write(file(id), bytes);
        gallery.view()
                .apply(
                        new PhotoKey(LIBRARY, id),
                        Photo.newBuilder()
                                .setVersion(1)
                                .setSource(SOURCE)
                                .setUri(file(id).toUri().toString())
                                .setFileName("a photo ü.jpg")
                                .setMediaType(mediaType)
                                .setSize(bytes.length)
                                .setOrientation(orientation)
                                .setCapturedAt(Records.at(NOON))
                                .build());
        return id;
    }
}
