"""What the tests of the mind share: the real library and models, and a mind that has heard a room."""

from collections.abc import Iterator

import pytest

from performer import jobs
from performer.mind.mind import BUILT_IN_LIBRARY, Means, open_means, scan_roots
from performer.sound import files
from tests.mind.stages import ASSETS, RATE, Stage, play_room


@pytest.fixture(scope="module")
def means(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Means]:
    home = tmp_path_factory.mktemp("home")
    opened = open_means(home, (BUILT_IN_LIBRARY,), home / "kits")
    scan_roots(home, (), opened.encoder)
    opened.library.refresh()
    yield opened
    opened.library.close()


@pytest.fixture
def clapped(means: Means) -> tuple[Stage, list[jobs.HeardHit]]:
    """A stage that has listened to the first nine seconds of the built-in room."""
    stage = Stage(means, ASSETS / "kit" / "clap-1-1.flac", "clap")
    stage.mind.handle(jobs.Listen(True, 0.5))
    room = files.read(ASSETS / "room" / "room.flac", 0, 9 * RATE)
    return stage, play_room(stage, room.mono())
