"""Reference values of every family of picture models, computed by transformers.

    python parity.py fixtures DIR      the tiny models that the tests read (under 100 kB each)
    python parity.py full NAME DIR     one model of published size with random weights, for ParityTable
    python parity.py names             the names of the models of published size

Weights are random and seeded; LayerNorms, LayerScales, biases, class tokens and registers are moved away from their
initial ones and zeros, so that leaving one out shows. Pictures are a formula that Java computes as well. What is written
beside config.json and model.safetensors is reference.safetensors with, for each input size HxW:
HxW/last_hidden_state, HxW/cls, HxW/mean, HxW/mean-patch, HxW/head (where the family has them) and HxW/attention.

Needs torch 2.7.1, transformers 4.51.3, safetensors, numpy 1.26.
"""

import json
import math
import sys
from pathlib import Path

import torch
import transformers
from safetensors.torch import save_file

SEED = 20260101


def vit(width, layers, heads, mlp, patch, image, eps=1e-12):
    return transformers.ViTConfig(
        hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=mlp,
        patch_size=patch, image_size=image, layer_norm_eps=eps)


def dinov2(width, layers, heads, patch=14, image=518, swiglu=False):
    return transformers.Dinov2Config(
        hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, patch_size=patch, image_size=image,
        use_swiglu_ffn=swiglu)


def registers(width, layers, heads, patch=14, image=518, swiglu=False):
    return transformers.Dinov2WithRegistersConfig(
        hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, patch_size=patch, image_size=image,
        use_swiglu_ffn=swiglu, num_register_tokens=4)


def clip(width, layers, heads, mlp, patch, image, projection, text=None):
    vision = dict(hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=mlp,
                  patch_size=patch, image_size=image, projection_dim=projection)
    text = text or dict(hidden_size=64, num_hidden_layers=1, num_attention_heads=1, intermediate_size=64,
                        vocab_size=100)
    return transformers.CLIPConfig(vision_config=vision, text_config=text, projection_dim=projection)


def siglip(width, layers, heads, mlp, patch, image, text=None):
    vision = dict(hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=mlp,
                  patch_size=patch, image_size=image)
    text = text or dict(hidden_size=width, num_hidden_layers=1, num_attention_heads=heads, intermediate_size=64,
                        vocab_size=100)
    return transformers.SiglipConfig(vision_config=vision, text_config=text)


TINY_TEXT = dict(hidden_size=8, num_hidden_layers=1, num_attention_heads=1, intermediate_size=8, vocab_size=16,
                 max_position_embeddings=8)

# name: configuration, size of prepared pictures, input sizes (height, width), type of the stored weights
TINY = {
    "vit": (vit(32, 2, 2, 64, 8, 32), 32, [(32, 32), (48, 48), (24, 40)], torch.float16),
    "dinov2": (dinov2(32, 2, 2, 7, 42), 28, [(28, 28), (42, 42), (21, 35)], torch.bfloat16),
    "dinov2-swiglu": (dinov2(32, 2, 2, 7, 42, swiglu=True), 28, [(28, 28), (42, 42), (63, 35)], torch.float16),
    "dinov2-registers": (registers(32, 2, 2, 7, 42), 28, [(28, 28), (56, 56), (21, 35)], torch.float16),
    "clip": (clip(32, 2, 2, 64, 8, 32, 24, TINY_TEXT), 32, [(32, 32), (48, 48), (24, 40)], torch.float16),
    "siglip": (siglip(32, 2, 2, 64, 8, 36, TINY_TEXT), 36, [(36, 36), (48, 48), (24, 40)], torch.float16),
}

