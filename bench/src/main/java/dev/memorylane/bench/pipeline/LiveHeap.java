package dev.memorylane.bench.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is left in the heap of another JVM once all garbage is collected: the one figure that tells a heap that is filled from
 * one that leaks. By jcmd, which comes with the JDK.
 *
 * @param pid of that JVM
 */
record LiveHeap(long pid) {
    /** A generation of the serial collector: "total 39296K, used 4192K". */
    private static final Pattern GENERATION = Pattern.compile("total \\d+K, used (\\d+)K");

    private static final int KIB = 1024;

    /** Nothing where that JVM does not answer. */
    OptionalLong bytes() {
        String unused = jcmd("GC.run");
        return GENERATION
                .matcher(jcmd("GC.heap_info"))
                .results()
                .map(MatchResult::group)
                .mapToLong(LiveHeap::used)
                .reduce(Long::sum);
    }

    private static long used(String generation) {
        return Long.parseLong(generation.replaceAll(".* |K", "")) * KIB;
    }

    private String jcmd(String command) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
