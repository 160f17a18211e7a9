"""Makes points.csv and metrics.csv: what scikit-learn says of clusterings of 60 unit vectors in 5 loose groups.

Run once with scikit-learn 1.9.1 and numpy 2.4.6: python3 make_metrics.py
points.csv: one point a line, 8 float32 coordinates.
metrics.csv: k, label of each point joined by spaces, inertia, silhouette_score, davies_bouldin_score of these labels,
and the inertia of KMeans(k, n_init=10, random_state=0), which made the labels.
"""
import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import davies_bouldin_score, silhouette_score

random = np.random.default_rng(7)
centres = random.normal(size=(5, 8))
points = np.concatenate([c + 0.45 * random.normal(size=(12, 8)) for c in centres])
points = (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float32)
np.savetxt("points.csv", points, fmt="%.9g", delimiter=",")
x = points.astype(np.float64)
with open("metrics.csv", "w") as out:
    for k in (2, 3, 5, 8, 13, 30, 59):
        labels = KMeans(k, n_init=10, random_state=0).fit(x).labels_
        best = KMeans(k, n_init=10, random_state=0).fit(x).inertia_
        inertia = sum(((x[labels == c] - x[labels == c].mean(0)) ** 2).sum() for c in range(k))
        out.write("%d,%s,%.12f,%.12f,%.12f,%.12f\n" % (
            k, " ".join(map(str, labels)), inertia, silhouette_score(x, labels), davies_bouldin_score(x, labels), best))
