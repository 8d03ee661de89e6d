"""Normalising flows: steps that bend a simple distribution into another and know by how much.

Every step is a pair, `forward` and `inverse`; both take z (B, D) and a context (B, C), or None where the step was
made for none, and return z (B, D) with its log |det J| (B,). The autoregressive steps are those of Kingma and
others (2016), their many small networks written as one masked product: forward is parallel, inverse goes number by
number.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class MaskedLinear(nn.Linear):
    """A linear layer of which only the products that `mask` (n_out, n_in) allows exist."""

    def __init__(self, mask: Tensor) -> None:
        n_out, n_in = mask.shape
        super().__init__(n_in, n_out)
        self.register_buffer("mask", mask.to(self.weight.dtype), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.weight * self.mask, self.bias)


class AutoregressiveStep(nn.Module):
    """Each number of z is drawn towards a value, both read from the numbers before it and from the context."""

    def __init__(self, size: int, n_hidden: int, context_size: int) -> None:
        super().__init__()
        number = torch.arange(size)
        sees = torch.arange(n_hidden) % size  # hidden unit h may see numbers below sees[h]
        self.enter = MaskedLinear(number[None, :] < sees[:, None])
        self.context = nn.Linear(context_size, n_hidden) if context_size else None
        self.leave = MaskedLinear((sees[None, :] <= number[:, None]).repeat(2, 1))
        nn.init.normal_(self.leave.weight, std=0.01)

    def gate_and_target(self, z: Tensor, context: Tensor | None) -> tuple[Tensor, Tensor]:
        """Return log gate (below 0) and target, (B, D) each; number i depends on numbers below i only."""
        entered = self.enter(z)
        hidden = F.elu(entered if self.context is None else entered + self.context(context))
        gate, target = self.leave(hidden).chunk(2, dim=-1)
        return F.logsigmoid(gate + 1.0), target

    def forward(self, z: Tensor, context: Tensor | None = None) -> tuple[Tensor, Tensor]:
        log_gate, target = self.gate_and_target(z, context)
        gate = log_gate.exp()
        return gate * z + (1.0 - gate) * target, log_gate.sum(dim=-1)

    def inverse(self, z: Tensor, context: Tensor | None = None) -> tuple[Tensor, Tensor]:
        before = torch.zeros_like(z)
        for i in range(z.shape[-1]):
            log_gate, target = self.gate_and_target(before, context)
            gate = log_gate[:, i].exp()
            before[:, i] = (z[:, i] - (1.0 - gate) * target[:, i]) / gate
        log_gate, _ = self.gate_and_target(before, context)
        return before, -log_gate.sum(dim=-1)


class Flow(nn.Module):
    """Several steps, the order of the numbers reversed after each; no step at all changes nothing."""

    def __init__(self, n_steps: int, size: int, n_hidden: int, context_size: int) -> None:
        super().__init__()
        self.steps = nn.ModuleList(AutoregressiveStep(size, n_hidden, context_size) for _ in range(n_steps))

    def forward(self, z: Tensor, context: Tensor | None = None) -> tuple[Tensor, Tensor]:
        log_det = z.new_zeros(len(z))
        for step in self.steps:
            z, more = step(z, context)
            z, log_det = z.flip(-1), log_det + more
        return z, log_det

    def inverse(self, z: Tensor, context: Tensor | None = None) -> tuple[Tensor, Tensor]:
        log_det = z.new_zeros(len(z))
        for step in reversed(self.steps):
            z, more = step.inverse(z.flip(-1), context)
            log_det = log_det + more
        return z, log_det
