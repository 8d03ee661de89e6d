"""Swaps on the bars of a MIDI clock that comes by JACK, and with the pedal: on exact frames, and in the log."""

import json
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from tests.live.conftest import Playing
from tests.live.in_hand import in_hand
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, RATE, write_kit

START, PULSE, STOP = (0xFA,), (0xF8,), (0xFC,)
PULSE_FRAMES = RATE // 50  # 125 beats a minute
BEAT = 24 * PULSE_FRAMES
EARLY = round(0.06 * RATE)
N_PULSES = 400
SNARE = PAD_NUMBERS["snare"]
PEDAL_DOWN, PEDAL_UP = (0xB0, 64, 127), (0xB0, 64, 0)


@pytest.fixture(scope="module")
def played(
    jack_server: JackServer,
    peer: JackPeer,
    programs: Callable[..., None],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Playing]:
    programs("oscsend", "oscdump")
    home = tmp_path_factory.mktemp("moments")
    kit, log = write_kit(home / "kit"), home / "set.nfset.jsonl"
    with in_hand(jack_server, peer, home, "--kit", str(kit), "--log", str(log)) as (instrument, shell):
        yield Playing(instrument, peer, shell, kit, log)


def lines(played: Playing, address: str) -> list[dict]:
    """Return what the log has under an address so far."""
    found = [json.loads(line) for line in played.log.read_text().splitlines()[1:]]
    return [line for line in found if line.get("address") == address]


def ask_for_swap(played: Playing) -> None:
    """Let a sound be found for the snare, which then waits for its moment."""
    played.shell.say("/nf/pad/swap", "is", SNARE, "library")
    played.shell.hear(f'/nf/pad/state isif {SNARE} "pending"')


def test_a_swap_lands_on_the_bar_of_a_midi_clock_to_the_frame(played: Playing):
    played.shell.say("/nf/moment", "s", "pedal")
    ask_for_swap(played)
    start = played.peer.send((0, START), *((n * PULSE_FRAMES, PULSE) for n in range(N_PULSES)))
    played.shell.hear("/nf/tempo f 12[45]")
    played.peer.wait_until(start + 4 * BEAT + 2400)
    played.shell.say("/nf/moment", "s", "bar")
    swap = start + 8 * BEAT - EARLY
    first = played.peer.strike((0, NOTES["snare"]), (1, NOTES["snare"]), at=swap - 1)
    assert first == swap - 1
    heard = played.heard_from(first, 4800)
    played.wait_for_the_stage()

    before, after = (line["frame"] for line in lines(played, "/nf/pad/hit")[-2:])
    assert [line["frame"] for line in lines(played, "/nf/pad/sound")] == [after]
    assert after == before + 1
    old = played.curated("snare")[: len(heard)]
    new = heard[1:] - old[1 : len(heard)]
    np.testing.assert_allclose(heard[0], old[0], atol=1e-6)  # the hit one frame before is the old sound alone
    assert np.abs(new - old[:-1]).max() > 0.01  # and the one on the frame another
    assert [line["args"] for line in lines(played, "/nf/tempo")] == [[pytest.approx(125.0, abs=0.01)]]
    played.shell.say("/nf/state")
    played.shell.hear("/nf/engine/dropped i 0$")


def test_the_pedal_lands_what_waits_for_it(played: Playing):
    played.shell.say("/nf/moment", "s", "pedal")
    ask_for_swap(played)
    n_landed = len(lines(played, "/nf/pad/sound"))
    played.peer.strike((0, NOTES["snare"]))
    played.shell.hear("/nf/pad/struck if ")
    assert len(lines(played, "/nf/pad/sound")) == n_landed
    played.peer.send((0, PEDAL_DOWN), (480, PEDAL_UP))
    played.shell.hear(f"/nf/pad/sound iissf {SNARE} ")

    assert [line["args"] for line in lines(played, "/nf/pedal")] == [[1], [0]]
