package dev.memorylane.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_1.jpg",
                "a b/c+d.jpg",
                "100%.jpg",
                "100%25.jpg",
                "a//b///c.jpg",
                "../../etc/passwd",
                "./a/./b",
                "/leading",
                "trailing/",
                "日本/京都 ⛩️.jpg",
                "e\u0301 and \u00e9",
                "<script>alert(1)</script>&amp;?query#fragment",
                "line\nbreak\ttab\u0000nul",
                "",
                "~-._"
            })
    void shouldBringEveryKeyBackFromItsUri(String key) {
        // Given
        S3Address address = new S3Address("my.bucket", key);

        // When
        String uri = address.uri();

        // Then
        assertThat(S3Address.parse(uri)).isEqualTo(address);
        assertThat(URI.create(uri).getScheme()).isEqualTo("s3");
        assertThat(uri).matches("s3://my\\.bucket/[A-Za-z0-9._~/%-]*");
    }

    @Test
    void shouldTakeWhatAPersonTypesAsItIs() {
        // Given, when, then
        assertThat(S3Address.typed("s3://photos/My holidays/100%/"))
                .isEqualTo(new S3Address("photos", "My holidays/100%/"));
        assertThat(S3Address.typed("s3://photos")).isEqualTo(new S3Address("photos", ""));
        assertThat(new S3Address("photos", "a/b c.jpg").name()).isEqualTo("b c.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///a.jpg", "s3://", "s3:///key", "s3://bucket/%", "s3://bucket/%zz", "s3://bu cket/a"})
    void shouldRefuseWhatIsNoAddress(String text) {
        // Given, when, then
        assertThatThrownBy(() -> S3Address.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
