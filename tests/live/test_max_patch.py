"""The devices for Live, run by an interpreter of the objects that they use, against an instrument that plays."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from max_patches.amxd import unpacked
from tests.live.conftest import Playing
from tests.live.instrument import Instrument
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, write_kit
from tests.live.shell import Shell
from tests.max_patches.box import Atom
from tests.max_patches.world import World

pytestmark = pytest.mark.live
FOLDER = Path(__file__).parents[2] / "max_patches"
SOON = 10.0
SWAP_SECONDS = 20.0
GREEN = [0.3, 0.85, 0.4, 1.0]
PENDING, SWAPPED = [0.98, 0.75, 0.2, 1.0], [0.25, 0.62, 0.95, 1.0]
CLAP, KICK, SNARE = (PAD_NUMBERS[role] for role in ("clap", "kick", "snare"))


def opened(name: str, port: int, reverse: bool = False, press: Atom = "bang") -> World:
    return World(unpacked((FOLDER / name).read_bytes()).document, port, reverse, press)


@pytest.fixture(params=[False, True], ids=["in one order", "in the other"])
def device(request: pytest.FixtureRequest, playing: Playing) -> Iterator[World]:
    """The MIDI effect, open and connected; what leads to several places does so in either order."""
    world = opened("NeuralFunk.amxd", playing.instrument.osc_port, request.param, 1 if request.param else "bang")
    world.load()
    assert world.run(SOON, lambda: connected(world)), world.sent
    world.run(0.3)
    yield world
    world.close()


def connected(world: World) -> bool:
    return any(getattr(box, "value", None) == GREEN for box in world.boxes.values() if box.kind == "panel")


def pad_colour(world: World, pad: int) -> list[float]:
    """Return the colour of a pad's strip: strips and names come in the order of the pads, behind the light."""
    panels = [box for box in world.boxes.values() if box.kind == "panel"]
    strips = [panel for panel in panels if panel.box["presentation_rect"][3] == 4]
    return strips[pad - 1].value  # type: ignore[attr-defined]


def test_it_says_hello_with_a_port_of_its_own_and_shows_the_state(device: World, playing: Playing):
    playing.shell.say("/nf/distance", "f", 0.25)
    playing.shell.say("/nf/query", "s", "current")
    device.run(0.2)
    again = opened("NeuralFunk.amxd", playing.instrument.osc_port)
    again.load()
    assert again.run(SOON, lambda: connected(again))
    assert again.run(SOON, lambda: again.value("distance") == pytest.approx(0.25))

    assert again.sent[0][0] == "/nf/hello"
    assert 7730 <= again.sent[0][1][1] < 7980  # type: ignore[operator]
    assert again.value("query") == 1
    assert {"kick", "clap", "snare"} <= set(again.texts())
    again.close()


def test_what_a_set_had_stored_does_not_leave_the_device_before_the_instruments_state_has_won(playing: Playing):
    playing.shell.say("/nf/distance", "f", 0.5)
    world = opened("NeuralFunk.amxd", playing.instrument.osc_port)
    world.named["distance"].value = 0.125  # type: ignore[attr-defined]
    world.load()
    assert world.run(SOON, lambda: world.value("distance") == pytest.approx(0.5))
    world.run(0.5)

    assert {address for address, _ in world.sent} <= {"/nf/hello", "/nf/ping"}
    assert playing.shell.ask("/nf/distance").endswith("0.500000")
    world.close()


@pytest.mark.parametrize(
    ("name", "value", "address", "told"),
    [
        ("morph", 0.0, "/nf/morph", "0.000000"),
        ("distance", 0.75, "/nf/distance", "0.750000"),
        ("source", 2, "/nf/source", '"generated"'),
        ("query", 1, "/nf/query", '"current"'),
        ("moment", 2, "/nf/moment", '"bar"'),
        ("listen", 1, "/nf/room/listen", "1"),
    ],
)
def test_a_control_that_is_moved_moves_the_instruments(
    device: World, playing: Playing, name: str, value: float, address: str, told: str
):
    device.turn(name, value)
    device.run(0.1)

    assert playing.shell.ask(address).endswith(told)
    for back in (("/nf/source", "s", "library"), ("/nf/moment", "s", "hit")):
        playing.shell.say(*back)


def test_a_swap_is_asked_for_and_name_and_colour_come_back(device: World, playing: Playing):
    before = list(device.texts())
    device.click(f"pad_{SNARE}_swap")
    assert device.run(SWAP_SECONDS, lambda: pad_colour(device, SNARE) == PENDING)
    playing.peer.strike((0, NOTES["snare"]))
    assert device.run(SOON, lambda: pad_colour(device, SNARE) == SWAPPED)
    device.run(0.2)
    changed = [new for old, new in zip(before, device.texts()) if old != new]
    assert len(changed) == 1

    device.click(f"pad_{SNARE}_undo")
    assert device.run(SOON, lambda: pad_colour(device, SNARE) not in (PENDING, SWAPPED))


def test_a_lock_goes_both_ways_and_comes_back_to_nobody_twice(device: World, playing: Playing):
    device.turn(f"pad_{KICK}_lock", 1)
    playing.shell.hear(f'/nf/pad/state isif {KICK} "curated" 1')
    device.run(0.3)
    n_sent = len([1 for address, _ in device.sent if address == "/nf/pad/lock"])
    playing.shell.say("/nf/pad/lock", "ii", KICK, 0)
    assert device.run(SOON, lambda: device.value(f"pad_{KICK}_lock") == 0)
    device.run(0.3)

    assert len([1 for address, _ in device.sent if address == "/nf/pad/lock"]) == n_sent == 1


