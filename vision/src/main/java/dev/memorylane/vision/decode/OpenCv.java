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

    /** The essential parts of a file, decoded to RGB and reduced by 1, 2, 4 or 8. */
    static Raster decode(byte[] encoded, Blueprint blueprint, int factor) throws UnreadableException {
        boolean scalesWhileDecoding = blueprint.type() == FileType.JPEG;
        try (BytePointer bytes = essential(encoded, blueprint);
                Mat file = new Mat(1, blueprint.essentialLength(), CV_8UC1, bytes);
                Mat decoded = opencv_imgcodecs.imdecode(file, flags(scalesWhileDecoding ? factor : 1))) {
            if (decoded.empty() || decoded.type() != CV_8UC3) {
                throw UnreadableException.corrupt("its picture cannot be decoded");
            }
            return scalesWhileDecoding ? raster(decoded) : reduced(decoded, factor);
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

    private static BytePointer essential(byte[] encoded, Blueprint blueprint) {
        BytePointer bytes = new BytePointer(blueprint.essentialLength());
        long at = 0;
        for (Blueprint.Span span : blueprint.essential()) {
            bytes.position(at).put(encoded, span.from(), span.length());
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
