"""Which sound device a session is played by, on disk: a stage that is started again takes no other."""

import json
from pathlib import Path

FILE = "device.json"


def keep_device(folder: Path, session: str, audio: str) -> None:
    """Note that a session is played by a device, as `--audio` would name it; where that cannot be, nothing is."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).write_text(json.dumps({"session": session, "audio": audio}), "utf-8")
    except OSError:
        return  # the disk is full, or not ours: a stage that died would choose anew


def played_by(folder: Path, session: str) -> str | None:
    """Return the device of a session, as `--audio` would name it; None where that is not known."""
    try:
        kept = json.loads((folder / FILE).read_text("utf-8"))
        return str(kept["audio"]) if kept["session"] == session else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
