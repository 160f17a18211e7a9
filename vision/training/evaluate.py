"""Prints the table of the model's card: k-NN accuracy and look-alike AUC of a model, its teacher and classical descriptors."""
import argparse
from pathlib import Path

import torch

from distil import embedders, figures, layout

HERE = Path(__file__).resolve()
DATA = HERE.parents[3] / "shared" / "data"
SHIPPED = HERE.parents[1] / "src/main/resources/dev/memorylane/vision/models/pocket"
TEACHER = "models/vit-tiny-patch16-224"


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    sets = Sets(options.data)
    print("| embedder | k-NN clothing/test | k-NN grocery, every second photo | look-alike AUC |\n|---|---|---|---|")
    for name, embed in compared(options):
        clothing, grocery, alike = sets.figures(embed)
        print(f"| {name} | {clothing:.3f} | {grocery:.3f} | {alike:.3f} |", flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the test data")
    parser.add_argument("--model", type=Path, action="append", help="folder of a model, repeatable (default: the shipped one)")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only-models", action="store_true", help="leave out the teacher and the descriptors")
    return parser.parse_args()


def compared(options):
    if not options.only_models:
        yield "16×16 thumbnail", embedders.described(embedders.thumbnail)
        yield "colour histogram + gradient grid", embedders.described(embedders.histograms)
        for side in (128, 224):
            yield f"teacher, {side} px", embedders.transformer(layout.read(options.data / TEACHER, side, torch.float32))
    for folder in options.model or [SHIPPED]:
        yield folder.name, embedders.transformer(layout.read(folder, compute=torch.float32))


class Sets:
    """The photos that the figures are taken on; neither clothing/test nor canon-days is ever trained on."""

    def __init__(self, data):
        self.gallery = figures.labelled(data / "labelled/clothing/train")
        self.queries = figures.labelled(data / "labelled/clothing/test")
        self.grocery = figures.halves(figures.labelled(data / "labelled/grocery/train"))
        paths = sorted((data / "photos/canon-days").glob("*.jpg"))
        self.days, self.times = [figures.opened(p) for p in paths], [figures.taken(p) for p in paths]

    def figures(self, embed):
        pairs = (self.gallery, self.queries), self.grocery
        accuracies = [figures.nearest_neighbours(embed(g.images), g.labels, embed(q.images), q.labels) for g, q in pairs]
        return *accuracies, figures.look_alike(embed(self.days), self.times)[0]


if __name__ == "__main__":
    main()
