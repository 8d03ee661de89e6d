"""OSC packets to messages and back: the one door to python-osc.

Its own packet and bundle classes are not used: they take a future time tag seriously, log every packet they
cannot read, loop for ever on a bundle whose element has length -4, and fill a cut-off float up with zeros. Nor is
its builder: a full state of 16 pads took it 3.6 ms, in which hits that came over OSC waited; it takes 0.7 ms so.
"""

import math
import struct
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pythonosc.parsing import osc_types

DEEPEST_BUNDLE = 8
_BUNDLE = b"#bundle\0"
_BUNDLE_HEAD = len(_BUNDLE) + 8  # the word and a time tag
_READERS = {
    "i": osc_types.get_int,
    "f": osc_types.get_float,
    "h": osc_types.get_int64,
    "d": osc_types.get_double,
    "s": osc_types.get_string,
}
_SIZES = {"i": 4, "f": 4, "h": 8, "d": 8, "s": 4}  # of a string: the least
_NUMBERS = {"i": struct.Struct(">i").pack, "f": struct.Struct(">f").pack}
_CONSTANTS = {"T": True, "F": False, "N": None}

Message = tuple[str, list[object]]


class BadPacket(ValueError):
    """A datagram that is no OSC packet this instrument could mean anything by; such are counted."""


class Unsendable(ValueError):
    """A value that no argument of its type can hold, such as the level of silence in decibels."""


def unpack(datagram: bytes, depth: int = 0) -> list[Message]:
    """Return the messages of a packet in order, those of bundles too; time tags are ignored.

    BadPacket for anything but a whole packet in order: then none of its messages counts.
    """
    if datagram.startswith(_BUNDLE):
        return [message for element in _elements(datagram, depth) for message in unpack(element, depth + 1)]
    try:
        return [_message(datagram)]
    except (osc_types.ParseError, UnicodeDecodeError, struct.error) as error:
        raise BadPacket(str(error)) from error


def pack(address: str, kinds: str, values: Sequence[object]) -> bytes:
    """Return one message with arguments of these types as a packet.

    Unsendable where a value does not fit its type: not finite, beyond 32 bits.
    """
    if len(kinds) != len(values):
        raise ValueError(f"{address} goes out with {len(kinds)} arguments, not {len(values)}")
    return _head(address, kinds) + b"".join([_packed(kind, value) for kind, value in zip(kinds, values)])


@lru_cache(maxsize=1024)
def _head(address: str, kinds: str) -> bytes:
    return _text(address) + _text(f",{kinds}")


def _text(words: str) -> bytes:
    raw = words.encode(errors="replace").replace(b"\0", b" ")
    return raw + bytes(4 - len(raw) % 4)


def _packed(kind: str, value: object) -> bytes:
    """Return one argument as it goes out."""
    if kind == "s":
        return _text(str(value))
    return _NUMBERS[kind](_number(kind, value))


def _elements(bundle: bytes, depth: int) -> Iterator[bytes]:
    if depth >= DEEPEST_BUNDLE or len(bundle) < _BUNDLE_HEAD:
        raise BadPacket("a bundle too deep, or cut off")
    at = _BUNDLE_HEAD
    while at < len(bundle):
        size = int.from_bytes(bundle[at : at + 4], "big")
        at += 4
        if size % 4 or not 0 < size <= len(bundle) - at:
            raise BadPacket(f"a bundle's element of {size} bytes where {len(bundle) - at} are left")
        yield bundle[at : at + size]
        at += size


def _message(datagram: bytes) -> Message:
    if len(datagram) % 4 or not datagram.startswith(b"/"):
        raise BadPacket("neither a message nor a bundle")
    address, at = osc_types.get_string(datagram, 0)
    tags = ","
    if at < len(datagram):
        tags, at = osc_types.get_string(datagram, at)
    if not tags.startswith(","):
        raise BadPacket("no type tags")
    values: list[object] = []
    for tag in tags[1:]:
        if tag in _CONSTANTS:
            values.append(_CONSTANTS[tag])
            continue
        if len(datagram) - at < _SIZES.get(tag, len(datagram) + 1):
            raise BadPacket(f"an argument of type {tag!r} is cut off, or of no use here")
        value, at = _READERS[tag](datagram, at)
        values.append(value)
    if at != len(datagram):
        raise BadPacket(f"{len(datagram) - at} bytes too many")
    return address, values


def _number(kind: str, value: object) -> int | float:
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise Unsendable(f"{value!r} cannot go out as {kind}")
    number = float(value) if kind == "f" else int(value)
    if abs(number) >= (2**31 if kind == "i" else 3.4e38):
        raise Unsendable(f"{value!r} is too large to go out as {kind}")
    return number
