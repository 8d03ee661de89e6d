"""A scan: what it takes in, what it leaves, and what cannot stop it."""

import dataclasses
import os
import resource
import subprocess
from pathlib import Path

import numpy as np
import pytest

from performer.errors import BadCatalogue, NeuralFunkError
from performer.library.catalogue import Catalogue
from performer.library.library import Library
from performer.library.scan import ScanReport, ScanRunning, ensure_scanned, forget, scan
from performer.library.walk import lines_of_others, walk
from tests.library.band_encoder import BandEncoder, Breaking, make_band_encoder
from tests.library.made_sounds import burst, put


def never() -> BandEncoder:
    raise AssertionError("a scan that reads nothing makes no encoder")


def scanned(home: Path, *roots: Path) -> ScanReport:
    return scan(home, roots, make_band_encoder(), "bands", n_workers=1)


def opened(home: Path) -> Library:
    return Library.open(home, "bands", "cosine")


def test_a_folder_is_taken_in_and_a_second_scan_reads_no_audio(home: Path, folder: Path):
    (folder / "notes.txt").write_text("not a sound")
    (folder / "broken.wav").write_bytes(b"RIFF....WAVE")
    (folder / "empty.mp3").write_bytes(b"")

    report = scanned(home, folder)

    assert (report.added, report.files_read, report.sounds, report.unchanged) == (7, 7, 5, 0)
    assert [path.name for path, _ in report.refused] == ["broken.wav", "empty.mp3"]
    assert all("\n" not in reason and str(folder) not in reason for _, reason in report.refused)
    assert [path.name for path in report.others] == ["notes.txt"]
    library = opened(home)
    assert library.class_counts == {"kick": 2, "snare": 1, "hat_closed": 1, "": 1}
    ranked = library.nearest(np.ones(64, np.float32), 9)
    assert len(ranked) == 3  # the two kicks are the same, and silence is near nothing
    assert not {each.row.path.name for each in ranked} & {"silence.wav", "broken.wav", "empty.mp3", "notes.txt"}

    for path in folder.rglob("*"):
        if path.is_file():
            stamp = path.stat()
            path.write_bytes(bytes(stamp.st_size))  # whoever read it now would see no sound
            os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    again = scan(home, [folder], never, "bands")

    assert (again.added, again.changed, again.gone, again.files_read) == (0, 0, 0, 0)
    assert (again.unchanged, again.refused_before, again.refused) == (7, 2, [])
    assert len(opened(home)) == 5


def test_changed_files_are_read_again_gone_ones_let_go_and_sounds_read_as_they_are(home: Path, folder: Path):
    scanned(home, folder)
    put(folder / "kick.wav", burst(90, 0.3, seed=4))
    (folder / "silence.wav").unlink()
    put(folder / "new" / "tom.wav", burst(150, seed=5))

    report = scanned(home, folder)

    assert (report.added, report.changed, report.gone, report.unchanged, report.files_read) == (1, 1, 1, 3, 2)
    library = opened(home)
    rows = {row.path.name: row for row in library.rows()}
    assert sorted(rows) == ["SNARE 01.FLAC", "closed.wav", "kick copy.wav", "kick.wav", "tom.wav"]
    assert library.read(rows["kick.wav"]).n_frames == 2400
    latent = library.latent(rows["tom.wav"])
    assert latent is not None
    assert library.nearest(latent, 1)[0].row == rows["tom.wav"]


def test_another_model_hears_every_sound_anew_and_only_its_latents_are_new(home: Path, folder: Path):
    scanned(home, folder)
    before = opened(home)

    report = scan(home, [folder], make_band_encoder("other"), "other", n_workers=1)

    assert (report.changed, report.unchanged, report.sounds, report.heard_again) == (0, 5, 0, 5)
    other = Library.open(home, "other", "cosine")
    assert [dataclasses.replace(row, latent_row=None) for row in other.rows()] == [
        dataclasses.replace(row, latent_row=None) for row in before.rows()
    ]
    for row, was in zip(other.rows(), before.rows()):
        latent, old = other.latent(row), before.latent(was)
        assert (latent is None) == (old is None)
        if latent is not None:
            np.testing.assert_allclose(latent, old, atol=1e-6)
    assert scan(home, [folder], never, "other").heard_again == 0
    assert scan(home, [folder], never, "bands").heard_again == 0


