"""Trains the shipped model from random weights by distillation; stopped at any moment, it goes on when called again."""
import argparse
import sys
import time
import warnings
from dataclasses import fields
from pathlib import Path

import torch

from distil import layout, photos
from distil.recipe import Recipe
from distil.training import Training

HERE = Path(__file__).resolve()
DATA = HERE.parents[3] / "shared" / "data"
WORK = HERE.parents[1] / "target" / "training"


def main(arguments=None):
    options = parsed(arguments)
    warnings.filterwarnings("ignore", module="PIL")
    torch.set_num_threads(options.threads)
    torch.set_float32_matmul_precision("medium")
    options.work.mkdir(parents=True, exist_ok=True)
    recipe = Recipe(**{f.name: getattr(options, f.name) for f in fields(Recipe)})
    teachers = Teachers(options.data / "models/vit-tiny-patch16-224", options.device)
    training = Training(recipe, photos.pack(options.data, options.work), teachers, options.work, options.device, log)
    if options.start:
        training.start_from(options.start)
    finished = training.run(options.minutes * 60)
    size = layout.write(training.student, options.work / "model")
    log(f"{options.work / 'model'}: {size} bytes" + ("" if finished else ", unfinished: call again to go on"))


class Teachers:
    """The teacher at any input side; None for its own."""

    def __init__(self, folder, device):
        if not (folder / "model.safetensors").exists():
            raise SystemExit(f"{folder}: no teacher there; name the folder of the test data with --data")
        self.folder, self.device, self.shape = folder, device, layout.shape_of(folder)

    def at(self, side):
        return layout.read(self.folder, side).requires_grad_(False).to(self.device)


def log(message):
    print(time.strftime("%H:%M:%S"), message, file=sys.stderr, flush=True)


def parsed(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the test data")
    parser.add_argument("--work", type=Path, default=WORK, help="folder of crops, answers, checkpoint and result")
    parser.add_argument("--start", type=Path, help="folder of a model of an earlier training to go on with")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu", help="where to train")
    parser.add_argument("--threads", type=int, default=1, help="threads on the CPU")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="save and stop after so long")
    for field in fields(Recipe):
        parser.add_argument("--" + field.name.replace("_", "-"), type=field.type, default=field.default, help="of the recipe")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
