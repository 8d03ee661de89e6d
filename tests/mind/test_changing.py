"""The models change while the mind works: the old ones serve, then the new, and no number is another."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

from performer import jobs
from performer.errors import BadModel
from performer.library.catalogue import SERVES, Catalogue
from performer.mind.changing import change_models, changed_since, stamps
from performer.mind.mind import BUILT_IN_LIBRARY, Means, open_means, scan_roots
from performer.neural.identity import SHIPPED, model_id
from performer.neural.serving import ModelPair, keep, serving
from performer.sound import files
from tests.mind.stages import ASSETS, Stage, play_room
from tests.neural.other_models import turned_pair

N_SOUNDS = 342


class Changed:
    """A home whose library the old models have heard, the means they gave, and what a change said."""

    def __init__(self, home: Path, old: ModelPair) -> None:
        self.home = home
        self.old = open_means(home, (BUILT_IN_LIBRARY,), home / "kits", old)
        keep(home, old)
        scan_roots(home, (), self.old.encoder)
        self.old.library.refresh()
        self.serves = serving(home)
        self.said: list[str] = []
        new = change_models(home, self.serves, self.old, self.said.append)
        assert new is not None
        self.new: Means = new


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Changed:
    return Changed(tmp_path_factory.mktemp("home"), turned_pair(tmp_path_factory.mktemp("old")))


def test_the_old_models_serve_from_their_copies_and_a_line_says_so(changed: Changed):
    assert changed.serves.now.id == changed.old.encoder.model_id
    assert changed.serves.now.encoder.is_relative_to(changed.home)
    assert changed.said[0] == changed.serves.line()
    assert f"serves until {changed.new.encoder.model_id} has heard 0 of {N_SOUNDS} files" in changed.said[0]


def test_the_new_models_know_every_sound_under_its_old_number(changed: Changed):
    assert serving(changed.home).settled
    assert [row.id for row in changed.new.library.rows()] == [row.id for row in changed.old.library.rows()]
    for row in changed.new.library.rows()[::50]:
        old_row = changed.old.library.row(row.id)
        assert old_row is not None
        latent, before = changed.new.library.latent(row), changed.old.library.latent(old_row)
        np.testing.assert_allclose(latent, -np.asarray(before), atol=1e-4)


def test_a_change_that_is_done_clears_out_the_old_latents_at_the_next_start(changed: Changed):
    serves = serving(changed.home)

    assert change_models(changed.home, serves, changed.new, changed.said.append) is None

    (kept,) = changed.home.glob("latents-*.f32")
    assert changed.new.encoder.model_id in kept.name


def test_another_decoder_alone_serves_at_once(changed: Changed, tmp_path: Path):
    encoder, decoder = tmp_path / "encoder.onnx", tmp_path / "decoder.onnx"
    encoder.write_bytes((SHIPPED / "encoder.onnx").read_bytes())
    model = onnx.load(SHIPPED / "decoder.onnx")
    model.doc_string = "another"
    onnx.save(model, decoder)

    means = change_models(changed.home, serving(changed.home, encoder, decoder), changed.new, changed.said.append)

    assert means is not None
    assert means.decoder.model_id == model_id(decoder.read_bytes()) != changed.new.decoder.model_id
    assert [row.id for row in means.library.rows()] == [row.id for row in changed.new.library.rows()]
    means.library.close()


def test_a_decoder_that_cannot_be_read_is_told_before_anything_is_heard(changed: Changed, tmp_path: Path):
    pair = turned_pair(tmp_path)
    pair.decoder.write_bytes(b"")

    with pytest.raises(BadModel, match=r"decoder\.onnx: is empty"):
        change_models(
            changed.home, serving(changed.home, pair.encoder, pair.decoder), changed.new, changed.said.append
        )

    assert serving(changed.home, pair.encoder, pair.decoder).n_heard == 0


def test_files_that_are_still_being_written_are_left_alone(tmp_path: Path):
    pair = ModelPair(tmp_path / "encoder.onnx", tmp_path / "decoder.onnx", "")
    pair.encoder.write_bytes(b"an encoder")
    pair.decoder.write_bytes(b"a decoder")
    known = stamps(pair)
    ends: list[float] = []

    def write() -> None:
        with open(pair.encoder, "wb") as file:
            for _ in range(20):
                file.write(b"another encoder, longer than the first")
                file.flush()
                time.sleep(0.02)
        pair.decoder.unlink()
        time.sleep(0.3)
        pair.decoder.write_bytes(b"its decoder")
        ends.append(time.monotonic())

    thread = threading.Thread(target=write)
    thread.start()
    found = changed_since(pair, known, every_seconds=0.1)
    seen = time.monotonic()
    thread.join()

    assert seen > ends[0]
    assert found == stamps(pair) != known


@pytest.fixture
def stage(changed: Changed) -> Stage:
    """Return a snare pad and a mind that has the old models."""
    catalogue = Catalogue(changed.home)
    assert catalogue.noted(SERVES) == changed.new.encoder.model_id
    catalogue.close()
    old = replace(changed.old, library=changed.new.library)  # which `adopt` closes, and the next test needs
    return Stage(old, ASSETS / "kit" / "snare-3-1.flac", "snare")


def adopt(stage: Stage, changed: Changed) -> None:
    """Let the mind change to the new models, which the next test needs as well."""
    home, means = changed.home, changed.new
    stage.mind.adopt(open_means(home, means.roots, means.kit_folder, means.models))
    changed.new = open_means(home, means.roots, means.kit_folder, means.models)


def heard_again(stage: Stage) -> None:
    """Let the mind hear the pad's sound again, as the stage does when the model has changed."""
    first = stage.anchor
    frames = files.read(ASSETS / "kit" / "snare-3-1.flac").frames
    slot = stage.engine.sounds.write(frames)
    at, n_frames, n_channels, _ = (int(x) for x in stage.engine.parts.slots[slot])
    placement = jobs.Placement(at, n_frames, n_channels)
    (anchored,) = stage.mind.handle(jobs.Anchor(2, 1, "snare", placement, 1.0, first.fingerprint))
    assert isinstance(anchored, jobs.Anchored)
    assert anchored.model == stage.mind.serves().model
    np.testing.assert_allclose(anchored.latent, -np.asarray(first.latent), atol=1e-4)
    stage.anchor = replace(first, latent=anchored.latent, model=anchored.model)