def test_a_file_that_breaks_the_reader_is_refused_and_all_others_are_in(home: Path, folder: Path):
    put(folder / "m breaks.wav", np.ones(13))

    report = scan(home, [folder], Breaking, "bands", n_workers=2)

    assert [(path.name, "breaks" in reason) for path, reason in report.refused] == [("m breaks.wav", True)]
    assert len(opened(home)) == 5
    assert scan(home, [folder], never, "bands").unchanged == 6


def test_an_encoder_that_cannot_be_made_is_one_line(home: Path, folder: Path):
    with pytest.raises(BadCatalogue, match="no such model"):
        scan(home, [folder], _no_model, "bands", n_workers=1)


def _no_model() -> BandEncoder:
    raise BadCatalogue("x.onnx: no such model")


def test_a_process_that_cannot_start_is_one_line_and_no_file_is_blamed(home: Path, folder: Path):
    with pytest.raises(NeuralFunkError, match="did not start"):
        scan(home, [folder], _dies_at_once, "bands", n_workers=1)

    assert Catalogue(home).files() == []


def _dies_at_once() -> BandEncoder:
    os._exit(1)


def test_names_of_any_bytes_are_taken_in(home: Path, tmp_path: Path):
    root = Path(os.fsdecode(os.fsencode(tmp_path) + b"/s\xf6und"))
    put(root / "snare 🥁.wav", burst(300))
    put(Path(os.fsdecode(os.fsencode(root) + b"/kick \xff.wav")), burst(60))

    scanned(home, root)

    library = opened(home)
    assert {os.fsencode(row.path).rsplit(b"/", 1)[1] for row in library.rows()} == {
        "snare 🥁.wav".encode(), b"kick \xff.wav",
    }  # fmt: skip
    assert [library.read(row).n_frames for row in library.rows()] == [1600, 1600]
    assert library.class_counts == {"kick": 1, "snare": 1}


def test_odd_sizes_and_channels_are_sounds(home: Path, tmp_path: Path):
    from performer.sound.files import write
    from performer.sound.sound import Sound

    write(tmp_path / "s" / "eight.wav", Sound(np.tile(burst(100)[:, None], (1, 8)), 8000))
    write(tmp_path / "s" / "one.wav", Sound(np.array([[0.5]], np.float32), 192_000))
    write(tmp_path / "s" / "silent.wav", Sound(np.zeros((1, 1), np.float32), 8000))

    assert scanned(home, tmp_path / "s").sounds == 3
    library = opened(home)
    assert {row.path.name: row.n_channels for row in library.rows()}["eight.wav"] == 8
    assert {each.row.path.name for each in library.nearest(np.ones(64, np.float32), 9)} == {"eight.wav", "one.wav"}


def test_a_folder_that_is_not_there_loses_nothing(home: Path, folder: Path):
    scanned(home, folder)
    folder.rename(folder.with_name("unplugged"))

    with pytest.raises(BadCatalogue, match="no such folder"):
        scanned(home, folder)
    assert len(opened(home)) == 5

    with pytest.raises(BadCatalogue, match="is a file"):
        scanned(home, folder.with_name("unplugged") / "kick.wav")


def test_forgetting_a_folder_lets_go_of_its_sounds_and_touches_no_file(home: Path, folder: Path):
    scanned(home, folder, folder / "deep")

    assert forget(home, folder) == 3
    assert sorted(row.path.name for row in opened(home).rows()) == ["SNARE 01.FLAC", "kick copy.wav"]
    assert len(list(folder.rglob("*.*"))) == 5
    with pytest.raises(BadCatalogue, match=r"no folder of the library; its folders: .*deep"):
        forget(home, folder)


