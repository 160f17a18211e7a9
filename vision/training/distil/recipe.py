"""All that decides what comes out of a training, besides the data."""
from dataclasses import asdict, dataclass, replace

from .stages import Stage

@dataclass(frozen=True)
class Recipe:
    """The defaults train the shipped model."""
    seed: int = 7
    batch: int = 64
    mlp: int = 384
    image: int = 128
    branch_steps: int = 300
    branch_rate: float = 3e-3
    whole_steps: int = 2250
    whole_rate: float = 2e-3
    crops: int = 36864

    def shape(self, teacher):
        """The teacher's shape with a narrower MLP and a smaller input: a block of the student for every block of it."""
        return replace(teacher, image=self.image, mlp=self.mlp)

    def stages(self):
        return [Stage("branches", self.branch_steps, self.batch, self.branch_rate),
                Stage("whole", self.whole_steps, self.batch, self.whole_rate)]

    def as_dict(self):
        return asdict(self)
