"""`generate`, `reconstruct` and `models`, as a player runs them."""

import json
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from performer.cli import main
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.neural.picture import png
from performer.sound.files import read, write
from performer.sound.fingerprint import fingerprint
from performer.sound.loudness import hit_level_db
from performer.sound.sound import Sound
from tests.neural.hits import kick, noise, quieter

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def sounds(tmp_path: Path) -> Path:
    """Return a folder with a kick, a hat and silence."""
    folder = tmp_path / "sounds"
    folder.mkdir()
    write(folder / "kick.wav", kick())
    write(folder / "hat.flac", quieter(noise(60), by_db=12))
    write(folder / "silence.wav", Sound(np.zeros((500, 2), np.float32), 44_100))
    return folder


def generate(out: Path, *words: Path | str) -> list[Path]:
    """Run `generate` and return the sounds it wrote, in their order."""
    before = set(out.glob("*.wav"))
    assert main(["generate", *map(str, words), "--out", str(out)]) == 0
    new = set(out.glob("*.wav")) - before
    return sorted(new, key=lambda path: (len(path.name), path.name))


def story(path: Path) -> dict[str, Any]:
    return json.loads(path.with_suffix(".json").read_text("utf-8"))


def bytes_of(paths: list[Path]) -> list[bytes]:
    return [path.read_bytes() for path in paths]


def test_one_file_is_reconstructed_with_its_provenance(sounds: Path, tmp_path: Path):
    (made,) = generate(tmp_path / "out", sounds / "kick.wav")

    told = story(made)
    assert told["how"] == "reconstruct"
    assert [(one["path"], one["weight"]) for one in told["parents"]] == [(str(sounds / "kick.wav"), 1.0)]
    assert told["parents"][0]["fingerprint"] == fingerprint(kick())
    assert told["fingerprint"] == fingerprint(read(made))


def test_the_provenance_is_enough_to_make_the_sound_again(tmp_path: Path):
    (made,) = generate(tmp_path / "out", "--class", "snare")

    told = story(made)
    again = Decoder.load().decode(np.array(told["latent"], np.float32), told["seed"])
    assert again.frames.tobytes() == read(made).frames.tobytes()
    assert told["decoder"] == Decoder.load().model_id


def test_weights_are_those_of_the_sum(sounds: Path, tmp_path: Path):
    encoder = Encoder.load()
    first, second = (encoder.encode(read(sounds / name)) for name in ("kick.wav", "hat.flac"))
    assert first is not None
    assert second is not None

    (made,) = generate(tmp_path / "out", sounds / "kick.wav", sounds / "hat.flac", "--weights", "3", "-1")

    np.testing.assert_allclose(story(made)["latent"], 1.5 * first - 0.5 * second, atol=1e-4)


def test_a_path_begins_at_one_sound_and_ends_at_the_other(sounds: Path, tmp_path: Path):
    made = generate(tmp_path / "out", sounds / "kick.wav", sounds / "hat.flac", "--steps", "3")

    latents = [np.array(story(path)["latent"]) for path in made]
    ends = [
        np.array(story(generate(tmp_path / "ends", sounds / name)[0])["latent"])
        for name in ("kick.wav", "hat.flac")
    ]
    assert [path.name for path in made] == [f"kick-to-hat-{n}.wav" for n in (1, 2, 3)]
    np.testing.assert_allclose(latents, [ends[0], (ends[0] + ends[1]) / 2, ends[1]], atol=1e-5)


@pytest.mark.parametrize(
    "words", [("--prior", "--count", "3"), ("--class", "tom", "--count", "3"), ("--random", "3")]
)
def test_a_seed_draws_the_same_sounds_again_and_another_seed_others(tmp_path: Path, words: tuple[str, ...]):
    once = bytes_of(generate(tmp_path / "a", *words, "--seed", "5"))
    again = bytes_of(generate(tmp_path / "b", *words, "--seed", "5"))
    other = bytes_of(generate(tmp_path / "c", *words, "--seed", "6"))

    assert len(once) == 3
    assert len(set(once)) == 3
    assert once == again
    assert not set(once) & set(other)


def test_without_a_seed_draws_are_new_each_time(tmp_path: Path):
    assert bytes_of(generate(tmp_path / "a", "--prior")) != bytes_of(generate(tmp_path / "b", "--prior"))


def test_no_spread_is_the_middle_of_the_class(tmp_path: Path):
    made = generate(tmp_path / "out", "--class", "kick", "--spread", "0", "--count", "2")

    mean = Decoder.load().prior.of_class("kick").mean
    for path in made:
        np.testing.assert_allclose(story(path)["latent"], mean, atol=1e-6)


