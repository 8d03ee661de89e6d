"""Whether Ableton Live runs on this computer: while it does, its controllers are its own until they are given."""

import subprocess
import sys

LONGEST_SECONDS = 2.0
_ON_WINDOWS = ["tasklist", "/NH", "/FI", "IMAGENAME eq Ableton Live*"]
_ELSEWHERE = ["pgrep", "-x", "Live|Ableton Live"]


def live_runs() -> bool:
    """Tell whether Live runs; False where that cannot be told."""
    try:
        command = _ON_WINDOWS if sys.platform == "win32" else _ELSEWHERE
        found = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return "Ableton Live" in found.stdout if sys.platform == "win32" else found.returncode == 0
