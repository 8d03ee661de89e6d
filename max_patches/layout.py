"""Where everything is seen on the device, in whole pixels, 169 high."""

from max_patches.patch import Rect

CELL = (76, 41)
FIRST_CELL = (4, 4)
LEFT = 316  # of what is beside the pads
WIDTH = 640


def cell(pad: int) -> tuple[int, int]:
    """Return the corner of a pad, from 1: the first at the bottom left."""
    column, row = (pad - 1) % 4, (pad - 1) // 4
    return FIRST_CELL[0] + CELL[0] * column, FIRST_CELL[1] + CELL[1] * (3 - row)


def colour(pad: int) -> Rect:
    left, top = cell(pad)
    return left, top, 72, 4


def name(pad: int) -> Rect:
    left, top = cell(pad)
    return left, top + 5, 72, 15


def button(pad: int, n: int) -> Rect:
    """Return the place of a pad's button: 0 swap, 1 undo, 2 lock."""
    left, top = cell(pad)
    return left + (0, 27, 54)[n], top + 21, (26, 26, 18)[n], 15


DIALS: dict[str, Rect] = {"morph": (LEFT, 6, 44, 48), "distance": (LEFT + 50, 6, 44, 48)}
MENUS: dict[str, Rect] = {
    "source": (LEFT + 104, 18, 84, 15),
    "query": (LEFT + 104, 38, 84, 15),
    "moment": (LEFT + 194, 38, 84, 15),
}
BUTTONS: dict[str, Rect] = {
    "listen": (LEFT, 66, 68, 18),
    "take": (LEFT + 72, 66, 68, 18),
    "kit_swap": (LEFT + 144, 66, 68, 18),
    "kit_undo": (LEFT + 216, 66, 68, 18),
    "kit_previous": (LEFT, 90, 68, 18),
    "kit_next": (LEFT + 72, 90, 68, 18),
    "kit_home": (LEFT + 144, 90, 68, 18),
    "panic": (LEFT + 216, 90, 68, 18),
    "notes": (LEFT, 144, 68, 18),
}
KIT_NAME: Rect = (LEFT, 114, 118, 18)
KIT_MENU: Rect = (LEFT + 120, 114, 20, 18)  # wide enough for its arrow
LINE: Rect = (LEFT + 144, 112, 174, 15)
STATUS: dict[str, Rect] = {
    "voices": (LEFT + 144, 144, 44, 15),
    "load": (LEFT + 192, 144, 44, 15),
    "lost": (LEFT + 240, 144, 44, 15),
}
STATUS_NAMES: dict[str, Rect] = {
    "voices": (LEFT + 144, 128, 44, 15),
    "load": (LEFT + 192, 128, 44, 15),
    "lost": (LEFT + 240, 128, 44, 15),
}
LIGHT: Rect = (LEFT + 194, 18, 14, 14)
PORT: Rect = (LEFT + 214, 18, 64, 15)
