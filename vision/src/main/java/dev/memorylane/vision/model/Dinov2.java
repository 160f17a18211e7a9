package dev.memorylane.vision.model;

import dev.memorylane.vision.Pooling;
import dev.memorylane.vision.model.torchscript.Script;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Model types {@code dinov2} (Oquab et al., "DINOv2: learning robust visual features without supervision", TMLR 2024)
 * and {@code dinov2_with_registers} (Darcet et al., "Vision transformers need registers", ICLR 2024).
 *
 * @param qkvBias whether query, key and value have a bias
 * @param registers number of register tokens; empty for the type without
 */
record Dinov2(Blocks blocks, PatchGrid grid, boolean qkvBias, OptionalInt registers) implements Architecture {
    private static final String WITH_REGISTERS = "dinov2_with_registers";

    static Dinov2 of(ConfigEntries config) {
        boolean registers = config.text("model_type", "").equals(WITH_REGISTERS);
        return new Dinov2(
                blocks(config),
                PatchGrid.of(config, registers ? 16 : 14),
                config.flag("qkv_bias", true),
                registers ? OptionalInt.of(config.number("num_register_tokens", 4)) : OptionalInt.empty());
    }

    private static Blocks blocks(ConfigEntries config) {
        int width = config.number("hidden_size", 768);
        boolean swiglu = config.flag("use_swiglu_ffn", false);
        int mlp = (int) (width * config.decimal("mlp_ratio", 4));
        return new Blocks(
                width,
                config.number("num_hidden_layers", 12),
                config.number("num_attention_heads", 12),
                swiglu ? (mlp * 2 / 3 + 7) / 8 * 8 : mlp,
                swiglu ? Activation.SWIGLU : Activation.named(config.text("hidden_act", "gelu")),
                config.decimal("layer_norm_eps", 1e-6));
    }

    @Override
    public String modelType() {
        return registers.isPresent() ? WITH_REGISTERS : "dinov2";
    }

    @Override
    public int leadingTokens() {
        return 1 + registers.orElse(0);
    }

    @Override
    public WeightTable weights(Pooling pooling) {
        WeightTable table = new WeightTable(modelType() + ".");
        table.passOver("classifier.", "embeddings.mask_token");
        int d = blocks.width();
        table.tensor("embeddings.cls_token", "cls", 1, 1, d);
        table.tensor("embeddings.position_embeddings", "pos", 1, 1 + grid.patches(), d);
        registers.ifPresent(count -> table.tensor("embeddings.register_tokens", "registers", 1, count, d));
        table.pair("embeddings.patch_embeddings.projection", "patch", d, 3, grid.patch(), grid.patch());
        for (int i = 0; i < blocks.count(); i++) {
            block(table, "encoder.layer." + i + ".", "layers." + i + ".");
        }
        table.pair("layernorm", "ln", d);
        return table;
    }

    private void block(WeightTable table, String from, String to) {
        int d = blocks.width();
        table.pair(from + "norm1", to + "ln1", d);
        table.queryKeyValue(from + "attention.attention.", to, d, qkvBias);
        table.pair(from + "attention.output.dense", to + "attn.o", d, d);
        table.tensor(from + "layer_scale1.lambda1", to + "ls1", d);
        table.pair(from + "norm2", to + "ln2", d);
        boolean gated = blocks.activation() == Activation.SWIGLU;
        int m = blocks.mlpWidth();
        table.pair(from + (gated ? "mlp.weights_in" : "mlp.fc1"), to + "mlp.fc1", gated ? 2 * m : m, d);
        table.pair(from + (gated ? "mlp.weights_out" : "mlp.fc2"), to + "mlp.fc2", d, m);
        table.tensor(from + "layer_scale2.lambda1", to + "ls2", d);
    }

    @Override
    public Script script() {
        return VisionScript.of(this, true, registers.isPresent(), "maps.py");
    }

    @Override
    public boolean takesAnySize() {
        return true;
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
            case HEAD ->
                throw new IllegalArgumentException("DINOv2 has no head beyond its class token; ask for pooling cls");
        };
    }

    @Override
    public int pooledWidth(Pooling pooling) {
        return blocks.width();
    }
}
