package dev.memorylane.vision.decode.turbo;

import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.picture.Raster;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Decodes baseline JPEGs by the libjpeg-turbo of the system. OpenCV has the same decoder without vector instructions,
 * and the standard's integer DCT leaves no choice of roundings, so that photos get the same pixels with and without it;
 * {@link SamePixels} makes sure of that before it is used. What it does not decode without a warning is left to OpenCV,
 * so that damaged files too are the same everywhere.
 */
public final class TurboJpeg {
    /** Names a library by path; {@code off} for none. */
    public static final String PROPERTY = "memorylane.turbojpeg";

    private static final List<String> LIBRARIES = List.of(
            "libturbojpeg.so.0",
            "libturbojpeg.0.dylib",
            "/opt/homebrew/lib/libturbojpeg.0.dylib",
            "/usr/local/lib/libturbojpeg.0.dylib",
            "turbojpeg.dll");

    private final TurboFunctions functions;

    private TurboJpeg(TurboFunctions functions) {
        this.functions = functions;
    }

    /** Found when it is first asked for, for the life of the process. */
    private static final class Found {
        private static final Optional<TurboJpeg> LIBRARY =
                find(System.getProperty(PROPERTY)).filter(SamePixels::holds);
    }

    /** The one of this system, if there is one that gives the same pixels as OpenCV. */
    public static Optional<TurboJpeg> ofSystem() {
        return Found.LIBRARY;
    }

    static Optional<TurboJpeg> find(String chosen) {
        if ("off".equals(chosen)) {
            return Optional.empty();
        }
        return (chosen == null ? LIBRARIES : List.of(chosen))
                .stream().flatMap(name -> open(name).stream()).findFirst();
    }

    private static Optional<TurboJpeg> open(String library) {
        try {
            return Optional.of(new TurboJpeg(new TurboFunctions(SymbolLookup.libraryLookup(library, Arena.global()))));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /**
     * Decodes a baseline JPEG of one or three components.
     *
     * @param essential the parts of the file that carry the picture
     * @param width of the reduced picture
     * @param height of the reduced picture
     * @return empty if the decoder had anything to say about the file
     */
    public Optional<Raster> decode(byte[] file, List<Span> essential, int width, int height) {
        MemorySegment decoder = functions.create();
        if (decoder.equals(MemorySegment.NULL)) {
            return Optional.empty();
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pixels = arena.allocate(3L * width * height);
            return functions.decompress(decoder, joined(arena, file, essential), pixels, width, height)
                    ? Optional.of(new Raster(width, height, 3, pixels.toArray(ValueLayout.JAVA_BYTE)))
                    : Optional.empty();
        } finally {
            functions.destroy(decoder);
        }
    }

    private static MemorySegment joined(Arena arena, byte[] file, List<Span> spans) {
        MemorySegment jpeg =
                arena.allocate(spans.stream().mapToLong(Span::length).sum());
        long at = 0;
        for (Span span : spans) {
            MemorySegment.copy(file, span.from(), jpeg, ValueLayout.JAVA_BYTE, at, span.length());
            at += span.length();
        }
        return jpeg;
    }
}
