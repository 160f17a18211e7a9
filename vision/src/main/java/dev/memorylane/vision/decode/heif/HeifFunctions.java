package dev.memorylane.vision.decode.heif;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The functions of {@code libheif/heif.h} that are used, found by name at their first call. */
final class HeifFunctions {
    private static final MemoryLayout POINTER = ADDRESS;
    /** On every machine that this Java runs on. */
    private static final MemoryLayout SIZE_T = JAVA_LONG;

    private static final Map<String, FunctionDescriptor> SIGNATURES = Map.ofEntries(
            Map.entry("heif_get_version", FunctionDescriptor.of(POINTER)),
            Map.entry("heif_get_version_number", FunctionDescriptor.of(JAVA_INT)),
            Map.entry("heif_init", FunctionDescriptor.of(HeifError.LAYOUT, POINTER)),
            Map.entry("heif_have_decoder_for_format", FunctionDescriptor.of(JAVA_INT, JAVA_INT)),
            Map.entry("heif_context_alloc", FunctionDescriptor.of(POINTER)),
            Map.entry("heif_context_free", FunctionDescriptor.ofVoid(POINTER)),
            Map.entry("heif_context_set_max_decoding_threads", FunctionDescriptor.ofVoid(POINTER, JAVA_INT)),
            Map.entry(
                    "heif_context_read_from_memory_without_copy",
                    FunctionDescriptor.of(HeifError.LAYOUT, POINTER, POINTER, SIZE_T, POINTER)),
            Map.entry(
                    "heif_context_get_primary_image_handle", FunctionDescriptor.of(HeifError.LAYOUT, POINTER, POINTER)),
            Map.entry("heif_image_handle_has_alpha_channel", FunctionDescriptor.of(JAVA_INT, POINTER)),
            Map.entry("heif_image_handle_release", FunctionDescriptor.ofVoid(POINTER)),
            Map.entry("heif_decoding_options_alloc", FunctionDescriptor.of(POINTER)),
            Map.entry("heif_decoding_options_free", FunctionDescriptor.ofVoid(POINTER)),
            Map.entry(
                    "heif_decode_image",
                    FunctionDescriptor.of(HeifError.LAYOUT, POINTER, POINTER, JAVA_INT, JAVA_INT, POINTER)),
            Map.entry("heif_image_get_width", FunctionDescriptor.of(JAVA_INT, POINTER, JAVA_INT)),
            Map.entry("heif_image_get_height", FunctionDescriptor.of(JAVA_INT, POINTER, JAVA_INT)),
            Map.entry("heif_image_get_plane_readonly", FunctionDescriptor.of(POINTER, POINTER, JAVA_INT, POINTER)),
            Map.entry("heif_image_release", FunctionDescriptor.ofVoid(POINTER)));

    /** Came with later versions than the oldest that serves. */
    private static final List<String> OPTIONAL = List.of("heif_init", "heif_context_set_max_decoding_threads");

    private final Map<String, MethodHandle> handles = new HashMap<>();

    /** @throws NoSuchElementException naming the function that the library does not have */
    HeifFunctions(SymbolLookup library) {
        Linker linker = Linker.nativeLinker();
        SIGNATURES.forEach((name, signature) -> {
            var symbol = library.find(name);
            if (symbol.isPresent()) {
                handles.put(name, linker.downcallHandle(symbol.get(), signature));
            } else if (!OPTIONAL.contains(name)) {
                throw new NoSuchElementException("it has no function " + name);
            }
        });
    }

    boolean has(String name) {
        return handles.containsKey(name);
    }

    /** Calls a function that answers with a value or nothing. A dozen calls a photo: their speed does not matter. */
    Object call(String name, Object... arguments) {
        try {
            return handles.get(name).invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Calling " + name, e);
        }
    }

    /** Calls a function that answers with an error or success. */
    HeifError callChecked(SegmentAllocator answers, String name, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = answers;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return HeifError.of((MemorySegment) call(name, all));
    }
}
