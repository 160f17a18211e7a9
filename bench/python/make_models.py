"""Writes the models of the bench, once: make_models.py FOLDER NAME:SIDE [NAME:SIDE ...]

Of each: config.json, preprocessor_config.json and model.safetensors as published ones look, and exports for one input
size: ONNX, which OpenVINO reads too, and ONNX with int8 weights (dynamic quantisation, one scale a channel).
"""

import os
import sys
import tempfile

import onnxruntime.quantization
import torch

import models


def once(folder, write):
    """Writes a folder that appears under its name only when it is complete."""
    if os.path.exists(folder):
        return
    print("Making " + os.path.basename(folder), flush=True)
    part = tempfile.mkdtemp(dir=os.path.dirname(folder), prefix=".part-")
    write(part)
    os.chmod(part, 0o755)
    os.replace(part, folder)


def write_checkpoint(name, folder):
    models.made(name).save_pretrained(folder)
    models.processor(name).save_pretrained(folder)


def write_exports(checkpoint, side, folder):
    model = models.loaded(checkpoint)
    pixels = torch.zeros(1, 3, side, side)
    with torch.inference_mode():
        torch.onnx.export(model, (pixels,), folder + "/f32.onnx", input_names=["pixels"], output_names=["embedding"],
                          dynamic_axes={"pixels": {0: "batch"}, "embedding": {0: "batch"}}, opset_version=17,
                          dynamo=False)
    onnxruntime.quantization.quantize_dynamic(
        folder + "/f32.onnx", folder + "/int8.onnx", weight_type=onnxruntime.quantization.QuantType.QInt8,
        per_channel=True, op_types_to_quantize=["MatMul", "Gemm"])


def main(home, wanted):
    os.makedirs(home, exist_ok=True)
    for entry in wanted:
        name, side = entry.split(":")
        checkpoint = os.path.join(home, name)
        once(checkpoint, lambda folder: write_checkpoint(name, folder))
        once(checkpoint + "-" + side, lambda folder: write_exports(checkpoint, int(side), folder))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
