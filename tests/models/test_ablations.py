"""The trainings that are compared, and the table of what they brought."""

from dataclasses import fields

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import ablations, train
from models.losses import Weights


def test_every_variant_is_a_training_that_differs_from_the_whole_in_what_it_names_alone():
    parser = train.arguments()
    whole = vars(parser.parse_args(ablations.command("the whole", 300)))

    for name, wanted in ablations.VARIANTS.items():
        other = vars(parser.parse_args(ablations.command(name, 300)))
        named = {option.removeprefix("--").replace("-", "_") for option in wanted[::2]}
        assert {key for key in whole if whole[key] != other[key]} == named | ({"out"} if named else set())


def test_seed_and_threads_are_those_of_the_table_whatever_training_does_by_itself():
    parser = train.arguments()
    parser.set_defaults(seed=7, threads=5)

    for name in ablations.VARIANTS:
        asked = parser.parse_args(ablations.command(name, 300))
        assert (asked.seed, asked.threads) == (1 if name == "another seed" else 0, 1)


def test_each_term_and_the_colour_are_left_out_alone_once():
    alone = [options[0].removeprefix("--") for options in ablations.VARIANTS.values() if options[1:] == ("0",)]

    assert sorted(alone) == ["coloured-share", "distances", "elbo", "head", "hearings", "kinds"]


def test_every_term_is_left_out_once():
    left_out = {
        option.removeprefix("--").replace("-", "_")
        for options in ablations.VARIANTS.values()
        for option, value in zip(options[::2], options[1::2])
        if value == "0"
    }

    assert left_out == {field.name for field in fields(Weights)} - {"beta", "free_bits"} | {"coloured_share"}


def test_the_table_has_a_row_for_each_variant_in_order_of_the_columns():
    def found(first_value: float) -> dict[str, dict]:
        values = iter(first_value + 0.1 * number for number in range(7))
        across = {"all": {}, "drums": {}}
        for figure in ("precision", "first"):
            for part in across.values():
                part[figure] = {"mean": next(values)}
        within = {"correlation": {"mean": next(values)}}
        again = {name: {"mean": next(values)} for name in ("room", "noise at 10 dB")}
        return {**across, "within": within, "heard again": again}

    said = ablations.table({"the whole": found(0.1), "another seed": found(0.2)}, ["the whole", "another seed"])

    assert said.splitlines()[2:] == [
        "| the whole | 0.100 | 0.200 | 0.300 | 0.400 | 0.500 | 0.600 | 0.700 |",
        "| another seed | 0.200 | 0.300 | 0.400 | 0.500 | 0.600 | 0.700 | 0.800 |",
    ]