def test_two_scans_at_once_do_not_mix_and_the_second_says_so(home: Path, folder: Path):
    seen: list[type] = []

    def meanwhile(done: int, wanted: int) -> None:
        if not seen:
            assert ensure_scanned(home, folder, make_band_encoder(), "bands") is None
            with pytest.raises(ScanRunning, match="another scan"):
                scanned(home, folder)
            seen.append(ScanRunning)

    scan(home, [folder], make_band_encoder(), "bands", n_workers=1, on_progress=meanwhile)

    assert seen
    assert ensure_scanned(home, folder, never, "bands") is not None


def test_a_library_searches_while_a_scan_writes(home: Path, folder: Path):
    for number in range(60):
        put(folder / "more" / f"tom {number}.wav", burst(100 + number, seed=number))
    library = opened(home)
    lengths: list[int] = []

    def look(done: int, wanted: int) -> None:
        library.refresh()
        library.nearest(np.ones(64, np.float32), 3)
        lengths.append(len(library))

    scan(home, [folder], make_band_encoder(), "bands", n_workers=1, on_progress=look)
    library.refresh()

    assert len(lengths) >= 3
    assert len(library) == 65


def test_a_full_disk_is_one_line_and_what_was_finished_stays(home: Path, folder: Path):
    scanned(home, folder / "deep")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * 256 + 100, hard))  # the latents of two sounds and no more
    try:
        with pytest.raises(BadCatalogue) as caught:
            scanned(home, folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert "\n" not in str(caught.value)
    assert "free some space" in str(caught.value)
    assert len(opened(home)) == 2
    assert scanned(home, folder).unchanged == 2
    assert len(opened(home)) == 5


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_disk_that_fills_up_leaves_the_catalogue_whole(tmp_path: Path, folder: Path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)], check=False)
    if mounted.returncode:
        pytest.skip("no disk may be mounted here")
    try:
        scanned(disk, folder)
        for number in range(900):
            put(folder / "more" / f"{number} {'long name ' * 20}.wav", burst(100)[:80])
        with pytest.raises(BadCatalogue, match="free some space"):
            scanned(disk, folder)
        catalogue = Catalogue(disk)
        assert len(catalogue.files()) >= 5
        assert len(opened(disk)) == len([file for file in catalogue.files() if file.refused is None])
        catalogue.close()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def test_links_in_a_circle_end_and_hidden_folders_are_passed_over(tmp_path: Path):
    put(tmp_path / "a" / "b" / "kick.wav", burst(60))
    put(tmp_path / "a" / ".git" / "no.wav", burst(60))
    put(tmp_path / "a" / "._resource.wav", burst(60))
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a")
    (tmp_path / "a" / "dangling.wav").symlink_to(tmp_path / "nowhere.wav")
    os.mkfifo(tmp_path / "a" / "pipe.wav")

    found = walk(tmp_path / "a")

    assert [candidate.path.name for candidate in found.candidates] == ["kick.wav"]
    assert [path.name for path, _ in found.unreadable] == ["dangling.wav", "pipe.wav"]


def test_other_files_are_a_line_each_and_many_of_a_kind_one_line():
    others = [Path(f"/x/{number}.mid") for number in range(60)] + [
        Path("/x/a.m4a"),
        Path("/x/b.txt"),
        Path("/x/LICENSE"),
    ]

    assert lines_of_others(others) == [
        (Path("/x/a.m4a"), "m4a is not read; convert it to wav or flac"),
        (Path("/x/b.txt"), "txt is no sound file"),
        (Path("/x/LICENSE"), "is no sound file"),
        ("60 files *.mid", "mid is no sound file"),
    ]


def test_of_the_odd_files_all_that_libsndfile_reads_is_in_and_every_other_is_one_line(home: Path, data: Path):
    report = scan(home, [data / "odd"], make_band_encoder(), "bands", n_workers=1)

    files = [path for path in (data / "odd").rglob("*") if path.is_file()]
    told = {path for path, _ in report.refused} | set(report.others)
    library = opened(home)
    heard = {row.path for row in library.rows()}
    assert len(files) == 90
    assert len(heard) == 67
    assert told == set(files) - heard
    assert len(report.refused) + len(report.others) == 23
    ranked = {each.row.path for each in library.nearest(np.ones(64, np.float32), 9999)}
    assert not ranked & told
