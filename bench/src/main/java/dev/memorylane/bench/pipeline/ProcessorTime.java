package dev.memorylane.bench.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Processor time of one process by what its threads do (Linux, proc(5)): user and system, in seconds since its start.
 *
 * @param total of the whole process, threads that ended included
 * @param byWork of the threads that are there, by their work
 */
record ProcessorTime(double total, Map<Work, Double> byWork) {
    /** The kernel counts in hundredths of a second, whatever its own clock does (sysconf(_SC_CLK_TCK)). */
    private static final double TICKS = 100;

    static final ProcessorTime NONE = new ProcessorTime(0, Map.of());

    private static final int USER = 11;

    /** What a thread does, by how its name begins. The kernel keeps the first 15 characters. */
    enum Work {
        EMBEDDING("embedding-"),
        CLUSTERING("clusterer-work"),
        INGEST("ingest-"),
        STREAMS("memory-lane.sta"),
        MILVUS_SINK("milvus-sink"),
        GALLERY("gallery-topics"),
        KAFKA_CLIENTS("kafka-"),
        ROCKSDB("rocksdb"),
        COMPILER("C1 Compiler", "C2 Compiler"),
        GARBAGE("GC ", "G1 ", "VM "),
        OTHER;

        private final String[] beginnings;

        Work(String... beginnings) {
            this.beginnings = beginnings;
        }

        static Work of(String thread) {
            for (Work work : values()) {
                for (String beginning : work.beginnings) {
                    if (thread.startsWith(beginning)) {
                        return work;
                    }
                }
            }
            return OTHER;
        }
    }

    static ProcessorTime of(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        Map<Work, Double> byWork = new EnumMap<>(Work.class);
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(process.resolve("task"))) {
            for (Path thread : threads) {
                byWork.merge(Work.of(name(thread)), seconds(thread), Double::sum);
            }
        } catch (IOException gone) {
            byWork.clear();
        }
        return new ProcessorTime(seconds(process), byWork);
    }

    /** What was used between two looks. */
    ProcessorTime since(ProcessorTime earlier) {
        Map<Work, Double> used = new EnumMap<>(Work.class);
        byWork.forEach((work, seconds) -> used.put(work, seconds - earlier.of(work)));
        return new ProcessorTime(total - earlier.total, used);
    }

    double of(Work work) {
        return byWork.getOrDefault(work, 0.0);
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException ended) {
            return "";
        }
    }

    /** The name of a process, in brackets, may hold anything; what comes behind it does not. */
    private static double seconds(Path processOrThread) {
        try {
            String stat = Files.readString(processOrThread.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) / TICKS;
        } catch (IOException ended) {
            return 0;
        }
    }
}
