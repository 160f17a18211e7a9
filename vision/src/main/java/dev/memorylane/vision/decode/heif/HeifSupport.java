package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.heif.LibHeif.Search;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Whether HEIC and AVIF can be read on this system, and what to do where they cannot. */
public final class HeifSupport {
    private static final class Holder {
        static final HeifSearch SEARCH =
                new HeifSearch(() -> LibHeif.load(HeifLibraries.candidates()), System::nanoTime);
    }

    private final Search search;

    HeifSupport(Search search) {
        this.search = search;
    }

    /** Of this system, as of now: a library that was installed while this process runs is found. */
    public static HeifSupport ofSystem() {
        return Holder.SEARCH.support();
    }

    /** Whether there is a library, whatever it decodes. */
    boolean isInstalled() {
        return search instanceof Search.Found;
    }

    /** Whether both formats can be read. */
    public boolean isComplete() {
        return search instanceof Search.Found(LibHeif library)
                && missing(library).isEmpty();
    }

    /** For a person: what can be read, and what to install for the rest. */
    public String words() {
        return switch (search) {
            case Search.Missed(String why) ->
                "HEIC and AVIF photos cannot be read: " + why + ". To read them: " + HeifLibraries.advice() + ".";
            case Search.Found(LibHeif library)
            when missing(library).isEmpty() -> "libheif " + library.version() + " reads HEIC and AVIF";
            case Search.Found(LibHeif library) ->
                "libheif " + library.version() + " has no decoder for " + missing(library)
                        + ", so such photos cannot be read. To read them: " + HeifLibraries.advice() + ".";
        };
    }

    /**
     * The library, if it decodes some compressions.
     *
     * @throws UnreadableException saying what to install
     */
    LibHeif require(Iterable<Coding> codings) throws UnreadableException {
        return switch (search) {
            case Search.Missed(String why) ->
                throw absent(
                        "HEIC and AVIF photos are read by the system's libheif, and " + why,
                        "; it is tried again by itself");
            case Search.Found(LibHeif library) -> {
                for (Coding coding : codings) {
                    if (!library.decodes(coding)) {
                        throw absent(
                                "Its pictures are compressed by " + coding.words() + ", and the installed libheif "
                                        + library.version() + " has no decoder for it",
                                " and start this program again");
                    }
                }
                yield library;
            }
        };
    }

    private static UnreadableException absent(String what, String then) {
        return new UnreadableException(
                UnreadableReason.DECODER_MISSING,
                what + ". Install it (" + HeifLibraries.advice() + ")" + then + ", or export the photo as JPEG.");
    }

    private static String missing(LibHeif library) {
        return Arrays.stream(Coding.values())
                .filter(coding -> !library.decodes(coding))
                .map(coding -> coding == Coding.HEVC ? "HEIC (HEVC)" : "AVIF (AV1)")
                .collect(Collectors.joining(" and "));
    }
}
