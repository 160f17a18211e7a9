package dev.memorylane.gallery.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page needs at once is asked for at once: a module that is found only in another module comes a round trip later. */
class PreloadTest {
    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources");
    private static final Pattern PRELOAD = Pattern.compile("<link rel=\"modulepreload\" href=\"([^\"]+)\">");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\b[^'\"]*['\"]([^'\"]+)['\"]");

    @Test
    void shouldPreloadEveryModuleThatThePageImports() throws IOException {
        // Given
        SortedSet<String> imported = new TreeSet<>();
        follow(PAGE.resolve("app.js"), imported);

        // When
        SortedSet<String> preloaded = PRELOAD.matcher(Files.readString(PAGE.resolve("index.html")))
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(preloaded).isEqualTo(imported).isNotEmpty();
    }

    private static void follow(Path module, SortedSet<String> imported) throws IOException {
        for (var found : IMPORT.matcher(Files.readString(module)).results().toList()) {
            Path wanted = module.resolveSibling(found.group(1)).normalize();
            if (imported.add(PAGE.relativize(wanted).toString())) {
                follow(wanted, imported);
            }
        }
    }
}
