package dev.memorylane.ingest.shot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeoutNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMG_1.jpg | IMG_1.jpg.json",
                "IMG_1.jpg | IMG_1.jpg.supplemental-metadata.json",
                "IMG_1.jpg | IMG_1.jpg.supplemental-me.json",
                "IMG_1.jpg | IMG_1.jpg.s.json",
                "IMG_1.jpg | IMG_1.jpg..json",
                "IMG_1(1).jpg | IMG_1.jpg(1).json",
                "IMG_1(1).jpg | IMG_1(1).jpg.json",
                "IMG_1(12).jpg | IMG_1.jpg.supplemental-metadata(12).json",
                "Image.HEIC | image.heic.JSON",
                "Screenshot_20190521-112233_An app with a long n.jpg | Screenshot_20190521-112233_An app with a long .json",
                "Screenshot_20190521-112233_A name of 44 char.jpg | Screenshot_20190521-112233_A name of 44 char.j.json",
                "Screenshot_2019.05.21-112233_An app with a name.jpg | Screenshot_2019.05.21-112233_An app with a nam.json",
                "Screenshot_20190521-112233_An app with a long n(2).jpg | Screenshot_20190521-112233_An app with a long (2).json",
                "without kind | without kind.json"
            })
    void shouldFindTheJsonThatIsAPhotosOwn(String photo, String json) {
        // When, Then
        assertThat(fit(photo, json)).isEqualTo(TakeoutName.Fit.OWN);
        assertThat(share(photo, json)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMG_1-edited.jpg | IMG_1.jpg.json",
                "IMG_1-edited(1).jpg | IMG_1.jpg(1).json",
                "IMG_1-bearbeitet.jpg | IMG_1.HEIC.supplemental-metadata.json",
                "IMG_1.jpg | IMG_1.HEIC.json",
                "IMG_1.jpg | IMG_1.json"
            })
    void shouldFindTheJsonOfTheOriginal(String photo, String json) {
        // When, Then
        assertThat(fit(photo, json)).isEqualTo(TakeoutName.Fit.OF_ORIGINAL);
        assertThat(share(photo, json)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMG_1.jpg | IMG_10.jpg.json",
                "IMG_10.jpg | IMG_1.jpg.json",
                "IMG_1(1).jpg | IMG_1.jpg.json",
                "IMG_1.jpg | IMG_1.jpg(1).json",
                "IMG_1(2).jpg | IMG_1.jpg(1).json",
                "elsewhere/IMG_1.jpg | IMG_1.jpg.json",
                "IMG_1.jpg | metadata.json",
                "IMG_1.jpg | IMG_1.jpg.settings.json"
            })
    void shouldKeepApartWhatDoesNotBelongTogether(String photo, String json) {
        // When, Then
        assertThat(share(photo, json) && fit(photo, json) != TakeoutName.Fit.NONE)
                .isFalse();
    }

    private static TakeoutName.Fit fit(String photo, String json) {
        return TakeoutName.ofPhoto(uri(photo)).of(TakeoutName.ofJson(uri(json)));
    }

    private static boolean share(String photo, String json) {
        return !Collections.disjoint(
                TakeoutName.ofPhoto(uri(photo)).keys(false),
                TakeoutName.ofJson(uri(json)).keys(true));
    }

    private static String uri(String name) {
        return Path.of("/photos", name).toUri().toString();
    }
}