SIXTEEN = [(224, 224), (384, 384), (256, 320)]
FOURTEEN = [(224, 224), (518, 518), (308, 420)]
FULL = {
    "vit-tiny-patch16-224": (vit(192, 12, 3, 768, 16, 224), 224, SIXTEEN),
    "vit-small-patch16-224": (vit(384, 12, 6, 1536, 16, 224), 224, SIXTEEN),
    "vit-base-patch16-224": (vit(768, 12, 12, 3072, 16, 224), 224, SIXTEEN),
    "vit-large-patch16-224": (vit(1024, 24, 16, 4096, 16, 224), 224, SIXTEEN),
    "vit-huge-patch14-224-in21k": (vit(1280, 32, 16, 5120, 14, 224), 224, [(224, 224), (280, 280), (140, 280)]),
    "dino-vits8": (vit(384, 12, 6, 1536, 8, 224), 224, [(224, 224), (320, 320), (160, 240)]),
    "dino-vits16": (vit(384, 12, 6, 1536, 16, 224), 224, [(224, 224), (448, 448), (256, 320)]),
    "dino-vitb16": (vit(768, 12, 12, 3072, 16, 224), 224, SIXTEEN),
    "dinov2-small": (dinov2(384, 12, 6), 224, FOURTEEN),
    "dinov2-base": (dinov2(768, 12, 12), 224, FOURTEEN),
    "dinov2-large": (dinov2(1024, 24, 16), 224, FOURTEEN),
    "dinov2-giant": (dinov2(1536, 40, 24, swiglu=True), 224, [(224, 224), (280, 280), (140, 280)]),
    "dinov2-with-registers-small": (registers(384, 12, 6), 224, FOURTEEN),
    "dinov2-with-registers-base": (registers(768, 12, 12), 224, FOURTEEN),
    "dinov2-with-registers-large": (registers(1024, 24, 16), 224, FOURTEEN),
    "clip-vit-base-patch32": (clip(768, 12, 12, 3072, 32, 224, 512), 224, [(224, 224), (384, 384), (256, 320)]),
    "clip-vit-base-patch16": (clip(768, 12, 12, 3072, 16, 224, 512), 224, SIXTEEN),
    "clip-vit-large-patch14": (clip(1024, 24, 16, 4096, 14, 224, 768), 224, [(224, 224), (336, 336), (252, 308)]),
    "clip-vit-large-patch14-336": (clip(1024, 24, 16, 4096, 14, 336, 768), 336, [(336, 336), (224, 224), (252, 308)]),
    "siglip-base-patch16-224": (siglip(768, 12, 12, 3072, 16, 224), 224, SIXTEEN),
    "siglip-base-patch16-512": (siglip(768, 12, 12, 3072, 16, 512), 512, [(512, 512), (224, 224), (256, 320)]),
    "siglip-large-patch16-256": (siglip(1024, 24, 16, 4096, 16, 256), 256, [(256, 256), (384, 384), (256, 320)]),
    "siglip-so400m-patch14-384": (siglip(1152, 27, 16, 4304, 14, 384), 384, [(384, 384), (224, 224), (252, 308)]),
}

MODELS = {
    "vit": transformers.ViTModel,
    "dinov2": transformers.Dinov2Model,
    "dinov2_with_registers": transformers.Dinov2WithRegistersModel,
    "clip": transformers.CLIPModel,
    "siglip": transformers.SiglipModel,
}
PROCESSORS = {
    "vit": "ViTImageProcessor",
    "dinov2": "BitImageProcessor",
    "dinov2_with_registers": "BitImageProcessor",
    "clip": "CLIPImageProcessor",
    "siglip": "SiglipImageProcessor",
}


def picture(height, width):
    i = torch.arange(3 * height * width, dtype=torch.int64)
    value = ((i * i * 31 + i * 7919) % 2003).to(torch.float64) / 1001 - 1
    return value.to(torch.float32).reshape(1, 3, height, width)


