package dev.memorylane.vision.model;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.model.safetensors.SafeTensors;
import dev.memorylane.vision.model.safetensors.TensorView;
import dev.memorylane.vision.preprocess.PixelTensor;
import dev.memorylane.vision.preprocess.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code parity/parity.py} wrote: a model's folder, and beside its files what transformers computed with it. */
final class Reference {
    private final Path folder;
    private final Map<String, TensorView> values;

    Reference(Path folder) {
        this.folder = folder;
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve("reference.safetensors"));
            values = SafeTensors.read(MemorySegment.ofArray(bytes)).tensors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tiny model of a family among the test's resources. */
    static Reference tiny(String family) {
        return new Reference(Path.of("src/test/resources/dev/memorylane/vision/model/families", family));
    }

    ModelFiles files() {
        return ModelFiles.folder(folder);
    }

    Path folder() {
        return folder;
    }

    /** The input sizes, in the order written. */
    Set<Size> sizes() {
        Set<Size> sizes = new LinkedHashSet<>();
        values.keySet().forEach(key -> {
            String[] sides = key.substring(0, key.indexOf('/')).split("x");
            sizes.add(new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
        });
        return sizes;
    }

    /** A value of one size, if the family has it. */
    Optional<float[]> value(Size size, String name) {
        return Optional.ofNullable(values.get(size.height() + "x" + size.width() + "/" + name))
                .map(TensorView::toArray);
    }

    /** The picture that the script drew for a size. */
    static PixelTensor picture(Size size) {
        float[] values = new float[3 * size.height() * size.width()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (((long) i * i * 31 + i * 7919L) % 2003 / 1001.0 - 1);
        }
        return new PixelTensor(values, size.height(), size.width());
    }

    /** The largest absolute difference. */
    static double farthest(float[] actual, float[] expected) {
        if (actual.length != expected.length) {
            throw new AssertionError(actual.length + " numbers instead of " + expected.length);
        }
        double farthest = 0;
        for (int i = 0; i < actual.length; i++) {
            double difference = Math.abs(actual[i] - expected[i]);
            farthest = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(farthest, difference);
        }
        return farthest;
    }

    /** The least cosine between vectors of a width that lie one after the other; below any where one is not a number. */
    static double leastCosine(float[] actual, float[] expected, int width) {
        double least = 1;
        for (int from = 0; from < actual.length; from += width) {
            double product = 0;
            double a = 0;
            double b = 0;
            for (int i = from; i < from + width; i++) {
                product += (double) actual[i] * expected[i];
                a += (double) actual[i] * actual[i];
                b += (double) expected[i] * expected[i];
            }
            double cosine = product / Math.sqrt(a * b);
            least = Double.isNaN(cosine) ? Double.NEGATIVE_INFINITY : Math.min(least, cosine);
        }
        return least;
    }
}
