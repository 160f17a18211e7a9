package dev.memorylane.vision.features;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import dev.memorylane.vision.decode.OpenCv;
import dev.memorylane.vision.picture.Raster;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.KeyPoint;
import org.bytedeco.opencv.opencv_core.KeyPointVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_features2d.SIFT;

/**
 * OpenCV's SIFT, quantised; all native memory is freed before a call returns.
 *
 * @param places as {@link LocalFeatures#places}
 * @param descriptors as {@link LocalFeatures#descriptors}
 */
@SuppressWarnings("ArrayRecordComponent") // between two classes, never compared
record Keypoints(byte[] places, byte[] descriptors) {
    private static final double SUBPIXELS = 64;
    private static final int LARGEST = 0xFFFF;

    /** Strongest first, and among equals in the order of reading: no order of OpenCV's shows. */
    private static final Comparator<Found> STRONGEST_FIRST = Comparator.comparingDouble((Found one) -> -one.response)
            .thenComparingInt(Found::y)
            .thenComparingInt(Found::x)
            .thenComparingDouble(Found::angle)
            .thenComparingDouble(Found::size);

    /** The strongest keypoints; empty if there are none. */
    static Optional<Keypoints> of(Raster luma, int most) {
        OpenCv.load();
        try (BytePointer samples = new BytePointer(luma.samples());
                Mat image = new Mat(luma.height(), luma.width(), CV_8UC1, samples);
                Mat everywhere = new Mat();
                SIFT sift = SIFT.create(most, 3, 0.04, 10, 1.6, false);
                KeyPointVector keypoints = new KeyPointVector();
                Mat descriptors = new Mat()) {
            sift.detectAndCompute(image, everywhere, keypoints, descriptors);
            return keypoints.empty() ? Optional.empty() : Optional.of(quantised(found(keypoints), descriptors, most));
        }
    }

    private static List<Found> found(KeyPointVector keypoints) {
        return LongStream.range(0, keypoints.size())
                .mapToObj(row -> Found.of(row, keypoints.get(row)))
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** OpenCV lets equally strong ones beyond the limit pass. */
    private static Keypoints quantised(List<Found> found, Mat descriptors, int most) {
        int count = Math.min(most, found.size());
        ByteBuffer places = ByteBuffer.allocate(count * LocalFeatures.PLACE);
        byte[] all = new byte[count * LocalFeatures.DESCRIPTOR];
        FloatBuffer rows = descriptors.createBuffer();
        float[] descriptor = new float[LocalFeatures.DESCRIPTOR];
        for (int i = 0; i < count; i++) {
            Found one = found.get(i);
            places.putShort((short) one.x).putShort((short) one.y);
            rows.get((int) one.row * LocalFeatures.DESCRIPTOR, descriptor);
            for (int d = 0; d < LocalFeatures.DESCRIPTOR; d++) {
                all[i * LocalFeatures.DESCRIPTOR + d] = (byte) Math.round(descriptor[d]);
            }
        }
        return new Keypoints(places.array(), all);
    }

    /** A keypoint before it is in order; places in 64ths of a pixel. */
    private record Found(long row, int x, int y, float response, float angle, float size) {
        static Found of(long row, KeyPoint keypoint) {
            try (KeyPoint k = keypoint) {
                return new Found(row, quantised(k.pt().x()), quantised(k.pt().y()), k.response(), k.angle(), k.size());
            }
        }

        private static int quantised(float pixels) {
            return (int) Math.clamp(Math.round(pixels * SUBPIXELS), 0, LARGEST);
        }
    }
}
