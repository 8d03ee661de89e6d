"""What all tests share: a home of their own, the real recordings, the real programs."""

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def pytest_configure() -> None:
    """Let Ctrl-C be heard: what a shell starts in the background ignores it, and so would all it starts."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder that $NEURALFUNK_HOME names; the player's own stay untouched."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("NEURALFUNK_HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    return folder


@pytest.fixture(scope="session")
def data() -> Path:
    """Return the folder of real recordings: $NEURALFUNK_DATA, else ../shared/data beside the checkout."""
    folder = Path(os.environ.get("NEURALFUNK_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no real recordings at {folder}; set NEURALFUNK_DATA")
    return folder.resolve()


@pytest.fixture(scope="session")
def programs() -> Callable[..., None]:
    """Return a call that skips a test unless all programs named are installed.

    NF_LIVE=required makes a missing program a failure: there every live test must run.
    """

    def need(*names: str) -> None:
        missing = [name for name in names if shutil.which(name) is None]
        if missing and os.environ.get("NF_LIVE") == "required":
            pytest.fail(f"not installed: {', '.join(missing)}")
        if missing:
            pytest.skip(f"not installed: {', '.join(missing)}")

    return need
