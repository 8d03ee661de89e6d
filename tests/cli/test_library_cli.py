"""`library`, `similar` and `embed` as a player and other programs meet them, with the encoder that is shipped."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from performer.cli import main
from performer.cli.encoding import interrupts_later
from performer.library.catalogue import Catalogue
from performer.library.scan import scan
from performer.neural.encoder import Encoder
from performer.neural.serving import keep
from tests.library.made_sounds import burst, put
from tests.neural.other_models import turned_pair

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of five sounds, a file that is broken, and one that is no sound."""
    root = tmp_path / "my sounds"
    put(root / "kick deep.wav", burst(50, 0.4))
    put(root / "kick high.wav", burst(70, 0.4))
    put(root / "snare.wav", np.random.default_rng(0).normal(0, 0.2, 1600) * np.linspace(1, 0, 1600))
    put(root / "bass" / "A.wav", np.sin(2 * np.pi * 110 * np.arange(8000) / 8000) * 0.5)
    put(root / "silence.flac", np.zeros(4000))
    (root / "broken.WAV").write_bytes(b"RIFF" + bytes(60))
    (root / "readme.txt").write_text("hello")
    return root


@pytest.fixture
def filled(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Return the same folder, in the library."""
    assert main(["library", "add", str(folder)]) == 0
    capsys.readouterr()
    return folder


def said(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    """Return what a command that is done says on standard output; nothing may be on the other."""
    assert main([str(word) for word in words]) == 0
    told = capsys.readouterr()
    assert told.err == ""
    return told.out


def refused(capsys: pytest.CaptureFixture[str], status: int, *words: object) -> str:
    """Return the one line that a command says which cannot be done."""
    assert main([str(word) for word in words]) == status
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1 or status == 2
    return told.err


def test_adding_a_folder_tells_each_file_that_gave_no_sound_and_the_numbers(
    folder: Path, capsys: pytest.CaptureFixture[str]
):
    *lines, summary = said(capsys, "library", "add", folder).splitlines()

    assert [line.split(": ")[0] for line in lines] == [f"{folder}/broken.WAV", f"{folder}/readme.txt"]
    assert summary.startswith("6 files added, 0 changed, 0 gone, 0 unchanged; 5 new sounds, 1 files refused")

    again = json.loads(said(capsys, "library", "scan", "--json"))
    assert again["files"] == {"added": 0, "changed": 0, "unchanged": 6, "gone": 0}
    assert (again["files_read"], again["sounds_added"], again["refused"]) == (0, 0, [])


def test_status_counts_and_forget_lets_go(filled: Path, capsys: pytest.CaptureFixture[str]):
    status = json.loads(said(capsys, "library", "status", "--json"))
    assert status["folders"] == [{"path": str(filled), "there": True, "files": 6, "sounds": 5, "refused": 1}]
    assert (status["sounds"], status["silent"]) == (5, 1)
    assert status["classes"] == {"": 1, "bass": 1, "kick": 2, "snare": 1}
    assert status["origins"] == {"": 1, "name": 4}
    assert [each["path"] for each in status["refused"]] == [str(filled / "broken.WAV")]
    assert said(capsys, "library", "status").splitlines()[-1] == "classes: 1 sounds have none, 4 by their names"

    assert "forgotten, 6 files" in said(capsys, "library", "forget", filled)
    assert json.loads(said(capsys, "library", "status", "--json"))["sounds"] == 0
    assert (filled / "kick deep.wav").exists()
    assert "no folder of the library" in refused(capsys, 1, "library", "forget", filled)


def test_similar_names_the_nearest_with_distance_class_and_place(filled: Path, capsys: pytest.CaptureFixture[str]):
    def near(*words: object) -> list[dict[str, object]]:
        return json.loads(said(capsys, "similar", filled / "kick deep.wav", *words, "--json"))

    found = near()
    assert [Path(str(each["path"])).name for each in found[:2]] == ["kick deep.wav", "kick high.wav"]
    assert found[0]["distance"] == pytest.approx(0, abs=1e-3)
    assert [each["first_frame"] for each in found] == [0, 0, 0, 0]  # four: silence is not ranked
    assert [each["class"] for each in near("--class", "snare")] == ["snare"]
    assert [Path(str(each["path"])).name for each in near("--min-seconds", "0.9")] == ["A.wav"]
    assert [Path(str(each["path"])).name for each in near("--key", "A")] == ["A.wav"]
    assert near("--key", "Bb") == []
    assert len(near("-k", "2")) == 2
    first, *_ = said(capsys, "similar", filled / "kick deep.wav").splitlines()
    assert first.split()[:2] == ["0.0000", "kick"]


def test_a_class_that_the_neighbours_gave_is_shown_with_a_question_mark_and_its_confidence(
    filled: Path, home: Path, capsys: pytest.CaptureFixture[str]
):
    catalogue = Catalogue(home)
    with catalogue.writing():
        (kick,) = [raw[0] for raw in catalogue.raw_sounds(Encoder.load().model_id) if b"deep" in raw[1]]
        catalogue.put_classes([(kick, "kick", "neighbour", 0.8)])
    catalogue.close()

    first, second, *_ = said(capsys, "similar", filled / "kick deep.wav").splitlines()
    assert (first.split()[1], second.split()[1]) == ("kick?", "kick")
    found = json.loads(said(capsys, "similar", filled / "kick deep.wav", "--json"))
    assert [(each["class_origin"], each["class_confidence"]) for each in found[:2]] == [
        ("neighbour", 0.8), ("name", None),
    ]  # fmt: skip
    assert "1 by vote of their neighbours" in said(capsys, "library", "status")


def test_while_another_model_hears_the_library_each_command_says_which_serves_and_a_scan_ends_it(
    folder: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    old, new = turned_pair(tmp_path / "old"), Encoder.load().model_id
    keep(home, old)
    metric = Encoder.load().card.metric
    scan(home, [folder], partial(Encoder.load, old.encoder), old.id, n_workers=1, metric=metric)
    line = f"the model has changed: {old.id} serves until {new} has heard 0 of 5 files"

    status = json.loads(said(capsys, "library", "status", "--json"))["model"]
    assert status == {
        "serves": old.id, "wanted": new, "settled": False, "files_heard": 0, "files_to_hear": 5,
    }  # fmt: skip
    assert said(capsys, "library", "status").startswith(line)
    assert main(["similar", str(folder / "kick deep.wav"), "-k", "1"]) == 0
    told = capsys.readouterr()
    assert (told.out.split()[:2], told.err.startswith(line)) == (["0.0000", "kick"], True)

    assert "5 files heard again by another model" in said(capsys, "library", "scan")
    assert said(capsys, "library", "status").startswith(f"model: {new} has heard everything")
    assert said(capsys, "similar", folder / "kick deep.wav", "-k", "1").split()[:2] == ["0.0000", "kick"]


def test_what_similar_cannot_do_is_one_line(filled: Path, capsys: pytest.CaptureFixture[str]):
    assert "is silent" in refused(capsys, 1, "similar", filled / "silence.flac")
    assert "broken.WAV" in refused(capsys, 1, "similar", filled / "broken.WAV")
    assert "No such file" in refused(capsys, 1, "similar", filled / "none.wav")
    assert "no note" in refused(capsys, 2, "similar", filled / "snare.wav", "--key", "H")
    assert "'snair'" in refused(capsys, 2, "similar", filled / "snare.wav", "--class", "snair")
    assert "0" in refused(capsys, 2, "similar", filled / "snare.wav", "-k", "0")


def test_what_library_cannot_do_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert "no catalogue yet" in refused(capsys, 1, "library", "status")
    assert "no catalogue yet" in refused(capsys, 1, "library", "scan")
    assert "no such folder" in refused(capsys, 1, "library", "add", tmp_path / "none")
    assert "not yet" in refused(capsys, 1, "library", "watch")


def test_embed_writes_paths_and_latents_in_sorted_order(folder: Path, capsys: pytest.CaptureFixture[str]):
    out = folder.parent / "v.npz"

    assert main(["embed", str(folder / "snare.wav"), str(folder), "--out", str(out)]) == 0

    told = capsys.readouterr()
    assert [line.split(": ")[0] for line in told.err.splitlines()] == [
        str(folder / "broken.WAV"), str(folder / "silence.flac"),
    ]  # fmt: skip
    arrays = np.load(out, allow_pickle=False)
    assert arrays["paths"].tolist() == [
        str(folder / name) for name in ("bass/A.wav", "kick deep.wav", "kick high.wav", "snare.wav")
    ]
    assert (arrays["latents"].shape, arrays["latents"].dtype) == ((4, 64), np.float32)
    deep, high, snare = arrays["latents"][1:]
    assert np.linalg.norm(deep - high) < np.linalg.norm(deep - snare)


def test_embed_writes_nothing_where_there_is_no_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert "no sound" in refused(capsys, 1, "embed", tmp_path, "--out", tmp_path / "v.npz")
    assert not (tmp_path / "v.npz").exists()


def test_a_scan_stopped_by_ctrl_c_is_quiet_keeps_what_was_done_and_goes_on_next_time(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
):
    for number in range(240):
        put(tmp_path / "many" / f"tom {number:03}.wav", burst(100 + number, 0.5, seed=number))
    command = [sys.executable, "-m", "performer", "library", "add", str(tmp_path / "many")]
    scan = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, text=True,
        preexec_fn=_on_one_core,
    )  # fmt: skip
    latents = home / "latents-none"
    while scan.poll() is None and not latents.exists():  # the first sounds are about to be in
        latents = next(iter(home.glob("latents-*.f32")), latents)
        time.sleep(0.005)
    os.killpg(scan.pid, signal.SIGINT)
    out, err = scan.communicate(timeout=60)

    assert (scan.returncode, out, err) == (130, "", "")
    catalogue = Catalogue(home)
    kept = len(catalogue.files())
    assert 0 < kept < 240
    assert len(catalogue.sounds_per_file()) == kept
    report = json.loads(said(capsys, "library", "scan", "--json"))
    assert (report["files"]["unchanged"], report["files_read"]) == (kept, 240 - kept)
    assert len(catalogue.sounds_per_file()) == 240


def _on_one_core() -> None:
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])


@pytest.mark.parametrize("at", ["catalogue.sqlite", "scan.lock", "latents-*.f32"])
def test_ctrl_c_at_any_time_leaves_a_catalogue_that_can_be_used(tmp_path: Path, home: Path, at: str):
    for number in range(100):
        put(tmp_path / "many" / f"{number}.wav", burst(100 + number))
    command = [sys.executable, "-m", "performer", "library", "add", str(tmp_path / "many")]
    scan = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True, text=True)
    while scan.poll() is None and not list(home.glob(at)):
        time.sleep(0.002)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(scan.pid, signal.SIGINT)
    _, err = scan.communicate(timeout=60)

    assert err == ""
    assert main(["library", "add", str(tmp_path / "many")]) == 0
    assert len(Catalogue(home).sounds_per_file()) == 100


def test_ctrl_c_waits_for_the_end_of_what_it_would_break():
    done: list[str] = []

    def broken_off() -> None:
        with interrupts_later():
            signal.raise_signal(signal.SIGINT)
            done.append("the rest of it")

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert done == ["the rest of it"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
