package dev.memorylane.vision;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that decides which numbers a photo gets; only embeddings of one and the same key may be compared.
 *
 * @param id a name of letters, digits, dot, dash and underscore, such as {@code pocket}
 * @param revision the first 12 hexadecimal digits of the SHA-256 of the weights
 * @param pooling how tokens become one embedding
 * @param inputHeight height of the model's input in pixels
 * @param inputWidth width of the model's input in pixels
 * @param precision the arithmetic used
 * @param layer the block whose output is taken, if it is not the family's usual one
 * @param normalised whether embeddings have Euclidean length 1
 */
public record ModelKey(
        String id,
        String revision,
        Pooling pooling,
        int inputHeight,
        int inputWidth,
        Precision precision,
        OptionalInt layer,
        boolean normalised) {
    private static final String RAW = ":raw";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");
    private static final Pattern TEXT = Pattern.compile(
            "([A-Za-z0-9._-]+)@([0-9a-f]+):([\\w-]+):(\\d+)x(\\d+):(\\w+)(?::layer(\\d+))?(" + RAW + ")?");

    public ModelKey {
        Objects.requireNonNull(pooling, "pooling");
        Objects.requireNonNull(precision, "precision");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A model id has letters, digits, '.', '-' and '_' only: " + id);
        }
        if (!revision.matches("[0-9a-f]+")) {
            throw new IllegalArgumentException("A model revision is hexadecimal: " + revision);
        }
        if (inputHeight < 1 || inputWidth < 1) {
            throw new IllegalArgumentException(
                    "A model's input has at least one pixel: " + inputHeight + "x" + inputWidth);
        }
    }

    /** A key of normalised embeddings. */
    public ModelKey(String id, String revision, Pooling pooling, int inputHeight, int inputWidth, Precision precision) {
        this(id, revision, pooling, inputHeight, inputWidth, precision, OptionalInt.empty(), true);
    }

    /** A key of the family's usual layer. */
    public ModelKey(
            String id,
            String revision,
            Pooling pooling,
            int inputHeight,
            int inputWidth,
            Precision precision,
            boolean normalised) {
        this(id, revision, pooling, inputHeight, inputWidth, precision, OptionalInt.empty(), normalised);
    }

    /** Any name as an id: what an id cannot have becomes a dash, {@code facebook/dinov2-small} among others. */
    public static String idOf(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    /**
     * The canonical form, such as {@code pocket@3f2a1c9b04de:cls:128x128:f32} (height before width), with {@code
     * :layer} and a number where it is not the usual layer that is taken, and {@code :raw} at the end where embeddings
     * are not normalised.
     */
    public String text() {
        String base =
                "%s@%s:%s:%dx%d:%s".formatted(id, revision, pooling.text(), inputHeight, inputWidth, precision.text());
        return base + (layer.isPresent() ? ":layer" + layer.getAsInt() : "") + (normalised ? "" : RAW);
    }

    /** Whether both give a photo the same numbers: all but the name is equal. A model's folder may be renamed. */
    public boolean givesTheNumbersOf(ModelKey other) {
        return other.named(id).equals(this);
    }

    /** The same key under another name. */
    private ModelKey named(String other) {
        return new ModelKey(other, revision, pooling, inputHeight, inputWidth, precision, layer, normalised);
    }

    /**
     * The inverse of {@link #text()}.
     *
     * @throws IllegalArgumentException if the text is no model key
     */
    public static ModelKey parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "Not a model key (id@revision:pooling:HxW:precision, :layerN if chosen, :raw at its end if not normalised): "
                            + text);
        }
        return new ModelKey(
                m.group(1),
                m.group(2),
                Pooling.parse(m.group(3)),
                Integer.parseInt(m.group(4)),
                Integer.parseInt(m.group(5)),
                Precision.parse(m.group(6)),
                m.group(7) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(m.group(7))),
                m.group(8) == null);
    }

    @Override
    public String toString() {
        return text();
    }
}
