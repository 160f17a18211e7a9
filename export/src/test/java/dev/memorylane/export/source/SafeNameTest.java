package dev.memorylane.export.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource({
        "IMG_1.JPG, IMG_1.JPG",
        "'大阪 é.jpg', '大阪 é.jpg'",
        "../../etc/passwd, _.._etc_passwd",
        "'a:b?c.jpg', a_b_c.jpg",
        "con.jpg, _con.jpg",
        "LPT1, _LPT1",
        "'...', _",
    })
    void shouldGiveANameThatEveryFileSystemTakes(String name, String safe) {
        assertThat(SafeName.of(name)).isEqualTo(safe);
    }

    @Test
    void shouldKeepTheExtensionOfALongName() {
        // When
        String safe = SafeName.of("é".repeat(300) + ".jpg");

        // Then
        assertThat(safe).endsWith("é.jpg");
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }
}
