package dev.memorylane.vision.decode;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR_RGB;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;

import dev.memorylane.vision.picture.BoxReducer;
import dev.memorylane.vision.picture.Raster;
import java.util.List;
import java.util.function.BiConsumer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/** OpenCV's codecs, on the calling thread only; all native memory is freed before a call returns. */
public final class OpenCv {
    private OpenCv() {}

    /** Loads the natives (unpacked once into JavaCPP's cache) and makes them quiet and single-threaded. */
    public static void load() {
        OpenCvRuntime.start();
    }

    /** A JPEG, scaled by 1, 2, 4 or 8 while it is decoded. */
    public static Raster decodeScaled(byte[] file, List<Span> essential, int factor) throws UnreadableException {
        try (Mat decoded = decoded(file, essential, flags(factor), CV_8UC3)) {
            return raster(decoded);
        }
    }

    /** Any picture that OpenCV reads, decoded whole to RGB and then reduced. */
    public static Raster decodeWhole(byte[] file, List<Span> essential, int factor) throws UnreadableException {
        try (Mat decoded = decoded(file, essential, flags(1), CV_8UC3)) {
            return reduced(decoded, factor, (row, rgb) -> System.arraycopy(row, 0, rgb, 0, rgb.length));
        }
    }

    /** A picture with transparency, decoded whole, laid over white and then reduced. */
    public static Raster decodeOverWhite(byte[] file, List<Span> essential, int factor) throws UnreadableException {
        try (Mat decoded = decoded(file, essential, IMREAD_UNCHANGED, CV_8UC4)) {
            return reduced(decoded, factor, OpenCv::overWhite);
        }
    }

    private static Raster reduced(Mat whole, int factor, BiConsumer<byte[], byte[]> toRgb) {
        BoxReducer reducer = new BoxReducer(whole.cols(), whole.rows(), 3, factor);
        byte[] row = new byte[whole.channels() * whole.cols()];
        byte[] rgb = new byte[3 * whole.cols()];
        for (int y = 0; y < whole.rows(); y++) {
            whole.ptr(y).get(row);
            toRgb.accept(row, rgb);
            reducer.row(rgb, 0);
        }
        return reducer.raster();
    }

    private static void overWhite(byte[] bgra, byte[] rgb) {
        for (int i = 0, to = 0; i < bgra.length; i += 4, to += 3) {
            int alpha = bgra[i + 3] & 0xFF;
            for (int c = 0; c < 3; c++) {
                rgb[to + c] = (byte) (((bgra[i + 2 - c] & 0xFF) * alpha + 255 * (255 - alpha) + 127) / 255);
            }
        }
    }

    private static Mat decoded(byte[] file, List<Span> essential, int flags, int type) throws UnreadableException {
        try (BytePointer bytes = joined(file, essential);
                Mat encoded = new Mat(1, Math.toIntExact(bytes.capacity()), CV_8UC1, bytes)) {
            Mat decoded = opencv_imgcodecs.imdecode(encoded, flags);
            if (decoded.empty() || decoded.type() != type) {
                decoded.close();
                throw UnreadableException.corrupt("its picture cannot be decoded");
            }
            return decoded;
        }
    }

    /**
     * A JPEG file of an RGB picture.
     *
     * @param quality 1..100, as libjpeg has it
     */
    public static byte[] encodeJpeg(Raster picture, int quality) {
        try (BytePointer bgr = new BytePointer(bgr(picture));
                Mat image = new Mat(picture.height(), picture.width(), CV_8UC3, bgr);
                IntPointer parameters = new IntPointer(opencv_imgcodecs.IMWRITE_JPEG_QUALITY, quality);
                BytePointer jpeg = new BytePointer()) {
            if (!opencv_imgcodecs.imencode(".jpg", image, jpeg, parameters)) {
                throw new IllegalStateException(
                        "OpenCV could not encode a picture of " + picture.width() + "x" + picture.height());
            }
            byte[] bytes = new byte[Math.toIntExact(jpeg.limit())];
            jpeg.get(bytes);
            return bytes;
        }
    }

    private static BytePointer joined(byte[] file, List<Span> spans) {
        BytePointer bytes =
                new BytePointer(spans.stream().mapToLong(Span::length).sum());
        long at = 0;
        for (Span span : spans) {
            bytes.position(at).put(file, span.from(), span.length());
            at += span.length();
        }
        return bytes.position(0);
    }

    private static int flags(int factor) {
        int size =
                switch (factor) {
                    case 1 -> IMREAD_COLOR;
                    case 2 -> IMREAD_REDUCED_COLOR_2;
                    case 4 -> IMREAD_REDUCED_COLOR_4;
                    case 8 -> IMREAD_REDUCED_COLOR_8;
                    default -> throw new IllegalArgumentException("No reduction by " + factor);
                };
        return size | IMREAD_COLOR_RGB | IMREAD_IGNORE_ORIENTATION;
    }

    private static Raster raster(Mat mat) {
        byte[] samples = new byte[Math.multiplyExact(Math.multiplyExact(mat.rows(), mat.cols()), 3)];
        mat.data().get(samples);
        return new Raster(mat.cols(), mat.rows(), 3, samples);
    }

    private static byte[] bgr(Raster rgb) {
        byte[] bgr = rgb.samples().clone();
        for (int i = 0; i < bgr.length; i += 3) {
            byte red = bgr[i];
            bgr[i] = bgr[i + 2];
            bgr[i + 2] = red;
        }
        return bgr;
    }
}
