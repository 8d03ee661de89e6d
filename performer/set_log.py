"""The set log: a header, then one line of JSON an event, in the words of OSC, on the engine's own frames."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from performer import __version__
from performer.audio.layout import NO_SET
from performer.errors import NeuralFunkError
from performer.jobs import SoundFacts

VERSION = 2
READABLE = (1, 2)  # in the first, takes began from silence
WAYS = ("in", "out", "sound", "state")
NO_REASON: Mapping[str, int | float | str] = {}


class BadLog(NeuralFunkError):
    """A set log that cannot be read."""


@dataclass(frozen=True, slots=True)
class LogEvent:
    """One line of a set log after the header."""

    line: int
    frame: int
    way: str
    values: dict[str, Any]


class SetLog:
    """Writes a set log. A disk that is full ends the log with one line to the player, and nothing else."""

    def __init__(self, path: Path, header: dict[str, Any], say: Callable[[str], None]) -> None:
        self.path = path
        self.lost_lines = 0
        self._told: dict[tuple[int, int, int], object] = {}  # by kit, pad, id: which sound was last
        self._say = say
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: TextIO | None = path.open("w", encoding="utf-8")
        except OSError as error:
            raise BadLog(f"{path}: cannot be written ({error.strerror}); choose another with --log") from error
        self._write({"version": VERSION, "neuralfunk": __version__, **header})

    def event(self, frame: int, way: str, address: str, args: tuple[int | float | str, ...]) -> None:
        """Write what came in ("in") or went out ("out") on `frame`."""
        self._write({"frame": frame, "way": way, "address": address, "args": list(args)})

    def refused(self, frame: int, pad: int, reason: str, why: Mapping[str, int | float | str]) -> None:
        """Write that a pad stays as it is, and what had been asked for."""
        out = {"frame": frame, "way": "out", "address": "/nf/pad/refused", "args": [pad, reason]}
        self._write({**out, **why})

    def sound(
        self,
        frame: int,
        pad: int,
        facts: SoundFacts,
        anchor: SoundFacts,
        kit: int,
        made: int = NO_SET,
        why: Mapping[str, int | float | str] = NO_REASON,
        of: object = None,
    ) -> None:
        """Write where a sound that may be used from `frame` on came from, and what it was levelled to.

        `kit` is the number in the set of the kit that it is for; 0: in none. `made` is by what the state names it.
        `why` is what had been asked for. One sound may be levelled and tuned for a pad in several ways, all under
        its id: `of` is by what `knows` tells them apart.
        """
        self._told[kit, pad, facts.id] = of
        line = {
            "frame": frame,
            "way": "sound",
            "kit": kit,
            "pad": pad,
            "id": facts.id,
            "set": made,
            "name": facts.name,
            "source": facts.source,
            "distance": float(facts.distance),
            "fingerprint": facts.fingerprint,
            "anchor": None if anchor.measure is None else asdict(anchor.measure),
            **why,
            **facts.origin,
        }
        self._write(line)

    def knows(self, kit: int, pad: int, id: int, of: object) -> bool:
        """Tell whether a replay that has read so far would play this one where the pad's sound of this id lands."""
        return self._told.get((kit, pad, id)) is of

    def state(self, frame: int, values: dict[str, Any]) -> None:
        """Write what the engine was like before it rendered `frame`."""
        self._write({"frame": frame, "way": "state", **values})

    def _write(self, line: dict[str, Any]) -> None:
        if self._file is None:
            self.lost_lines += 1
            return
        try:
            self._file.write(json.dumps(line, default=_plain) + "\n")
            self._file.flush()
        except OSError as error:
            self.lost_lines += 1
            self._file = None
            self._say(
                f"{self.path}: the set log ends here ({error.strerror}); playing goes on, make room on the disk"
            )

    def close(self) -> None:
        """Finish the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _plain(value: Any) -> Any:
    """Return what JSON can hold of a numpy value or a path."""
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    return str(value)


def read_log(path: Path) -> tuple[dict[str, Any], list[LogEvent]]:
    """Return the header and the lines of a set log; BadLog names the line that is wrong."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadLog(f"{path}: cannot be read as a set log ({error}); give a file that `--log` wrote") from error
    lines = list(_lines(path, text))
    if not lines or "version" not in lines[0][1]:
        raise BadLog(f"{path}, line 1: this is no set log; give a file that `--log` wrote")
    header = lines[0][1]
    if header["version"] not in READABLE:
        raise BadLog(
            f"{path}: is of version {header['version']}, this NeuralFunk reads {VERSION}; update NeuralFunk"
        )
    events: list[LogEvent] = []
    for number, values in lines[1:]:
        if not isinstance(values.get("frame"), int) or values.get("way") not in WAYS:
            raise BadLog(f"{path}, line {number}: no frame or way; the file is damaged here")
        events.append(LogEvent(number, values["frame"], values["way"], values))
    return header, events


def _lines(path: Path, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(text.splitlines(), 1):
        try:
            values = json.loads(line)
        except json.JSONDecodeError as error:
            if number == text.count("\n") + 1:
                return  # the last line was being written when the power went
            raise BadLog(f"{path}, line {number}: is not JSON ({error.msg}); the file is damaged here") from error
        if not isinstance(values, dict):
            raise BadLog(f"{path}, line {number}: is not a JSON object; the file is damaged here")
        yield number, values
