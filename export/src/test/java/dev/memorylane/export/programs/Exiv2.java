package dev.memorylane.export.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The library by which digiKam, darktable, Geeqie and Shotwell read and write metadata, by its command. */
final class Exiv2 {
    private static final Tool TOOL = new Tool("exiv2", "exiv2");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^(Xmp\\.\\S+)\\s+\\S+\\s+\\d+\\s*(.*)$");

    private Exiv2() {}

    static void require() {
        TOOL.require("what programs that stand on it read of sidecars");
    }

    /** All properties of a sidecar, by their keys such as {@code Xmp.xmp.Rating}. */
    static Map<String, String> properties(Path sidecar) throws IOException {
        Map<String, String> properties = new TreeMap<>();
        PROPERTY.matcher(TOOL.run("-PXkyct", sidecar.toString()))
                .results()
                .forEach(line -> properties.put(line.group(1), value(line)));
        return properties;
    }

    private static String value(MatchResult line) {
        return line.group(2).strip();
    }

    /** Changes a sidecar; all of it is written anew by its rules. */
    static void modify(Path sidecar, String... commands) throws IOException {
        for (String command : commands) {
            TOOL.run("-M" + command, sidecar.toString());
        }
    }
}
