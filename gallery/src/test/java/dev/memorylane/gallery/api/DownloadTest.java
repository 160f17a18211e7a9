package dev.memorylane.gallery.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "osaka-1.zip | attachment; filename=\"osaka-1.zip\"",
                "大阪.zip | attachment; filename=\"__.zip\"; filename*=UTF-8''%E5%A4%A7%E9%98%AA.zip",
                "a\"b;*.csv | attachment; filename=\"a_b__.csv\"; filename*=UTF-8''a%22b%3B%2A.csv",
            })
    void shouldNameTheFileForEveryBrowser(String name, String header) {
        assertThat(Download.disposition("attachment", name)).isEqualTo(header);
    }
}
