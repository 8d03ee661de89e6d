"""The process that writes one take: `python -m performer.recording.process`. Its plan comes on standard input.

It outlives the stage: when that has gone it writes what is there and finishes its files.
"""

import contextlib
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

from performer.audio.shared_memory import SharedMemory
from performer.recording.taking import Plan, Taking

STEP_SECONDS = 0.05
UPDATE_SECONDS = 1.0
_FOR_THE_STAGE = ("SIGINT", "SIGTERM", "SIGHUP")  # which ends this process in its own time


def main() -> None:
    """Write the take that standard input describes, until it says where to end, or ends itself."""
    for name in _FOR_THE_STAGE:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    line = sys.stdin.readline()
    if not line:
        return  # it was called off
    plan = Plan.from_json(json.loads(line))
    try:
        taking = Taking(plan, SharedMemory.attach(plan.handle))
    except OSError as error:
        tell({"failed": f"{error.filename or plan.tracks[0].path}: cannot be written ({error.strerror})"})
        return
    take(taking)
    done = taking.close()
    for text in taking.failures():
        tell({"failed": text})
    if plan.flac:
        done["files"] = [[_smaller(Path(path), plan), n_frames] for path, n_frames in done["files"]]
    tell({"done": done})


def _smaller(wav: Path, plan: Plan) -> str:
    """Return the path of what a WAV has become: a FLAC, or itself, and then the stage is told why."""
    from performer.recording.flac_file import StaysWav, to_flac  # what reads files is heavy, and not needed before

    if hasattr(os, "nice"):
        os.nice(10)  # nobody waits for it, and somebody may be playing
    exact = any(track.what == "room" and track.path == str(wav) for track in plan.tracks)
    try:
        return str(to_flac(wav, exact))
    except StaysWav as why:
        tell({"told": str(why)})
        return str(wav)


def take(taking: Taking) -> None:
    """Write until every track has ended, or the stage has gone."""
    gone = threading.Event()
    threading.Thread(target=_listen, args=(taking, gone), name="stage", daemon=True).start()
    next_update = 0.0
    while not taking.ended:
        stage_has_gone = gone.wait(STEP_SECONDS)
        if stage_has_gone:
            taking.end_here()
            taking.step()
            time.sleep(STEP_SECONDS)
        taking.step()
        for text in taking.failures():
            tell({"failed": text})
        if (now := time.monotonic()) >= next_update:
            taking.update()
            next_update = now + UPDATE_SECONDS


def _listen(taking: Taking, gone: threading.Event) -> None:
    """Take what the stage says: "end WHAT FRAME"; its silence says that it has gone."""
    for line in sys.stdin:
        _, what, frame = line.split()
        taking.end(what, int(frame))
    gone.set()


def tell(values: dict[str, Any]) -> None:
    """Tell the stage, if there is one."""
    with contextlib.suppress(OSError):
        os.write(1, json.dumps(values).encode() + b"\n")


if __name__ == "__main__":
    main()
