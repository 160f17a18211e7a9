package dev.memorylane.vision.model;

import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.Precision;
import dev.memorylane.vision.preprocess.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Prints one row for each input size and precision of the models that {@code parity/parity.py full} wrote into the
 * folders given: max |Δ| to transformers of the last hidden state and of each pooled vector, neither normalised, and the
 * least cosine of a token and of the pooled vector.
 */
public final class ParityTable {
    private static final List<Precision> PRECISIONS = List.of(Precision.F32, Precision.BF16, Precision.INT8);
    private static final List<Pooling> POOLINGS = List.of(Pooling.CLS, Pooling.MEAN, Pooling.MEAN_PATCH, Pooling.HEAD);

    private ParityTable() {}

    public static void main(String... folders) {
        for (String folder : folders) {
            Reference reference = new Reference(Path.of(folder));
            for (Precision precision : PRECISIONS) {
                print(reference, precision);
            }
        }
    }

    private static void print(Reference reference, Precision precision) {
        Size first = reference.sizes().iterator().next();
        Pooling widest = reference.value(first, "head").isPresent() ? Pooling.HEAD : Pooling.CLS;
        ModelOptions options = ModelOptions.DEFAULT.withPrecision(precision).withPooling(widest);
        try (VisionModel model = VisionModel.open(reference.files(), options)) {
            for (Size size : reference.sizes()) {
                System.out.println(row(reference, model, size));
            }
        }
    }

    private static String row(Reference reference, VisionModel model, Size size) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |");
        row.add(reference.folder().getFileName().toString());
        row.add(size.height() + "x" + size.width());
        row.add(model.key().precision().text());
        Tokens tokens = model.tokens(Reference.picture(size));
        float[] hidden = reference.value(size, "last_hidden_state").orElseThrow();
        row.add(cell(tokens.values(), hidden, tokens.width()));
        for (Pooling pooling : POOLINGS) {
            Optional<float[]> expected = reference.value(size, pooling.text());
            row.add(expected.map(e -> cell(pooled(model, size, pooling, tokens), e, e.length))
                    .orElse("–"));
        }
        return row.toString();
    }

    private static float[] pooled(VisionModel model, Size size, Pooling pooling, Tokens tokens) {
        boolean ofTokens = pooling == Pooling.MEAN || pooling == Pooling.MEAN_PATCH;
        return Embeddings.of(ofTokens ? tokens.pooled(pooling) : model.pooled(Reference.picture(size), pooling), false);
    }

    private static String cell(float[] actual, float[] expected, int width) {
        return String.format(
                Locale.ROOT,
                "%.1e / %.6f",
                Reference.farthest(actual, expected),
                Reference.leastCosine(actual, expected, width));
    }
}
