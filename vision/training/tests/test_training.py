import contextlib
import io
import unittest

import torch
from safetensors.torch import load_file

import train
from distil import layout, losses, photos
from tests import sample


def trained(folder, work, *more):
    train.main(["--data", str(folder / "data"), "--work", str(folder / work), "--device", "cpu", *sample.FEW, *more])
    return load_file(folder / work / "model" / "model.safetensors")


class TrainingTest(unittest.TestCase):

    def test_should_give_the_same_weights_in_one_go_and_with_a_break_after_every_step(self):
        with sample.data() as folder:
            # Given
            at_once = trained(folder, "at-once")
            # When
            for _ in range(12):
                broken = trained(folder, "broken", "--minutes", "0")
            # Then
            self.assertEqual(at_once.keys(), broken.keys())
            for name, tensor in at_once.items():
                self.assertTrue(torch.equal(tensor, broken[name]), name)

    def test_should_refuse_to_go_on_with_another_recipe(self):
        with sample.data() as folder:
            # Given
            trained(folder, "work")
            # When
            with self.assertRaises(SystemExit) as refusal:
                trained(folder, "work", "--seed", "8")
            # Then
            self.assertIn("belongs to another recipe", str(refusal.exception))

    def test_should_go_on_with_the_model_of_an_earlier_training(self):
        with sample.data() as folder:
            # Given
            trained(folder, "work")
            log = io.StringIO()
            # When
            with contextlib.redirect_stderr(log):
                trained(folder, "more", "--start", str(folder / "work" / "model"))
            # Then
            self.assertNotIn("branches", log.getvalue())
            self.assertIn("teacher's answers", log.getvalue())

    def test_should_refuse_to_go_on_with_a_model_of_another_shape(self):
        with sample.data() as folder:
            # When
            with self.assertRaises(SystemExit) as refusal:
                trained(folder, "work", "--start", str(folder / "data/models/vit-tiny-patch16-224"))
            # Then
            self.assertIn("set --mlp and --image to fit", str(refusal.exception))

    def test_should_never_train_on_the_photos_that_the_figures_are_taken_on(self):
        with sample.data() as folder:
            # Given
            work = folder / "work"
            work.mkdir()
            # When
            packed = photos.pack(folder / "data", work)
            # Then
            names = [entry[0] for entry in packed.entries]
            self.assertEqual(24, len(names))
            self.assertFalse([n for n in names if "canon-days" in n or "clothing/test" in n])
            self.assertFalse(set(packed.held_out) & set(packed.trained))

    def test_should_find_no_fault_in_a_student_that_equals_its_teacher(self):
        # Given
        teacher = sample.random_model(sample.TEACHER, 1, torch.float32)
        pixels = torch.randn(2, 3, 64, 64, generator=torch.Generator().manual_seed(2))
        stream = teacher.stream(pixels)
        # When
        found = losses.branches(teacher, stream, losses.deviations(stream))
        # Then
        for loss in found:
            self.assertLess(loss.max().item(), 1e-6)


if __name__ == "__main__":
    unittest.main()
