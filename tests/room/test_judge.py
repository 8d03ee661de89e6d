"""The role of a hit, by what was taught, by where the classes lie, and by what its neighbours say."""

import numpy as np

from performer.neural.blend import Gaussian, Prior
from performer.neural.roles import RoleNetwork
from performer.room.judge import Judge


def gaussian(*mean: float, spread: tuple[float, ...] = (1.0, 1.0)) -> Gaussian:
    return Gaussian(10, np.array(mean, np.float32), np.diag(np.array(spread, np.float32)))


CLASSES = {"kick": gaussian(0.0, 0.0), "snare": gaussian(4.0, 0.0), "fx": gaussian(2.0, 0.0)}


def latent(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float32)


def test_a_hit_has_the_role_whose_middle_is_nearest() -> None:
    judge = Judge(Prior(CLASSES))
    assert judge.role(latent(0.5, 0.0), None) == "kick"
    assert judge.role(latent(3.5, 0.0), None) == "snare"


def test_what_is_no_stroke_is_never_the_role_of_a_hit() -> None:
    assert Judge(Prior(CLASSES)).role(latent(2.1, 0.0), "fx") == "snare"


def test_between_two_roles_the_neighbours_decide_and_far_into_one_they_do_not() -> None:
    judge = Judge(Prior(CLASSES))
    assert judge.role(latent(1.9, 0.0), "snare") == "snare"
    assert judge.role(latent(2.1, 0.0), "kick") == "kick"
    assert judge.role(latent(0.0, 0.0), "snare") == "kick"


def test_a_direction_in_which_classes_are_wide_says_less() -> None:
    wide = {"kick": gaussian(0.0, 0.0, spread=(2.0, 0.2)), "snare": gaussian(6.0, 2.0, spread=(2.0, 0.2))}
    assert Judge(Prior(wide)).role(latent(2.0, 2.0), None) == "snare"  # though the kick is nearer by the ruler


def test_a_model_without_classes_leaves_it_to_the_neighbours() -> None:
    assert Judge(Prior({})).role(latent(0.0, 0.0), "tom") == "tom"
    assert Judge(Prior({})).role(latent(0.0, 0.0), None) == ""


def test_a_network_that_was_taught_says_more_than_where_the_classes_lie() -> None:
    hidden = np.array(
        [[1.0, 0.0, 0.0], [-1.0, 0.0, 0.0]], np.float32
    )  # the first number, and less than nothing of it
    out = np.array([[0.0, 3.0, 0.0], [3.0, 0.0, 0.0]], np.float32)
    judge = Judge(Prior(CLASSES, RoleNetwork(("tom", "rim"), hidden, out)))

    assert judge.role(latent(-1.0, 0.0), "kick") == "tom"  # the kick's middle is nearest
    assert judge.role(latent(1.0, 0.0), None) == "rim"
    assert judge.role(latent(0.1, 0.0), "tom") == "rim"  # the neighbours are not asked
