"""The channels that `play` takes, and what it says of those that cannot be."""

import pytest

from performer.cli.play import references
from performer.errors import BadSettings


@pytest.mark.parametrize(
    ("text", "wanted"), [(None, ()), ("none", ()), ("3", (2,)), ("3-4", (2, 3)), ("2-3", (1, 2))]
)
def test_a_reference_is_one_input_or_two(text: str | None, wanted: tuple[int, ...]):
    assert references(text, 0) == wanted


@pytest.mark.parametrize("text", ["", "0", "4-3", "3-5", "desk", "3-4-5", "²", "-3"])
def test_what_is_no_channel_is_told(text: str):
    with pytest.raises(BadSettings, match="not a channel; give one from 1"):
        references(text, 0)


@pytest.mark.parametrize("in_channel", [2, 3])
def test_a_reference_on_the_microphones_channel_is_told(in_channel: int):
    with pytest.raises(
        BadSettings, match=rf"channel {in_channel + 1} is the microphone's \(--in {in_channel + 1}\)"
    ):
        references("3-4", in_channel)


def test_without_a_microphone_a_reference_is_of_no_use_and_that_is_said(capsys: pytest.CaptureFixture[str]):
    assert references("3-4", None) == ()
    assert "--reference 3-4 is not listened to: there is no microphone" in capsys.readouterr().err
