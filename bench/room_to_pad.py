"""From the end of a hit in the room to the frame from which a pad plays it, in frames on the JACK server.

The built-in room is played into the capture port. Whoever hears `/nf/heard` asks at once, over OSC, for the hit on
a pad; a pad can be struck with it from the frame on which `/nf/pad/sound` says it landed. Both frames, the end of
the hit and the landing, stand in the set log, on the engine's own count of the server's frames.
"""

import json
import tempfile
import time
from pathlib import Path

import numpy as np

from bench.live import OscClient, jack_server, live_programs, peer_of, played
from bench.table import Row
from tests.live.jack_server import RATE, JackServer
from tests.live.made_kit import PADS, room_recording, write_kit

ROOM_SECONDS = 58.0
MOST_MS = {50: 60.0, 95: 120.0}


def rows() -> list[Row]:
    """Measure every hit of the built-in room."""
    name = "room: end of a hit to playable"
    if missing := live_programs("jackd"):
        return [Row(name, None, "ms", beside=missing)]
    with tempfile.TemporaryDirectory() as folder, jack_server() as server:
        waits_ms = _waits_ms(server, Path(folder))
    if not waits_ms:
        return [Row(name, None, "ms", beside="nothing was heard")]
    frames = {percent: float(np.percentile(waits_ms, percent)) * RATE / 1000.0 for percent in MOST_MS}
    return [
        Row(
            f"{name}, p{percent}",
            float(np.percentile(waits_ms, percent)),
            "ms",
            f"at most {most:g}",
            f"{frames[percent]:.0f} frames at {RATE} Hz; {len(waits_ms)} hits, longest {max(waits_ms):.0f} ms",
        )
        for percent, most in MOST_MS.items()
    ]


def _waits_ms(server: JackServer, folder: Path) -> list[float]:
    log = folder / "set.nfset.jsonl"
    options = ("--kit", str(write_kit(folder / "kit")), "--log", str(log))
    with played(server, *options) as instrument, peer_of(server, "neuralfunk") as peer:
        client = OscClient(instrument.osc_port)
        client.say("/nf/room/listen", 1)
        client.wait_for("/nf/room/level")
        peer.play_sound(room_recording(0.0, ROOM_SECONDS))
        _take_all(client, ROOM_SECONDS + 1.0)
        client.close()
    return [1000.0 * frames / RATE for frames in waits_frames(log)]


def _take_all(client: OscClient, seconds: float) -> None:
    """Ask for every hit on a pad, each on the next one, the moment it is heard."""
    n_taken = 0
    for address, _ in client.hear(time.monotonic() + seconds):
        if address == "/nf/heard":
            client.say("/nf/room/take", PADS[n_taken % len(PADS)][0])
            n_taken += 1


def waits_frames(log: Path) -> list[int]:
    """Return for each hit that landed on a pad how many frames after its end that was."""
    ends: dict[tuple[int, int], int] = {}  # (pad, id of the sound) -> where the hit ended
    waits: list[int] = []
    for line in map(json.loads, log.read_text().splitlines()[1:]):
        if line["way"] == "sound" and "room_stop" in line:
            ends[line["pad"], line["id"]] = line["room_stop"]
        elif line["way"] == "out" and line["address"] == "/nf/pad/sound":
            end = ends.pop((line["args"][0], line["args"][1]), None)
            if end is not None:
                waits.append(line["frame"] - end)
    return waits
