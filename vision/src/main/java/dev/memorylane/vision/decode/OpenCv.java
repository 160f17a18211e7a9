package dev.memorylane.vision.decode;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR_RGB;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;

import dev.memorylane.vision.picture.Raster;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** OpenCV's codecs, on the calling thread only; all native memory is freed before a call returns. */
public final class OpenCv {
    private OpenCv() {}

    /** Loads the natives (unpacked once into JavaCPP's cache) and makes them quiet and single-threaded. */
    public static void load() {
        OpenCvRuntime.start();
    }

    /** A JPEG, scaled by 1, 2, 4 or 8 while it is decoded. */
    public static Raster decodeScaled(byte[] file, List<Span> essential, int factor) throws UnreadableException {
        try (Mat decoded = decoded(file, essential, flags(factor))) {
            return raster(decoded);
        }
    }

    /** Any picture that OpenCV reads, decoded whole to RGB and then reduced by the mean of the pixels that fall together. */
    public static Raster decodeWhole(byte[] file, List<Span> essential, int factor) throws UnreadableException {
        try (Mat decoded = decoded(file, essential, flags(1))) {
            return reduced(decoded, factor);
        }
    }

    private static Mat decoded(byte[] file, List<Span> essential, int flags) throws UnreadableException {
        try (BytePointer bytes = joined(file, essential);
                Mat encoded = new Mat(1, Math.toIntExact(bytes.capacity()), CV_8UC1, bytes)) {
            Mat decoded = opencv_imgcodecs.imdecode(encoded, flags);
            if (decoded.empty() || decoded.type() != CV_8UC3) {
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

    /** By the mean of the pixels that fall together, which is what DCT scaling does to a JPEG. */
    private static Raster reduced(Mat whole, int factor) {
        if (factor == 1) {
            return raster(whole);
        }
        int width = Math.ceilDiv(whole.cols(), factor);
        int height = Math.ceilDiv(whole.rows(), factor);
        try (Mat reduced = new Mat();
                Size size = new Size(width, height)) {
            opencv_imgproc.resize(whole, reduced, size, 0, 0, opencv_imgproc.INTER_AREA);
            return raster(reduced);
        }
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
