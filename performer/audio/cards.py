"""What Linux tells of its sound cards: how each is being played just now, and whether it may fall asleep."""

import re
from dataclasses import dataclass
from pathlib import Path

PROC, SYS = Path("/proc/asound"), Path("/sys")


@dataclass(frozen=True, slots=True)
class Card:
    """One card. The first three are 0 while nobody plays it."""

    name: str
    sample_rate: int = 0
    period_frames: int = 0
    buffer_frames: int = 0
    is_usb: bool = False
    sleeps: bool = False

    @property
    def periods(self) -> int:
        """Return how many periods its buffer has."""
        return self.buffer_frames // self.period_frames if self.period_frames else 0


def cards(proc: Path = PROC, sys: Path = SYS) -> list[Card]:
    """Return the sound cards in the order of their numbers; none where this is not Linux, or has none."""
    folders = sorted(proc.glob("card[0-9]*"), key=lambda path: int(path.name[4:]))
    return [_card(folder, sys) for folder in folders]


def _card(folder: Path, sys: Path) -> Card:
    playing = next((facts for path in sorted(folder.glob("pcm*p/sub*/hw_params")) if (facts := _facts(path))), {})
    device = sys / "class" / "sound" / folder.name / "device"
    is_usb = (folder / "usbid").exists()
    if is_usb:  # the device of the card is one interface of it; power is the whole device's matter
        sleeps = _read(device / ".." / "power" / "control") == "auto"
    else:
        driver = (device / "driver" / "module").resolve().name
        sleeps = _read(sys / "module" / driver / "parameters" / "power_save") not in ("", "0", "-1")
    return Card(
        _read(folder / "id") or folder.name,
        playing.get("rate", 0),
        playing.get("period_size", 0),
        playing.get("buffer_size", 0),
        is_usb,
        sleeps,
    )


def _facts(path: Path) -> dict[str, int]:
    """Return the numbers of a `hw_params` file; nothing of one that says "closed"."""
    return {name: int(number) for name, number in re.findall(r"^(\w+): (\d+)", _read(path), re.MULTILINE)}


def _read(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""