def test_two_devices_do_not_chase_each_other(device: World, playing: Playing):
    other = opened("NeuralFunk.amxd", playing.instrument.osc_port)
    other.load()
    assert other.run(SOON, lambda: connected(other))
    other.run(0.3)
    ports = {world.sent[0][1][1] for world in (device, other)}
    before = len(device.sent), len(other.sent)
    device.turn(f"pad_{CLAP}_lock", 1)
    for world in (device, other) * 5:
        world.run(0.1)
    pings = [sum(address == "/nf/ping" for address, _ in w.sent[n:]) for w, n in zip((device, other), before)]

    assert len(ports) == 2
    assert other.value(f"pad_{CLAP}_lock") == 1
    assert len(device.sent) - before[0] - pings[0] == 1
    assert len(other.sent) - before[1] - pings[1] == 0
    device.turn(f"pad_{CLAP}_lock", 0)
    other.close()


def test_notes_pass_through_and_strike_pads_only_while_the_switch_is_on(device: World, playing: Playing):
    struck = len(playing.shell.heard_so_far("/nf/pad/struck "))
    device.midi(0x90, 36 + CLAP - 1, 100)
    device.run(0.2)
    playing.wait_for_the_stage()
    assert device.midi_out == [0x90, 36 + CLAP - 1, 100]
    assert len(playing.shell.heard_so_far("/nf/pad/struck ")) == struck

    device.turn("notes", 1)
    device.midi(0x90, 36 + CLAP - 1, 127, 0x80, 36 + CLAP - 1, 0, 0x90, 20, 90)
    playing.shell.hear(f"/nf/pad/struck if {CLAP} 1.")
    device.run(0.1)

    hits = [values for address, values in device.sent if address == "/nf/pad/hit"]
    assert hits == [[CLAP, 1.0], [CLAP, 0.0]]
    device.turn("notes", 0)


def test_lives_song_is_told_on_each_beat_and_when_it_stops(device: World):
    device.song.bpm, device.song.signature = 98.0, (3, 4)
    device.song.playing = 1
    device.beat()
    device.beat()
    device.run(0.05)
    told = [values for address, values in device.sent if address == "/nf/transport"]
    assert told[-2:] == [[1, 1.0, 98.0, 3], [1, 2.0, 98.0, 3]]
    device.song.playing = 0
    assert device.run(0.5, lambda: [v[0] for a, v in device.sent if a == "/nf/transport"][-1:] == [0])
    n_told = len([1 for address, _ in device.sent if address == "/nf/transport"])
    device.run(2.2)

    assert len([1 for address, _ in device.sent if address == "/nf/transport"]) == n_told


def test_it_comes_back_when_the_instrument_does(
    jack_server: JackServer, peer: JackPeer, tmp_path: Path, programs: Callable[..., None]
):
    programs("oscsend", "oscdump")
    options = ("--kit", str(write_kit(tmp_path / "kit")))
    first = Instrument(jack_server.environment, tmp_path, *options)
    first.wait_until_ready()
    world = opened("NeuralFunk.amxd", first.osc_port)
    world.load()
    assert world.run(SOON, lambda: connected(world))
    first.stop()
    assert world.run(SOON, lambda: not connected(world))
    world.turn("distance", 0.9)  # nobody is there: it stays here
    again = Instrument(jack_server.environment, tmp_path, *options, osc_port=first.osc_port)
    try:
        again.wait_until_ready()
        assert world.run(SOON, lambda: connected(world))
        assert world.run(SOON, lambda: world.value("distance") == 0.0)
        with Shell(again.osc_port) as shell:
            told = float(shell.ask("/nf/distance").split()[-1])
        assert told == world.value("distance") == 0.0
    finally:
        world.close()
        again.stop()


def test_of_two_that_have_one_port_the_second_finds_another(playing: Playing):
    worlds = [opened("NeuralFunk.amxd", playing.instrument.osc_port) for _ in range(2)]
    for world in worlds:
        world.named["reply_port"].value = 7999  # type: ignore[attr-defined]
        world.load()
        world.run(0.1)
    end = time.monotonic() + 30.0
    while not all(map(connected, worlds)) and time.monotonic() < end:
        for world in worlds:
            world.run(0.05)

    assert all(map(connected, worlds))
    assert worlds[0].value("reply_port") == 7999
    assert worlds[1].value("reply_port") != 7999
    for world in worlds:
        world.close()


@pytest.mark.parametrize("reverse", [False, True])
def test_swap_pad_plays_what_the_pad_plays_and_lets_the_old_sound_ring(playing: Playing, reverse: bool):
    world = opened("SwapPad.amxd", playing.instrument.osc_port, reverse)
    world.named["pad"].value = SNARE  # type: ignore[attr-defined]
    world.load()
    assert world.run(SOON, lambda: bool(world.buffers)), world.heard[-20:]
    world.run(0.5)
    world.midi(0x90, 38, 127)
    (first,) = world.played
    curated = world.buffers[first.buffer]
    world.click("swap")
    assert world.run(SWAP_SECONDS, lambda: any(a == "/nf/pad/state" and v[1] == "pending" for a, v in world.heard))
    world.midi(0x90, 38, 127)  # its own hit, on which the swap comes
    world.midi(0x80, 38, 0)
    assert world.run(SOON, lambda: len(world.buffers) == 2)
    world.run(0.3)
    world.midi(0x90, 38, 64)

    second = world.played[-1]
    assert first[2:] == (1.0, 1.0)
    assert second[2:] == pytest.approx((64 / 127, 64 / 127))
    assert second.buffer != first.buffer
    assert world.buffers[second.buffer] != curated
    world.turn("lock", 1)
    playing.shell.hear(f'/nf/pad/state isif {SNARE} "swapped" 1')
    world.turn("lock", 0)
    playing.shell.hear(f'/nf/pad/state isif {SNARE} "swapped" 0')
    world.close()
