package dev.memorylane.export.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reader that photo people check with; another program for our purposes. */
final class ExifTool {
    private static final Tool TOOL = new Tool("exiftool", "libimage-exiftool-perl");

    private ExifTool() {}

    static void require() {
        TOOL.require("what it reads of sidecars");
    }

    /** Values of tags, one a line, in the order of the tags. */
    static List<String> values(Path file, String... tags) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-s3", "-f"));
        for (String tag : tags) {
            arguments.add("-" + tag);
        }
        arguments.add(file.toString());
        return TOOL.run(arguments.toArray(String[]::new)).lines().toList();
    }

    /** Changes a file as another program would. */
    static void write(Path file, String... assignments) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-q", "-overwrite_original"));
        for (String assignment : assignments) {
            arguments.add("-" + assignment);
        }
        arguments.add(file.toString());
        TOOL.run(arguments.toArray(String[]::new));
    }
}
