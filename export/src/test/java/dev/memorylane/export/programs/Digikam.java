package dev.memorylane.export.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** digiKam itself: what it takes out of a folder with sidecars into its database. */
final class Digikam {
    private static final Tool DIGIKAM = new Tool("digikam", "digikam");
    private static final Tool SQLITE = new Tool("sqlite3", "sqlite3");
    private static final String UNCHECKED = "what digiKam reads of sidecars";
    private static final String SETTINGS = """
            [Album Settings]
            Show Splash=false
            [General Settings]
            Version=7.9.0
            [Database Settings]
            Database Type=QSQLITE
            Database Name=%1$s/
            Database Name Thumbnails=%1$s/
            Database Name Face=%1$s/
            Database Name Similarity=%1$s/
            Internal Database Server=false
            [Metadata Settings]
            Use XMP Sidecar For Reading=true
            """;

    private final Path work;
    private final Path database;

    /**
     * What it shows.
     *
     * @param stars -1 is none, too
     * @param tags its own for colour and flag, such as {@code Color Label Green}
     */
    record Shown(int stars, Set<String> tags) {
        static Shown of(int stars, String... tags) {
            return new Shown(stars, new TreeSet<>(Arrays.asList(tags)));
        }
    }

    /** @param work a folder of its own for its settings and database */
    Digikam(Path work) throws IOException {
        this.work = Files.createDirectories(work);
        this.database = Files.createDirectories(work.resolve("database")).resolve("digikam4.db");
    }

    static void require() {
        DIGIKAM.require(UNCHECKED);
        SQLITE.require(UNCHECKED);
        WindowProgram.require(UNCHECKED);
    }

    /** As it shows the photos of a folder, by their names. */
    Map<String, Shown> show(Path folder, int photos) throws IOException, InterruptedException {
        Path settings = Files.createDirectories(work.resolve("home/.config"));
        Files.writeString(settings.resolve("digikamrc"), SETTINGS.formatted(database.getParent()));
        try (WindowProgram making = start()) {
            making.await(() ->
                    query("select value from Settings where keyword = 'Locale'").contains("UTF-8"));
        }
        query(
                "insert into AlbumRoots(label, status, type, identifier, specificPath) values('p', 0, 1, 'volumeid:?path=%s', '/')"
                        .formatted(folder));
        try (WindowProgram reading = start()) {
            reading.await(() -> query("select count(*) from Images i join ImageInformation f on f.imageid = i.id")
                    .equals(photos + "\n"));
            reading.await(
                    () -> query("select count(*) from Images where status <> 1").equals("0\n"));
            return shown();
        }
    }

    private Map<String, Shown> shown() throws IOException {
        Map<String, Shown> shown = new TreeMap<>();
        query("select i.name, f.rating from Images i join ImageInformation f on f.imageid = i.id")
                .lines()
                .map(line -> line.split("\\|"))
                .forEach(row -> shown.put(row[0], Shown.of(Integer.parseInt(row[1]))));
        query("select i.name, t.name from Images i join ImageTags x on x.imageid = i.id join Tags t on t.id = x.tagid")
                .lines()
                .map(line -> line.split("\\|"))
                .forEach(row -> shown.get(row[0]).tags().add(row[1]));
        return shown;
    }

    private WindowProgram start() throws IOException {
        ProcessBuilder digikam = new ProcessBuilder("digikam");
        digikam.environment().put("HOME", work.resolve("home").toString());
        digikam.environment()
                .put(
                        "XDG_RUNTIME_DIR",
                        Files.createDirectories(work.resolve("run")).toString());
        // Its browser widget refuses to start as root otherwise.
        digikam.environment().put("QTWEBENGINE_DISABLE_SANDBOX", "1");
        return WindowProgram.start(digikam, work.resolve("digikam.log"));
    }

    /** Nothing while the database is being made or written. */
    private String query(String sql) throws IOException {
        if (Files.notExists(database)) {
            return "";
        }
        Process process = new ProcessBuilder("sqlite3", "-cmd", ".timeout 5000", database.toString(), sql)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
