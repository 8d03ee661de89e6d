"""A stage whose running kit is kept in a folder, by the real keeper."""

import time
from pathlib import Path

from performer.stage.keeping import Keeper, Origin
from tests.stage.boards import Played, played


class Kept:
    """A stage whose running kit is kept in a folder."""

    def __init__(self, play: Played, folder: Path, origin: Origin | None = None) -> None:
        self.play = play
        self.said: list[str] = []
        self.keeper = Keeper(
            play.stage, folder, self.said.append, origin or Origin("/kits/small/kit.toml", "session 1")
        )
        self.keeper.start()
        self._looks = 0.0

    def look(self) -> None:
        """Let the keeper look once more, however soon."""
        self._looks += 1.0
        self.keeper.look(time.monotonic() + self._looks)


def kept(tmp_path: Path, play: Played | None = None) -> tuple[Played, Kept]:
    play = play or played()
    return play, Kept(play, tmp_path)
