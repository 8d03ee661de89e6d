"""Draws the layout of a controller from its table, as SVG."""

from html import escape

from docs.controller_words import FUNCTIONS, KNOBS
from performer.control.computer_keys import ComputerKeys
from performer.control.controller import Button, Controller, Key

WIDTH, MARGIN, GAP = 960, 20, 6
INK, SOFT, PAPER, LINE = "#22223b", "#6c757d", "#ffffff", "#c9ccd5"
FILLS = {"pads": "#e9ecef", "neighbours": "#d5efec", "room": "#f9dcea", "kits": "#e6dff7"}
FRAMES = {"pads": "#8d99ae", "neighbours": "#2a9d8f", "room": "#e0559a", "kits": "#7b5cd6"}
PLACES = {"pads": (0, 1), "neighbours": (1, 1), "room": (0, 0), "kits": (1, 0)}
"""Where each block of pads lies: across and down."""
KNOB_WIDTH, KNOB_HEIGHT, STRIP_WIDTH, BUTTON_WIDTH, BUTTON_HEIGHT = 86, 76, 60, 184, 44


def picture(controller: Controller) -> str:
    """Return the layout of a controller with pads: its knobs above, pads at the left, buttons at the right."""
    left = MARGIN + (STRIP_WIDTH if controller.strip else 0)
    cell = _cell(controller)
    across, down = _blocks(controller)
    right = left + across * (_columns(controller) * (cell + GAP) + GAP) - GAP
    wide = right + (MARGIN + 2 * (BUTTON_WIDTH + GAP) if controller.buttons else 0) - GAP + MARGIN
    a_row = (wide - 2 * MARGIN) // KNOB_WIDTH
    top = MARGIN + -(-len(controller.knobs) // a_row) * KNOB_HEIGHT
    height = down * (controller.rows * (cell + GAP) + GAP) - GAP
    beside = -(-len(controller.buttons) // 2) * (BUTTON_HEIGHT + GAP)
    foot = top + max(height, beside) + MARGIN - GAP
    size = f'viewBox="0 0 {wide} {foot}" width="{wide}" height="{foot}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif">',
        f'<rect width="{wide}" height="{foot}" rx="8" fill="{PAPER}"/>',
        *_knobs(controller, wide, min(a_row, len(controller.knobs))),
        *(_strip(top, height - GAP) if controller.strip else []),
        *(part for name in _names(controller) for part in _block(controller, name, left, top, cell)),
        *(part for n, one in enumerate(controller.buttons) for part in _button(one, n, right + MARGIN, top)),
        "</svg>",
        "",
    ]
    return "\n".join(parts)


ROWS = ("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./")
SHIFTED = str.maketrans(
    "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./", '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
)
STAGGER = (0.0, 1.5, 1.8, 2.3)  # of a key, as the rows of a keyboard lie
CAP = 68


def keyboard_picture(keys: ComputerKeys) -> str:
    """Return a computer's keyboard, with what each of its keys does, and above that what it does with Shift."""
    wide = 2 * MARGIN + 14 * (CAP + GAP)
    foot = 2 * MARGIN + (len(ROWS) + 1) * (CAP + GAP) - GAP
    size = f'viewBox="0 0 {wide} {foot}" width="{wide}" height="{foot}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif">',
        f'<rect width="{wide}" height="{foot}" rx="8" fill="{PAPER}"/>',
    ]
    for row, letters in enumerate(ROWS):
        for column, letter in enumerate(letters):
            at = MARGIN + (STAGGER[row] + column) * (CAP + GAP), MARGIN + row * (CAP + GAP)
            parts += _cap(keys, letter, at, CAP)
    space = MARGIN + 4.0 * (CAP + GAP), MARGIN + len(ROWS) * (CAP + GAP)
    return "\n".join([*parts, *_cap(keys, " ", space, 6 * CAP), "</svg>", ""])


def _cap(keys: ComputerKeys, letter: str, at: tuple[float, float], width: int) -> list[str]:
    (x, y), with_shift = at, letter.translate(SHIFTED)
    pad = keys.pads.index(letter) + 1 if letter in keys.pads else 0
    done, shifted = _done(keys, letter), _done(keys, with_shift) if with_shift != letter else ""
    frame = FRAMES["pads"] if pad or done or shifted else LINE
    return [
        _box(x, y, width, CAP, FILLS["pads"] if pad else PAPER, frame),
        _text(x + 7, y + 16, "Space" if letter == " " else letter, 12, SOFT),
        *([_text(x + width - 7, y + 16, with_shift, 11, SOFT, "end")] if shifted else []),
        *([_text(x + width / 2, y + 34, shifted, 10, SOFT, "middle")] if shifted else []),
        _text(x + width / 2, y + 52, f"pad {pad}" if pad else done, 11, INK, "middle"),
    ]


