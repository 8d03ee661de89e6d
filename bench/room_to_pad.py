"""From a hit in the room to the frame from which a pad plays it, in frames on the JACK server.

The built-in room is played into the capture port. Whoever hears `/nf/heard` asks at once, over OSC, for the hit on
a pad; a pad can be struck with it from the frame on which `/nf/pad/sound` says it landed. A hit that sounds on
lands twice: its attack while it sounds, counted from its onset, and the whole, counted, as with any hit, from its
end. All frames stand in the set log, on the engine's own count of the server's frames.
"""

import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bench.live import OscClient, jack_server, live_programs, peer_of, played
from bench.table import Row
from performer.jobs import ATTACK_IDS
from tests.live.jack_server import RATE, JackServer
from tests.live.made_kit import PADS, room_recording, write_kit

ROOM_SECONDS = 58.0
LONG_FRAMES = round(0.3 * RATE)
FROM_END, FROM_ONSET = "room: end of a hit to playable", "room: onset of a hit over 0.3 s to its attack playable"
MOST_MS = {FROM_END: {50: 60.0, 95: 120.0}, FROM_ONSET: {50: 150.0, 95: 150.0}}


@dataclass(frozen=True, slots=True)
class Landing:
    """A hit that landed on a pad."""

    first: int  # frames of the room
    stop: int
    attack: bool  # that is all of it by then
    frame: int

    @property
    def is_long(self) -> bool:
        return self.stop - self.first > LONG_FRAMES


def rows() -> list[Row]:
    """Measure every hit of the built-in room."""
    if missing := live_programs("jackd"):
        return [Row(name, None, "ms", beside=missing) for name in MOST_MS]
    with tempfile.TemporaryDirectory() as folder, jack_server() as server:
        landed = _landings(server, Path(folder))
    waits = {FROM_END: from_ends(landed), FROM_ONSET: from_onsets(landed)}
    return [row for name, frames in waits.items() for row in _rows(name, frames)]


def _rows(name: str, waits: list[int]) -> list[Row]:
    if not waits:
        return [Row(name, None, "ms", beside="nothing was heard")]
    made: list[Row] = []
    for percent, most in MOST_MS[name].items():
        frames = float(np.percentile(waits, percent))
        n_within = sum(_ms(wait) <= most for wait in waits)
        beside = f"{frames:.0f} frames at {RATE} Hz; {n_within} of {len(waits)} within {most:g}"
        beside += f", longest {_ms(max(waits)):.0f} ms"
        made.append(Row(f"{name}, p{percent}", _ms(frames), "ms", f"at most {most:g}", beside))
    return made


def _ms(frames: float) -> float:
    return 1000.0 * frames / RATE


def _landings(server: JackServer, folder: Path) -> list[Landing]:
    log = folder / "set.nfset.jsonl"
    options = ("--kit", str(write_kit(folder / "kit")), "--log", str(log))
    with played(server, *options) as instrument, peer_of(server, "neuralfunk") as peer:
        client = OscClient(instrument.osc_port)
        client.say("/nf/room/listen", 1)
        client.wait_for("/nf/room/level")
        peer.play_sound(room_recording(0.0, ROOM_SECONDS))
        _take_all(client, ROOM_SECONDS + 1.0)
        client.close()
    return landings(log)


def _take_all(client: OscClient, seconds: float) -> None:
    """Ask for every hit on a pad, each on the next one, the moment it is heard."""
    n_taken = 0
    for address, _ in client.hear(time.monotonic() + seconds):
        if address == "/nf/heard":
            client.say("/nf/room/take", PADS[n_taken % len(PADS)][0])
            n_taken += 1


def landings(log: Path) -> list[Landing]:
    """Return every hit that landed on a pad, in order."""
    places: dict[tuple[int, int], tuple[int, int]] = {}  # (pad, id of the sound) -> where in the room it is
    found: list[Landing] = []
    for line in map(json.loads, log.read_text().splitlines()[1:]):
        if line["way"] == "sound" and "room_stop" in line:
            places[line["pad"], line["id"]] = line["room_first"], line["room_stop"]
        elif line["way"] == "out" and line["address"] == "/nf/pad/sound":
            key = line["args"][0], line["args"][1]
            if (place := places.pop(key, None)) is not None:
                found.append(Landing(*place, key[1] >= ATTACK_IDS, line["frame"]))
    return found


def from_ends(landed: list[Landing]) -> list[int]:
    """Return for each hit that landed whole how many frames after its end that was."""
    return [one.frame - one.stop for one in landed if not one.attack]


def from_onsets(landed: list[Landing]) -> list[int]:
    """Return for each long hit how many frames after its onset there was something of it to be played."""
    earliest: dict[int, int] = {}
    for one in landed:
        earliest.setdefault(one.first, one.frame)
    return [earliest[one.first] - one.first for one in landed if not one.attack and one.is_long]
