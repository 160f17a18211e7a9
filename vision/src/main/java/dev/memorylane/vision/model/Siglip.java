package dev.memorylane.vision.model;

import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.torchscript.Script;
import java.util.Optional;

/**
 * The picture tower of model types {@code siglip} and {@code siglip_vision_model}: Zhai et al., "Sigmoid loss for
 * language image pre-training", ICCV 2023. It has no class token; its head is an attention pooling.
 */
record Siglip(Blocks blocks, PatchGrid grid) implements Architecture {
    private static final String TOWER = "vision_model.";
    private static final String HEAD = TOWER + "head.";

    static Siglip of(ConfigEntries config) {
        boolean whole = config.text("model_type", "").equals("siglip");
        ConfigEntries vision = whole ? config.within("vision_config") : config;
        ConfigEntries.require(vision.flag("vision_use_head", true), "vision_use_head is true");
        Blocks blocks = Blocks.of(vision, new Blocks(768, 12, 12, 3072, Activation.GELU_TANH, 1e-6));
        return new Siglip(blocks, PatchGrid.of(vision, 16));
    }

    @Override
    public String modelType() {
        return "siglip";
    }

    @Override
    public int leadingTokens() {
        return 0;
    }

    @Override
    public WeightTable weights(Pooling pooling) {
        WeightTable table = new WeightTable("");
        table.passOver("text_model.", "logit_scale", "logit_bias", "classifier.");
        table.passOver(TOWER + "embeddings.position_ids");
        int d = blocks.width();
        table.tensor(TOWER + "embeddings.position_embedding.weight", "pos", grid.patches(), d);
        table.pair(TOWER + "embeddings.patch_embedding", "patch", d, 3, grid.patch(), grid.patch());
        for (int i = 0; i < blocks.count(); i++) {
            table.clipBlock(TOWER + "encoder.layers." + i + ".", "layers." + i + ".", blocks);
        }
        table.pair(TOWER + "post_layernorm", "ln", d);
        head(table);
        return table;
    }

    private void head(WeightTable table) {
        int d = blocks.width();
        table.tensor(HEAD + "probe", "probe", 1, 1, d);
        table.tensor(HEAD + "attention.in_proj_weight", "head.in.weight", 3L * d, d);
        table.tensor(HEAD + "attention.in_proj_bias", "head.in.bias", 3L * d);
        table.pair(HEAD + "attention.out_proj", "head.out", d, d);
        table.pair(HEAD + "layernorm", "head.ln", d);
        table.pair(HEAD + "mlp.fc1", "head.fc1", blocks.mlpWidth(), d);
        table.pair(HEAD + "mlp.fc2", "head.fc2", d, blocks.mlpWidth());
    }

    @Override
    public Script script() {
        return VisionScript.of(this, true, false, "head_siglip.py", "maps_probe.py");
    }

    @Override
    public boolean takesAnySize() {
        return false;
    }

    @Override
    public Pooling usualPooling() {
        return Pooling.HEAD;
    }

    @Override
    public Optional<String> method(Pooling pooling) {
        return switch (pooling) {
            case CLS ->
                throw new IllegalArgumentException(
                        "SigLIP has no class token; its poolings are head, mean, mean-patch and concat");
            case MEAN, MEAN_PATCH, CONCAT -> Optional.empty();
            case HEAD -> Optional.of("head");
        };
    }

    @Override
    public int pooledWidth(Pooling pooling) {
        return blocks.width();
    }
}
