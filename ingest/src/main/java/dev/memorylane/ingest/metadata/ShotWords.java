package dev.memorylane.ingest.metadata;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.sidecar.SidecarReader;
import dev.memorylane.sidecar.SidecarWords;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Reads what the files beside a photo say of it: sidecars, JSON of Google Takeout and films. What cannot be read says nothing. */
public final class ShotWords {
    private static final Logger LOG = Logger.getLogger(ShotWords.class);
    /** Develop settings and masks fill megabytes; what is wanted stands before them. */
    private static final int MOST_BYTES = 1 << 20;

    private final PlausibleTime plausible;

    /** @param clock bounds capture times: nothing is taken later than tomorrow */
    public ShotWords(Clock clock) {
        plausible = new PlausibleTime(clock);
    }

    public Said ofSidecar(Path sidecar) throws ClosedByInterruptException {
        try (InputStream in = Files.newInputStream(sidecar)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            XmpPacket xmp = XmpPacket.parse(bytes);
            return whole(bytes)
                    .map(words -> said(xmp, words))
                    .orElseGet(() -> new Said(time(xmp), xmp.rating(), xmp.label(), Optional.empty()))
                    .at(XmpPlace.of(xmp));
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.infof("The sidecar %s cannot be read (%s); it says nothing", sidecar, e.getMessage());
            return Said.nothing();
        }
    }

    /** Of a sidecar that is broken or longer, what stands before the break says its rating and label alone. */
    private static Optional<SidecarWords> whole(byte[] bytes) {
        try {
            return Optional.of(SidecarReader.wordsOf(XmpDocument.of(bytes)));
        } catch (XmpException broken) {
            return Optional.empty();
        }
    }

    private Said said(XmpPacket xmp, SidecarWords words) {
        return new Said(
                time(xmp),
                words.rating().isPresent() ? words.rating() : xmp.rating(),
                words.labelWord(),
                Optional.empty(),
                words.pick(),
                words.written(),
                Optional.empty());
    }

    /** When a sidecar or its picture became digital is no word of a person on when the photo was taken. */
    private CaptureTime time(XmpPacket xmp) {
        return Stream.of(xmp.originalTime(), xmp.createdTime())
                .flatMap(text ->
                        text.flatMap(ExifTime::parse).flatMap(time -> time.placed(TimeSource.XMP, plausible)).stream())
                .findFirst()
                .orElseGet(CaptureTime::unknown);
    }

    /** Nothing where it is no JSON of Takeout's on a photo. */
    public Optional<Said> ofTakeout(Path json) throws ClosedByInterruptException {
        try (InputStream in = Files.newInputStream(json)) {
            return TakeoutJson.read(in.readNBytes(MOST_BYTES)).map(takeout -> takeout.said(plausible));
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.debugf("%s is no JSON of Takeout's (%s)", json, e.getMessage());
            return Optional.empty();
        }
    }

    public Said ofFilm(Path film) throws ClosedByInterruptException {
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "r")) {
            return new Said(CaptureTime.unknown(), OptionalInt.empty(), Optional.empty(), FilmTags.contentId(file));
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.infof("The film %s cannot be read (%s); it says nothing", film, e.getMessage());
            return Said.nothing();
        }
    }
}
