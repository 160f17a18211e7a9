package dev.memorylane.vision.model;

import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.torchscript.Script;
import java.util.Optional;

/**
 * Model type {@code vit}: Dosovitskiy et al., "An image is worth 16x16 words", ICLR 2021; also DINO, Caron et al.,
 * "Emerging properties in self-supervised vision transformers", ICCV 2021.
 *
 * @param qkvBias whether query, key and value have a bias
 */
public record Vit(Blocks blocks, PatchGrid grid, boolean qkvBias) implements Architecture {
    static Vit of(ConfigEntries config) {
        Blocks blocks = new Blocks(
                config.number("hidden_size", 768),
                config.number("num_hidden_layers", 12),
                config.number("num_attention_heads", 12),
                config.number("intermediate_size", 3072),
                Activation.named(config.text("hidden_act", "gelu")),
                config.decimal("layer_norm_eps", 1e-12));
        return new Vit(blocks, PatchGrid.of(config, 16), config.flag("qkv_bias", true));
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
        table.tensor("embeddings.position_embeddings", "pos", 1, 1 + grid.patches(grid.image()), d);
        table.pair("embeddings.patch_embeddings.projection", "patch", d, 3, grid.patch(), grid.patch());
        for (int i = 0; i < blocks.count(); i++) {
            block(table, "encoder.layer." + i + ".", "layers." + i + ".");
        }
        table.pair("layernorm", "ln", d);
        return table;
    }

    private void block(WeightTable table, String from, String to) {
        int d = blocks.width();
        table.attention(from + "attention.attention.", to, d, qkvBias);
        table.pair(from + "attention.output.dense", to + "attn.o", d, d);
        table.pair(from + "intermediate.dense", to + "mlp.fc1", blocks.mlpWidth(), d);
        table.pair(from + "output.dense", to + "mlp.fc2", d, blocks.mlpWidth());
        table.pair(from + "layernorm_before", to + "ln1", d);
        table.pair(from + "layernorm_after", to + "ln2", d);
    }

    @Override
    public Script script() {
        return VisionScript.of(this, true, false);
    }

    @Override
    public Pooling usualPooling() {
        return Pooling.CLS;
    }

    @Override
    public Optional<String> method(Pooling pooling) {
        return switch (pooling) {
            case CLS, MEAN, MEAN_PATCH, CONCAT -> Optional.empty();
            case HEAD -> throw new IllegalArgumentException("pooling head is not there for a ViT");
        };
    }

    @Override
    public int pooledWidth(Pooling pooling) {
        return blocks.width();
    }
}
