"""What the status line says, and in how many cells: pure, without a terminal."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from performer.stage.status import Status

METER_CELLS = 10
LOWEST_DB = -50.0
NEARLY_FULL_DB, FULL_DB = -9.0, -1.0
FALL_DB = 3.0  # of the shown level, each time it is drawn
HIGH_LOAD, FULL_LOAD = 0.5, 0.8
LONGEST_KIT = 20
APART = 2  # cells between two parts
CALM, GOOD, NOTABLE, BAD, QUIET = "", "green", "yellow", "bold red", "dim"


@dataclass(frozen=True, slots=True)
class Part:
    """One fact on the line. On a narrow terminal the facts of the highest rank give way first."""

    text: str
    style: str
    rank: int


def parts_of(status: "Status", level_db: tuple[float, float], plain: bool) -> list[Part]:
    """Return all parts in their order; `level_db` is what the meter shows, `plain` is for ASCII only."""
    now = status.figures
    loads = f"load {_percent(now.mean_load)}/{_percent(now.worst_load)}%"
    parts = [Part(meter(level_db, plain), _level_style(max(level_db)), 0)]
    if status.recording:
        parts.append(Part(f"{'*' if plain else '●'} rec {status.recording}", BAD, 0))
    parts.append(_latency(status))
    parts.append(Part(f"voices {now.voices}", CALM, 4))
    parts.append(Part(loads, _load_style(now.worst_load), 2 if now.worst_load < HIGH_LOAD else 1))
    counts = {"lost": now.lost_blocks, "late": now.late_hits, "cut": now.cut_voices, "dropped": now.dropped}
    always = ("lost", "late")
    parts += [
        Part(f"{what} {n}", BAD if n else QUIET, 1 if n else 5) for what, n in counts.items() if n or what in always
    ]
    parts.append(Part(_shortened(status.kit), CALM, 3))
    if status.bpm is not None:
        parts.append(Part(f"{status.bpm:g} bpm", CALM, 6))
    parts.append(Part(f"mind {status.mind}", QUIET if status.mind == "idle" else CALM, 7))
    return [part for part in parts if part.text]


def fitting(parts: Sequence[Part], widths: Sequence[int], n_cells: int) -> list[Part]:
    """Return the parts that stand beside one another in `n_cells`, of the widths given; the most needed stay."""
    kept = dict(enumerate(parts))
    while len(kept) > 1 and _width(widths[at] for at in kept) > n_cells:
        del kept[max(kept, key=lambda at: (kept[at].rank, at))]
    return list(kept.values())


def meter(level_db: tuple[float, float], plain: bool) -> str:
    """Return both channels in one row of cells: the left fills their upper half, the right the lower."""
    left, right = (_filled(level) for level in level_db)
    if plain:
        return "#" * max(left, right) + "-" * (METER_CELLS - max(left, right))
    both = min(left, right)
    one = "▀" if left > right else "▄"
    return "█" * both + one * (abs(left - right)) + "·" * (METER_CELLS - max(left, right))


def fallen(shown_db: float, level_db: float) -> float:
    """Return what the meter shows next: it rises at once and falls slowly."""
    return max(level_db, shown_db - FALL_DB)


def _filled(level_db: float) -> int:
    share = (min(level_db, 0.0) - LOWEST_DB) / -LOWEST_DB
    return max(0, round(share * METER_CELLS))


def _width(widths: Iterable[int]) -> int:
    known = list(widths)
    return sum(known) + APART * (len(known) - 1)


def _latency(status: "Status") -> Part:
    if not status.device:
        return Part("no device", BAD, 1)
    least = "" if status.figures.device_ms else ">"
    return Part(f"{least}{status.figures.latency_ms:.1f} ms", CALM, 3)


def _percent(share: float) -> str:
    return f"{100.0 * share:.0f}"


def _load_style(worst: float) -> str:
    return BAD if worst >= FULL_LOAD else NOTABLE if worst >= HIGH_LOAD else CALM


def _level_style(level_db: float) -> str:
    return BAD if level_db >= FULL_DB else NOTABLE if level_db >= NEARLY_FULL_DB else GOOD


def _shortened(name: str) -> str:
    shown = "".join(mark if mark.isprintable() else " " for mark in name)
    return shown if len(shown) <= LONGEST_KIT else shown[: LONGEST_KIT - 1] + "…"
