package dev.memorylane.standalone.servers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The packages of Milvus Lite that there are, one per platform, with the SHA-256 of each. */
public enum MilvusWheel {
    LINUX_X86_64("manylinux2014_x86_64", "25ce13f4b8d46876dd2b7ac8563d7d8306da7ff3999bb0d14b116b30f71d706c"),
    LINUX_ARM64("manylinux2014_aarch64", "a13277e9bacc6933dea172e42231f7e6135bd3bdb073dd2688ee180418abd8d9"),
    MACOS_ARM64("macosx_11_0_arm64", "a2e031088bf308afe5f8567850412d618cfb05a65238ed1a6117f60decccc95a"),
    MACOS_X86_64("macosx_10_9_x86_64", "6b014453200ba977be37ba660cb2d021030375fa6a35bc53c2e1d92980a0c512");

    private final String tag;
    private final String sha256;

    MilvusWheel(String tag, String sha256) {
        this.tag = tag;
        this.sha256 = sha256;
    }

    /** The platform tag under which Python's package index lists it. */
    public String tag() {
        return tag;
    }

    /** In lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The package for the machine we run on, if there is one. */
    public static Optional<MilvusWheel> here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** The package for a system and processor, as Java names them. */
    static Optional<MilvusWheel> of(String system, String processor) {
        String name = platform(system) + "_" + (isArm(processor) ? "ARM64" : "X86_64");
        return Arrays.stream(values())
                .filter(wheel -> wheel.name().equals(name))
                .findFirst();
    }

    private static String platform(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("mac") ? "MACOS" : system.toUpperCase(Locale.ROOT);
    }

    private static boolean isArm(String processor) {
        return processor.equals("aarch64") || processor.equals("arm64");
    }
}
