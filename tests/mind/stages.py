"""The stage's end of a mind with the real library and models: an engine's memory, one pad, and a room."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from performer import jobs
from performer.audio.engine import Engine, MemoryPlan, SharedArrays
from performer.audio_format import Frames
from performer.mind.mind import BUILT_IN_LIBRARY, Means, Mind
from performer.sound import files

RATE = 44_100
ASSETS = BUILT_IN_LIBRARY.parent


class Stage:
    """The stage's end: an engine's memory, and the anchor of one pad."""

    def __init__(
        self, means: Means, sound: Path, role: str, arena_floats: int = 1 << 22, n_references: int = 0
    ) -> None:
        self.engine = Engine(
            RATE, MemoryPlan(1 << 19, arena_floats, n_references)
        )  # nine seconds of a room, and more
        self.shared: SharedArrays = self.engine.shared
        self.mind = Mind(self.shared, RATE, means)
        self.role = role
        frames = files.read(sound).frames
        slot = self.engine.sounds.write(frames)
        first, n_frames, n_channels, _ = (int(x) for x in self.engine.parts.slots[slot])
        placement = jobs.Placement(first, n_frames, n_channels)
        (anchored,) = self.mind.handle(jobs.Anchor(1, 1, role, placement, 1.0, "own"))
        assert isinstance(anchored, jobs.Anchored)
        self.anchor = jobs.SoundFacts(0, "own", "curated", 0.0, "own", anchored.latent, anchored.measure)

    def job(self, **given: object) -> jobs.FindSound:
        """Return a search for this pad, with what is given in place of the usual."""
        extent = self.engine.sounds.reserve(1 << 18)
        self.engine.sounds.give_back(extent)  # nobody else takes it here; found sounds stay until the next job
        plain = jobs.FindSound(
            number=7,
            pad=1,
            role=self.role,
            source="library",
            query="anchor",
            distance=0.0,
            anchor=self.anchor,
            current=self.anchor,
            heard_already=(),
            banned=frozenset(),
            shortlist=(),
            on_other_pads=frozenset(),
            grant=jobs.Grant(extent.first, extent.n_floats),
        )
        return replace(plain, **given)  # type: ignore[arg-type]

    def find(self, **given: object) -> jobs.Found:
        """Return what is found."""
        (answer,) = self.mind.handle(self.job(**given))
        assert isinstance(answer, jobs.Found), answer
        return answer

    def refusal(self, **given: object) -> str:
        """Return why nothing is found."""
        (answer,) = self.mind.handle(self.job(**given))
        assert isinstance(answer, jobs.Refused), answer
        return answer.reason

    def frames(self, found: jobs.Found, job: jobs.FindSound) -> Frames:
        """Return the frames that were written for the engine."""
        n = found.n_frames * found.n_channels
        return self.shared.arena[job.grant.first : job.grant.first + n].reshape(found.n_frames, found.n_channels)


def play_room(
    stage: Stage, audio: np.ndarray, tell: Callable[[jobs.HeardHit | jobs.HitGrown], None] = lambda said: None
) -> list[jobs.HeardHit]:
    """Let the stage hear a room, and return the hits that its mind finds, whole; all is told as it is found."""
    heard: list[jobs.HeardHit] = []
    out = np.zeros((256, 2), np.float32)
    for first in range(0, len(audio), 256):
        part = np.zeros(256, np.float32)
        part[: len(audio[first : first + 256])] = audio[first : first + 256]
        stage.engine.render_offline(out, part, 256)
        for answer in stage.mind.listen():
            assert isinstance(answer, jobs.HeardHit | jobs.HitGrown)
            tell(answer)
            if isinstance(answer, jobs.HitGrown):
                heard[-1] = answer.whole
            else:
                heard.append(answer)
    return heard
