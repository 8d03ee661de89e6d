"""The mind's work: hear a pad's curated sound, find or make its neighbours, read and write kits, hear the room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from performer import jobs
from performer.audio.engine import SharedArrays
from performer.audio_format import Frames
from performer.errors import BadKit, BadSound, NeuralFunkError
from performer.kit import toml_file
from performer.kit.ready import ready_sounds
from performer.library.library import Library
from performer.library.scan import ensure_scanned
from performer.mind.ears import Ears
from performer.mind.finding import AtAnchor, Finder
from performer.mind.laddering import Ladders
from performer.mind.pad_files import empty_slots, write_pad_file
from performer.mind.saving import save_kit
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.neural.serving import ModelPair, serving
from performer.room.bank import Hit
from performer.sound.sound import Sound
from performer.swap.fit import measure

BUILT_IN_LIBRARY = Path(__file__).parent.parent / "assets" / "library"


@dataclass(frozen=True, slots=True)
class Means:
    """What a mind works with."""

    encoder: Encoder
    decoder: Decoder
    library: Library
    models: ModelPair
    roots: tuple[Path, ...]  # only below these; none: the whole catalogue
    kit_folder: Path


def open_means(home: Path, roots: Sequence[Path], kit_folder: Path, models: ModelPair | None = None) -> Means:
    """Return models and library, opened, those that serve if none are given; errors say what is wrong with them."""
    models = models or serving(home).now
    encoder, decoder = Encoder.load(models.encoder), Decoder.load(models.decoder)
    library = Library.open(home, encoder.model_id, encoder.card.metric)
    return Means(encoder, decoder, library, models, tuple(roots), kit_folder)


def scan_roots(home: Path, roots: Sequence[Path], encoder: Encoder) -> list[str]:
    """Catalogue the built-in library and the given folders where they are not yet; return lines worth saying."""
    said: list[str] = []
    make_encoder = partial(Encoder.load, encoder.path)
    for root in (BUILT_IN_LIBRARY, *roots):
        report = ensure_scanned(home, root, make_encoder, encoder.model_id, encoder.card.metric)
        if report is not None and report.sounds:
            said.append(f"library: {report.sounds} sounds added from {root.name}")
        if report is not None and report.labelled:
            said.append(f"library: {report.labelled} sounds got their class from their neighbours")
    return said


class Mind:
    """Answers jobs and listens. It has no thread, no pipe and no clock of its own."""

    def __init__(
        self,
        shared: SharedArrays,
        sample_rate: int,
        means: Means,
        seed: int = 0,
        voices: bool = True,
        reference: str = "",
    ) -> None:
        """Without `voices` speech is thrown away; `reference` says where one comes in."""
        self._shared = shared
        self._sample_rate = sample_rate
        self._means = means
        self.ears = Ears(shared, sample_rate, means.encoder, means.library, means.decoder.prior, voices)
        self.ears.heed(reference)
        self._finder = Finder(
            means.encoder, means.decoder, means.library, means.roots, self.ears.bank, sample_rate, seed
        )
        self._ladders = Ladders(
            means.encoder,
            means.decoder,
            means.library,
            means.roots,
            self.ears.bank,
            sample_rate,
            seed,
            self._finder.latent_of,
        )
        self._tasks: dict[type, Callable[[Any], list[jobs.Answer]]] = {
            jobs.Anchor: self._anchor,
            jobs.FindSound: self._find,
            jobs.FollowHit: self._follow,
            jobs.ChooseHits: lambda job: [self._ladders.choose(job)],
            jobs.MakeStep: self._make_step,
            jobs.ReadKit: self._read_kit,
            jobs.SaveKit: self._save_kit,
            jobs.WritePadFile: lambda job: [write_pad_file(job, self._at(job.placement), self._sample_rate)],
            jobs.EmptySlots: lambda job: empty_slots(job.folder),
            jobs.Listen: self._listen,
            jobs.RememberHits: self._remember,
            jobs.ClearRoom: self._clear,
            jobs.CheckRoom: lambda job: [self.ears.check()],
        }

    def handle(self, job: jobs.Job) -> list[jobs.Answer]:
        """Return the answers to one job."""
        return self._tasks[type(job)](job)

    def listen(self) -> list[jobs.Answer]:
        """Return what has been heard in the room since the last call."""
        return list(self.ears.listen())

    def between(self, do: Callable[[], None]) -> None:
        """Have `do` called between the tries of a long job: what is heard or waited for comes first."""
        self._ladders.between = do

    def room_level(self) -> jobs.RoomLevel | None:
        """Return how loud the room is, None while nobody listens."""
        return self.ears.level()

    def adopt(self, means: Means) -> None:
        """Work with another model from now on; what the room has given is heard again."""
        former, self._means = self._means, means
        self._finder.adopt(means.encoder, means.decoder, means.library)
        self._ladders.adopt(means.encoder, means.decoder, means.library)
        self.ears.adopt(means.encoder, means.library, means.decoder.prior)
        former.library.close()

    def serves(self, text: str = "") -> jobs.ModelServes:
        """Return which model this mind hears with, with a line for the player."""
        return jobs.ModelServes(self._means.encoder.model_id, text)

    def refresh(self) -> None:
        """Pick up what a scan has added to the library."""
        self._means.library.refresh()

    def describe(self) -> str:
        """Return one line on what this mind can use."""
        return f"the mind is ready: {len(self._means.library)} sounds in the library"

    def warm_up(self) -> None:
        """Run everything once, so that the first swap of a set is not the slowest."""
        noise = np.random.default_rng(0).standard_normal((self._sample_rate // 4, 1)).astype(np.float32) * 0.1
        sound = Sound(noise, self._sample_rate)
        latent = self._means.encoder.encode(sound)
        measure(sound)
        if latent is not None:
            self._means.library.nearest(latent, 8)
            self._means.decoder.decode(latent, 0)
        self.ears.warm_up()

    def _at(self, placement: jobs.Placement) -> Frames:
        first, n = placement.first, placement.n_frames * placement.n_channels
        return self._shared.arena[first : first + n].reshape(placement.n_frames, placement.n_channels)

    def _anchor(self, job: jobs.Anchor) -> list[jobs.Answer]:
        frames: Frames = self._at(job.placement) * np.float32(job.gain)
        sound = Sound(frames, self._sample_rate)
        latent = self._means.encoder.encode(sound)
        self._finder.heard_curated(job.fingerprint, latent)
        model = self._means.encoder.model_id
        return [jobs.Anchored(job.number, job.pad, latent, measure(sound), job.fingerprint, model)]

    def _find(self, job: jobs.FindSound) -> list[jobs.Answer]:
        try:
            frames, facts = self._finder.find(job)
        except AtAnchor:
            return [jobs.BackToAnchor(job.number, job.pad)]
        except NeuralFunkError as reason:
            return [jobs.Refused(job.number, job.pad, str(reason))]
        self._write(job.grant, frames)
        return [jobs.Found(job.number, job.pad, facts, *frames.shape)]

    def _follow(self, job: jobs.FollowHit) -> list[jobs.Answer]:
        follows = self._finder.follow(job)
        return [] if follows is None else [follows]

    def _make_step(self, job: jobs.MakeStep) -> list[jobs.Answer]:
        try:
            frames, facts = self._ladders.make(job)
        except NeuralFunkError as reason:
            return [jobs.Refused(job.number, job.pad, str(reason))]
        self._write(job.grant, frames)
        return [jobs.StepMade(job.number, job.pad, facts, *frames.shape)]

    def _write(self, grant: jobs.Grant, frames: Frames) -> None:
        if frames.size > grant.n_floats:
            raise BadSound(f"{len(frames)} frames do not fit where the stage wanted them")
        self._shared.arena[grant.first : grant.first + frames.size] = frames.ravel()

    def _read_kit(self, job: jobs.ReadKit) -> list[jobs.Answer]:
        try:
            kit = toml_file.load(job.path)
            ready = ready_sounds(kit, self._sample_rate, self._find_moved)
        except NeuralFunkError as error:
            return [jobs.Refused(job.number, 0, str(error))]
        if sum(frames.size for frames in ready.values()) > job.grant.n_floats:
            return [jobs.Refused(job.number, 0, f"{job.path}: its sounds are longer than four minutes together")]
        at = job.grant.first
        placements: dict[tuple[int, int, int], jobs.Placement] = {}
        for place, frames in ready.items():
            self._shared.arena[at : at + frames.size] = frames.ravel()
            placements[place] = jobs.Placement(at, *frames.shape)
            at += frames.size
        return [jobs.KitRead(job.number, kit, placements)]

    def _find_moved(self, fingerprint: str) -> Path | None:
        row = self._means.library.by_fingerprint(fingerprint)
        return None if row is None else row.path

    def _save_kit(self, job: jobs.SaveKit) -> list[jobs.Answer]:
        try:
            path = save_kit(job, self._means.kit_folder, self._at, self._sample_rate, self._find_moved)
        except (BadKit, NeuralFunkError) as error:
            return [jobs.Refused(job.number, 0, str(error))]
        return [jobs.KitSaved(job.number, path)]

    def _listen(self, job: jobs.Listen) -> list[jobs.Answer]:
        return self.ears.open(job.on, job.sensitivity)

    def _remember(self, job: jobs.RememberHits) -> list[jobs.Answer]:
        self.ears.remember(filter(None, map(self._known_hit, job.hits)), job.n_heard)
        return [jobs.HitsRemembered(len(self.ears.bank))]

    def _known_hit(self, known: jobs.KnownHit) -> Hit | None:
        """Return a hit of the mind before this one, None for what is silence to this one's model."""
        sound = Sound(self._at(known.placement).copy(), self._sample_rate)
        encoder = self._means.encoder
        latent = known.latent if known.model == encoder.model_id else encoder.encode(sound)
        if latent is None:
            return None
        onset, end = known.onset_frame, known.end_frame
        judged = known.level_db, known.class_, known.mark
        return Hit(known.hit, sound, latent, *judged, onset, end, known.floor_db, known.share)

    def _clear(self, job: jobs.ClearRoom) -> list[jobs.Answer]:
        self.ears.clear()
        return []
