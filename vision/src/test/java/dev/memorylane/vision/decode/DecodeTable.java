package dev.memorylane.vision.decode;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Remark;
import dev.memorylane.vision.TestData;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Prints, as Markdown, what becomes of every file of the test data by format. Run its main from the test class path. */
public final class DecodeTable {
    private DecodeTable() {}

    /** Counts of one format. */
    private static final class Row {
        private int decoded;
        private int truncated;
        private int previews;
        private long slowest;
        private final Map<String, Integer> rejected = new TreeMap<>();

        @Override
        public String toString() {
            return decoded + " | " + truncated + " | " + previews + " | " + slowest + " | "
                    + (rejected.isEmpty() ? "-" : rejected.toString().replaceAll("[{}]", ""));
        }
    }

    public static void main(String[] arguments) {
        PhotoDecoder decoder = new PhotoDecoder(DecodeLimits.DEFAULT, 720);
        Map<FileType, Row> rows = new TreeMap<>();
        for (Path file : TestData.files("exif")) {
            byte[] bytes = TestData.bytes(file);
            add(rows.computeIfAbsent(FileTypes.of(bytes), _ -> new Row()), decoder, bytes);
        }
        System.out.println(
                "| format | decoded | of them cut off | of them previews | slowest (ms of CPU) | rejected |");
        System.out.println("|---|---|---|---|---|---|");
        rows.forEach((type, row) -> System.out.println("| " + type.words() + " | " + row + " |"));
    }

    private static void add(Row row, PhotoDecoder decoder, byte[] bytes) {
        long start = cpuMillis();
        try {
            Photo photo = decoder.decode(bytes, Orientation.UPRIGHT);
            row.decoded++;
            row.truncated += photo.remarks().contains(Remark.TRUNCATED) ? 1 : 0;
            row.previews += photo.remarks().contains(Remark.PREVIEW) ? 1 : 0;
        } catch (UnreadableException e) {
            row.rejected.merge(e.reason().name(), 1, Integer::sum);
        }
        row.slowest = Math.max(row.slowest, cpuMillis() - start);
    }

    private static long cpuMillis() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
