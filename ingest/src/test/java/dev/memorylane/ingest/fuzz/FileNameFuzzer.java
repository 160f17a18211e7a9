package dev.memorylane.ingest.fuzz;

import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.metadata.FileNameTime;
import dev.memorylane.ingest.shot.Takeout;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads times out of file names, and which photo they belong to. */
public final class FileNameFuzzer {
    private static final FileNameTime TIME = new FileNameTime(Clocks.fixed());

    private FileNameFuzzer() {}

    public static void fuzzerTestOneInput(byte[] name) {
        String text = new String(name, StandardCharsets.UTF_8);
        TIME.agreed(List.of(text));
        String photo = "file:///photos/" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        String json = photo + ".json";
        Takeout.keys(photo, seen(ObjectKind.PICTURE));
        Takeout.keys(json, seen(ObjectKind.TAKEOUT));
        Takeout.of(photo, new TreeMap<>(Map.of(json, seen(ObjectKind.TAKEOUT))));
    }

    private static ObjectSeen seen(ObjectKind kind) {
        return ObjectSeen.newBuilder()
                .setLibrary("library")
                .setOutcome(ObjectOutcome.IGNORED)
                .setVersion("1")
                .setKind(kind)
                .build();
    }
}
