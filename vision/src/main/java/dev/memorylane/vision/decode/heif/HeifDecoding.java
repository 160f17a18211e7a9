package dev.memorylane.vision.decode.heif;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.picture.Raster;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * One decode by libheif. The decode runs on the calling thread as far as libheif lets it; every native object is freed
 * when this is closed.
 */
final class HeifDecoding implements AutoCloseable {
    private static final int RGB = 1;
    private static final int INTERLEAVED_RGB = 10;
    private static final int INTERLEAVED_RGBA = 11;
    private static final int INTERLEAVED = 10;
    /** Of {@code struct heif_decoding_options}, from version 2 on. */
    private static final int CONVERT_HDR_TO_8_BIT = 40;

    private final HeifFunctions heif;
    private final Arena arena = Arena.ofConfined();
    private MemorySegment context = MemorySegment.NULL;
    private MemorySegment handle = MemorySegment.NULL;
    private MemorySegment image = MemorySegment.NULL;

    HeifDecoding(LibHeif library) {
        this.heif = library.functions();
    }

    /** The primary picture, upright, its sides divided by a factor. */
    Raster primary(byte[] file, int factor) throws UnreadableException {
        openContext(file);
        handle = pointerFrom("heif_context_get_primary_image_handle", context);
        boolean isTransparent = (int) heif.call("heif_image_handle_has_alpha_channel", handle) != 0;
        image = decoded(isTransparent ? INTERLEAVED_RGBA : INTERLEAVED_RGB);
        return reduced(factor, isTransparent ? 4 : 3);
    }

    private void openContext(byte[] file) throws UnreadableException {
        context = (MemorySegment) heif.call("heif_context_alloc");
        if (heif.has("heif_context_set_max_decoding_threads")) {
            heif.call("heif_context_set_max_decoding_threads", context, 0);
        }
        MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, file);
        heif.callChecked(
                        arena,
                        "heif_context_read_from_memory_without_copy",
                        context,
                        bytes,
                        bytes.byteSize(),
                        MemorySegment.NULL)
                .throwIfAny();
    }

    private MemorySegment pointerFrom(String function, MemorySegment of) throws UnreadableException {
        MemorySegment pointer = arena.allocate(ADDRESS);
        heif.callChecked(arena, function, of, pointer).throwIfAny();
        return pointer.get(ADDRESS, 0);
    }

    private MemorySegment decoded(int chroma) throws UnreadableException {
        MemorySegment options = (MemorySegment) heif.call("heif_decoding_options_alloc");
        try {
            MemorySegment fields = options.reinterpret(CONVERT_HDR_TO_8_BIT + 1);
            if (fields.get(JAVA_BYTE, 0) >= 2) {
                fields.set(JAVA_BYTE, CONVERT_HDR_TO_8_BIT, (byte) 1);
            }
            MemorySegment pointer = arena.allocate(ADDRESS);
            heif.callChecked(arena, "heif_decode_image", handle, pointer, RGB, chroma, options)
                    .throwIfAny();
            return pointer.get(ADDRESS, 0);
        } finally {
            heif.call("heif_decoding_options_free", options);
        }
    }

    private Raster reduced(int factor, int channels) throws UnreadableException {
        int width = (int) heif.call("heif_image_get_width", image, INTERLEAVED);
        int height = (int) heif.call("heif_image_get_height", image, INTERLEAVED);
        MemorySegment strideOut = arena.allocate(JAVA_INT);
        MemorySegment plane = (MemorySegment) heif.call("heif_image_get_plane_readonly", image, INTERLEAVED, strideOut);
        int stride = strideOut.get(JAVA_INT, 0);
        if (plane.address() == 0 || width < 1 || height < 1 || stride < channels * width) {
            throw UnreadableException.corrupt("libheif gives no pixels of it");
        }
        return new PlaneReduction(plane.reinterpret((long) stride * height), width, height, stride, channels, factor)
                .apply();
    }

    @Override
    public void close() {
        release("heif_image_release", image);
        release("heif_image_handle_release", handle);
        release("heif_context_free", context);
        arena.close();
    }

    private void release(String function, MemorySegment object) {
        if (object.address() != 0) {
            heif.call(function, object);
        }
    }
}