def test_variations_of_a_file_differ_and_stay_near_it(sounds: Path, tmp_path: Path):
    made = generate(tmp_path / "out", sounds / "kick.wav", "--count", "3", "--seed", "1")

    here = np.array(story(generate(tmp_path / "one", sounds / "kick.wav")[0])["latent"])
    there = np.array(story(generate(tmp_path / "two", sounds / "hat.flac")[0])["latent"])
    away = [float(np.linalg.norm(np.array(story(path)["latent"]) - here)) for path in made]
    assert min(away) > 0.1
    assert max(away) < np.linalg.norm(here - there)


def test_random_sounds_have_no_to_three_parents_of_the_built_in_library(tmp_path: Path):
    made = generate(tmp_path / "out", "--random", "16", "--seed", "0")

    n_parents = [len(story(path)["parents"]) for path in made]
    assert set(n_parents) == {0, 1, 2, 3}
    for path in made:
        weights = [parent["weight"] for parent in story(path)["parents"]]
        assert sum(weights) == pytest.approx(1.0 if weights else 0.0)


def test_draws_of_a_class_are_like_the_librarys_once_it_has_some(tmp_path: Path, sounds: Path):
    folder = tmp_path / "mine" / "kick"
    folder.mkdir(parents=True)
    for number in range(10):
        write(folder / f"kick {number}.wav", kick(seconds=0.3 + 0.02 * number))
    assert main(["library", "add", str(tmp_path / "mine")]) == 0

    (made,) = generate(tmp_path / "out", "--class", "kick")
    (other,) = generate(tmp_path / "out", "--class", "snare")

    assert story(made)["how"] == "class of the library"
    assert story(other)["how"] == "class of the model"
    mine = Encoder.load().encode(kick())
    distance = np.linalg.norm(np.array(story(made)["latent"]) - mine)
    assert distance < 0.3 * np.linalg.norm(Decoder.load().prior.of_class("kick").mean - mine)


def test_nothing_is_overwritten(sounds: Path, tmp_path: Path):
    original = (sounds / "kick.wav").read_bytes()

    generate(sounds, sounds / "kick.wav")
    generate(sounds, sounds / "kick.wav")

    assert (sounds / "kick.wav").read_bytes() == original
    assert {path.name for path in sounds.glob("kick*.wav")} == {"kick.wav", "kick-2.wav", "kick-3.wav"}


def test_pictures_show_each_input_and_the_output(sounds: Path, tmp_path: Path):
    (made,) = generate(tmp_path / "out", sounds / "kick.wav", sounds / "hat.flac", "--pictures")
    (drawn,) = generate(tmp_path / "out", "--class", "clap", "--pictures")

    pixels = decoded_png(made.with_suffix(".png").read_bytes())  # (height, width, 3)
    gaps = (pixels == 96).all(axis=(0, 2))
    assert np.count_nonzero(np.diff(gaps.astype(int)) == 1) == 2  # between three sounds
    kick_part = pixels[:, : int(gaps.argmax())].sum(axis=(1, 2))
    assert kick_part[128:].sum() > 4 * kick_part[:128].sum()  # a kick is low, and low is below
    assert not (decoded_png(drawn.with_suffix(".png").read_bytes()) == 96).all(axis=(0, 2)).any()


def decoded_png(content: bytes) -> np.ndarray:
    """Return the pixels (height, width, 3) of a PNG of unfiltered rows, its checksums verified."""
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    at, parts = 8, {}
    while at < len(content):
        (n,) = struct.unpack(">I", content[at : at + 4])
        name, body = content[at + 4 : at + 8], content[at + 8 : at + 8 + n]
        assert struct.unpack(">I", content[at + 8 + n : at + 12 + n])[0] == zlib.crc32(name + body)
        parts[name] = body
        at += 12 + n
    width, height, depth, colour = struct.unpack(">IIBB", parts[b"IHDR"][:10])
    assert (depth, colour) == (8, 2)
    rows = np.frombuffer(zlib.decompress(parts[b"IDAT"]), np.uint8).reshape(height, 1 + 3 * width)
    assert not rows[:, 0].any()
    return rows[:, 1:].reshape(height, width, 3)


