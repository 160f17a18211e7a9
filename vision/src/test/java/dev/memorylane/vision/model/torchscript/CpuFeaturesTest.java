package dev.memorylane.vision.model.torchscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.vision.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuFeaturesTest {
    @TempDir
    private Path dir;

    @Test
    void shouldReadTheFlagsOfTheFirstCore() throws IOException {
        // Given
        Path cpuinfo = dir.resolve("cpuinfo");
        Files.writeString(cpuinfo, "model name\t: Some\nflags\t\t: fpu avx512_bf16 avx512_vnni\nflags\t: other\n");

        // Then
        assertThat(CpuFeatures.flags(cpuinfo)).containsExactlyInAnyOrder("fpu", "avx512_bf16", "avx512_vnni");
    }

    @Test
    void shouldReadWhatAnArmProcessorHas() throws IOException {
        // Given
        Path cpuinfo = dir.resolve("cpuinfo");
        Files.writeString(cpuinfo, "processor\t: 0\nFeatures\t: fp asimd bf16 i8mm\nCPU part\t: 0xd40\n");

        // When
        Set<String> flags = CpuFeatures.flags(cpuinfo);

        // Then
        assertThat(flags).containsExactlyInAnyOrder("fp", "asimd", "bf16", "i8mm");
        assertThat(CpuFeatures.haveBf16(flags)).isTrue();
        assertThat(CpuFeatures.haveBf16(Set.of("fp", "asimd"))).isFalse();
        assertThat(CpuFeatures.haveBf16(Set.of("fpu", "amx_bf16"))).isTrue();
    }

    @Test
    void shouldKnowNothingWhereNothingIsTold() {
        assertThat(CpuFeatures.flags(dir.resolve("none"))).isEmpty();
    }

    @Test
    void shouldComputeNoHalfPrecisionWithoutAGpu() {
        assertThat(Kernel.of(Precision.F16)).isEmpty();
        assertThat(Kernel.of(Precision.INT8)).hasSize(1);
    }
}
