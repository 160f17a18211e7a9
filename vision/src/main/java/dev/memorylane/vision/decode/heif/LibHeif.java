package dev.memorylane.vision.decode.heif;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.NoSuchElementException;

/** The libheif of this system, loaded once for the life of the process. */
final class LibHeif {
    /** 1.9: before it, decoding options could not ask for 8 bits in every case. Version numbers are 0xMMmmpp00. */
    private static final int OLDEST = 0x01090000;

    private static final int HIGHEST_BYTE = 24;

    private final HeifFunctions functions;
    private final String version;

    private LibHeif(HeifFunctions functions) {
        this.functions = functions;
        this.version = HeifError.text((MemorySegment) functions.call("heif_get_version"));
    }

    /** Found, or missed for a reason. */
    sealed interface Search {
        record Found(LibHeif library) implements Search {}

        /** @param words why, without a full stop */
        record Missed(String words) implements Search {}
    }

    /** Loads the first of some libraries that is there. */
    static Search load(List<String> candidates) {
        for (String candidate : candidates) {
            SymbolLookup library;
            try {
                library = SymbolLookup.libraryLookup(candidate, Arena.global());
            } catch (IllegalArgumentException absent) {
                continue;
            }
            return of(candidate, library);
        }
        return new Search.Missed("libheif is not installed");
    }

    private static Search of(String path, SymbolLookup library) {
        try {
            HeifFunctions functions = new HeifFunctions(library);
            LibHeif found = new LibHeif(functions);
            int number = (int) functions.call("heif_get_version_number");
            if (number < OLDEST && number >>> HIGHEST_BYTE < 2) {
                return new Search.Missed("the installed libheif is version " + found.version + ", and 1.9 is needed");
            }
            found.start();
            return new Search.Found(found);
        } catch (NoSuchElementException e) {
            return new Search.Missed("the library " + path + " is no usable libheif: " + e.getMessage());
        }
    }

    /** Loads the plugins; older versions do so by themselves. */
    private void start() {
        if (functions.has("heif_init")) {
            try (Arena arena = Arena.ofConfined()) {
                functions.callChecked(arena, "heif_init", MemorySegment.NULL);
            }
        }
    }

    HeifFunctions functions() {
        return functions;
    }

    String version() {
        return version;
    }

    /** Whether a plugin for a compression is installed. */
    boolean decodes(Coding coding) {
        return (int) functions.call("heif_have_decoder_for_format", coding.libheifNumber()) != 0;
    }
}
