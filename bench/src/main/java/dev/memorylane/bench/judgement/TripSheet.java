package dev.memorylane.bench.judgement;

import dev.memorylane.bench.judgement.score.Verdict;
import dev.memorylane.bench.judgement.trip.Frame;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.bench.sheet.Row;
import dev.memorylane.bench.sheet.Tile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A rendered trip as a contact sheet: a picture a row, what was made of it in colours and lines. */
final class TripSheet {

    private TripSheet() {}

    static List<Row> rows(Trip trip, Map<String, Verdict> verdicts) throws InterruptedException {
        Map<String, byte[]> files = new HashMap<>();
        Darkroom.each(trip, (frame, file) -> Map.entry(frame.id(), file))
                .forEach(entry -> files.put(entry.getKey(), entry.getValue()));
        Map<Integer, List<Frame>> pictures = trip.frames().stream()
                .collect(Collectors.groupingBy(frame -> frame.picture().number(), TreeMap::new, Collectors.toList()));
        return pictures.values().stream()
                .map(frames -> new Row(
                        title(frames.getFirst()),
                        frames.stream()
                                .map(frame -> tile(frame, files.get(frame.id()), verdicts.get(frame.id())))
                                .toList()))
                .toList();
    }

    private static String title(Frame first) {
        return "picture %d, %s, %s, %s, %s"
                .formatted(
                        first.picture().number(),
                        first.picture().kind(),
                        first.picture().subject().place().title(),
                        first.body().name(),
                        first.body().stamp());
    }

    private static Tile tile(Frame frame, byte[] file, Verdict verdict) {
        List<String> words = List.of(
                frame.taken().toString(),
                frame.words(),
                verdict.role() + (verdict.lead() ? " (leads)" : ""),
                "burst " + verdict.burst().substring(0, 6));
        return new Tile(file, verdict.role(), verdict.burst(), words);
    }
}
