"""Runs the stages of a recipe, from wherever the last run stopped."""
import time

import torch

from . import checkpoints, layout
from .soap import Soap
from .stages import Branches, Whole
from .targets import Targets
from .validation import HeldOut
from .vit import Vit, initialise

LOG_EVERY, SAVE_EVERY, CHECK_EVERY = 10, 50, 200


class Training:
    """Student, optimiser and place of one training, kept in the work folder."""

    def __init__(self, recipe, photos, teachers, work, device, log):
        self.recipe, self.photos, self.teachers, self.work, self.device, self.log = recipe, photos, teachers, work, device, log
        self.student = initialise(Vit(recipe.shape(teachers.shape)), recipe.seed).to(device)
        self.check = HeldOut(photos, teachers)
        self.stage, self.step = 0, 0
        self.optimiser = self._optimiser()
        checkpoints.restore(self)

    def start_from(self, folder):
        """Begins with the weights of an earlier training and without the first stage; a checkpoint goes before."""
        if (self.stage, self.step) != (0, 0):
            return
        earlier = layout.read(folder, self.recipe.image)
        if earlier.shape != self.student.shape:
            raise SystemExit(f"{folder} holds {earlier.shape}, the recipe asks for {self.student.shape}: set --mlp and --image to fit")
        self.student.load_state_dict(earlier.state_dict())
        self.stage = 1

    def _optimiser(self):
        """Norms and biases learn faster than matrices: the outlier channels have means far from where they begin."""
        matrices, vectors = ([p for p in self.student.parameters() if (p.dim() == 2) == want] for want in (True, False))
        return Soap([{"params": matrices, "speed": 1.0}, {"params": vectors, "speed": 5.0}], lr=0.0, every=20)

    def run(self, until=float("inf")):
        """Trains to the end, or saves and returns at the first step past `until` seconds; says whether the end is reached."""
        stages = self.recipe.stages()
        until += time.monotonic()
        while self.stage < len(stages):
            stage = stages[self.stage]
            self._steps(stage, self._lesson(stage), until)
            if self.step < stage.steps:
                return False
            self.stage, self.step, self.optimiser = self.stage + 1, 0, self._optimiser()
            checkpoints.save(self)
        return True

    def _lesson(self, stage):
        seed = self.recipe.seed
        if stage.name == "branches":
            return Branches(self.teachers.at(self.recipe.image), self.photos, seed)
        teacher = self.teachers.at(None)
        targets = Targets(self.work, self.recipe.crops, self.recipe.shape(teacher.shape), teacher.shape)
        targets.fill(self.photos, teacher, seed, self.log)
        return Whole(targets, seed).to(self.device)

    def _steps(self, stage, lesson, until):
        if self.step == 0:
            lesson.begin(self.student)
        while self.step < stage.steps:
            loss, parts = lesson.loss(self.student, self.step, stage.batch)
            if not torch.isfinite(loss):
                raise SystemExit(f"{stage.name}, step {self.step}: the loss is {loss.item()}. Lower the rate of this stage and train again")
            loss.backward()
            self._learn(stage.rate_at(self.step))
            self.step += 1
            if self.step % LOG_EVERY == 0:
                self.log(f"{stage.name} {self.step}/{stage.steps} " + " ".join(f"{n} {v.item():.4f}" for n, v in parts.items()))
            if self.step % SAVE_EVERY == 0:
                checkpoints.save(self)
            if self.step % CHECK_EVERY == 0:
                self.log(f"held-out photos: cosine to the teacher {self.check.cosine(self.student):.4f}")
            if time.monotonic() >= until:
                break
        checkpoints.save(self)

    def _learn(self, rate):
        torch.nn.utils.clip_grad_norm_(self.student.parameters(), 100.0)
        for group in self.optimiser.param_groups:
            group["lr"] = rate * group["speed"]
        self.optimiser.step()
        self.optimiser.zero_grad()
