"""Enough of Max to run the patches: the objects that they use, cold and hot inlets, and real UDP sockets.

What Max would not understand raises: an object that is not known here, a message that an object does not take, a
cord to where there is nothing. Messages are lists of atoms; a bang is `["bang"]`. Where one outlet leads to several
places Max goes by where they lie on the screen; here it is the order that a test asks for, so that a patch which
depends on it is found out.
"""

import random
import socket
import time
from collections.abc import Callable
from typing import Any

from tests.max_patches import outer_objects as outer
from tests.max_patches import plain_objects as plain
from tests.max_patches.box import BANG, Atom, Atoms, Box, NotUnderstood


class Song:
    """Live's transport."""

    def __init__(self) -> None:
        self.playing, self.beats, self.bpm, self.signature = 0, 0.0, 120.0, (4, 4)


class World:
    """One patch that is open, with its sockets."""

    def __init__(
        self,
        document: dict[str, Any],
        port: int,
        reverse: bool = False,
        press: Atom = "bang",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`port` is where the instrument listens; `press` is what a pressed button says, a bang or 1."""
        self.port, self.reverse, self.press, self.clock = port, reverse, press, clock
        self.song, self.random = Song(), random.Random(id(self))
        self.sent: list[tuple[str, Atoms]] = []
        self.heard: list[tuple[str, Atoms]] = []
        self.played: list[outer.Played] = []
        self.midi_out: list[int] = []
        self.buffers: dict[str, bytes] = {}
        self.receives: dict[str, list[Box]] = {}
        self.clocked: list[Callable[[], None]] = []
        self.sockets: list[outer.Receive] = []
        self.out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        patcher = document["patcher"]
        self.boxes = {box["box"]["id"]: self._made(box["box"]) for box in patcher["boxes"]}
        lines = [line["patchline"] for line in patcher["lines"]]
        for line in reversed(lines) if reverse else lines:
            (source, outlet), (target, inlet) = line["source"], line["destination"]
            self.boxes[source].leads(outlet, self.boxes[target], inlet)
        self.named = {box.varname: box for box in self.boxes.values() if box.varname}

    def _made(self, box: dict[str, Any]) -> "Box":
        kind = box["maxclass"] if box["maxclass"] != "newobj" else box["text"].split()[0]
        if kind not in KINDS:
            raise NotUnderstood(f"there is no {kind} here")
        return KINDS[kind](self, box)

    def load(self) -> None:
        """Do what happens when a set is opened: parameters say their stored values, then the device is there."""
        for box in self.boxes.values():
            if isinstance(box, outer.Parameter) and box.mode != "button":
                box.say()
        for box in self.boxes.values():
            if box.kind in ("live.thisdevice", "loadbang"):
                box.send(0, BANG)

    def run(self, seconds: float, until: Callable[[], bool] = lambda: False) -> bool:
        """Let time pass, by the clock on the wall; return whether what was waited for came."""
        end = time.monotonic() + seconds
        while not (came := until()) and time.monotonic() < end:
            self.look()
            time.sleep(0.001)
        return came

    def look(self) -> None:
        """Do what is due, and hear what has come."""
        for look in [*self.clocked, *(s.look for s in self.sockets)]:
            look()

    def turn(self, name: str, value: float) -> None:
        """Move a control, as a hand or automation does."""
        self.named[name].receive(0, [value])

    def click(self, name: str) -> None:
        """Press a button."""
        self.named[name].send(0, [self.press])

    def midi(self, *data: int) -> None:
        """Let MIDI come into the device."""
        for box in self.boxes.values():
            if box.kind == "midiin":
                for byte in data:
                    box.send(0, [byte])

    def beat(self) -> None:
        """Let Live's song come to its next beat."""
        self.song.beats += 1.0
        for box in self.boxes.values():
            if isinstance(box, plain.Metro) and box.on_beats and self.song.playing:
                box.send(0, BANG)

    def value(self, name: str) -> Any:
        """Return what a control shows."""
        return self.named[name].value  # type: ignore[attr-defined]

    def texts(self) -> list[str]:
        """Return what all comments say."""
        return [box.text for box in self.boxes.values() if isinstance(box, outer.Comment)]

    def close(self) -> None:
        for receive in self.sockets:
            receive.close()
        self.out.close()


KINDS: dict[str, type[Box]] = {
    **{
        "message": plain.Message,
        "s": plain.Send,
        "r": plain.ReceiveNamed,
        "t": plain.Trigger,
        "route": plain.Route,
        "sel": plain.Select,
        "i": plain.Store,
    },
    **dict.fromkeys(("+", "-", "*", ">", "==", "/"), plain.Sum),
    **{
        "random": plain.Random,
        "change": plain.Change,
        "split": plain.Split,
        "gate": plain.Gate,
        "pack": plain.Pack,
        "unpack": plain.Unpack,
        "zl.reg": plain.Register,
        "counter": plain.Counter,
        "clip": plain.Clip,
        "tosymbol": plain.ToSymbol,
        "expr": plain.Expression,
    },
    **{
        "prepend": plain.Prepend,
        "metro": plain.Metro,
        "midiin": Box,
        "midiout": plain.MidiOut,
        "midiparse": plain.MidiParse,
    },
    **{
        "transport": plain.Transport,
        "udpsend": outer.UdpSend,
        "udpreceive": outer.Receive,
        "live.thisdevice": Box,
        "loadbang": Box,
    },
    **dict.fromkeys(("live.dial", "live.menu", "live.numbox", "live.text"), outer.Parameter),
    "live.comment": outer.Comment,
    "textedit": outer.TextEdit,
    "umenu": outer.Menu,
    **{
        "panel": outer.Panel,
        "sprintf": outer.Sprintf,
        "buffer~": outer.Buffer,
        "play~": outer.Play,
        "*~": outer.Scale,
        "plugout~": Box,
    },
}
