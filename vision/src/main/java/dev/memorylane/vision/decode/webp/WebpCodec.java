package dev.memorylane.vision.decode.webp;

import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.decode.Span;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.picture.Raster;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** WebP, lossy and lossless, over white where it is transparent, of an animation the first frame; through libwebp. */
public final class WebpCodec implements Codec {
    /** A slow core's. */
    private static final long NANOS_PER_PIXEL = 60;
    /** Four for red, green, blue and alpha, four for what the decoder keeps. */
    private static final long BYTES_PER_PIXEL = 8;

    /** Shorter files OpenCV does not even look at; what lies behind the RIFF counts for nothing. */
    private static final int LEAST_BYTES = 32;

    private static final int ALPHA_FLAG = 0x10;

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        WebpStructure structure = WebpStructure.read(file);
        WebpFrame frame = WebpFrame.read(file, structure.pixels(), structure.isLossless());
        long pixels = (long) frame.width() * frame.height();
        Blueprint blueprint = new Blueprint(
                FileType.WEBP,
                frame.width(),
                frame.height(),
                pixels * BYTES_PER_PIXEL,
                Duration.ofNanos(pixels * NANOS_PER_PIXEL));
        return new Encoded(file, structure, frame, blueprint);
    }

    private record Encoded(byte[] file, WebpStructure structure, WebpFrame frame, Blueprint blueprint)
            implements EncodedPicture {
        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            byte[] still = still();
            List<Span> all = List.of(new Span(0, still.length));
            Raster picture = frame.alpha() || structure.alpha().isPresent()
                    ? OpenCv.decodeOverWhite(still, all, reduction)
                    : OpenCv.decodeWhole(still, all, reduction);
            return DecodedPicture.of(picture).withProfile(structure.profile());
        }

        /** A file of only this frame. */
        private byte[] still() {
            ByteArrayOutputStream chunks = new ByteArrayOutputStream();
            structure.alpha().ifPresent(alpha -> {
                chunks.writeBytes(extended());
                chunks.writeBytes(padded(alpha));
            });
            chunks.writeBytes(padded(structure.pixels()));
            ByteBuffer still = ByteBuffer.allocate(Math.max(LEAST_BYTES, 12 + chunks.size()))
                    .order(ByteOrder.LITTLE_ENDIAN);
            still.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + chunks.size());
            still.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(chunks.toByteArray());
            return still.array();
        }

        private byte[] extended() {
            ByteBuffer chunk = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
            chunk.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(ALPHA_FLAG);
            putThreeBytes(chunk, frame.width() - 1);
            putThreeBytes(chunk, frame.height() - 1);
            return chunk.array();
        }

        private static void putThreeBytes(ByteBuffer chunk, int value) {
            chunk.putShort((short) value).put((byte) (value >> 16));
        }

        private byte[] padded(Span chunk) {
            byte[] bytes = new byte[chunk.length() + (chunk.length() & 1)];
            System.arraycopy(file, chunk.from(), bytes, 0, chunk.length());
            return bytes;
        }
    }
}
