package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program exiftool, where it is installed: another's reading of the same files, and a writer of tags. */
public final class ExifTool {
    private static final String MISSING = "-";

    private ExifTool() {}

    public static void assumeInstalled() {
        assumeThat(isInstalled())
                .as("exiftool is not installed: what it would say of the same files is not compared")
                .isTrue();
    }

    private static boolean isInstalled() {
        try {
            return run(List.of("exiftool", "-ver")).status() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Writes tags into a file, as {@code -XMP-xmp:Rating=3}. */
    public static Path write(Path file, String... tags) throws IOException {
        List<String> command = new ArrayList<>(List.of("exiftool", "-q", "-overwrite_original"));
        command.addAll(List.of(tags));
        command.add(file.toString());
        Answer answer = run(command);
        if (answer.status() != 0) {
            throw new IOException("exiftool could not write " + file + ": " + answer.text());
        }
        return file;
    }

    /** What it reads below a folder: the values of the tags, as numbers, by file; a tag that a file has not is absent. */
    static Map<Path, Map<String, String>> read(Path folder, List<String> tags) throws IOException {
        List<String> command = new ArrayList<>(List.of("exiftool", "-q", "-q", "-m", "-r", "-n", "-T", "-filepath"));
        tags.forEach(tag -> command.add("-" + tag));
        command.add(folder.toString());
        Map<Path, Map<String, String>> read = new HashMap<>();
        for (String line : run(command).text().split("\n")) {
            String[] cells = line.split("\t", -1);
            if (cells.length == tags.size() + 1) {
                read.put(Path.of(cells[0]), row(tags, cells));
            }
        }
        return read;
    }

    private static Map<String, String> row(List<String> tags, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!cells[i + 1].equals(MISSING) && !cells[i + 1].isBlank()) {
                row.put(tags.get(i), cells[i + 1].strip());
            }
        }
        return row;
    }

    private record Answer(int status, String text) {}

    private static Answer run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
