package dev.memorylane.embedder.blobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Since when which blobs are named by nothing, kept in a file, a line each. To lose it costs a grace. */
record Unnamed(Path file) {
    private static final int PARTS = 2;

    Map<String, Instant> read() throws IOException {
        Map<String, Instant> since = new TreeMap<>();
        try {
            Files.readAllLines(file).forEach(line -> read(line, since));
        } catch (NoSuchFileException none) {
            // The first look.
        }
        return since;
    }

    private static void read(String line, Map<String, Instant> since) {
        String[] parts = line.split(" ");
        if (parts.length == PARTS) {
            try {
                since.put(parts[0], Instant.parse(parts[1]));
            } catch (DateTimeException damaged) {
                // As if it were new.
            }
        }
    }

    void write(Map<String, Instant> since) throws IOException {
        List<String> lines = since.entrySet().stream()
                .map(blob -> blob.getKey() + " " + blob.getValue())
                .toList();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
