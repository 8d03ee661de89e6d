"""The engine's tests again with every index checked: compiled code does not look where it writes."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_no_array_of_the_engine_is_written_beyond_its_end(tmp_path: Path):
    checked = {**os.environ, "NUMBA_BOUNDSCHECK": "1", "NUMBA_CACHE_DIR": str(tmp_path)}
    tests = [str(HERE / name) for name in ("test_engine.py", "test_kit_change.py")]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
        env=checked,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stdout[-3000:]
