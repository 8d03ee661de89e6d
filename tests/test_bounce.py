"""Moves files, set logs and MIDI files that are wrong, each in one line that says where."""

import json
from pathlib import Path

import pytest

from performer import bounce
from performer.set_log import BadLog, read_log

RATE = 48_000


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("1.0 /nf/pad/swop 1", "line 2: /nf/pad/swop"),
        ("1.0 /nf/pad/swap 99", "line 2: /nf/pad/swap: pad is 99"),
        ("soon /nf/pad/swap 1", "line 2: 'soon /nf/pad/swap 1' is not `seconds address args`"),
        ("-1 /nf/pad/swap 1", "line 2: -1.0 seconds"),
        ("1.0 /nf/pad/swap 1 'library", "line 2: "),
        ("1.0 /nf/morph 1.5", "line 2: /nf/morph: morph is 1.5"),
    ],
)
def test_a_wrong_move_is_named_by_its_line(tmp_path: Path, line: str, wanted: str):
    path = tmp_path / "set.moves"
    path.write_text(f"# moves\n{line}\n")

    with pytest.raises(bounce.BadMoves) as error:
        bounce.read_moves(path, RATE)
    assert wanted in str(error.value)
    assert "\n" not in str(error.value)


def test_moves_come_in_order_of_time_with_their_arguments_filled_in(tmp_path: Path):
    path = tmp_path / "set.moves"
    path.write_text("2.5 /nf/pad/swap 3 room\n\n1 /nf/room/take\n")

    moves = bounce.read_moves(path, RATE)

    assert [(move.frame, move.verb, move.args) for move in moves] == [
        (48_000, "room_take", (0,)),
        (120_000, "pad_swap", (3, "room")),
    ]


def _log(path: Path, *lines: object) -> Path:
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines))
    return path


HEADER = {"version": 1, "rate": RATE, "kit": "kit.toml"}


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["hello"], "line 1: is not JSON"),
        ([{"rate": 1}], "line 1: this is no set log"),
        ([{"version": 99}], "is of version 99, this NeuralFunk reads 2"),
        ([HEADER, {"frame": 1}], "line 2: no frame or way"),
        ([HEADER, "[1]", HEADER], "line 2: is not a JSON object"),
        ([], "line 1: this is no set log"),
    ],
)
def test_a_wrong_set_log_is_named_by_its_line(tmp_path: Path, lines: list[object], wanted: str):
    with pytest.raises(BadLog) as error:
        read_log(_log(tmp_path / "x.nfset.jsonl", *lines))
    assert wanted in str(error.value)


def test_a_log_whose_last_line_was_cut_off_is_read_to_there(tmp_path: Path):
    path = _log(tmp_path / "x.nfset.jsonl", HEADER, {"frame": 3, "way": "in", "address": "/nf/panic", "args": []})
    with path.open("a") as file:
        file.write('{"frame": 4, "wa')

    header, events = read_log(path)

    assert header["rate"] == RATE
    assert [event.frame for event in events] == [3]
