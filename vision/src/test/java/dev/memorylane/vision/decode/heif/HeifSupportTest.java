package dev.memorylane.vision.decode.heif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeifSupportTest {
    @Test
    void shouldSayWhatToInstallWhereTheLibraryIsAbsent() {
        // Given
        HeifSupport absent = new HeifSupport(LibHeif.load(List.of("libheif-of-nowhere.so.1", "/nowhere/libheif.so.1")));

        // Then
        assertThat(absent.isComplete()).isFalse();
        assertThat(absent.words())
                .contains("libheif is not installed")
                .contains(HeifLibraries.advice())
                .endsWith(".");
        assertThatThrownBy(() -> new HeifCodec(absent).open(HeifFile.fixture("quadrants.heic")))
                .isInstanceOfSatisfying(UnreadableException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableReason.DECODER_MISSING))
                .hasMessageContaining("libheif is not installed")
                .hasMessageContaining(HeifLibraries.advice())
                .hasMessageEndingWith("or export the photo as JPEG.");
    }

    @Test
    void shouldSayThatALibraryIsAnother() {
        // Given
        InstalledLibHeif.require();
        String another = System.mapLibraryName("jimage");
        String path = System.getProperty("java.home") + "/lib/" + another;

        // When
        HeifSupport support = new HeifSupport(LibHeif.load(List.of(path)));

        // Then
        assertThat(support.words()).contains("is no usable libheif: it has no function heif_");
    }

    @Test
    void shouldNameTheVersionFound() {
        // Given
        InstalledLibHeif.require();

        // Then
        assertThat(HeifSupport.ofSystem().words()).matches("libheif \\d+\\.\\d+.* reads HEIC and AVIF");
    }

    @Test
    void shouldTellBrokenFilesApartWithoutALibrary() {
        // Given
        HeifSupport absent = new HeifSupport(LibHeif.load(List.of()));
        byte[] half = java.util.Arrays.copyOf(HeifFile.fixture("quadrants.heic"), 500);

        // Then
        assertThatThrownBy(() -> new HeifCodec(absent).open(half)).hasMessageContaining("ends before");
    }

    @Test
    void shouldFindALibraryThatWasInstalledWhileThisProcessRuns() {
        // Given
        InstalledLibHeif.require();
        LibHeif.Search[] found = {new LibHeif.Search.Missed("libheif is not installed")};
        long[] now = {0};
        HeifSearch search = new HeifSearch(() -> found[0], () -> now[0]);
        HeifSupport before = search.support();

        // When
        found[0] = LibHeif.load(HeifLibraries.candidates());
        HeifSupport atOnce = search.support();
        now[0] = HeifSearch.PAUSE.toNanos();
        HeifSupport later = search.support();

        // Then
        assertThat(before.isInstalled()).isFalse();
        assertThat(atOnce).isSameAs(before);
        assertThat(later.isInstalled()).isTrue();
        assertThat(search.support()).isSameAs(later);
    }
}
