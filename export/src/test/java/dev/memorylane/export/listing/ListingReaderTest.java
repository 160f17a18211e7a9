package dev.memorylane.export.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingReaderTest {
    private static final String MANIFEST = """
            { "library": "osaka-12345678", "folders": ["/p"], "books": {"seen": 2},
              "windows": [
                {"window": "day:2026-05-02", "kind": "day", "from": "2026-05-02T04:00", "to": "2026-05-03T04:00"},
                {"window": "trip:1", "kind": "trip", "from": "2026-05-02T23:00", "to": "2026-05-03T03:30"}],
              "photos": [
                {"files": ["a/IMG_1.CR2"], "photoId": "aa", "capturedAt": "2026-05-02T23:30:00+09:00", "shot": "s",
                 "burst": "aa", "burstKind": "panorama", "rating": 4, "label": null,
                 "said": {"keep": true, "reject": false, "rating": null, "who": "page", "at": "2026-06-01T10:00:00Z"},
                 "original": {"uri": "file:///p/a/IMG_1.CR2", "version": "1", "bytes": 7, "mediaType": "image/x-raw", "orientation": 6},
                 "thumbnail": "t", "rejected": null,
                 "in": [{"window": "trip:1", "kind": "trip", "cluster": 3, "role": "pick", "margin": 0.5,
                         "reasons": [{"code": "SHARP", "value": 1, "words": "sharpest"}]},
                        {"window": "day:2026-05-02", "kind": "day", "cluster": 0, "role": "member", "margin": 0, "reasons": []}]},
                {"files": ["broken.jpg"], "photoId": null, "original": null, "rejected": {"code": "CORRUPT", "message": "m"}, "in": []}]}
            """;

    @Test
    void shouldReadWhatAManifestTellsOfAPhoto() throws IOException {
        // When
        Listing listing = read(MANIFEST);

        // Then
        ListedPhoto photo = listing.photos().getFirst();
        assertThat(listing.photos()).hasSize(1);
        assertThat(listing.library()).isEqualTo("osaka-12345678");
        assertThat(photo.isRaw()).isTrue();
        assertThat(photo.orientation()).isEqualTo(6);
        assertThat(photo.rating()).hasValue(4);
        assertThat(photo.label()).isEmpty();
        assertThat(photo.word().kept()).isTrue();
        assertThat(photo.burstKind()).contains("panorama");
        assertThat(photo.in().getFirst().reasons()).containsExactly("sharpest");
    }

    @Test
    void shouldNameAWindowByItsDaysWhichBeginAtDawn() throws IOException {
        assertThat(read(MANIFEST).windows()).extracting(ListedWindow::name).containsExactly("2026-05-02", "2026-05-02");
    }

    @Test
    void shouldExportAPhotoOnceInItsTripUnlessItsDayIsAskedFor() throws IOException {
        // Given
        Listing listing = read(MANIFEST);

        // When
        List<Chosen> all = Selection.all(Roles.PICKS).of(listing);
        List<Chosen> day = new Selection(Set.of("day:2026-05-02"), WindowKind.TRIP, Roles.PICKS).of(listing);
        List<Chosen> wholeDay = new Selection(Set.of("day:2026-05-02"), WindowKind.TRIP, Roles.ALL).of(listing);

        // Then
        assertThat(all).extracting(one -> one.window().id()).containsExactly("trip:1");
        assertThat(day).isEmpty();
        assertThat(wholeDay).extracting(one -> one.place().role()).containsExactly(Role.MEMBER);
        assertThat(new Selection(Set.of("day:1999-01-01"), WindowKind.DAY, Roles.ALL).missingIn(listing))
                .containsExactly("day:1999-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|is no manifest",
                "{\"photos\": []}|is no manifest",
                "{\"photos\": [], \"windows\": []}|earlier release",
                "no JSON|is no JSON",
            })
    void shouldSayWhyAFileIsNoManifest(String text, String words) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class).hasMessageContaining(words);
    }

    private static Listing read(String manifest) throws IOException {
        return ListingReader.read(new ByteArrayInputStream(manifest.getBytes(UTF_8)));
    }
}
