package dev.memorylane.vision.model;

import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.torchscript.Script;
import java.util.Optional;

/**
 * The picture tower of model types {@code clip} and {@code clip_vision_model}: Radford et al., "Learning transferable
 * visual models from natural language supervision", ICML 2021. The last hidden state is, as in transformers, that before
 * {@code post_layernorm}; the class token is pooled after it.
 *
 * @param projection numbers of an embedding in the space that pictures and texts share
 */
record Clip(Blocks blocks, PatchGrid grid, int projection) implements Architecture {
    private static final String TOWER = "vision_model.";

    static Clip of(ConfigEntries config) {
        boolean whole = config.text("model_type", "").equals("clip");
        ConfigEntries vision = whole ? config.clipTower("vision_config") : config;
        Blocks blocks = Blocks.of(vision, new Blocks(768, 12, 12, 3072, Activation.QUICK_GELU, 1e-5));
        return new Clip(blocks, PatchGrid.of(vision, 32), config.number("projection_dim", 512));
    }

    @Override
    public String modelType() {
        return "clip";
    }

    @Override
    public int leadingTokens() {
        return 1;
    }

    @Override
    public WeightTable weights(Pooling pooling) {
        WeightTable table = new WeightTable("");
        table.passOver("text_model.", "text_projection.", "visual_projection.", "logit_scale", "classifier.");
        table.passOver(TOWER + "embeddings.position_ids");
        int d = blocks.width();
        table.tensor(TOWER + "embeddings.class_embedding", "cls", d);
        table.tensor(TOWER + "embeddings.position_embedding.weight", "pos", 1 + grid.patches(), d);
        table.tensor(TOWER + "embeddings.patch_embedding.weight", "patch.weight", d, 3, grid.patch(), grid.patch());
        table.pair(TOWER + "pre_layrnorm", "pre", d);
        for (int i = 0; i < blocks.count(); i++) {
            table.clipBlock(TOWER + "encoder.layers." + i + ".", "layers." + i + ".", blocks);
        }
        table.pair(TOWER + "post_layernorm", "ln", d);
        if (pooling == Pooling.HEAD) {
            table.isFor("pooling head; a model without projection has pooling cls");
            table.tensor("visual_projection.weight", "projection.weight", projection, d);
        }
        return table;
    }

    @Override
    public Script script() {
        return VisionScript.of(this, false, false, "head_clip.py", "maps.py");
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
            case CLS -> Optional.of("cls");
            case MEAN, MEAN_PATCH, CONCAT -> Optional.empty();
            case HEAD -> Optional.of("head");
        };
    }

    @Override
    public int pooledWidth(Pooling pooling) {
        return pooling == Pooling.HEAD ? projection : blocks.width();
    }
}
