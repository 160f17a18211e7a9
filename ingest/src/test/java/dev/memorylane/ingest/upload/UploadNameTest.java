package dev.memorylane.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadNameTest {

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("IMG_0001.JPG", "IMG_0001.JPG"),
                arguments("Straße am Meer.jpg", "Straße am Meer.jpg"),
                arguments("写真 2026年.heic", "写真 2026年.heic"),
                arguments("cafe\u0301.jpg", "café.jpg"),
                arguments("a\u00A0b.jpg", "a b.jpg"),
                arguments("DCIM/100CANON/IMG_1.CR3", "IMG_1.CR3"),
                arguments("C:\\Users\\ann\\b.jpg", "b.jpg"),
                arguments("../../etc/passwd.jpg", "passwd.jpg"),
                arguments("..\\..\\autorun.jpg", "autorun.jpg"),
                arguments("..", "photo"),
                arguments("/", "photo"),
                arguments("", "photo"),
                arguments("...", "photo"),
                arguments(".htaccess.jpg", "htaccess.jpg"),
                arguments(".upload-x.jpg", "upload-x.jpg"),
                arguments("a.jpg\0.exe", "a.jpg.exe"),
                arguments("a\r\nSet-Cookie: x.jpg", "aSet-Cookie_ x.jpg"),
                arguments("holiday\u202Egpj.exe", "holidaygpj.exe"),
                arguments("a\u200B\uFEFF.jpg", "a.jpg"),
                arguments("a\uD800.jpg", "a.jpg"),
                arguments("..\u2215..\uFF0Fa.jpg", "_._a.jpg"),
                arguments("<img src=x onerror=alert(1)>.jpg", "_img src=x onerror=alert(1)_.jpg"),
                arguments("a.jpg:Zone.Identifier", "a.jpg_Zone.Identifier"),
                arguments("CON.jpg", "_CON.jpg"),
                arguments("lpt1", "_lpt1"),
                arguments("console.jpg", "console.jpg"),
                arguments("a.jpg. . ", "a.jpg"),
                arguments("a.jpg~", "a.jpg"),
                arguments("%2e%2e%2fa.jpg", "%2e%2e%2fa.jpg"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldKeepTheNameForThePersonAndNothingOfThePath(String sent, String safe) {
        assertThat(UploadName.safe(sent)).isEqualTo(safe);
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldStayWithinTheFolderWhateverIsSent(String sent, String safe) {
        // Given
        Path folder = Path.of("/watched/Uploads");

        // When
        Path file = folder.resolve(UploadName.safe(sent)).normalize();

        // Then
        assertThat(file.getParent()).isEqualTo(folder);
        assertThat(UploadName.safe(safe)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "写", "😀"})
    void shouldCutALongNameAndKeepItsExtension(String letter) {
        // When
        String safe = UploadName.safe(letter.repeat(5_000) + ".jpeg");

        // Then
        assertThat(safe).startsWith(letter).endsWith(letter + ".jpeg");
        assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isBetween(170, UploadName.MOST_BYTES);
    }

    @Test
    void shouldCutAnExtensionThatIsNone() {
        // When
        String safe = UploadName.safe("a." + "b".repeat(5_000));

        // Then
        assertThat(safe).hasSize(UploadName.MOST_BYTES);
    }
}
