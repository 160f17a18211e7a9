package dev.memorylane.standalone.servers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The buckets under which folders are served: {@code ~/Pictures/Osaka 2023} is {@code osaka-2023}. */
final class BucketNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    private BucketNames() {}

    /** Each folder under the name of its bucket, in their order; two of one name are numbered. */
    static Map<String, Path> of(List<Path> folders) {
        Map<String, Path> buckets = new LinkedHashMap<>();
        for (Path folder : folders) {
            String name = name(folder);
            String unique = name;
            for (int number = 2; buckets.containsKey(unique); number++) {
                unique = name + "-" + number;
            }
            buckets.put(unique, folder);
        }
        return buckets;
    }

    /** What S3 takes: 3 to 63 of a-z, 0-9 and dashes, with none at the ends. */
    private static String name(Path folder) {
        String last = folder.getFileName() == null ? "" : folder.getFileName().toString();
        String dashed = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = dashed.substring(0, Math.min(dashed.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.length() < SHORTEST ? (cut + "-photos").replaceAll("^-+", "") : cut;
    }
}
