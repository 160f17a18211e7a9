"""Reads and writes the Hugging Face layout of a ViT: config.json, preprocessor_config.json, model.safetensors."""
import json
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file, save_file

from .vit import Shape, Vit

LIMIT = 8_000_000
"""Bytes a shipped model.safetensors may have."""

ATTENTION = {"norm": "layernorm_before", "query": "attention.attention.query", "key": "attention.attention.key",
             "value": "attention.attention.value", "output": "attention.output.dense"}
MLP = {"norm": "layernorm_after", "up": "intermediate.dense", "down": "output.dense"}


def published_names(shape):
    """Our parameter names to those of `ViTModel`."""
    names = {"embeddings.cls": "embeddings.cls_token", "embeddings.positions": "embeddings.position_embeddings"}
    modules = {"embeddings.patches": "embeddings.patch_embeddings.projection", "norm": "layernorm"}
    for i in range(shape.layers):
        modules |= {f"attentions.{i}.{a}": f"encoder.layer.{i}.{b}" for a, b in ATTENTION.items()}
        modules |= {f"mlps.{i}.{a}": f"encoder.layer.{i}.{b}" for a, b in MLP.items()}
    for ours, theirs in modules.items():
        names |= {f"{ours}.{end}": f"{theirs}.{end}" for end in ("weight", "bias")}
    return names


def shape_of(folder):
    """The sizes that the config.json of a folder names."""
    published = json.loads((Path(folder) / "config.json").read_text())
    return Shape(image=published["image_size"], layers=published["num_hidden_layers"], hidden=published["hidden_size"],
                 heads=published["num_attention_heads"], mlp=published["intermediate_size"], patch=published["patch_size"])


def read(folder, image=None, compute=torch.bfloat16):
    """The model of a folder; with `image`, its position embeddings are resampled to that input side."""
    shape = shape_of(folder)
    tensors = load_file(Path(folder) / "model.safetensors")
    state = {ours: tensors[theirs].float() for ours, theirs in published_names(shape).items()}
    state["embeddings.patches.weight"] = state["embeddings.patches.weight"].flatten(1)
    if image and image != shape.image:
        state["embeddings.positions"] = resampled(state["embeddings.positions"], image // shape.patch)
        shape = replace(shape, image=image)
    model = Vit(shape, compute)
    model.load_state_dict(state)
    return model


def resampled(positions, side):
    """Position embeddings for another grid, bicubic as in `transformers`."""
    cls, grid = positions[:, :1], positions[:, 1:]
    old = int(grid.shape[1] ** 0.5)
    grid = grid.reshape(1, old, old, -1).permute(0, 3, 1, 2)
    grid = F.interpolate(grid, size=(side, side), mode="bicubic", align_corners=False)
    return torch.cat([cls, grid.permute(0, 2, 3, 1).reshape(1, side * side, -1)], 1)


def write(model, folder):
    """Writes the model in half precision; refuses one that is over the limit or does not fit half precision."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    state, shape = model.state_dict(), model.shape
    tensors = {theirs: state[ours].half().contiguous() for ours, theirs in published_names(shape).items()}
    weight = "embeddings.patch_embeddings.projection.weight"
    tensors[weight] = tensors[weight].view(-1, 3, shape.patch, shape.patch)
    if not all(torch.isfinite(t).all() for t in tensors.values()):
        raise ValueError(f"{folder}: a weight is not a finite number in half precision; train again from an earlier checkpoint")
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text(json.dumps(config(shape), indent=2) + "\n")
    (folder / "preprocessor_config.json").write_text(json.dumps(preprocessor(shape), indent=2) + "\n")
    size = (folder / "model.safetensors").stat().st_size
    if size > LIMIT:
        raise ValueError(f"{folder}/model.safetensors has {size} bytes, over the limit of {LIMIT}: take fewer layers or a narrower MLP")
    return size


def config(shape):
    return {"architectures": ["ViTModel"], "attention_probs_dropout_prob": 0.0, "encoder_stride": shape.patch,
            "hidden_act": "gelu", "hidden_dropout_prob": 0.0, "hidden_size": shape.hidden, "image_size": shape.image,
            "initializer_range": 0.02, "intermediate_size": shape.mlp, "layer_norm_eps": 1e-06, "model_type": "vit",
            "num_attention_heads": shape.heads, "num_channels": 3, "num_hidden_layers": shape.layers,
            "patch_size": shape.patch, "pooler_act": "tanh", "pooler_output_size": shape.hidden, "qkv_bias": True,
            "torch_dtype": "float16"}


def preprocessor(shape):
    return {"do_convert_rgb": True, "do_normalize": True, "do_rescale": True, "do_resize": True,
            "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5], "image_processor_type": "ViTImageProcessor",
            "resample": 3, "rescale_factor": 1 / 255, "size": {"height": shape.image, "width": shape.image}}
