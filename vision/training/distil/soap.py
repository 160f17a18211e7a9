"""SOAP: Adam in the eigenbasis of Shampoo's preconditioner (Vyas et al. 2024, arXiv 2409.11321).

Inputs of a trained transformer's layers are badly conditioned (outlier channels), which holds Adam back
for thousands of steps; in the eigenbasis of the gradients' covariance it is not.
"""
import torch


class Soap(torch.optim.Optimizer):
    """Matrices of at most `largest` rows and columns are preconditioned on both sides, all else is Adam's."""

    def __init__(self, groups, lr, betas=(0.95, 0.95), weight_decay=0.0, every=10, largest=768, eps=1e-8):
        super().__init__(groups, {"lr": lr, "betas": betas, "weight_decay": weight_decay, "every": every,
                                  "largest": largest, "eps": eps})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    self._update(parameter, parameter.grad, self.state[parameter], group)

    def _update(self, parameter, gradient, state, group):
        if not state:
            self._begin(parameter, gradient, state, group)
            return
        state["step"] += 1
        first, second = group["betas"]
        state["mean"].lerp_(gradient, 1 - first)
        turned = self._turn(gradient, state)
        state["square"].mul_(second).addcmul_(turned, turned, value=1 - second)
        corrected = (1 - second ** state["step"]) ** 0.5 / (1 - first ** state["step"])
        direction = self._turn(state["mean"], state) / state["square"].sqrt().add_(group["eps"])
        if group["weight_decay"]:
            parameter.mul_(1 - group["lr"] * group["weight_decay"])
        parameter.add_(self._turn_back(direction, state), alpha=-group["lr"] * corrected)
        self._precondition(gradient, state, group)

    def _begin(self, parameter, gradient, state, group):
        """The first gradient only begins the covariances."""
        state["step"] = 0
        state["mean"], state["square"] = torch.zeros_like(parameter), torch.zeros_like(parameter)
        if gradient.dim() == 2 and max(gradient.shape) <= group["largest"]:
            state["rows"], state["columns"] = gradient @ gradient.T, gradient.T @ gradient
            state["row_basis"] = torch.linalg.eigh(state["rows"])[1]
            state["column_basis"] = torch.linalg.eigh(state["columns"])[1]

    def _turn(self, gradient, state):
        return state["row_basis"].T @ gradient @ state["column_basis"] if "rows" in state else gradient

    def _turn_back(self, direction, state):
        return state["row_basis"] @ direction @ state["column_basis"].T if "rows" in state else direction

    def _precondition(self, gradient, state, group):
        if "rows" not in state:
            return
        second = group["betas"][1]
        state["rows"].lerp_(gradient @ gradient.T, 1 - second)
        state["columns"].lerp_(gradient.T @ gradient, 1 - second)
        if state["step"] % group["every"] == 0:
            for side in ("row", "column"):
                basis = state[side + "_basis"]
                state[side + "_basis"] = torch.linalg.qr(state[side + "s"] @ basis)[0]