def build(config, tiny):
    torch.manual_seed(SEED)
    model = MODELS[config.model_type](config)
    random = torch.Generator().manual_seed(SEED)

    def noise(tensor):
        return torch.randn(tensor.shape, generator=random)

    with torch.no_grad():
        for name, tensor in model.named_parameters():
            if "norm" in name or "layrnorm" in name:
                tensor.copy_((1 + 0.2 * noise(tensor)) if name.endswith("weight") else 0.1 * noise(tensor))
            elif "lambda1" in name:
                tensor.copy_(0.5 + 0.2 * noise(tensor))
            elif name.endswith("bias"):
                tensor.copy_(0.1 * noise(tensor))
            elif any(part in name for part in ("cls_token", "class_embedding", "register_tokens", "position", "probe")):
                tensor.copy_(0.5 * noise(tensor))
            elif tiny and tensor.dim() >= 2:
                tensor.copy_(noise(tensor) / math.sqrt(tensor[0].numel()))
    return model.eval()


def leading(config):
    return {"siglip": 0, "dinov2_with_registers": 1 + getattr(config, "num_register_tokens", 0)}.get(
        config.model_type, 1)


@torch.no_grad()
def reference(model, pixels):
    """The last hidden state, the poolings and the attention of one picture, without the batch dimension."""
    config = model.config
    kind = config.model_type
    tower = model.vision_model if kind in ("clip", "siglip") else model
    arguments = {} if kind.startswith("dinov2") else {"interpolate_pos_encoding": True}
    out = tower(pixels, output_attentions=True, **arguments)
    hidden = out.last_hidden_state
    first = leading(config)
    values = {"last_hidden_state": hidden, "mean": hidden.mean(1), "mean-patch": hidden[:, first:].mean(1)}
    if kind == "siglip":
        values["head"] = model.get_image_features(pixels, **arguments)
        head = tower.head
        probe = head.probe.repeat(1, 1, 1)
        values["attention"] = head.attention(probe, hidden, hidden, average_attn_weights=False)[1][:, :, 0]
    else:
        values["attention"] = out.attentions[-1][:, :, 0, first:]
    if kind == "clip":
        values["cls"] = out.pooler_output
        values["head"] = model.get_image_features(pixels, **arguments)
    elif kind == "vit":
        values["cls"] = hidden[:, 0]
        values["head"] = out.pooler_output
    elif kind != "siglip":
        values["cls"] = hidden[:, 0]
    return {name: value[0].clone(memory_format=torch.contiguous_format) for name, value in values.items()}


def write(folder, config, prepared, sizes, stored, tiny):
    folder.mkdir(parents=True, exist_ok=True)
    config._attn_implementation = "eager"
    for part in ("vision_config", "text_config"):
        if hasattr(config, part):
            getattr(config, part)._attn_implementation = "eager"
    model = build(config, tiny)
    if stored != torch.float32:
        model.to(stored).to(torch.float32)
    config.save_pretrained(folder)
    weights = {name: tensor.to(stored).contiguous() for name, tensor in model.state_dict().items()}
    if config.model_type == "clip":  # as in files that older versions wrote
        weights["vision_model.embeddings.position_ids"] = torch.arange(5).unsqueeze(0)
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "preprocessor_config.json").write_text(json.dumps(processor(config.model_type, prepared)))
    values = {}
    for height, width in sizes:
        for name, value in reference(model, picture(height, width)).items():
            values[f"{height}x{width}/{name}"] = value
    save_file(values, folder / "reference.safetensors")


def processor(model_type, edge):
    kind = PROCESSORS[model_type]
    if kind in ("BitImageProcessor", "CLIPImageProcessor"):
        return {"image_processor_type": kind, "size": {"shortest_edge": edge}, "do_center_crop": True,
                "crop_size": {"height": edge, "width": edge}}
    return {"image_processor_type": kind, "size": {"height": edge, "width": edge}}


def main(arguments):
    match arguments:
        case ["names"]:
            print("\n".join(FULL))
        case ["fixtures", folder]:
            for name, (config, prepared, sizes, stored) in TINY.items():
                write(Path(folder) / name, config, prepared, sizes, stored, True)
        case ["full", name, folder]:
            config, prepared, sizes = FULL[name]
            write(Path(folder) / name, config, prepared, sizes, torch.float32, False)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    torch.set_num_threads(1)
    main(sys.argv[1:])
