package dev.memorylane.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilvusLiteTest {

    private static final String PROGRAM = "milvus_lite/lib/milvus";

    @Test
    void shouldUnpackTheProgramOnceAndMakeItExecutable(@TempDir Path folder) throws Exception {
        // Given
        Path wheel = wheel(folder, PROGRAM, "milvus_lite/lib/libz.so.1", "milvus_lite/server.py");
        Path cache = folder.resolve("cache");
        Path first = MilvusLite.unpacked(wheel, cache, sha256(wheel));

        // When
        String sum = sha256(wheel);
        Files.delete(wheel);
        Path again = MilvusLite.unpacked(wheel, cache, sum);

        // Then
        assertThat(again).isEqualTo(first);
        assertThat(Files.isExecutable(first.resolve("milvus"))).isTrue();
        assertThat(first.resolve("libz.so.1")).exists();
        assertThat(first.resolveSibling("server.py")).doesNotExist();
    }

    @Test
    void shouldRefuseAPackageThatIsNotTheOneExpected(@TempDir Path folder) throws Exception {
        // Given
        Path wheel = wheel(folder, PROGRAM);

        // When
        assertThatThrownBy(() -> MilvusLite.unpacked(wheel, folder.resolve("cache")))

                // Then
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("is not the one expected")
                .hasMessageContaining("Delete the file");
    }

    @Test
    void shouldSayHowToGetAMissingPackage(@TempDir Path folder) {
        // When
        assertThatThrownBy(() -> MilvusLite.unpacked(folder.resolve("none.whl"), folder.resolve("cache")))

                // Then
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("pip download --no-deps milvus-lite==2.5.1");
    }

    @Test
    void shouldWriteNothingOutsideTheCacheAndLeaveNoRest(@TempDir Path folder) throws Exception {
        // Given
        Path wheel = wheel(folder, PROGRAM, "milvus_lite/lib/../../../../escaped");
        Path cache = folder.resolve("cache");

        // When
        assertThatThrownBy(() -> MilvusLite.unpacked(wheel, cache, sha256(wheel)))

                // Then
                .hasMessageContaining("a file outside of itself");
        assertThat(folder.resolve("escaped")).doesNotExist();
        try (Stream<Path> rest = Files.list(cache)) {
            assertThat(rest).isEmpty();
        }
    }

    @Test
    void shouldKnowThePackageOfEachPlatform() {
        assertThat(MilvusWheel.of("Linux", "amd64")).contains(MilvusWheel.LINUX_X86_64);
        assertThat(MilvusWheel.of("Linux", "aarch64")).contains(MilvusWheel.LINUX_ARM64);
        assertThat(MilvusWheel.of("Mac OS X", "aarch64")).contains(MilvusWheel.MACOS_ARM64);
        assertThat(MilvusWheel.of("Mac OS X", "x86_64")).contains(MilvusWheel.MACOS_X86_64);
        assertThat(MilvusWheel.of("Windows 11", "amd64")).isEmpty();
    }

    private static Path wheel(Path folder, String... entries) throws IOException {
        Path wheel = folder.resolve("package.whl");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }
        return wheel;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