def _done(keys: ComputerKeys, letter: str) -> str:
    if letter in keys.functions:
        return FUNCTIONS[keys.functions[letter]][0]
    if letter in keys.turns:
        knob, step = keys.turns[letter]
        return f"{KNOBS[knob][0]} {'+' if step > 0 else '−'}"
    return ""


def _names(controller: Controller) -> list[str]:
    return ["pads", *controller.areas]


def _columns(controller: Controller) -> int:
    return -(-len(controller.pads) // controller.rows)


def _blocks(controller: Controller) -> tuple[int, int]:
    """Return how many blocks of pads lie side by side, and one above the other."""
    return (2, 2) if controller.areas else (1, 1)


def _cell(controller: Controller) -> int:
    """Return the side of a pad, such that all find their place beside the buttons."""
    room = WIDTH - 3 * MARGIN - (2 * (BUTTON_WIDTH + GAP) if controller.buttons else 0)
    room -= STRIP_WIDTH if controller.strip else 0
    return min(84, room // (_blocks(controller)[0] * _columns(controller)) - GAP - 1)


def _block(controller: Controller, name: str, left: int, top: int, cell: int) -> list[str]:
    keys = controller.pads if name == "pads" else controller.areas[name]
    columns = _columns(controller)
    x, y = PLACES[name] if controller.areas else (0, 0)
    left += x * (columns * (cell + GAP) + GAP)
    top += y * (controller.rows * (cell + GAP) + GAP)
    drawn: list[str] = []
    for n, key in enumerate(keys):
        row, column = divmod(n, columns)
        at = (left + column * (cell + GAP), top + (controller.rows - 1 - row) * (cell + GAP))
        drawn += _pad(key, n + 1, name, at, cell)
    return drawn


def _pad(key: Key, number: int, name: str, at: tuple[int, int], cell: int) -> list[str]:
    x, y = at
    word = "pad" if name == "pads" else {"neighbours": "near", "room": "room", "kits": "kit"}[name]
    middle = x + cell / 2
    return [
        _box(x, y, cell, cell, FILLS[name], FRAMES[name]),
        _text(middle, y + cell / 2 - 2, f"{word} {number}", 12 if cell > 55 else 10, INK, "middle"),
        _text(middle, y + cell / 2 + 14, f"note {key.number}", 10 if cell > 55 else 8, SOFT, "middle"),
    ]


def _knobs(controller: Controller, wide: int, a_row: int) -> list[str]:
    drawn: list[str] = []
    for n, knob in enumerate(controller.knobs):
        row, column = divmod(n, a_row)
        x = MARGIN + (column + 0.5) * (wide - 2 * MARGIN) / a_row
        y = 36 + row * KNOB_HEIGHT
        ring = f'r="16" fill="{PAPER}" stroke="{FRAMES["pads"]}" stroke-width="2"'
        drawn += [
            f'<circle cx="{x:.1f}" cy="{y}" {ring}/>',
            f'<path d="M{x:.1f} {y}v-14" stroke="{INK}" stroke-width="2"/>',
            _text(x, y + 31, KNOBS[knob.control][0], 12, INK, "middle"),
            _text(x, y + 44, f"control {knob.key.number}", 10, SOFT, "middle"),
        ]
    return drawn


def _strip(top: int, height: int) -> list[str]:
    middle = top + height / 2
    turned = f'<g transform="rotate(-90 {MARGIN + 20} {middle})">'
    return [
        _box(MARGIN, top, STRIP_WIDTH - MARGIN, height, PAPER, LINE),
        f"{turned}{_text(MARGIN + 20, middle + 4, 'morph while touched', 12, INK, 'middle')}</g>",
    ]


def _button(button: Button, n: int, left: int, top: int) -> list[str]:
    x = left + n % 2 * (BUTTON_WIDTH + GAP)
    y = top + n // 2 * (BUTTON_HEIGHT + GAP)
    words = [FUNCTIONS[button.function][0]] if button.function != "shift" else ["held: second functions"]
    words += [f"Shift: {FUNCTIONS[button.shifted][0]}"] if button.shifted else []
    return [
        _box(x, y, BUTTON_WIDTH, BUTTON_HEIGHT, PAPER, LINE),
        _text(x + 10, y + 18, button.name, 12, SOFT),
        _text(x + BUTTON_WIDTH - 10, y + 18, f"{button.key.kind} {button.key.number}", 9, SOFT, "end"),
        _text(x + 10, y + 35, " · ".join(words), 12, INK),
    ]


def _box(x: float, y: float, width: float, height: float, fill: str, frame: str) -> str:
    place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
    return f'<rect {place} rx="6" fill="{fill}" stroke="{frame}" stroke-width="1.5"/>'


def _text(x: float, y: float, words: str, size: int, colour: str, anchor: str = "start") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}" text-anchor="{anchor}"'
    return f"<text {place}>{escape(words, quote=False)}</text>"
