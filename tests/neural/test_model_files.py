"""Model files that are broken, or are not what they are given as: one line, whatever is wrong."""

from collections.abc import Callable
from pathlib import Path

import onnx
import pytest

from performer.errors import BadModel
from performer.neural.card import read_card
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.neural.identity import SHIPPED

ENCODER, DECODER = SHIPPED / "encoder.onnx", SHIPPED / "decoder.onnx"


def the_line(load: Callable[[Path], object], path: Path) -> str:
    """Return the text of the BadModel, which is one line and names the file."""
    with pytest.raises(BadModel) as found:
        load(path)
    text = str(found.value)
    assert "\n" not in text
    assert str(path) in text
    assert len(text) < 400
    return text


def with_card(folder: Path, source: Path, **changes: str | None) -> Path:
    """Return a copy of a model file with other entries on its card; None takes one away."""
    model = onnx.load(source)
    kept = [entry for entry in model.metadata_props if entry.key.removeprefix("neuralfunk.") not in changes]
    card = {entry.key: entry.value for entry in kept}
    card.update({f"neuralfunk.{key}": value for key, value in changes.items() if value is not None})
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, card)
    path = folder / "changed.onnx"
    onnx.save(model, path)
    return path


def test_a_file_that_is_not_there(tmp_path: Path):
    assert "cannot be read: No such file" in the_line(Encoder.load, tmp_path / "none.onnx")


def test_a_folder(tmp_path: Path):
    assert "cannot be read" in the_line(Encoder.load, tmp_path)


def test_an_empty_file(tmp_path: Path):
    (tmp_path / "empty.onnx").touch()

    assert "is empty" in the_line(Encoder.load, tmp_path / "empty.onnx")


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.99, 0.9999])
@pytest.mark.parametrize(("source", "load"), [(ENCODER, Encoder.load), (DECODER, Decoder.load)], ids=["en", "de"])
def test_a_truncated_file(tmp_path: Path, source: Path, load: Callable[[Path], object], share: float):
    content = source.read_bytes()
    (tmp_path / "cut.onnx").write_bytes(content[: round(share * len(content))])

    the_line(load, tmp_path / "cut.onnx")


@pytest.mark.parametrize("content", [b"RIFF\x24\x00\x00\x00WAVEfmt ", b"hello\n" * 100, bytes(5000)])
def test_a_file_that_is_no_model(tmp_path: Path, content: bytes):
    (tmp_path / "other.onnx").write_bytes(content)

    the_line(Encoder.load, tmp_path / "other.onnx")


def test_a_model_of_another_kind():
    assert "is of kind 'decoder' where 'encoder' is wanted" in the_line(Encoder.load, DECODER)
    assert "is of kind 'encoder' where 'decoder' is wanted" in the_line(Decoder.load, ENCODER)


def test_a_model_without_a_card(tmp_path: Path):
    model = onnx.load(ENCODER)
    del model.metadata_props[:]
    onnx.save(model, tmp_path / "bare.onnx")

    assert "has no card" in the_line(Encoder.load, tmp_path / "bare.onnx")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sample_rate": "fast"}, "sample_rate 'fast', which is no positive whole number"),
        ({"sample_rate": "0"}, "no positive whole number"),
        ({"sample_rate": "-1"}, "no positive whole number"),
        ({"frames": "65537"}, "its card says 65537 frames"),
        ({"latent_size": "32"}, "its card says 32 numbers"),
        ({"metric": "manhattan"}, "metric 'manhattan'; known: cosine, euclidean"),
        ({"version": "2"}, "is of format version 2, newer than 1"),
        ({"kind": "toaster"}, "kind 'toaster'; known: encoder, decoder, wavenet"),
        ({"credits": None}, "its card lacks 'credits'"),
        ({"licence": None}, "its card lacks 'licence'"),
    ],
)
def test_a_card_that_cannot_be(tmp_path: Path, changes: dict[str, str | None], said: str):
    assert said in the_line(Encoder.load, with_card(tmp_path, ENCODER, **changes))


def test_a_decoders_card_is_held_against_its_graph(tmp_path: Path):
    said = the_line(Decoder.load, with_card(tmp_path, DECODER, hop_frames="128"))

    assert "its card says 64 numbers to 512 hops" in said


def test_a_graph_that_gives_something_else(tmp_path: Path):
    model = onnx.load(ENCODER)
    model.graph.output[0].name = model.graph.node[-1].output[0] = "answer"
    onnx.save(model, tmp_path / "renamed.onnx")

    assert "gives no 'latent' first" in the_line(Encoder.load, tmp_path / "renamed.onnx")


def test_a_decoder_without_a_prior_still_decodes(tmp_path: Path):
    assert Decoder.load(with_card(tmp_path, DECODER, prior=None)).prior.classes == {}


def test_the_same_file_has_the_same_id_and_another_file_another(tmp_path: Path):
    assert Encoder.load().model_id == Encoder.load(ENCODER).model_id
    assert Encoder.load(with_card(tmp_path, ENCODER, figures="none")).model_id != Encoder.load().model_id


def test_a_card_reads_back_what_was_written():
    card = read_card({f"neuralfunk.{key}": value for key, value in WRITTEN.items()}, "a.onnx")

    assert (card.kind, card.sample_rate, card.metric, card.figures) == ("encoder", 1000, "cosine", "mAP 1")


WRITTEN = {
    "kind": "encoder",
    "version": "1",
    "sample_rate": "1000",
    "frames": "400",
    "latent_size": "2",
    "hop_frames": "10",
    "bands": "8",
    "metric": "cosine",
    "trained_on": "nothing",
    "credits": "nobody",
    "licence": "CC0",
    "figures": "mAP 1",
}
