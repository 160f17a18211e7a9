import unittest
from datetime import date

import torch

from distil import figures
from distil.soap import Soap


class FiguresTest(unittest.TestCase):

    def test_should_count_the_queries_whose_neighbours_agree(self):
        # Given
        gallery = torch.eye(2).repeat_interleave(20, 0)
        queries = torch.tensor([[1.0, 0.1], [0.1, 1.0], [1.0, 0.0]])
        # When
        share = figures.nearest_neighbours(gallery, ["a"] * 20 + ["b"] * 20, queries, ["a", "b", "b"])
        # Then
        self.assertAlmostEqual(2 / 3, share)

    def test_should_rank_pairs_of_one_moment_above_pairs_of_other_days(self):
        # Given
        vectors = torch.tensor([[1.0, 0.0], [0.8, 0.6], [0.6, 0.8]])
        times = [(0.0, date(2024, 1, 1)), (5.0, date(2024, 1, 1)), (90_000.0, date(2024, 1, 2))]
        # When
        area, pairs = figures.look_alike(vectors, times)
        # Then: the near pair's cosine 0.8 lies above 0.6 and below 0.96
        self.assertEqual((0.5, 1), (area, pairs))

    def test_should_split_every_class_in_halves(self):
        # When
        first, second = figures.halves(figures.Labelled([1, 2, 3, 4], ["a", "a", "b", "b"]))
        # Then
        self.assertEqual(([1, 3], [2, 4]), (first.images, second.images))


class SoapTest(unittest.TestCase):

    def test_should_solve_a_regression_on_badly_conditioned_inputs(self):
        # Given
        random = torch.Generator().manual_seed(1)
        mixing = torch.randn(16, 16, generator=random) @ torch.diag(torch.logspace(0, -2, 16))
        inputs, wanted = torch.randn(256, 16, generator=random) @ mixing.T, torch.randn(8, 16, generator=random)
        weights = torch.nn.Parameter(torch.zeros(8, 16))
        optimiser = Soap([weights], lr=0.05, every=5)
        # When
        for step in range(400):
            loss = ((inputs @ (weights - wanted).T) ** 2).mean()
            loss.backward()
            optimiser.param_groups[0]["lr"] = 0.05 * (1 - step / 400)
            optimiser.step()
            optimiser.zero_grad()
        # Then
        self.assertLess(loss.item(), 1e-4)


if __name__ == "__main__":
    unittest.main()
