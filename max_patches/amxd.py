"""The container of a Max for Live device: chunks of a tag, a little-endian length and a body, the patch last.

As Ableton's own reader has it (maxdevtools, `amxd_textconv.py`): an unfrozen device is its header and the JSON of
an ordinary patch, without a checksum.
"""

import json
import struct
from dataclasses import dataclass
from typing import Any

AUDIO_EFFECT, MIDI_EFFECT, INSTRUMENT = "aaaa", "mmmm", "iiii"
HEAD, META, PATCH = b"ampf", b"meta", b"ptch"
END = b"\n\0"  # as Max writes it; the zero counts in the length


class BadDevice(Exception):
    """Bytes that are no unfrozen device."""


@dataclass(frozen=True, slots=True)
class Device:
    """A device as it was read."""

    kind: str  # AUDIO_EFFECT, MIDI_EFFECT or INSTRUMENT
    meta: int
    document: dict[str, Any]


def kind_as_number(kind: str) -> int:
    """Return the kind as the patch's project block has it."""
    return int.from_bytes(kind.encode("ascii"), "big")


def text_of(document: dict[str, Any]) -> str:
    """Return a patch as the JSON that Max would read."""
    return json.dumps(document, indent=1, ensure_ascii=True) + "\n"


def packed(kind: str, document: dict[str, Any]) -> bytes:
    """Return the bytes of a device."""
    body = text_of(document).rstrip("\n").encode() + END
    chunks = ((HEAD, kind.encode("ascii")), (META, struct.pack("<I", 0)), (PATCH, body))
    return b"".join(tag + struct.pack("<I", len(content)) + content for tag, content in chunks)


def unpacked(content: bytes) -> Device:
    """Return the device of a file's bytes; BadDevice says what is wrong with them."""
    chunks: dict[bytes, bytes] = {}
    at = 0
    while at < len(content):
        if at + 8 > len(content):
            raise BadDevice(f"a chunk begins at byte {at} and is cut off")
        tag, (size,) = content[at : at + 4], struct.unpack_from("<I", content, at + 4)
        if at + 8 + size > len(content):
            raise BadDevice(f"chunk {tag!r} says {size} bytes, {len(content) - at - 8} are there")
        if tag in chunks:
            raise BadDevice(f"chunk {tag!r} comes twice")
        chunks[tag] = content[at + 8 : at + 8 + size]
        at += 8 + size
    if list(chunks) != [HEAD, META, PATCH] or len(chunks[HEAD]) != 4 or len(chunks[META]) != 4:
        raise BadDevice(f"its chunks are {list(chunks)}; those of a device are {[HEAD, META, PATCH]}")
    if chunks[PATCH][:4] == b"mx@c":
        raise BadDevice("it is frozen; unfreeze it in Max")
    try:
        document = json.loads(chunks[PATCH].rstrip(b"\0"))
    except ValueError as error:
        raise BadDevice(f"its patch is no JSON: {error}") from error
    return Device(chunks[HEAD].decode("ascii"), struct.unpack("<I", chunks[META])[0], document)
