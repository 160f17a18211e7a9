package dev.memorylane.gallery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.gallery.page.PageRoute;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the page: few for the first look, kept for ever where their names change with them, readable in a browser's tools. */
@QuarkusTest
class PageFilesTest {
    private static final Pattern BUNDLED = Pattern.compile("(?:src|href)=\"(bundle/[^\"]+)\"");
    private static final Pattern WITH_HASH = Pattern.compile("bundle/[a-z]+-[A-Z0-9]{8}\\.(js|css)");
    private static final int FEW = 5;

    @Inject
    Browser browser;

    private String text(String path) throws Exception {
        return new String(browser.get(path).body(), StandardCharsets.UTF_8);
    }

    private List<String> bundled() throws Exception {
        assumeBundle();
        return BUNDLED.matcher(text("/")).results().map(named -> named.group(1)).toList();
    }

    private static void assumeBundle() {
        assumeTrue(
                PageRoute.class.getResource("bundle.json") != null,
                "SKIPPED, the page is not bundled on this platform: see the profile of gallery/pom.xml");
    }

    private static String kept(HttpResponse<?> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void shouldNeedFewFilesForTheFirstLookAndKeepThemForEver() throws Exception {
        // When
        List<String> files = bundled();

        // Then
        assertThat(files).hasSizeBetween(3, FEW).allMatch(WITH_HASH.asMatchPredicate());
        for (String file : files) {
            HttpResponse<byte[]> answer = browser.get("/" + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(kept(answer)).as(file).contains("immutable", "max-age=31536000", "private");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(file)
                    .matches("text/(javascript|css).*");
        }
    }

    @Test
    void shouldNameNothingInThePageThatIsNotBundled() throws Exception {
        assumeBundle();
        assertThat(Pattern.compile("<script(?![^>]* src=\"bundle/)|<link rel=\"stylesheet\"(?![^>]* href=\"bundle/)")
                        .matcher(text("/"))
                        .find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html"})
    void shouldSayOfThePageThatItIsTheSame(String path) throws Exception {
        assumeBundle();
        // Given
        HttpResponse<byte[]> first = browser.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        // When
        HttpResponse<byte[]> again = browser.get(path, "If-None-Match", tag);

        // Then
        assertThat(kept(first)).isEqualTo("private, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app.js", "/page/dom.js", "/style/plots.css", "/world/countries-110m.json", "/icon.svg"})
    void shouldHaveAskedAgainForWhatKeepsItsName(String path) throws Exception {
        // When
        HttpResponse<byte[]> answer = browser.get(path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(kept(answer)).isEqualTo("private, no-cache");
    }

    @Test
    void shouldNotHaveKeptForEverWhatIsNotThere() throws Exception {
        // When
        HttpResponse<byte[]> answer = browser.get("/bundle/app-00000000.js");

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(kept(answer)).doesNotContain("immutable");
    }

    @Test
    void shouldLeadABrowsersToolsToWhatWasWritten() throws Exception {
        for (String file : bundled()) {
            URI map = URI.create("/" + file + ".map");
            JsonNode sources = browser.read(map.toString()).path("sources");
            assertThat(sources).as(file).isNotEmpty();
            for (JsonNode source : sources) {
                String path = map.resolve(source.asText()).toString();
                assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }
}
