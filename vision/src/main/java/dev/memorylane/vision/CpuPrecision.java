package dev.memorylane.vision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The precision that suits a processor: bfloat16 where it multiplies such numbers itself, else single. */
public final class CpuPrecision {
    /** As Linux names what x86 (AVX-512, AMX) and ARM (from version 8.6) have for it. */
    private static final Set<String> BFLOAT16 = Set.of("avx512_bf16", "amx_bf16", "bf16");

    private static final Pattern FEATURES = Pattern.compile("(?m)^(?:flags|Features)\\s*:(.*)$");
    private static final Path LINUX = Path.of("/proc/cpuinfo");

    private CpuPrecision() {}

    /** The best of this machine; single precision where it does not say what it has. */
    public static Precision best() {
        try {
            return best(Files.readString(LINUX, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Precision.F32;
        }
    }

    static Precision best(String cpuinfo) {
        Matcher features = FEATURES.matcher(cpuinfo);
        boolean bfloat16 = features.find()
                && Arrays.stream(features.group(1).strip().split("\\s+")).anyMatch(BFLOAT16::contains);
        return bfloat16 ? Precision.BF16 : Precision.F32;
    }
}
