"""Draws `docs/morph.svg`: the built-in kit morphed to the built-in room and back over eight bars.

python -m docs.morph_picture
"""

import tempfile
from pathlib import Path

from bench.morph import (
    BARS,
    CURATED_ROUNDS,
    MORPH_ROUNDS,
    PADS,
    TOP_ROUND,
    Morphed,
    Strike,
    measure,
    performance,
)
from performer.bounce import perform

WIDTH, HEIGHT, LEFT, RIGHT, TOP = 960, 576, 120, 24, 54
ROW, CURVE, GAP = 16, 84, 34
COLOURS = {"curated": "#8d99ae", "library": "#2a9d8f", "blend": "#7b5cd6", "room": "#e0559a"}
WORDS = {
    "curated": "the curated sound",
    "library": "a neighbour from the library",
    "blend": "a blend, newly made",
    "room": "the hit of the room",
}
INK, PAPER, LINE, SOFT = "#22223b", "#ffffff", "#d8dbe2", "#6c757d"
FIRST = CURATED_ROUNDS - 1  # the last round before the morph is shown, too
ROUNDS = range(FIRST, CURATED_ROUNDS + MORPH_ROUNDS + 1)
CELL = (WIDTH - LEFT - RIGHT) / len(ROUNDS)


def main() -> None:
    """Bounce the morph and write the picture beside this file."""
    with tempfile.TemporaryDirectory() as name:
        home, folder = Path(name) / "home", Path(name)
        morphed = measure(perform(performance(home, folder), print), home)
    Path(__file__).with_name("morph.svg").write_text(picture(morphed), "utf-8")


def picture(morphed: Morphed) -> str:
    """Return the picture as SVG."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">'
    paper = f'<rect width="{WIDTH}" height="{HEIGHT}" rx="8" fill="{PAPER}"/>'
    pads_end = TOP + PADS * ROW
    distance_top = pads_end + GAP
    level_top = distance_top + CURVE + GAP
    return "\n".join(
        [
            head,
            paper,
            *_legend(),
            *_pads(morphed),
            *_distances(morphed, distance_top),
            *_levels(morphed, level_top),
            _text(LEFT, HEIGHT - 14, _foot(), 12, INK),
            "</svg>",
            "",
        ]
    )


def _foot() -> str:
    return f"0 to 1 and back to 0 over {BARS} bars: one column a round of {PADS} strikes, half a bar each; bounced"


def _legend() -> list[str]:
    drawn: list[str] = []
    x = LEFT
    for source, colour in COLOURS.items():
        drawn.append(f'<rect x="{x}" y="17" width="12" height="12" rx="3" fill="{colour}"/>')
        drawn.append(_text(x + 18, 27, WORDS[source], 13, INK))
        x += 38 + round(7.2 * len(WORDS[source]))
    return drawn


def _pads(morphed: Morphed) -> list[str]:
    """Return one row a pad, each strike in the colour of where its sound came from."""
    state = morphed.bounced.session.stage.board.pads
    drawn = [
        _text(8, TOP + pad * ROW - 4, f"{pad} {state[pad].pad.role.replace('_', ' ')}", 11, SOFT) for pad in state
    ]
    for number in ROUNDS:
        drawn += [_cell(strike) for strike in morphed.round(number)]
    return drawn


def _cell(strike: Strike) -> str:
    x, y = _x(strike.round), TOP + (strike.pad - 1) * ROW
    colour = COLOURS[strike.placed.facts.source]
    return f'<rect x="{x:.1f}" y="{y}" width="{CELL - 2:.1f}" height="{ROW - 2}" rx="2" fill="{colour}"/>'


def _distances(morphed: Morphed, top: int) -> list[str]:
    """Return the mean distance of the pads from their curated sounds, round by round."""
    means = {number: morphed.mean_distance(number) for number in ROUNDS}
    highest = max(means.values())
    points = " ".join(
        f"{_x(number) + CELL / 2:.1f},{top + CURVE * (1 - mean / highest):.1f}" for number, mean in means.items()
    )
    peak = _x(CURATED_ROUNDS + TOP_ROUND) + CELL
    return [
        _text(8, top + 12, "mean distance", 11, SOFT),
        _text(8, top + 26, "to the curated", 11, SOFT),
        f'<path d="M{LEFT} {top + CURVE}H{WIDTH - RIGHT}" stroke="{LINE}"/>',
        f'<polyline points="{points}" fill="none" stroke="{INK}" stroke-width="2"/>',
        _text(peak, top + 10, f"{highest:.3f}", 11, INK),
    ]


def _levels(morphed: Morphed, top: int) -> list[str]:
    """Return how far each strike of a pad that morphs is from its first, in a band of a decibel."""
    middle, decibel = top + CURVE / 2, CURVE / 2.5
    band = f'<rect x="{LEFT}" y="{middle - decibel:.1f}" width="{WIDTH - LEFT - RIGHT}" height="{2 * decibel:.1f}"'
    drawn = [
        _text(8, top + 12, "level of each", 11, SOFT),
        _text(8, top + 26, "strike, ±1 dB", 11, SOFT),
        f'{band} fill="#f1f3f7"/>',
        f'<path d="M{LEFT} {middle:.1f}H{WIDTH - RIGHT}" stroke="{LINE}"/>',
    ]
    for number in ROUNDS:
        for strike in morphed.round(number):
            if strike.placed.step:
                x = _x(number) + CELL * strike.pad / (PADS + 1)
                y = middle - decibel * strike.level_db
                drawn.append(
                    f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{COLOURS[strike.placed.facts.source]}"/>'
                )
    return drawn


def _x(number: int) -> float:
    return LEFT + (number - FIRST) * CELL


def _text(x: float, y: float, words: str, size: int, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}">{words}</text>'


if __name__ == "__main__":
    main()
