"""A training's place on disk: written beside and renamed, so that a break at any moment loses at most 50 steps."""
import os

import torch

NAME = "checkpoint.pt"


def save(training):
    path = training.work / NAME
    torch.save({"recipe": training.recipe.as_dict(), "stage": training.stage, "step": training.step,
                "student": training.student.state_dict(), "optimiser": training.optimiser.state_dict()}, path.with_suffix(".new"))
    os.replace(path.with_suffix(".new"), path)


def restore(training):
    path = training.work / NAME
    if not path.exists():
        return
    kept = torch.load(path, map_location=training.device, weights_only=True)
    if kept["recipe"] != training.recipe.as_dict():
        raise SystemExit(f"{path} belongs to another recipe: {kept['recipe']}. Train in another folder (--work) or delete this one")
    training.student.load_state_dict(kept["student"])
    training.optimiser.load_state_dict(kept["optimiser"])
    training.stage, training.step = kept["stage"], kept["step"]
    training.log(f"going on at stage {training.stage}, step {training.step}")
