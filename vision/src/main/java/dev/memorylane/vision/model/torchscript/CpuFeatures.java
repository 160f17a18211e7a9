package dev.memorylane.vision.model.torchscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What the CPU computes fast, as Linux tells; elsewhere nothing is known of it. */
public final class CpuFeatures {
    private static final Set<String> FLAGS = flags(Path.of("/proc/cpuinfo"));

    /** bfloat16 products in hardware. */
    public static final boolean HAVE_BF16 = FLAGS.contains("avx512_bf16") || FLAGS.contains("amx_bf16");
    /** Sums of 8-bit products in 32 bits. */
    public static final boolean HAVE_VNNI = FLAGS.contains("avx512_vnni") || FLAGS.contains("avx_vnni");

    private CpuFeatures() {}

    static Set<String> flags(Path cpuinfo) {
        try {
            return Files.readAllLines(cpuinfo).stream()
                    .filter(line -> line.startsWith("flags"))
                    .limit(1)
                    .flatMap(line -> java.util.Arrays.stream(
                            line.substring(line.indexOf(':') + 1).trim().split("\\s+")))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }
}
