package dev.memorylane.export.xmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reader that photo people check with; another program for our purposes. */
final class ExifTool {
    private ExifTool() {}

    /** Tests without it are skipped, and say so. */
    static void require() {
        try {
            run("-ver");
        } catch (IOException absent) {
            abort(
                    "exiftool is not installed (apt install libimage-exiftool-perl): what it reads of sidecars is not checked");
        }
    }

    /** Values of tags, one a line, in the order of the tags. */
    static List<String> values(Path file, String... tags) throws IOException {
        List<String> command = new ArrayList<>(List.of("-s3", "-f"));
        for (String tag : tags) {
            command.add("-" + tag);
        }
        command.add(file.toString());
        return run(command.toArray(String[]::new)).lines().toList();
    }

    /** Changes a file as another program would. */
    static void write(Path file, String... assignments) throws IOException {
        List<String> command = new ArrayList<>(List.of("-q", "-overwrite_original"));
        for (String assignment : assignments) {
            command.add("-" + assignment);
        }
        command.add(file.toString());
        run(command.toArray(String[]::new));
    }

    private static String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("exiftool"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor()).as(said).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }
}
