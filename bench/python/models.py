"""The models of the bench: published full-size configurations, random weights from a fixed seed."""

import torch
import transformers

CONFIGURATIONS = {
    "dinov2-small": lambda: transformers.Dinov2Config(
        hidden_size=384, num_hidden_layers=12, num_attention_heads=6, image_size=518, patch_size=14),
    "dinov2-large": lambda: transformers.Dinov2Config(
        hidden_size=1024, num_hidden_layers=24, num_attention_heads=16, image_size=518, patch_size=14),
    "vit-large-patch16-224": lambda: transformers.ViTConfig(
        hidden_size=1024, num_hidden_layers=24, num_attention_heads=16, intermediate_size=4096),
    "clip-vit-base-patch32": transformers.CLIPConfig,
}


def made(name):
    """A model with random weights; norms, biases and layer scales are moved off their constants."""
    torch.manual_seed(20260101)
    configuration = CONFIGURATIONS[name]()
    configuration.name_or_path = name
    model = kind(name)(configuration, **extras(name)).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() == 1:
                parameter.add_(torch.randn_like(parameter) * 0.02)
    return model


def kind(name):
    if name.startswith("clip"):
        return transformers.CLIPModel
    return transformers.ViTModel if name.startswith("vit") else transformers.Dinov2Model


def extras(name):
    return {"add_pooling_layer": False} if name.startswith("vit") else {}


def processor(name):
    """The image processor as published with the model."""
    if name.startswith("clip"):
        return transformers.CLIPImageProcessor()
    if name.startswith("vit"):
        return transformers.ViTImageProcessor()
    return transformers.BitImageProcessor(
        size={"shortest_edge": 256}, crop_size={"height": 224, "width": 224},
        image_mean=[0.485, 0.456, 0.406], image_std=[0.229, 0.224, 0.225])


class Embedding(torch.nn.Module):
    """From pixels to the embedding that our side gives by default: the class token, or CLIP's projection."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pixels):
        if hasattr(self.model, "visual_projection"):
            return self.model(pixel_values=pixels).image_embeds
        return self.model(pixel_values=pixels).last_hidden_state[:, 0]


def loaded(folder, dtype=torch.float32):
    """A model folder as `transformers` loads it, without what an embedding does not need."""
    with open(folder + "/config.json") as file:
        is_clip = '"clip"' in file.read()
    if is_clip:
        model = transformers.CLIPVisionModelWithProjection.from_pretrained(folder, torch_dtype=dtype)
    else:
        is_vit = "/vit-" in folder
        model = transformers.AutoModel.from_pretrained(
            folder, torch_dtype=dtype, **({"add_pooling_layer": False} if is_vit else {}))
    return Embedding(model).eval()
