"""From a hit on a controller to the message that makes its pad white, in frames on the JACK server.

A device that is called Push 2 strikes a pad, and counts the frames until its light comes back, while two hundred
lights a second change: pads are locked and freed over OSC, and shown so because the lock button is held on another
device that is plugged in beside it.
"""

import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from bench.live import OscClient, jack_server, live_programs, played
from bench.table import Row
from performer.control.controller import Controller, light_message
from performer.control.controller_tables import all_tables
from tests.live.jack_device import JackDevice
from tests.live.made_kit import PADS, write_kit

LIGHTS_PER_SECOND = 200
HITS, QUICK_HITS = 200, 30
APART_SECONDS = 0.15  # longer than a pad stays white
MOST_MS = 20.0
NAME = "controllers: hit to light"
NOTE_ON, CONTROL = 0x90, 0xB0


def rows(quick: bool = False) -> list[Row]:
    """Measure hits on one pad after the other, at rest and while other lights change."""
    if missing := live_programs("jackd"):
        return [Row(NAME, None, "ms", beside=missing)]
    table = next(table for table in all_tables(None) if table.key == "push_2")
    with tempfile.TemporaryDirectory() as folder, jack_server() as server:
        options = ("--kit", str(write_kit(Path(folder) / "kit")))
        with played(server, *options) as instrument:
            busy = JackDevice(server, "a2j_busy", "Ableton Push 2 MIDI 2")
            instrument.err.wait_for("Ableton Push 2 is in hand", 10.0)
            device = JackDevice(server, "a2j_push", "Ableton Push 2 MIDI 2")
            time.sleep(1.0)
            n_hits = QUICK_HITS if quick else HITS
            rest = waits(device, table, n_hits)
            changed, among = waits_among_changes(busy, device, table, n_hits, OscClient(instrument.osc_port))
            for each in (busy, device):
                each.unplug()
    return [_row(NAME, rest, "alone", device), _row(NAME, among, f"{changed:.0f} lights a second", device)]


def waits(device: JackDevice, table: Controller, n_hits: int) -> list[int | None]:
    """Return of each hit how many frames it took until its pad was white, None where it never was."""
    struck: list[tuple[int, bytes]] = []
    for n in range(n_hits):
        key = table.pads[PADS[n % len(PADS)][0] - 1]
        lights = table.lights
        assert lights is not None
        white = light_message(lights.pad, key.number, lights.value("white", full=True))
        struck.append((device.send((NOTE_ON, key.number, 100)), white))
        time.sleep(APART_SECONDS)
    got = device.received()
    return [
        next((frame - at for frame, data in got if frame >= at and bytes(data) == white), None)
        for at, white in struck
    ]


def waits_among_changes(
    busy: JackDevice, device: JackDevice, table: Controller, n_hits: int, client: OscClient
) -> tuple[float, list[int | None]]:
    """Return how many lights a second changed on the other device meanwhile, and the waits."""
    lock = next(button.key.number for button in table.buttons if button.function == "lock")
    busy.send((CONTROL, lock, 127))
    stopping = threading.Event()

    def change() -> None:
        n = 0
        while not stopping.wait(1.0 / LIGHTS_PER_SECOND):
            client.say("/nf/pad/lock", PADS[n % len(PADS)][0], n // len(PADS) % 2)
            n += 1

    before, began = len(busy.received()), time.monotonic()
    thread = threading.Thread(target=change)
    thread.start()
    found = waits(device, table, n_hits)
    stopping.set()
    thread.join()
    changed = (len(busy.received()) - before) / (time.monotonic() - began)
    busy.send((CONTROL, lock, 0))
    return changed, found


def _row(name: str, frames: list[int | None], when: str, device: JackDevice) -> Row:
    seen = [1000.0 * wait / device.rate for wait in frames if wait is not None]
    if not seen:
        return Row(f"{name}, {when}", None, "ms", beside="no light came")
    p50, p95 = np.percentile(seen, [50, 95])
    block_ms = 1000.0 * device.block_frames / device.rate
    beside = f"p50 {p50:.1f}, longest {max(seen):.1f}; {len(seen)} of {len(frames)} came; a block is {block_ms:.1f}"
    return Row(f"{name}, {when}, p95", float(p95), "ms", f"at most {MOST_MS:g}", beside)
