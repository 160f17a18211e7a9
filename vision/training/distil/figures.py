"""The figures of the model's card."""
from collections import Counter, namedtuple
from datetime import datetime

import numpy as np
from PIL import Image, ImageOps

NEIGHBOURS = 15
EXIF, TAKEN, FRACTION = 0x8769, 0x9003, 0x9291

Labelled = namedtuple("Labelled", "images labels")


def labelled(folder):
    """The photos below a folder; the path of a photo's folder is its class."""
    paths = sorted(folder.rglob("*.jpg"))
    if not paths:
        raise SystemExit(f"{folder} holds no photos: name the folder of the test data with --data")
    return Labelled([opened(p) for p in paths], [str(p.parent.relative_to(folder)) for p in paths])


def opened(path):
    with Image.open(path) as image:
        return ImageOps.exif_transpose(image).convert("RGB")


def halves(photos):
    """Every second photo of a class against the others of it."""
    seen, sides = Counter(), ([], [])
    for number, label in enumerate(photos.labels):
        sides[seen[label] % 2].append(number)
        seen[label] += 1
    return [Labelled([photos.images[n] for n in side], [photos.labels[n] for n in side]) for side in sides]


def nearest_neighbours(gallery, gallery_labels, queries, query_labels, own=False):
    """Share of queries whose class is the commonest of the 15 nearest by cosine; `own` leaves a query itself out."""
    similar = queries @ gallery.T
    if own:
        similar.fill_diagonal_(-2)
    nearest = similar.topk(NEIGHBOURS, 1).indices.tolist()
    votes = [Counter(gallery_labels[n] for n in row).most_common(1)[0][0] for row in nearest]
    return float(np.mean([vote == label for vote, label in zip(votes, query_labels)]))


def taken(path):
    """Seconds and day of capture."""
    with Image.open(path) as image:
        exif = image.getexif().get_ifd(EXIF)
    when = datetime.strptime(exif[TAKEN], "%Y:%m:%d %H:%M:%S")
    return when.timestamp() + float("0." + str(exif.get(FRACTION, "0")).strip()), when.date()


def look_alike(vectors, times, seconds=10):
    """Area under the ROC curve of the cosine: pairs of at most 10 s apart against pairs of other days."""
    similar = (vectors @ vectors.T).numpy()
    near, far = [], []
    for i, (a, day) in enumerate(times):
        for j, (b, other) in enumerate(times[:i]):
            if day != other:
                far.append(similar[i, j])
            elif abs(a - b) <= seconds:
                near.append(similar[i, j])
    far = np.sort(far)
    below = np.searchsorted(far, near, "left") + np.searchsorted(far, near, "right")
    return float(below.mean() / 2 / len(far)), len(near)
