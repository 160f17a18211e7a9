"""Distillation of a small vision transformer from a larger one of the same width."""
