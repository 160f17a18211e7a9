package dev.memorylane.vision.model;

import static dev.memorylane.vision.model.ConfigEntries.require;

import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.torchscript.Script;
import java.util.Optional;

/**
 * Model type {@code vit}: Dosovitskiy et al., "An image is worth 16x16 words", ICLR 2021; also DINO, Caron et al.,
 * "Emerging properties in self-supervised vision transformers", ICCV 2021.
 *
 * @param qkvBias whether query, key and value have a bias
 * @param poolerWidth numbers that the pooler gives
 */
record Vit(Blocks blocks, PatchGrid grid, boolean qkvBias, int poolerWidth) implements Architecture {
    static Vit of(ConfigEntries config) {
        Blocks blocks = Blocks.of(config, new Blocks(768, 12, 12, 3072, Activation.GELU, 1e-12));
        String pooler = config.text("pooler_act", "tanh");
        require(pooler.equals("tanh"), "pooler_act is tanh; it is " + pooler);
        return new Vit(
                blocks,
                PatchGrid.of(config, 16),
                config.flag("qkv_bias", true),
                config.number("pooler_output_size", blocks.width()));
    }

    @Override
    public String modelType() {
        return "vit";
    }

    @Override
    public int leadingTokens() {
        return 1;
    }

    @Override
    public WeightTable weights(Pooling pooling) {
        WeightTable table = new WeightTable("vit.");
        table.passOver("pooler.", "classifier.", "cls_classifier.", "distillation_classifier.", "decoder.");
        table.passOver("embeddings.mask_token");
        int d = blocks.width();
        table.tensor("embeddings.cls_token", "cls", 1, 1, d);
        table.tensor("embeddings.position_embeddings", "pos", 1, 1 + grid.patches(), d);
        table.pair("embeddings.patch_embeddings.projection", "patch", d, 3, grid.patch(), grid.patch());
        for (int i = 0; i < blocks.count(); i++) {
            block(table, "encoder.layer." + i + ".", "layers." + i + ".");
        }
        table.pair("layernorm", "ln", d);
        if (pooling == Pooling.HEAD) {
            table.isFor("pooling head; this model may have no pooler, then cls is the pooling to ask for");
            table.pair("pooler.dense", "pooler", poolerWidth, d);
        }
        return table;
    }

    private void block(WeightTable table, String from, String to) {
        int d = blocks.width();
        table.queryKeyValue(from + "attention.attention.", to, d, qkvBias);
        table.pair(from + "attention.output.dense", to + "attn.o", d, d);
        table.pair(from + "intermediate.dense", to + "mlp.fc1", blocks.mlpWidth(), d);
        table.pair(from + "output.dense", to + "mlp.fc2", d, blocks.mlpWidth());
        table.pair(from + "layernorm_before", to + "ln1", d);
        table.pair(from + "layernorm_after", to + "ln2", d);
    }

    @Override
    public Script script() {
        return VisionScript.of(this, true, false, "head_vit.py", "maps.py");
    }

    @Override
    public boolean takesAnySize() {
        return false;
    }

    @Override
    public Pooling usualPooling() {
        return Pooling.CLS;
    }

    @Override
    public Optional<String> method(Pooling pooling) {
        return switch (pooling) {
            case CLS -> Optional.of("class_token");
            case MEAN, MEAN_PATCH, CONCAT -> Optional.empty();
            case HEAD -> Optional.of("head");
        };
    }

    @Override
    public int pooledWidth(Pooling pooling) {
        return pooling == Pooling.HEAD ? poolerWidth : blocks.width();
    }
}
