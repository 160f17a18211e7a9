package dev.memorylane.standalone.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.vision.zeroshot.Labels;
import dev.memorylane.vision.zeroshot.Ranked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The labels of photos, the likeliest first, as a table or JSON. */
public final class Classification implements PhotoLook.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Path> files;
    private final Labels labels;
    private final List<Entry> entries;

    /** Of one photo: ranked labels, or why there are none. */
    private record Entry(List<Ranked> ranked, String failure) {}

    public Classification(List<Path> files, Labels labels) {
        this.files = files;
        this.labels = labels;
        this.entries = Collections.synchronizedList(new ArrayList<>(Collections.nCopies(files.size(), null)));
    }

    @Override
    public void saw(int index, PhotoLook.Result result) {
        entries.set(
                index,
                switch (result) {
                    case PhotoLook.Result.Seen(float[] embedding) -> new Entry(labels.classify(embedding), "");
                    case PhotoLook.Result.Failed(String words) -> new Entry(List.of(), words);
                });
    }

    /** A line each photo. */
    public String table() {
        int widest =
                files.stream().mapToInt(file -> file.toString().length()).max().orElse(1);
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            String name =
                    files.get(i) + " ".repeat(widest - files.get(i).toString().length());
            table.append(name).append("  ").append(words(entries.get(i))).append(System.lineSeparator());
        }
        return table.toString();
    }

    /** An array with an object for each photo. */
    public String json() throws IOException {
        ArrayNode array = JSON.createArrayNode();
        for (int i = 0; i < files.size(); i++) {
            ObjectNode photo = array.addObject().put("file", files.get(i).toString());
            if (entries.get(i).ranked().isEmpty()) {
                photo.put("error", entries.get(i).failure());
            }
            ArrayNode ranked = photo.putArray("labels");
            entries.get(i).ranked().forEach(label -> ranked.addObject()
                    .put("label", label.label())
                    .put("probability", label.probability()));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(array) + System.lineSeparator();
    }

    private static String words(Entry entry) {
        return entry.ranked().isEmpty()
                ? "–"
                : entry.ranked().stream()
                        .map(label ->
                                String.format(Locale.ROOT, "%5.1f %% %s", 100 * label.probability(), label.label()))
                        .collect(Collectors.joining("  "));
    }
}
