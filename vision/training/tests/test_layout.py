import unittest
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from distil import layout
from tests import sample


class LayoutTest(unittest.TestCase):

    def test_should_compute_what_transformers_computes(self):
        try:
            from transformers import ViTModel
        except ImportError:
            self.skipTest("transformers is not installed: the layout is NOT proved against it")
        with TemporaryDirectory() as folder:
            # Given
            sample.write_teacher(Path(folder))
            pixels = torch.randn(2, 3, 96, 96, generator=torch.Generator().manual_seed(2))
            theirs = ViTModel.from_pretrained(folder, add_pooling_layer=False, torch_dtype=torch.float32).eval()
            # When
            found = layout.read(folder, 96, torch.float32)(pixels)
            # Then
            wanted = theirs(pixels, interpolate_pos_encoding=True).last_hidden_state
            self.assertLess((found - wanted).abs().max().item(), 1e-5)

    def test_should_refuse_a_model_over_the_limit(self):
        with TemporaryDirectory() as folder:
            # Given
            large = sample.random_model(replace(sample.TEACHER, hidden=192, layers=12, mlp=768), 1)
            # When
            with self.assertRaises(ValueError) as refusal:
                layout.write(large, folder)
            # Then
            self.assertIn("over the limit of 8000000", str(refusal.exception))

    def test_should_refuse_weights_that_half_precision_cannot_hold(self):
        with TemporaryDirectory() as folder:
            # Given
            model = sample.random_model(sample.TEACHER, 1)
            model.norm.weight.data[0] = 1e6
            # When
            with self.assertRaises(ValueError) as refusal:
                layout.write(model, folder)
            # Then
            self.assertIn("half precision", str(refusal.exception))


if __name__ == "__main__":
    unittest.main()
