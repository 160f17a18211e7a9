"""The whole way as a user's script goes it: Pillow, AutoImageProcessor, a model of `transformers`, mean of all tokens."""

import os

import torch
import transformers
from PIL import Image


class Script:
    def __init__(self, settings):
        if settings["threads"] > 0:
            torch.set_num_threads(settings["threads"])
        self.photos = [os.path.join(settings["photos"], name) for name in sorted(os.listdir(settings["photos"]))]
        self.processor = transformers.AutoImageProcessor.from_pretrained(settings["model"])
        self.model = transformers.AutoModel.from_pretrained(settings["model"]).eval()

    def about(self):
        return "Pillow, transformers " + transformers.__version__

    def embedding(self, photo):
        image = Image.open(photo).convert("RGB")
        inputs = self.processor(images=image, return_tensors="pt")
        with torch.no_grad():
            return self.model(**inputs).last_hidden_state.mean(dim=1)[0]

    def run(self, times):
        for _ in range(times):
            embeddings = [self.embedding(photo) for photo in self.photos]
        return embeddings

    def vectors(self):
        return [embedding.tolist() for embedding in self.run(1)]


KINDS = {"script": Script}
