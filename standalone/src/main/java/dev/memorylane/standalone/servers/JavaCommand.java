package dev.memorylane.standalone.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small JVM for a child: 256 MB of heap, the compiler and collector that start fastest, and an archive of its loaded
 * classes that the JVM keeps by itself.
 *
 * <p>The archive (JDK 19 and later) is written when the child first ends in order, and is ignored and written anew when
 * the class path or the JVM is another; it takes a second off each later start.
 */
final class JavaCommand {

    private final List<String> parts = new ArrayList<>();

    JavaCommand(Path classArchive) {
        parts.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        parts.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        parts.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + classArchive));
        parts.addAll(
                List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:cds=off:stderr", "-Xlog:aot=off:stderr"));
        parts.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    }

    JavaCommand with(String... flags) {
        parts.addAll(List.of(flags));
        return this;
    }

    JavaCommand property(String name, Object value) {
        parts.add("-D" + name + "=" + value);
        return this;
    }

    List<String> main(String classPath, String... mainAndArguments) {
        parts.addAll(List.of("-cp", classPath));
        parts.addAll(List.of(mainAndArguments));
        return List.copyOf(parts);
    }
}