def test_a_png_holds_its_pixels():
    pixels = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)

    np.testing.assert_array_equal(decoded_png(png(pixels)), pixels)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "nothing to start from"),
        (("a.wav", "--prior"), "not both"),
        (("--prior", "--random", "2"), "two ways to draw"),
        (("a.wav", "--steps", "3"), "1 were given"),
        (("a.wav", "b.wav", "--weights", "1"), "2 files and 1 weights"),
        (("a.wav", "b.wav", "--steps", "3", "--weights", "1", "1"), "no --weights"),
        (("a.wav", "b.wav", "--steps", "1"), "--steps 1; give 2"),
        (("--prior", "--count", "0"), "--count 0; give 1"),
        (("--random", "2", "--count", "3"), "leave --count out"),
        (("--prior", "--spread", "-1"), "--spread -1.0"),
        (("--prior", "--spread", "nan"), "no weight or spread"),
        (("--prior", "--seed", "-1"), "give 0 or more"),
        (("--class", "kik"), "invalid choice: 'kik'"),
    ],
)
def test_wrong_use_is_told_and_nothing_is_made(words: tuple[str, ...], said: str, tmp_path: Path, capsys: Capture):
    assert main(["generate", *words, "--out", str(tmp_path / "out")]) == 2

    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("none.wav", "cannot be read"),
        ("silence.wav", "is silence, which has no latent"),
        (".", "is no regular file"),
    ],
)
def test_what_cannot_be_used_is_one_line(name: str, said: str, sounds: Path, tmp_path: Path, capsys: Capture):
    assert main(["generate", str(sounds / name), "--out", str(tmp_path / "out")]) == 1

    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_class_that_the_model_never_heard_is_one_line(tmp_path: Path, capsys: Capture):
    assert main(["generate", "--class", "loop", "--out", str(tmp_path)]) == 1

    assert "no class 'loop'" in capsys.readouterr().err


def test_wavenet_is_not_there_yet(tmp_path: Path, capsys: Capture):
    assert main(["generate", "--prior", "--wavenet", "--out", str(tmp_path)]) == 1

    assert "not yet" in capsys.readouterr().err


def test_reconstructions_have_the_names_and_levels_of_the_files(sounds: Path, tmp_path: Path):
    write(sounds / "kick.wav", quieter(kick(), by_db=6))  # so that its level is not held back by full scale
    words = ["reconstruct", str(sounds / "kick.wav"), str(sounds / "hat.flac"), "--out", str(tmp_path / "out")]

    assert main(words) == 0
    first = bytes_of([tmp_path / "out" / "kick.wav", tmp_path / "out" / "hat.flac"])
    assert main(words) == 0  # what was made by this command is replaced

    assert first == bytes_of([tmp_path / "out" / "kick.wav", tmp_path / "out" / "hat.flac"])
    for name in ("kick.wav", "hat.flac"):
        original, made = read(sounds / name), read(tmp_path / "out" / name)
        assert hit_level_db(made) == pytest.approx(hit_level_db(original), abs=0.1)
        assert np.abs(made.frames).max() <= 1.0


def test_reconstruct_replaces_nothing_that_it_did_not_make(sounds: Path, capsys: Capture):
    original = (sounds / "kick.wav").read_bytes()

    assert main(["reconstruct", str(sounds / "kick.wav"), "--out", str(sounds)]) == 1

    assert "was not reconstructed" in capsys.readouterr().err
    assert (sounds / "kick.wav").read_bytes() == original


def test_two_files_of_one_name_are_told_apart_before_anything_is_written(
    sounds: Path, tmp_path: Path, capsys: Capture
):
    other = tmp_path / "other"
    write(other / "kick.wav", noise(60))

    files = [str(sounds / "kick.wav"), str(other / "kick.wav")]
    assert main(["reconstruct", *files, "--out", str(tmp_path / "out")]) == 1

    assert "would both become" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_one_file_that_cannot_be_read_stops_no_other(sounds: Path, tmp_path: Path, capsys: Capture):
    (sounds / "broken.wav").write_bytes(b"RIFF")
    names = ("broken.wav", "silence.wav", "kick.wav")

    assert main(["reconstruct", *(str(sounds / name) for name in names), "--out", str(tmp_path / "out")]) == 1

    assert [path.name for path in sorted((tmp_path / "out").iterdir())] == ["kick.json", "kick.wav"]
    assert [line.split(": ")[0] for line in capsys.readouterr().err.splitlines()] == ["neuralfunk", "neuralfunk"]


def test_models_tells_the_cards_of_the_files_in_use(capsys: Capture):
    assert main(["models", "--json"]) == 0

    encoder, decoder = json.loads(capsys.readouterr().out)["models"]
    assert (encoder["kind"], decoder["kind"]) == ("encoder", "decoder")
    assert encoder["model_id"] == Encoder.load().model_id
    assert encoder["card"]["licence"] == "CC BY-SA 4.0"
    assert Path(decoder["file"]).stat().st_size == decoder["bytes"]


def test_models_is_readable_without_json(capsys: Capture):
    assert main(["models"]) == 0

    out = capsys.readouterr().out
    assert "encoder: " in out
    assert "  licence      CC BY-SA 4.0\n" in out
