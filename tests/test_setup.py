"""tools/setup.sh where something is missing. That it works is shown by whoever reads this: it made their .venv."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a script for POSIX shells")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a folder with the set-up and a PATH, `bin`, that has nothing but what any system has."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "bin").mkdir()
    shutil.copy(ROOT / "tools" / "setup.sh", tmp_path / "tools")
    for name in ("sh", "dirname", "id", "uname"):
        (tmp_path / "bin" / name).symlink_to(shutil.which(name))
    return tmp_path


def put(checkout: Path, name: str, script: str) -> None:
    path = checkout / "bin" / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def set_up(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [str(checkout / "tools" / "setup.sh"), *words]
    return subprocess.run(command, env={"PATH": str(checkout / "bin")}, capture_output=True, text=True)


def test_without_a_python_that_fits_one_line_says_what_to_install(checkout: Path):
    put(checkout, "python3.12", "echo 'pyenv: python3.12: command not found' >&2; exit 127")
    put(checkout, "python3", "exit 1  # 3.13, asked whether it is 3.11 or 3.12")

    done = set_up(checkout)

    assert done.returncode == 1
    assert done.stderr.startswith("setup: Python 3.11 or 3.12 is needed (python-rtmidi has no wheels beyond 3.12)")
    assert done.stderr.count("\n") == 1
    assert not (checkout / ".venv").exists()


def test_a_shim_with_nothing_behind_it_is_passed_over(checkout: Path):
    put(checkout, "python3.12", "exit 127")
    put(checkout, "python3.11", f'case "$*" in *ensurepip*) exit 1;; *) exec {sys.executable} "$@";; esac')

    done = set_up(checkout)

    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    assert done.returncode == 1
    assert f"Python {version} comes without venv here: apt-get install python{version}-venv" in done.stderr
    assert done.stderr.count("\n") == 1


def test_macs_with_intel_processors_are_told_at_once(checkout: Path):
    (checkout / "bin" / "uname").unlink()
    put(checkout, "uname", "echo Darwin x86_64")

    done = set_up(checkout)

    assert done.returncode == 1
    assert "Intel processors cannot run this" in done.stderr
