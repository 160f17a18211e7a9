package dev.memorylane.gallery.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What esbuild made of the page's scripts and styles, by its metafile
 * (<a href="https://esbuild.github.io/api/#metafile">esbuild's documentation</a>). All paths are relative to the page.
 *
 * @param entries what the page names in its source, by the file that was made of it, whose name changes with the content
 * @param shared what those cannot start without, and would only ask for when they have come
 * @param files all files that were made, those too that are loaded later, without source maps
 */
record PageBundle(Map<String, String> entries, Set<String> shared, Set<String> files) {
    private static final String STATIC_IMPORT = "import-statement";
    private static final String SOURCE_MAP = ".map";

    PageBundle {
        entries = Map.copyOf(entries);
        shared = Set.copyOf(shared);
        files = Set.copyOf(files);
    }

    /** @param metafile esbuild's own account, JSON */
    static PageBundle read(byte[] metafile) throws IOException {
        JsonNode outputs = new ObjectMapper().readTree(metafile).path("outputs");
        Set<String> imported = Set.copyOf(outputs.findValuesAsText("path"));
        Map<String, String> entries = new HashMap<>();
        Set<String> shared = new HashSet<>();
        Set<String> files = new HashSet<>();
        for (Map.Entry<String, JsonNode> made : outputs.properties()) {
            String file = made.getKey();
            if (!file.endsWith(SOURCE_MAP)) {
                files.add(file);
            }
            // A script that another one loads later is an entry point to esbuild too.
            if (made.getValue().has("entryPoint") && !imported.contains(file)) {
                entries.put(made.getValue().get("entryPoint").asText(), file);
                follow(outputs, file, shared);
            }
        }
        return new PageBundle(entries, shared, files);
    }

    private static void follow(JsonNode outputs, String file, Set<String> shared) {
        for (JsonNode found : outputs.path(file).path("imports")) {
            String path = found.path("path").asText();
            if (found.path("kind").asText().equals(STATIC_IMPORT) && shared.add(path)) {
                follow(outputs, path, shared);
            }
        }
    }

    /**
     * The page with what was made in the place of what it names, and all it needs at once asked for at once.
     *
     * @param source the page as it is written
     * @throws IllegalStateException if the page does not name something that was bundled for it
     */
    String page(String source) {
        String page = source;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            String named = '"' + entry.getKey() + '"';
            if (!page.contains(named)) {
                throw new IllegalStateException("The page does not name " + named + ", which is bundled for it");
            }
            page = page.replace(named, '"' + entry.getValue() + '"');
        }
        return page.replace("</head>", preloads() + "</head>");
    }

    private String preloads() {
        return shared.stream()
                .sorted()
                .map("  <link rel=\"modulepreload\" href=\"%s\">\n"::formatted)
                .collect(Collectors.joining());
    }

    /** What the first look at the page asks for. */
    Stream<String> firstLook() {
        return Stream.concat(entries.values().stream(), shared.stream()).sorted();
    }
}
