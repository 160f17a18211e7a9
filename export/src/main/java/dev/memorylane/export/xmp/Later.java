package dev.memorylane.export.xmp;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Word;
import dev.memorylane.sidecar.SidecarReader;
import dev.memorylane.sidecar.xmp.XmpDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What a person said here after a sidecar of ours was changed last: of several words the last one holds.
 *
 * @param rating of the rating
 * @param keeping of keeping or rejecting
 * @param label of a colour, or of keeping or rejecting, which have theirs
 */
record Later(boolean rating, boolean keeping, boolean label) {
    static final Later NOTHING = new Later(false, false, false);

    /** Nothing of a sidecar into which we never wrote: that is not ours to follow. */
    static Later of(ListedPhoto photo, XmpDocument sidecar, Path file) throws IOException {
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        Word word = photo.word();
        boolean ours = !SidecarReader.wordsOf(sidecar).written().isNothing();
        boolean later = ours && word.at().filter(said -> said.isAfter(changed)).isPresent();
        boolean keeping = later && (word.kept() || word.rejected());
        return new Later(
                later && (word.rating().isPresent() || word.rejected()),
                keeping,
                keeping || (later && word.label().isPresent()));
    }
}
