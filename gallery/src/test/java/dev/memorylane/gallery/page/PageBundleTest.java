package dev.memorylane.gallery.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PageBundleTest {
    /** As esbuild writes it: what two scripts share, and shares with a third, is in files of its own. */
    private static final String METAFILE = """
            {"inputs": {}, "outputs": {
              "bundle/app-A.js.map": {"imports": [], "exports": [], "inputs": {}, "bytes": 1},
              "bundle/app-A.js": {"entryPoint": "app.js", "imports": [
                {"path": "bundle/chunk-B.js", "kind": "import-statement"},
                {"path": "bundle/view-D.js", "kind": "dynamic-import"}]},
              "bundle/view-D.js": {"entryPoint": "page/view.js", "imports": [
                {"path": "bundle/chunk-B.js", "kind": "import-statement"},
                {"path": "bundle/chunk-E.js", "kind": "import-statement"}]},
              "bundle/chunk-B.js": {"imports": [{"path": "bundle/chunk-C.js", "kind": "import-statement"}]},
              "bundle/chunk-C.js": {"imports": []},
              "bundle/chunk-E.js": {"imports": []},
              "bundle/page-F.css": {"entryPoint": "style/page.css", "imports": []}}}""";

    private static final String SOURCE = """
            <head>
              <link rel="stylesheet" href="style/page.css">
              <script type="module" src="app.js"></script>
            </head>""";

    private static PageBundle bundle() throws IOException {
        return PageBundle.read(METAFILE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldPutWhatWasMadeInThePlaceOfWhatThePageNames() throws IOException {
        assertThat(bundle().page(SOURCE)).isEqualTo("""
                <head>
                  <link rel="stylesheet" href="bundle/page-F.css">
                  <script type="module" src="bundle/app-A.js"></script>
                  <link rel="modulepreload" href="bundle/chunk-B.js">
                  <link rel="modulepreload" href="bundle/chunk-C.js">
                </head>""");
    }

    @Test
    void shouldLeaveForLaterWhatIsLoadedLater() throws IOException {
        assertThat(bundle().firstLook())
                .containsExactly("bundle/app-A.js", "bundle/chunk-B.js", "bundle/chunk-C.js", "bundle/page-F.css");
        assertThat(bundle().files())
                .contains("bundle/view-D.js", "bundle/chunk-E.js")
                .hasSize(6);
    }

    @Test
    void shouldRefuseAPageThatDoesNotNameWhatIsBundledForIt() throws IOException {
        PageBundle bundle = bundle();

        assertThatThrownBy(() -> bundle.page("<head></head>"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not name");
    }

    /** A script that nobody imports, or that is named wrongly, is found at build time, not by a person. */
    @Test
    void shouldHoldEveryScriptAndStyleOfThePage() throws IOException {
        var account = PageBundle.class.getResourceAsStream("bundle.json");
        assumeTrue(
                account != null,
                "SKIPPED, the page is not bundled on this platform: see the profile of gallery/pom.xml");
        String metafile = new String(account.readAllBytes(), StandardCharsets.UTF_8);
        Path page = Path.of("src/main/resources/META-INF/resources");

        try (var files = Files.walk(page)) {
            assertThat(files.map(file -> page.relativize(file).toString())
                            .filter(name -> name.endsWith(".js") || name.endsWith(".css"))
                            .filter(name -> !name.equals("style/plots.css")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(metafile).contains('"' + name + '"'));
        }
    }
}
