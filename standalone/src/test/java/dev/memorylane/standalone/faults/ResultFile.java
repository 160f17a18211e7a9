package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Results, a line each, added as soon as they are known: a series takes hours, and is gone on with after a break. */
record ResultFile(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();

    void add(Result result) throws IOException {
        Files.writeString(
                path,
                JSON.writeValueAsString(result) + System.lineSeparator(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** The last of each seed, by seed. */
    List<Result> all() throws IOException {
        Map<Long, Result> bySeed = new TreeMap<>();
        if (Files.exists(path)) {
            for (String line : Files.readAllLines(path)) {
                Result result = JSON.readValue(line, Result.class);
                bySeed.put(result.seed(), result);
            }
        }
        return List.copyOf(bySeed.values());
    }
}
