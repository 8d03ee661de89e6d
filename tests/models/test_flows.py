"""Flows: twins that undo each other, and a log-determinant that is the Jacobian's."""

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models.flows import AutoregressiveStep, Flow  # noqa: E402

SIZE, CONTEXT = 6, 3


def made(kind: str) -> torch.nn.Module:
    torch.manual_seed(0)
    step = AutoregressiveStep(SIZE, 16, CONTEXT) if kind == "step" else Flow(5, SIZE, 16, CONTEXT)
    for parameter in step.parameters():  # far from the identity that training starts at
        torch.nn.init.normal_(parameter, std=0.5)
    return step.double()


@pytest.fixture
def given() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    return tuple(torch.randn(4, n, generator=generator, dtype=torch.double) for n in (SIZE, CONTEXT))


@pytest.mark.parametrize("kind", ["step", "flow"])
def test_inverse_undoes_forward_and_so_does_its_log_det(kind: str, given):
    z, context = given
    flow = made(kind)

    after, log_det = flow(z, context)
    before, back = flow.inverse(after, context)

    torch.testing.assert_close(before, z)
    torch.testing.assert_close(back, -log_det)


@pytest.mark.parametrize("kind", ["step", "flow"])
def test_log_det_is_that_of_the_jacobian(kind: str, given):
    z, context = given
    flow = made(kind)

    jacobians = torch.func.vmap(torch.func.jacrev(lambda row, c: flow(row[None], c[None])[0][0]))(z, context)

    torch.testing.assert_close(flow(z, context)[1], torch.linalg.slogdet(jacobians).logabsdet)


def test_a_number_is_read_from_those_before_it_only(given):
    z, context = given
    step = made("step")

    jacobian = torch.func.jacrev(lambda row: step(row[None], context[:1])[0][0])(z[0])

    assert torch.equal(jacobian, jacobian.tril())
    assert (jacobian.tril(-1).abs().sum(dim=1)[1:] > 0).all()  # and from some of them it is


def test_the_context_is_listened_to(given):
    z, context = given
    flow = made("flow")

    assert not torch.allclose(flow(z, context)[0], flow(z, context + 1.0)[0])


def test_no_steps_change_nothing(given):
    z, context = given

    after, log_det = Flow(0, SIZE, 16, CONTEXT)(z, context)

    assert torch.equal(after, z)
    assert log_det.tolist() == [0.0] * 4
