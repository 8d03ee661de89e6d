"""Which models serve when others have taken the place of those that the library was heard by."""

from pathlib import Path

import pytest

from performer.library.catalogue import SERVES, Catalogue
from performer.library.rows import FoundSound
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.neural.identity import SHIPPED, model_id
from performer.neural.serving import ModelPair, keep, kept_decoder, kept_pair, serving
from tests.neural.other_models import turned_pair

FOUND = FoundSound(0, 500, 1000, 1, -10.0, None, 0.0, "ab")


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> ModelPair:
    return turned_pair(tmp_path_factory.mktemp("old"))


def shipped() -> str:
    return model_id((SHIPPED / "encoder.onnx").read_bytes())


def heard_by(home: Path, model: str) -> Catalogue:
    """Return a catalogue of one file, which a model has heard and serves."""
    catalogue = Catalogue(home)
    with catalogue.writing():
        catalogue.put_sound(catalogue.put_file(Path("/a.wav"), 1, 1, model, None), FOUND, None, model, 0)
        catalogue.note(SERVES, model)
    return catalogue


def test_without_a_library_the_shipped_models_serve_and_no_catalogue_is_made(tmp_path: Path):
    serves = serving(tmp_path)

    assert serves.now == serves.wanted
    assert serves.now.id == shipped()
    assert (serves.settled, serves.line(), list(tmp_path.iterdir())) == (True, "", [])


def test_models_that_have_heard_everything_serve(tmp_path: Path):
    heard_by(tmp_path, shipped())

    assert serving(tmp_path).line() == ""


def test_the_former_models_serve_from_their_copies_until_the_new_have_heard_everything(
    tmp_path: Path, old: ModelPair
):
    catalogue = heard_by(tmp_path, old.id)
    keep(tmp_path, old)

    serves = serving(tmp_path)
    assert (serves.now.id, serves.wanted.id, serves.settled) == (old.id, shipped(), False)
    assert Encoder.load(serves.now.encoder).model_id == old.id
    assert Decoder.load(serves.now.decoder).model_id == model_id(old.decoder.read_bytes())
    assert f"{old.id} serves until {shipped()} has heard 0 of 1 files" in serves.line()

    with catalogue.writing():
        catalogue.note(SERVES, shipped())
    assert serving(tmp_path).now.encoder == SHIPPED / "encoder.onnx"


def test_where_no_copy_was_kept_the_new_models_serve_at_once_and_say_so(tmp_path: Path, old: ModelPair):
    heard_by(tmp_path, old.id)

    serves = serving(tmp_path)

    assert (serves.now.id, serves.settled) == (shipped(), False)
    assert "its former file is not kept" in serves.line()


def test_a_copy_that_is_not_whole_is_not_used(tmp_path: Path, old: ModelPair):
    keep(tmp_path, old)
    pair = kept_pair(tmp_path, old.id)
    assert pair is not None

    pair.encoder.write_bytes(pair.encoder.read_bytes()[:-1])
    assert kept_pair(tmp_path, old.id) is None


def test_a_decoder_is_found_again_by_its_id_and_nothing_else_lies_beside_the_copies(tmp_path: Path, old: ModelPair):
    keep(tmp_path, old)
    keep(tmp_path, old)

    path = kept_decoder(tmp_path, model_id(old.decoder.read_bytes()))
    assert path is not None
    assert path.read_bytes() == old.decoder.read_bytes()
    assert kept_decoder(tmp_path, "none") is None
    assert sorted(each.name for each in path.parent.iterdir()) == ["decoder.onnx", "encoder.onnx"]
