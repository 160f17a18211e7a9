"""Writes ImageGPT models with random weights and the hidden states that transformers 4.51.3 computes for a picture.

    python imagegpt.py tiny ../src/test/resources/dev/memorylane/vision/model/families     the committed fixtures
    python imagegpt.py full NAME DIRECTORY          imagegpt-small, imagegpt-medium or imagegpt-large (5.4 GB of memory)

Needs: pip install "transformers==4.51.3" "torch==2.7.1" "pillow==11.3.0" safetensors
"""

import json
import pathlib
import sys

import torch
from safetensors.torch import save_file
from transformers import ImageGPTConfig, ImageGPTForCausalImageModeling, ImageGPTImageProcessor

from preprocess import clusters, picture

# width, blocks, heads of the published models.
FULL = {"imagegpt-small": (512, 24, 8), "imagegpt-medium": (1024, 36, 8), "imagegpt-large": (1536, 48, 16)}
WIDTH, HEIGHT = 223, 157


def model(config):
    torch.manual_seed(5)
    made = ImageGPTForCausalImageModeling(config)
    with torch.no_grad():
        # Norms are made without initial values, biases as zeros, behind which mistakes hide.
        for name, parameter in made.named_parameters():
            if "ln_" in name:
                parameter.copy_(1 + 0.1 * torch.randn_like(parameter))
            elif parameter.dim() == 1:
                parameter.copy_(0.1 * torch.randn_like(parameter))
            elif "wte" in name or "wpe" in name:
                parameter.copy_(0.3 * torch.randn_like(parameter))
    return made.eval()


def tensors(made, dtype):
    kept = {name: tensor.to(dtype).contiguous() for name, tensor in made.state_dict().items()}
    # Files of older versions of the library hold the mask that makes attention look back only.
    kept["transformer.h.0.attn.bias"] = torch.ones(1, 1, 4, 4, dtype=torch.uint8)
    kept["transformer.h.0.attn.masked_bias"] = torch.tensor(-1e4)
    return kept


def write(folder, config, colours, layers, dtype):
    folder.mkdir(parents=True, exist_ok=True)
    side = round(config.n_positions ** 0.5)
    entries = dict(feature_extractor_type="ImageGPTFeatureExtractor", do_normalize=True, do_resize=True, resample=2,
                   size=side, clusters=clusters(colours))
    made = model(config).to(dtype).float()
    processor = ImageGPTImageProcessor.from_dict(dict(entries))
    ids = torch.from_numpy(processor(picture(WIDTH, HEIGHT), return_tensors="np")["input_ids"])
    blocks = made.transformer.h
    if max(layers) < len(blocks):
        made.transformer.h = blocks[:max(layers) + 1]
        config.n_layer = max(layers) + 1
    with torch.no_grad():
        out = made.transformer(ids, output_hidden_states=True, output_attentions=True)
    made.transformer.h, config.n_layer = blocks, len(blocks)
    reference = {f"layer{layer}": out.hidden_states[layer][0].clone() for layer in layers}
    # Only the last pixel sees all others.
    reference |= {f"attention{layer}": out.attentions[layer - 1][0, :, -1].clone() for layer in layers}
    save_file({"ids": ids[0].float(), **reference}, folder / "reference.safetensors")
    save_file(tensors(made, dtype), folder / "model.safetensors", {"format": "pt"})
    (folder / "config.json").write_text(json.dumps(config.to_diff_dict(), indent=1))
    (folder / "preprocessor_config.json").write_text(json.dumps(entries))
    print(folder.name, "written")


def main(arguments):
    match arguments:
        case ["tiny", folder]:
            small = dict(n_embd=16, n_layer=4, n_head=2, n_positions=64, vocab_size=33)
            write(pathlib.Path(folder) / "imagegpt", ImageGPTConfig(**small), 32, [1, 2, 3, 4], torch.float32)
            other = dict(small, scale_attn_by_inverse_layer_idx=True, scale_attn_weights=False, n_inner=24,
                         reorder_and_upcast_attn=True, activation_function="gelu")
            write(pathlib.Path(folder) / "imagegpt-scaled", ImageGPTConfig(**other), 32, [2, 4], torch.float16)
        case ["full", name, folder]:
            width, blocks, heads = FULL[name]
            config = ImageGPTConfig(n_embd=width, n_layer=blocks, n_head=heads)
            write(pathlib.Path(folder) / name, config, 512, [blocks // 2], torch.float32 if blocks < 48 else torch.float16)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
