package dev.memorylane.export.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** darktable itself, moved by its command and its Lua: what it shows of a photo, and what it writes when a person changes that. */
final class Darktable {
    private static final Tool TOOL = new Tool("darktable-cli", "darktable");
    private static final List<String> COLOURS = List.of("red", "yellow", "green", "blue", "purple");
    /** It ends at once: going on, the command would read the sidecar anew. */
    private static final String CHANGE = """
            local dt = require "darktable"
            local photo = dt.database.import("%s")
            %s
            photo.rating = %d
            dt.control.sleep(300)
            os.exit(0)
            """;

    private final Path work;

    /**
     * What it shows.
     *
     * @param stars -1 is rejected; 1 is what it gives to a photo without a rating
     */
    record Shown(int stars, Set<String> colours) {
        static Shown of(int stars, String... colours) {
            return new Shown(stars, new TreeSet<>(Arrays.asList(colours)));
        }
    }

    /** @param work a folder of its own for its settings and libraries */
    Darktable(Path work) throws IOException {
        this.work = Files.createDirectories(work);
    }

    static void require() {
        TOOL.require("what darktable makes of sidecars");
    }

    /** As it shows a photo that it meets for the first time; it writes a sidecar of its own then. */
    Shown show(Path photo) throws IOException {
        return show(photo, Files.createTempDirectory(work, "library"));
    }

    /** By the name of a picture that it makes of it. */
    private Shown show(Path photo, Path library) throws IOException {
        Path out = Files.createTempDirectory(work, "out");
        run(photo, out.resolve("$(STARS) $(LABELS)") + ".jpg", library);
        try (Stream<Path> pictures = Files.list(out)) {
            return shown(pictures.findFirst().orElseThrow().getFileName().toString());
        }
    }

    private void run(Path photo, String out, Path library, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(photo.toString(), out, "--width", "40", "--core"));
        arguments.addAll(List.of("--configdir", work.resolve("config").toString()));
        arguments.addAll(List.of("--cachedir", work.resolve("cache").toString()));
        arguments.addAll(List.of("--library", library.resolve("library.db").toString(), "--disable-opencl"));
        arguments.addAll(List.of("--conf", "write_sidecar_files=on import"));
        arguments.addAll(List.of(more));
        TOOL.run(arguments.toArray(String[]::new));
    }

    private static Shown shown(String picture) {
        String[] words = picture.substring(0, picture.lastIndexOf('.')).strip().split("[ ,]+");
        return Shown.of(Integer.parseInt(words[0]), Arrays.copyOfRange(words, 1, words.length));
    }

    /** As if a person pressed the keys, in its library, of which it writes a sidecar then. */
    void change(Path photo, Shown to) throws IOException {
        Path library = Files.createTempDirectory(work, "library");
        show(photo, library);
        // By Lua, colours alone are not written: the rating comes last.
        String colours = COLOURS.stream()
                .map(colour -> "photo.%s = %s%n".formatted(colour, to.colours().contains(colour)))
                .collect(Collectors.joining());
        Path lua = Files.writeString(
                Files.createTempFile(work, "do", ".lua"), CHANGE.formatted(photo, colours, to.stars()));
        run(photo, work.resolve("unused.jpg").toString(), library, "--luacmd", "dofile(\"" + lua + "\")");
    }
}
