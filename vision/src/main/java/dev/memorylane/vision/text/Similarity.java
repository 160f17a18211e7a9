package dev.memorylane.vision.text;

import dev.memorylane.vision.model.safetensors.TensorView;
import java.util.Arrays;
import java.util.Map;

/** How cosines between a picture and several texts become probabilities, by the numbers that the model learned. */
public sealed interface Similarity {
    /** What the model computes for a cosine. */
    double logit(double cosine);

    /** The probabilities of texts, in their order, from their cosines with a picture. */
    double[] probabilities(double[] cosines);

    /**
     * CLIP: exactly one of the texts is true of the picture, so that probabilities sum to one (Radford et al.,
     * "Learning transferable visual models from natural language supervision", ICML 2021).
     *
     * @param scale factor of cosines
     */
    record OneOf(double scale) implements Similarity {
        @Override
        public double logit(double cosine) {
            return scale * cosine;
        }

        @Override
        public double[] probabilities(double[] cosines) {
            double largest = Arrays.stream(cosines).map(this::logit).max().orElse(0);
            double[] powers = Arrays.stream(cosines)
                    .map(cosine -> StrictMath.exp(logit(cosine) - largest))
                    .toArray();
            double sum = Arrays.stream(powers).sum();
            return Arrays.stream(powers).map(power -> power / sum).toArray();
        }
    }

    /**
     * SigLIP: each text is true or not, whatever the others are, so that probabilities sum to anything (Zhai et al.,
     * "Sigmoid loss for language image pre-training", ICCV 2023).
     *
     * @param scale factor of cosines
     * @param bias added after the scale
     */
    record EachAlone(double scale, double bias) implements Similarity {
        @Override
        public double logit(double cosine) {
            return scale * cosine + bias;
        }

        @Override
        public double[] probabilities(double[] cosines) {
            return Arrays.stream(cosines)
                    .map(cosine -> 1 / (1 + StrictMath.exp(-logit(cosine))))
                    .toArray();
        }
    }

    /** CLIP's, with the scale of the weights; where they have none, the 100 at which training stops it. */
    static Similarity oneOf(Map<String, TensorView> tensors) {
        return new OneOf(StrictMath.exp(scalar(tensors, "logit_scale", (float) StrictMath.log(100))));
    }

    /** SigLIP's, with scale and bias of the weights; where they have none, those at which training begins. */
    static Similarity eachAlone(Map<String, TensorView> tensors) {
        float scale = scalar(tensors, "logit_scale", (float) StrictMath.log(10));
        return new EachAlone(StrictMath.exp(scale), scalar(tensors, "logit_bias", -10));
    }

    private static float scalar(Map<String, TensorView> tensors, String key, float otherwise) {
        TensorView tensor = tensors.get(key);
        if (tensor == null) {
            return otherwise;
        }
        if (tensor.size() != 1) {
            throw new IllegalArgumentException(
                    "the weights have " + key + " of shape " + tensor.shape() + ", expected one number");
        }
        return tensor.at(0);
    }
}
