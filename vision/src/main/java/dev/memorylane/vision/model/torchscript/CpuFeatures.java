package dev.memorylane.vision.model.torchscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the CPU computes fast, as Linux tells; elsewhere nothing is known of it. */
public final class CpuFeatures {
    /** As Linux begins the line of x86, and of ARM. */
    private static final Pattern LINE = Pattern.compile("(?:flags|Features)\\s*:(.*)");
    /** Of x86 (AVX-512, AMX), and of ARM from version 8.6. */
    private static final Set<String> BF16 = Set.of("avx512_bf16", "amx_bf16", "bf16");

    private static final Set<String> FLAGS = flags(Path.of("/proc/cpuinfo"));

    /** bfloat16 products in hardware. */
    public static final boolean HAVE_BF16 = haveBf16(FLAGS);
    /** Sums of 8-bit products in 32 bits. */
    public static final boolean HAVE_VNNI = FLAGS.contains("avx512_vnni") || FLAGS.contains("avx_vnni");

    private CpuFeatures() {}

    static boolean haveBf16(Set<String> flags) {
        return flags.stream().anyMatch(BF16::contains);
    }

    static Set<String> flags(Path cpuinfo) {
        try {
            return Files.readAllLines(cpuinfo, StandardCharsets.ISO_8859_1).stream()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .limit(1)
                    .flatMap(line -> Arrays.stream(line.group(1).strip().split("\\s+")))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }
}
