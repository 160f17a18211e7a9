"""Contenders that turn prepared pixels into embeddings, one thread each (a GPU's forward counts as one run too)."""

import numpy
import torch

import models


def pixels_of(settings):
    """The same input for all: float32, little endian, [batch, 3, side, side]."""
    side = settings["side"]
    return numpy.fromfile(settings["pixels"], dtype="<f4").reshape(-1, 3, side, side)[: settings["batch"]]


class Torch:
    """PyTorch eager, as `transformers` runs it."""

    def __init__(self, settings):
        torch.set_num_threads(1)
        self.device = settings.get("device", "cpu")
        dtype = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}[settings["precision"]]
        self.model = models.loaded(settings["model"], dtype).to(self.device)
        self.pixels = torch.from_numpy(pixels_of(settings)).to(self.device, dtype)

    def about(self):
        where = "" if self.device == "cpu" else ", " + torch.cuda.get_device_name()
        return "PyTorch " + torch.__version__ + where

    def run(self, times):
        with torch.inference_mode():
            for _ in range(times):
                embedding = self.model(self.pixels)
        if self.device != "cpu":
            torch.cuda.synchronize()
        return embedding

    def vectors(self):
        return self.run(1).float().cpu().tolist()


class OnnxRuntime:
    def __init__(self, settings):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self.version = onnxruntime.__version__
        self.session = onnxruntime.InferenceSession(
            settings["exports"] + "/" + settings["precision"] + ".onnx", options, providers=["CPUExecutionProvider"])
        self.pixels = pixels_of(settings)

    def about(self):
        return "ONNX Runtime " + self.version

    def run(self, times):
        for _ in range(times):
            embedding = self.session.run(None, {"pixels": self.pixels})[0]
        return embedding

    def vectors(self):
        return self.run(1).tolist()


class OpenVino:
    def __init__(self, settings):
        import openvino

        self.version = openvino.__version__.split("-")[0]
        self.pixels = pixels_of(settings)
        core = openvino.Core()
        model = core.read_model(settings["exports"] + "/f32.onnx")
        model.reshape(list(self.pixels.shape))
        hints = {"INFERENCE_PRECISION_HINT": settings["precision"], "INFERENCE_NUM_THREADS": 1, "NUM_STREAMS": 1,
                 "ENABLE_CPU_PINNING": False}
        self.request = core.compile_model(model, "CPU", hints).create_infer_request()

    def about(self):
        return "OpenVINO " + self.version

    def run(self, times):
        for _ in range(times):
            embedding = self.request.infer([self.pixels])[0]
        return embedding

    def vectors(self):
        return self.run(1).tolist()


KINDS = {"torch": Torch, "onnxruntime": OnnxRuntime, "openvino": OpenVino}
