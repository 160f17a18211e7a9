package dev.memorylane.vision.zeroshot;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelKey;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.model.Embeddings;
import dev.memorylane.vision.text.TextEncoder;
import java.util.List;

/**
 * Classifies pictures by labels that no model was trained for: a label is put into a sentence, the sentence's vector is
 * compared with the picture's (Radford et al., "Learning transferable visual models from natural language supervision",
 * ICML 2021, section 3.1). With several templates a label's vector is the mean of its sentences'. Thread-safe.
 */
public final class ZeroShot implements AutoCloseable {
    private final TextEncoder texts;
    private final List<Template> templates;

    private ZeroShot(TextEncoder texts, List<Template> templates) {
        this.texts = texts;
        this.templates = List.copyOf(templates);
    }

    /** With the usual template, {@code a photo of {label}}; see {@link #open(ModelFiles, ModelOptions, List)}. */
    public static ZeroShot open(ModelFiles files, ModelOptions options) {
        return open(files, options, List.of(Template.USUAL));
    }

    /**
     * Loads a model's text tower.
     *
     * @param templates at least one
     * @throws dev.memorylane.vision.ModelLoadException in words, if the model cannot be used for texts
     */
    public static ZeroShot open(ModelFiles files, ModelOptions options, List<Template> templates) {
        if (templates.isEmpty()) {
            throw new IllegalArgumentException("Labels need a template, such as " + Template.USUAL.text());
        }
        return new ZeroShot(TextEncoder.open(files, options.withNormalised(true)), templates);
    }

    /**
     * Computes the vectors of labels, for classifying many pictures by them.
     *
     * @param labels at least one, none blank
     */
    public Labels labels(List<String> labels) {
        if (labels.isEmpty() || labels.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Labels are words, such as a dog; given were " + labels);
        }
        return new Labels(labels, labels.stream().map(this::vector).toList(), texts.similarity());
    }

    /**
     * All labels for one picture, the likeliest first.
     *
     * @param picture an embedding in the image space, of any length but zero
     */
    public List<Ranked> classify(float[] picture, List<String> labels) {
        return labels(labels).classify(picture);
    }

    /** Whether pictures embedded under a key are of the space of these texts. */
    public boolean comparesWith(ModelKey pictures) {
        return texts.comparesWith(pictures);
    }

    @Override
    public void close() {
        texts.close();
    }

    private float[] vector(String label) {
        double[] sum = new double[texts.dimension()];
        for (Template template : templates) {
            float[] vector = texts.embed(template.about(label));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return Embeddings.of(sum, true);
    }
}
