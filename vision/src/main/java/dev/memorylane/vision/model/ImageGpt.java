package dev.memorylane.vision.model;

import static dev.memorylane.vision.model.ConfigEntries.require;

import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.torchscript.Script;
import dev.memorylane.vision.model.torchscript.TorchInput;
import dev.memorylane.vision.preprocess.ColourTokens;
import dev.memorylane.vision.preprocess.ModelInput;
import dev.memorylane.vision.preprocess.PixelTensor;
import dev.memorylane.vision.preprocess.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Model type {@code imagegpt}: Chen et al., "Generative pretraining from pixels", ICML 2020. It reads a picture as a text
 * of colours, one a pixel, each seeing those before it, and is of use in its middle: what it gives is transformers'
 * {@code hidden_states[layer]} (the last one after the final norm), without the token that begins a text when pictures
 * are generated. Blocks after that layer are neither loaded nor computed.
 *
 * @param blocks those up to the layer
 * @param grid one patch for each pixel
 * @param vocabulary the colours, and one more that begins a text
 * @param depth blocks of the published model
 * @param scales factor of the attention's scores before the softmax, for each block, beside that of the heads' width
 */
record ImageGpt(Blocks blocks, PatchGrid grid, int vocabulary, int depth, List<Float> scales) implements Architecture {
    static ImageGpt of(ConfigEntries config) {
        int depth = config.number("n_layer", 24);
        int width = config.number("n_embd", 512);
        Blocks blocks = new Blocks(
                width,
                depth,
                config.number("n_head", 8),
                config.number("n_inner", 4 * width),
                Activation.named(config.text("activation_function", "quick_gelu")),
                config.decimal("layer_norm_epsilon", 1e-5));
        ImageGpt whole = new ImageGpt(
                blocks,
                new PatchGrid(1, square(config.number("n_positions", 1024))),
                config.number("vocab_size", 513),
                depth,
                scales(config, blocks));
        return whole.upTo(usual(depth));
    }

    ImageGpt {
        scales = List.copyOf(scales);
    }

    @Override
    public ImageGpt upTo(int layer) {
        if (layer < 1 || layer > depth) {
            throw new IllegalArgumentException("layer " + layer + " is none of its layers 1 to " + depth);
        }
        return new ImageGpt(blocks.first(layer), grid, vocabulary, depth, scales);
    }

    @Override
    public OptionalInt chosenLayer() {
        return blocks.count() == usual(depth) ? OptionalInt.empty() : OptionalInt.of(blocks.count());
    }

    @Override
    public String modelType() {
        return "imagegpt";
    }

    @Override
    public TorchInput input(ModelInput picture) {
        return switch (picture) {
            case ColourTokens(int[] ids, int _, int _) ->
                new TorchInput.Ids(Arrays.stream(ids).asLongStream().toArray(), 1, ids.length);
            case PixelTensor _ -> throw new IllegalArgumentException("imagegpt takes in the numbers of colours");
        };
    }

    @Override
    public int leadingTokens() {
        return 0;
    }

    @Override
    public WeightTable weights(Pooling pooling) {
        WeightTable table = new WeightTable("transformer.");
        table.passOver("lm_head.", "score.");
        long d = blocks.width();
        table.tensor("wte.weight", "tok", vocabulary, d);
        table.tensor("wpe.weight", "pos", grid.patches(), d);
        for (int i = 0; i < depth; i++) {
            String published = "h." + i + ".";
            table.passOver(published + "attn.bias", published + "attn.masked_bias");
            if (i < blocks.count()) {
                block(table, published, "layers." + i + ".");
                table.constant("layers." + i + ".attn.scale", scales.get(i));
            } else {
                table.passOver(published);
            }
        }
        if (last()) {
            table.tensor("ln_f.weight", "ln.weight", d);
        } else {
            table.passOver("ln_f.");
        }
        return table;
    }

    /** Weights of {@code Conv1D} lie transposed: inputs by outputs. */
    private void block(WeightTable table, String from, String to) {
        long d = blocks.width();
        long m = blocks.mlpWidth();
        table.tensor(from + "ln_1.weight", to + "ln1.weight", d);
        table.transposed(from + "attn.c_attn", to + "attn.qkv", d, 3 * d);
        table.transposed(from + "attn.c_proj", to + "attn.o", d, d);
        table.tensor(from + "ln_2.weight", to + "ln2.weight", d);
        table.transposed(from + "mlp.c_fc", to + "mlp.fc1", d, m);
        table.transposed(from + "mlp.c_proj", to + "mlp.fc2", m, d);
    }

    @Override
    public Script script() {
        Map<String, Object> attributes = blocks.attributes();
        attributes.put("final_norm", last());
        return new Script(List.of("block.py", "norm_rms.py", "activation.py", "imagegpt.py"), attributes);
    }

    @Override
    public boolean takesAnySize() {
        return false;
    }

    @Override
    public void requireFits(Size size) {
        if (!size.equals(grid.image())) {
            throw new IllegalArgumentException("input size " + PatchGrid.text(size) + " cannot be had: ImageGPT reads "
                    + PatchGrid.text(grid.image()) + " pixels and no others");
        }
    }

    @Override
    public Pooling usualPooling() {
        return Pooling.MEAN;
    }

    @Override
    public Optional<String> method(Pooling pooling) {
        return switch (pooling) {
            case MEAN, MEAN_PATCH, CONCAT -> Optional.empty();
            case CLS, HEAD ->
                throw new IllegalArgumentException("pooling " + pooling.text()
                        + " is not there for ImageGPT; its poolings are mean, mean-patch and concat");
        };
    }

    @Override
    public int pooledWidth(Pooling pooling) {
        return blocks.width();
    }

    /** Half way, where the authors found the features of most use (section 4.1, figure 2). */
    private static int usual(int depth) {
        return Math.max(1, depth / 2);
    }

    private boolean last() {
        return blocks.count() == depth;
    }

    private static Size square(int positions) {
        int side = (int) Math.round(Math.sqrt(positions));
        require(side > 0 && side * side == positions, "n_positions is a square; it is " + positions);
        return new Size(side, side);
    }

    /**
     * Beside the usual 1 / sqrt(width of a head). Where {@code reorder_and_upcast_attn} is not set, as in the published
     * files, transformers (up to 4.51 at least) divides by that root rounded down: 11 instead of 11.3 for the medium
     * and 9 instead of 9.8 for the large model. Its users have these numbers, so they are computed here too; setting
     * the entry gives those that the models were trained with, there and here.
     */
    private static List<Float> scales(ConfigEntries config, Blocks blocks) {
        double root = Math.sqrt((double) blocks.width() / blocks.heads());
        boolean exact = config.flag("reorder_and_upcast_attn", false);
        boolean scaled = config.flag("scale_attn_weights", true);
        double each = scaled ? (exact ? 1 : root / Math.floor(root)) : root;
        boolean byLayer = config.flag("scale_attn_by_inverse_layer_idx", false);
        return IntStream.rangeClosed(1, blocks.count())
                .mapToObj(layer -> (float) (byLayer ? each / layer : each))
                .toList();
    }
}
