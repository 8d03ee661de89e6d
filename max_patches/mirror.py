"""A control that both sides move: a hand or Live's automation, and the instrument, which says each move back.

Nothing that is told is said again (`set`), and a control is set only where what is told differs from what it shows:
one that its patch sets stands in Live's undo history, and Live takes it for a hand that overrides the automation.
What a control shows is kept in a `change`.
"""

from max_patches.link import AFRESH, TICK
from max_patches.patch import Box, Outlet, Patch

STEPS = 1000  # of a dial, in which it is compared: what comes back of a move differs in the last bits
HELD_TICKS = 2  # for which a dial that was moved follows nobody: what comes back is older than where it is


def follow(patch: Patch, control: Box, told: Outlet) -> None:
    """Let a switch or a menu show what it is told, a whole number."""
    shown = _shown(patch, control, patch.object("prepend set", control[0]))
    patch.connect(told, shown)


def follow_slowly(patch: Patch, dial: Box, told: Outlet) -> None:
    """Let a dial show what it is told, once a second at most, and never while it is moved."""
    moved = patch.object("t f b", dial[0])
    shown = _shown(patch, dial, patch.object("prepend set", _steps(patch, moved[0])), f"/ {STEPS:.1f}")
    held = patch.object("i", patch.object(f"r {TICK}"), patch.message(str(HELD_TICKS), moved[1]))
    is_free = patch.object("sel 0", held)
    patch.connect(patch.object("- 1", is_free[1]), held, 1)
    last = patch.object("i -1", is_free[0], _steps(patch, told))
    nothing = patch.message("-1", patch.object(f"r {AFRESH}"))
    patch.connect(nothing, last, 1)
    patch.connect(patch.object(f"split 0 {STEPS}", last)[0], shown)


def _shown(patch: Patch, control: Box, moved: Box, *scaled: str) -> Box:
    """Return what lets through to the control what it does not show yet."""
    shown = patch.object("change -1", moved)
    value: Box = shown
    for text in scaled:
        value = patch.object(text, value)
    patch.connect(patch.object("prepend set", value), control)
    return shown


def _steps(patch: Patch, value: Outlet | Box) -> Box:
    """Return a number from 0 to 1 as a whole one."""
    return patch.object("i", patch.object("+ 0.5", patch.object(f"* {STEPS:.1f}", value)))
