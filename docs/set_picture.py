"""Draws `docs/set.svg`: the built-in set as a waveform, coloured by what the pads held, with what was heard.

python docs/set_picture.py
"""

import tempfile
from pathlib import Path

import numpy as np

from performer.audio_format import Frames
from performer.bounce import Bounced, perform
from performer.built_in_set import BAR_SECONDS, BARS, built_in_performance

WIDTH, HEIGHT, LEFT, TOP, FOOT = 960, 250, 16, 54, 44
COLOURS = {"curated": "#8d99ae", "library": "#2a9d8f", "room": "#e0559a", "generated": "#7b5cd6"}
WORDS = {
    "curated": "the curated kit",
    "library": "from the library",
    "room": "from the room",
    "generated": "newly made",
}
INK, PAPER = "#22223b", "#ffffff"


def main() -> None:
    """Bounce the set and write the picture beside this file."""
    with tempfile.TemporaryDirectory() as folder:
        bounced = perform(built_in_performance(Path(folder) / "set.nfset.jsonl"), print)
    Path(__file__).with_name("set.svg").write_text(picture(bounced), "utf-8")


def picture(bounced: Bounced) -> str:
    """Return the picture as SVG."""
    seconds = BARS * BAR_SECONDS
    scale = (WIDTH - 2 * LEFT) / seconds
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="8" fill="{PAPER}"/>',
        *_legend(),
    ]
    for bar in range(BARS + 1):
        x = LEFT + bar * BAR_SECONDS * scale
        parts.append(f'<path d="M{x:.1f} {TOP}V{HEIGHT - FOOT}" stroke="#d8dbe2" stroke-width="1"/>')
        if bar < BARS:
            parts.append(_text(x + 4, HEIGHT - FOOT + 14, f"bar {bar + 1}", 10, "#6c757d"))
    parts += _waveform(bounced, scale)
    parts += _heard(bounced, scale)
    return "\n".join([*parts, "</svg>", ""])


def _legend() -> list[str]:
    drawn: list[str] = []
    x = LEFT
    for source, colour in COLOURS.items():
        drawn.append(f'<rect x="{x}" y="17" width="12" height="12" rx="3" fill="{colour}"/>')
        drawn.append(_text(x + 18, 27, WORDS[source], 13, INK))
        x += 34 + 8 * len(WORDS[source])
    drawn.append(f'<path d="M{x + 2} 17l5 10l5 -10z" fill="{INK}"/>')
    drawn.append(_text(x + 18, 27, "the microphone hears a hit", 13, INK))
    return drawn


def _waveform(bounced: Bounced, scale: float) -> list[str]:
    """Return one bar of the waveform for every pixel, in the colours of the last struck pads."""
    rate, middle = bounced.sample_rate, (TOP + HEIGHT - FOOT) / 2
    half = (HEIGHT - FOOT - TOP) / 2 / max(1e-9, float(np.abs(bounced.frames).max()))
    strikes = _strikes(bounced)
    drawn: list[str] = []
    for x in range(WIDTH - 2 * LEFT):
        first, stop = round(x / scale * rate), round((x + 1) / scale * rate)
        low, high = _range(bounced.frames[first:stop])
        source = next((s for frame, s in reversed(strikes) if frame < stop), "curated")
        top, height = middle - high * half, max(1.0, (high - low) * half)
        drawn.append(
            f'<rect x="{LEFT + x}" y="{top:.1f}" width="1" height="{height:.1f}" fill="{COLOURS[source]}"/>'
        )
    return drawn


def _strikes(bounced: Bounced) -> list[tuple[int, str]]:
    """Return (frame, source of the pad's sound) of every strike."""
    held: dict[int, str] = {}
    strikes: list[tuple[int, str]] = []
    for said in bounced.said:
        if said.address == "/nf/pad/sound":
            held[int(said.values[0])] = str(said.values[3])
        elif said.address == "/nf/pad/struck":
            strikes.append((said.frame, held.get(int(said.values[0]), "curated")))
    return strikes


def _range(frames: Frames) -> tuple[float, float]:
    return (float(frames.min()), float(frames.max())) if len(frames) else (0.0, 0.0)


def _heard(bounced: Bounced, scale: float) -> list[str]:
    drawn: list[str] = []
    for said in bounced.said:
        if said.address == "/nf/heard":
            x = LEFT + said.frame / bounced.sample_rate * scale
            drawn.append(f'<path d="M{x - 4:.1f} {TOP - 14}l4 9l4 -9z" fill="{INK}"/>')
    return [
        *drawn,
        _text(LEFT, HEIGHT - 12, "24 seconds, bounced by `make play` on a machine without sound", 12, INK),
    ]


def _text(x: float, y: float, words: str, size: int, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}">{words}</text>'


if __name__ == "__main__":
    main()
