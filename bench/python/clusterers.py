"""k-means of others over the vectors of a .npy file: one number of clusters, or the sweep of a range with its metrics."""

import sys
import warnings

import numpy as np


class Sweep:
    """Tries each k of a range, measures each, and gives the k of the best silhouette ten starts."""

    def __init__(self, settings):
        self.points = np.load(settings["file"])
        self.numbers = range(settings["from"], settings["to"] + 1, settings["step"])
        self.starts = settings["starts"]
        self.final = settings["final"]
        self.metrics = settings["metrics"]
        self.sse = None

    def run(self, times):
        for _ in range(times):
            self.sweep()

    def sweep(self):
        best, silhouette, self.sse = self.numbers[0], -1.0, []
        for k in self.numbers:
            labels, sse = self.fit(k, self.starts)
            self.sse.append(float(sse))
            found = self.measure(labels) if self.metrics else -1.0
            if found > silhouette:
                best, silhouette = k, found
        if self.final > 0:
            self.fit(best, self.final)

    def vectors(self):
        """What the bench compares: the SSE of each k."""
        if self.sse is None:
            self.sweep()
        return [self.sse]

    def measure(self, labels):
        from sklearn.metrics import davies_bouldin_score, silhouette_score

        davies_bouldin_score(self.points, labels)
        return silhouette_score(self.points, labels)


class ScikitLearn(Sweep):
    def __init__(self, settings):
        import sklearn

        super().__init__(settings)
        warnings.filterwarnings("ignore", category=sklearn.exceptions.ConvergenceWarning)
        self.algorithm = settings["algorithm"]

    def about(self):
        import sklearn

        return "scikit-learn " + sklearn.__version__

    def fit(self, k, starts):
        from sklearn.cluster import KMeans

        found = KMeans(k, n_init=starts, algorithm=self.algorithm, random_state=1).fit(self.points)
        return found.labels_, found.inertia_


class Faiss(Sweep):
    def __init__(self, settings):
        super().__init__(settings)
        self.iterations = settings["iterations"]

    def about(self):
        import faiss

        return "faiss " + faiss.__version__

    def fit(self, k, starts):
        import faiss

        rows, dimension = self.points.shape
        # All points, as the others: by default it takes 256 for each cluster.
        found = faiss.Kmeans(
            dimension, k, niter=self.iterations, nredo=starts, seed=1, max_points_per_centroid=rows, min_points_per_centroid=1
        )
        found.train(self.points)
        squared, labels = found.index.search(self.points, 1)
        return labels[:, 0], squared.sum(dtype=np.float64)


KINDS = {"scikit-learn": ScikitLearn, "faiss": Faiss}


def alone(arguments):
    """A process of its own: the blog's sweep over a file, as a user's script would do it."""
    file, first, last, step = arguments
    settings = {"file": file, "from": int(first), "to": int(last), "step": int(step), "starts": 1, "final": 10}
    ScikitLearn({**settings, "metrics": True, "algorithm": "lloyd"}).sweep()


if __name__ == "__main__":
    alone(sys.argv[1:])
