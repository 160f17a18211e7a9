package dev.memorylane.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.ingest.WrittenJpeg;
import dev.memorylane.ingest.metadata.ExifTool;
import dev.memorylane.schemas.Photo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sidecars as programs write them, beside photos in a folder. */
class SidecarScanTest {
    @TempDir
    Path folder;

    private ScannedFolder scanned;

    @BeforeEach
    void open() {
        scanned = new ScannedFolder(folder);
    }

    @Test
    void shouldFollowASidecarThatIsAddedChangedAndRemoved() throws IOException {
        // Given
        new WrittenJpeg().rating(2).to(folder.resolve("a.jpg"));
        scanned.scan();

        // When
        Path sidecar = Files.writeString(folder.resolve("a.jpg.xmp"), packet("xmp:Rating='5' xmp:Label='Rouge'"));
        scanned.scan();
        Photo added = scanned.photo("a.jpg");
        Files.writeString(sidecar, packet("xmp:Rating='-1'"));
        scanned.scan();
        Photo changed = scanned.photo("a.jpg");
        Files.delete(sidecar);
        scanned.scan();

        // Then
        assertThat(added.getRating()).isEqualTo(5);
        assertThat(added.getLabel()).isEqualTo("Rouge");
        assertThat(changed.getRating()).isEqualTo(-1);
        assertThat(changed.getLabel()).isNull();
        assertThat(scanned.photo("a.jpg").getRating()).isEqualTo(2);
    }

    @Test
    void shouldReadWhatExifToolWritesIntoSidecarsAndPhotos() throws IOException {
        // Given
        ExifTool.assumeInstalled();
        Path photo = new WrittenJpeg().original("2023:05:01 12:34:56").to(folder.resolve("a.jpg"));
        ExifTool.write(photo, "-XMP-microsoft:RatingPercent=75", "-XMP-xmp:Label=Blue");
        scanned.scan();
        Photo embedded = scanned.photo("a.jpg");

        // When
        ExifTool.write(
                folder.resolve("a.xmp"), "-XMP-xmp:Rating=1", "-XMP-exif:DateTimeOriginal=2019:06:01 08:00:00+02:00");
        scanned.scan();

        // Then
        assertThat(embedded.getRating()).isEqualTo(4);
        assertThat(embedded.getLabel()).isEqualTo("Blue");
        assertThat(scanned.photo("a.jpg").getRating()).isEqualTo(1);
        assertThat(scanned.photo("a.jpg").getLabel()).isEqualTo("Blue");
        assertThat(scanned.photo("a.jpg").getCapturedAt().getLocal()).isEqualTo("2019-06-01T08:00:00");
        assertThat(scanned.photo("a.jpg").getCapturedAt().getOffsetSeconds()).isEqualTo(7200);
    }

    private static String packet(String properties) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' " + properties
                + "/></rdf:RDF></x:xmpmeta>";
    }
}
