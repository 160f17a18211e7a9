package dev.memorylane.gallery.api;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.MODEL;
import static dev.memorylane.gallery.Records.embedding;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.gallery.Gallery;
import dev.memorylane.gallery.Summer;
import dev.memorylane.schemas.blob.BlobSettings;
import dev.memorylane.schemas.blob.FolderBlobStore;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExportsApiTest {
    private static final String ROOT = "/api/libraries/" + LIBRARY + "/exports";

    @Inject
    Gallery gallery;

    @Inject
    BlobSettings blobs;

    @Inject
    ObjectMapper json;

    @TestHTTPResource("/")
    URI base;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void fold() throws Exception {
        Summer.story().forEach(step -> step.accept(gallery.view()));
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        String blob = new FolderBlobStore(blobs.folder()).put(picture.toByteArray());
        embedding("beach-1", MODEL, 1, Summer.NOON, blob).accept(gallery.view());
    }

    @Test
    void shouldGiveTheShortlistAsATable() throws Exception {
        // When
        HttpResponse<byte[]> answer = get("/shortlist.csv?roles=picks");

        // Then
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + LIBRARY + ".csv\"");
        assertThat(text(answer))
                .contains("beach-1.jpg,pick,2026-05-02T12:00")
                .contains("night.jpg,pick")
                .doesNotContain("beach-2");
    }

    @Test
    void shouldListTheFilesOfAWindow() throws Exception {
        assertThat(text(get("/files.txt?window=day:2026-05-02")).lines())
                .containsExactlyInAnyOrder("/photos/summer/beach-1.jpg", "/photos/summer/night.jpg");
    }

    @Test
    void shouldDrawAContactSheet() throws Exception {
        // When
        HttpResponse<byte[]> answer = get("/sheet.pdf?columns=3&paper=letter&title=Summer");

        // Then
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(text(answer)).startsWith("%PDF-");
    }

    @Test
    void shouldDrawAPageOfAContactSheetAndLeadToTheOthers() throws Exception {
        // When
        HttpResponse<byte[]> first = get("/sheet.png?columns=1&landscape=true");
        HttpResponse<byte[]> last = get("/sheet.png?columns=1&landscape=true&page=3");
        HttpResponse<byte[]> beyond = get("/sheet.png?columns=1&landscape=true&page=9");

        // Then
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(first.body()));
        assertThat(page.getWidth()).isGreaterThan(page.getHeight());
        assertThat(first.headers().allValues("Link"))
                .anyMatch(link -> link.contains("page=2") && link.contains("rel=\"next\""))
                .anyMatch(link -> link.contains("rel=\"last\""));
        assertThat(ImageIO.read(new ByteArrayInputStream(last.body()))).isNotNull();
        assertThat(last.headers().allValues("Link")).noneMatch(link -> link.contains("next"));
        assertThat(beyond.statusCode()).isEqualTo(404);
        assertThat(text(beyond)).contains("pages 1 to 3, not 9");
    }

    @Test
    void shouldSayInTheArchiveWhatIsNotInIt() throws Exception {
        // When
        ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(get("/photos.zip").body()));

        // Then
        ZipEntry only = zip.getNextEntry();
        assertThat(only.getName()).isEqualTo("NOT IN HERE.txt");
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("2026-05-02/beach-1.jpg: ");
    }

    @Test
    void shouldSayWhatItWouldWriteIntoSidecars() throws Exception {
        // When
        HttpResponse<byte[]> answer = post("{\"program\": \"lightroom\"}");

        // Then
        JsonNode done = json.readTree(answer.body());
        assertThat(done.get("dryRun").asBoolean()).isTrue();
        assertThat(done.at("/counts/failed").asInt()).isEqualTo(3);
        assertThat(done.at("/sidecars/0/words").asText()).contains("The photo is not there");
    }

    @ParameterizedTest
    @CsvSource({
        "/files.txt?window=day:1999-01-01, 404, no window day:1999-01-01",
        "/files.txt?roles=best, 400, 'There are: [picks, alternates, all]'",
        "/sheet.pdf?columns=0, 400, 1 to 12 columns",
        "/photos.zip?form=small, 400, 'There are: [originals, large]'",
    })
    void shouldExplainWhatItCannotGive(String path, int status, String words) throws Exception {
        // When
        HttpResponse<byte[]> answer = get(path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json.readTree(answer.body()).get("detail").asText()).contains(words);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(base.resolve(ROOT + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(ROOT + "/sidecars"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
