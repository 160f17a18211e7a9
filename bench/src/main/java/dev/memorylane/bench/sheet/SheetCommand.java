package dev.memorylane.bench.sheet;

import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./lane bench sheet}: a manifest as pictures, scene by scene. */
@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        description =
                "Draws contact sheets of a manifest: scenes in rows, bursts underlined, roles by colour, reasons.")
public final class SheetCommand implements Callable<Integer> {

    private static final int WORDS = 5;

    @Parameters(index = "0", paramLabel = "MANIFEST", description = "What ./lane run --json wrote.")
    private Path manifest;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder with the photos.")
    private Path folder;

    @Option(names = "--out", required = true, description = "A folder for the pages.")
    private Path out;

    @Option(
            names = "--kind",
            defaultValue = "day",
            description = "Windows to draw: day or trip. Default: ${DEFAULT-VALUE}.")
    private String kind;

    @Override
    public Integer call() {
        List<Manifest.Entry> entries = Manifest.read(manifest).stream()
                .filter(entry ->
                        entry.window().startsWith(kind) || entry.window().equals("undated"))
                .toList();
        SheetFiles.write(new SheetPainter(WORDS).paint(rows(entries)), out, kind)
                .forEach(System.out::println);
        return 0;
    }

    private List<Row> rows(List<Manifest.Entry> entries) {
        Map<String, Map<Integer, List<Manifest.Entry>>> windows = entries.stream()
                .collect(Collectors.groupingBy(
                        Manifest.Entry::window,
                        TreeMap::new,
                        Collectors.groupingBy(Manifest.Entry::cluster, TreeMap::new, Collectors.toList())));
        List<Row> rows = new ArrayList<>();
        windows.forEach((window, scenes) -> scenes.forEach((number, scene) ->
                rows.add(new Row(window.replaceFirst("^(day|trip):", "") + " scene " + number, tiles(scene)))));
        return rows;
    }

    private List<Tile> tiles(List<Manifest.Entry> scene) {
        Map<String, List<Manifest.Entry>> bursts = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Manifest.Entry entry : scene) {
            bursts.computeIfAbsent(entry.burst(), burst -> {
                        order.add(burst);
                        return new ArrayList<>();
                    })
                    .add(entry);
        }
        return order.stream()
                .flatMap(burst -> bursts.get(burst).stream()
                        .map(entry -> tile(entry, bursts.get(burst).size() > 1)))
                .toList();
    }

    private Tile tile(Manifest.Entry entry, boolean inBurst) {
        List<String> words = new ArrayList<>();
        words.add(entry.file() + "  " + entry.time().replaceFirst("^.*T", "").replaceFirst("[+-]\\d\\d:\\d\\d$", ""));
        words.add("%s %.2f".formatted(entry.role(), entry.margin()));
        words.addAll(entry.reasons());
        return new Tile(bytes(entry.file()), entry.role(), inBurst ? entry.burst() : "", words);
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new BenchException(
                    "The photo " + folder.resolve(file) + " cannot be read: is FOLDER the one that the"
                            + " manifest was made of?",
                    e);
        }
    }
}