def told(stage: Stage, changed: Changed) -> None:
    stage.anchor = replace(stage.anchor, model=changed.old.encoder.model_id)


def test_a_pad_is_heard_again_before_its_neighbours_are_looked_for(stage: Stage, changed: Changed):
    told(stage, changed)
    adopt(stage, changed)

    assert stage.mind.serves("a line") == jobs.ModelServes(changed.new.encoder.model_id, "a line")
    assert "has not heard this sound yet; ask again" in stage.refusal()
    heard_again(stage)
    found = stage.find()
    assert found.facts.name.startswith("snare")
    assert found.facts.model == changed.new.encoder.model_id


def test_what_the_old_models_found_is_a_query_still(stage: Stage, changed: Changed):
    told(stage, changed)
    made = stage.find(source="generated").facts
    adopt(stage, changed)
    heard_again(stage)

    assert made.model == changed.old.encoder.model_id
    near = stage.find(query="current", current=made).facts
    assert near.name.startswith("snare")
    of_library = replace(near, latent=-np.asarray(near.latent), model=changed.old.encoder.model_id)
    wanted, found = (stage.find(query="current", current=each).facts for each in (near, of_library))
    assert (found.fingerprint, found.distance) == (wanted.fingerprint, pytest.approx(wanted.distance, abs=1e-3))


def test_the_rooms_hits_are_heard_again(stage: Stage, changed: Changed):
    told(stage, changed)
    stage.mind.handle(jobs.Listen(True, 0.5))
    room = files.read(ASSETS / "room" / "room.flac", 0, 6 * 44_100)
    heard = play_room(stage, room.mono())
    before = {hit.hit: stage.mind.ears.bank.get(hit.hit) for hit in heard}
    assert before

    adopt(stage, changed)

    for number, hit in before.items():
        again = stage.mind.ears.bank.get(number)
        assert again is not None
        assert hit is not None
        np.testing.assert_allclose(again.latent, -hit.latent, atol=1e-4)
