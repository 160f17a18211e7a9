package dev.memorylane.bench.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Each look as a line of JSON in a file, written at once: a run that is ended before its time has told something.
 *
 * @param file of the run that goes on; that of the last run is written over
 */
record Diary(Path file) {
    private static final double MEGA = 1e6;

    static Diary begin(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BenchException("The diary " + file + " cannot be written: " + e.getMessage(), e);
        }
        return new Diary(file);
    }

    void note(Look look) {
        System.out.printf("%6.0f s: %d found, %d embedded%n", look.seconds(), look.found(), look.embedded());
        try {
            Files.writeString(
                    file, line(look) + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new BenchException("The diary " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static ObjectNode line(Look look) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("seconds", Math.round(look.seconds())).put("found", look.found());
        line.put("embedded", look.embedded());
        look.liveHeap().ifPresent(bytes -> line.put("liveHeapMegabytes", Math.round(bytes / MEGA)));
        ObjectNode resident = line.putObject("residentMegabytes");
        look.resident().forEach((name, bytes) -> resident.put(name, Math.round(bytes.orElse(0) / MEGA)));
        ObjectNode processor = line.putObject("processorSeconds");
        look.processor().forEach((name, time) -> processor.put(name, time.total()));
        ObjectNode product = line.putObject("productSeconds");
        look.processor()
                .getOrDefault("product", ProcessorTime.NONE)
                .byWork()
                .forEach((work, seconds) -> product.put(work.name().toLowerCase(Locale.ROOT), seconds));
        return line;
    }
}
