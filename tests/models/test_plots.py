"""The pictures of evaluation: every class looks like itself, and what is drawn is what was found."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from models import drum_synthesis, encoders, likeness, plots, remade
from models.labelled import Labelled
from models.plots import LOOKS, Mapped
from models.remade import Remade


def figures_of(classes: list[str], **candidates: float) -> dict:
    """Return figures in which a candidate has the same precision everywhere."""

    def found(mean: float) -> dict:
        precision = {"mean": mean, "low": mean - 0.1, "high": mean + 0.05}
        by_class = {name: [precision, 40] for name in classes}
        return {
            "all": {"precision": precision, "n_queries": 80, "by_class": by_class},
            "drums": {"precision": precision, "n_queries": 40},
        }

    return {name: found(mean) for name, mean in candidates.items()}


def test_every_class_has_a_colour_and_a_shape_of_its_own():
    assert set(LOOKS) == set(drum_synthesis.CLASSES_MADE)
    assert len({colour for colour, _ in LOOKS.values()}) == len(LOOKS)
    assert len({shape for _, shape in LOOKS.values()}) == len(LOOKS)


def test_bars_are_as_high_as_the_figures_and_lines_as_long_as_the_intervals():
    figure = plots.draw_retrieval(figures_of(["kick", "fx"], ours=0.6, MFCC=0.3), "ours")

    (axes,) = figure.axes
    bars = {container.get_label(): container for container in axes.containers if container.get_label()[0] != "_"}
    assert list(bars) == ["MFCC", "ours"]  # ours last
    assert [bar.get_height() for bar in bars["ours"]] == pytest.approx([0.6] * 4)
    (line, *_) = bars["ours"].errorbar.lines[2][0].get_segments()
    assert line[:, 1] == pytest.approx([0.5, 0.65])


def test_on_the_map_every_sound_is_a_point_and_the_unheard_are_larger():
    points = np.arange(8.0, dtype=np.float32).reshape(4, 2)
    plane = Mapped(points, ["kick", "kick", "fx", "fx"], [True, False, True, True])

    figure = plots.draw_map({"ours": plane, "theirs": plane})

    assert [axes.get_title() for axes in figure.axes] == ["ours", "theirs"]
    shown = {float(c.get_sizes()[0]): c.get_offsets() for c in figure.axes[0].collections if len(c.get_offsets())}
    assert sum(len(c.get_offsets()) for c in figure.axes[0].collections) == 4
    assert shown[min(shown)].tolist() == [[2.0, 3.0]]


def test_one_sound_of_each_class_is_drawn_whatever_came_of_it():
    sounds = Labelled(np.zeros((5, 1), np.float32), ["kick", "kick", "fx", "kick", "snare"], [""] * 5, [])

    assert plots.one_of_each(sounds) == [1, 4]


def test_a_tone_is_bright_where_it_is_and_dark_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(remade, "FOLDER", tmp_path)
    rate = likeness.SAMPLE_RATE
    tone = np.sin(2 * np.pi * 1000.0 * np.arange(rate // 2) / rate)
    (tmp_path / "ours, drawn").mkdir()
    for path in (tmp_path / "kick.wav", tmp_path / "ours, drawn" / "0000.wav"):
        soundfile.write(path, tone, rate)
    sounds = Labelled(np.zeros((1, 1), np.float32), ["kick"], ["A"], [tmp_path / "kick.wav"])

    figure = plots.draw_remade({"ours": Remade(np.array([2.0]), np.array([1.25]), ["kick"])}, sounds, [0])

    original, back = figure.axes[:2]
    assert [text.get_text() for text in back.texts] == ["1.2 dB away"]
    level_db = original.collections[0].get_array()  # (n_bins, n_hops)
    bin_of_tone = round(1000.0 * plots.N_FFT / rate)
    assert level_db[:, 100].argmax() == bin_of_tone
    assert level_db[bin_of_tone, -20] < -60.0  # the second half is silence


def test_classes_are_named_as_people_say_them():
    assert [plots.spoken(name) for name in ("hat_closed", "kick")] == ["closed hat", "kick"]


def test_ours_is_shown_alone_where_the_network_of_2018_was_not_compared():
    figures = {"MFCC": {"file": ""}, "ours": {"file": "a.onnx"}, "network of 2018": {"file": "b.pt"}}

    assert plots.files_of(figures, "ours") == {"ours": Path("a.onnx"), "network of 2018": Path("b.pt")}
    assert plots.files_of({"ours": {"file": "a.onnx"}}, "ours") == {"ours": Path("a.onnx")}
    with pytest.raises(
        encoders.NoEncoder, match="--ours: no file was compared under the name 'MFCC'; there are: 'ours'"
    ):
        plots.files_of(figures, "MFCC")


def test_sounds_are_drawn_even_if_nothing_of_them_comes_back(tmp_path: Path):
    soundfile.write(tmp_path / "kick.wav", np.ones(9000), likeness.SAMPLE_RATE)
    sounds = Labelled(np.zeros((1, 1), np.float32), ["kick"], ["A"], [tmp_path / "kick.wav"])

    assert plots.draw_remade({}, sounds, [0]).axes[0].get_title() == "original"


@pytest.mark.parametrize(
    ("figures", "told"),
    [
        (None, "figures.json: there are no figures; `python -m models.evaluate` writes them"),
        ({"ours": {"file": "gone.onnx"}}, "nowhere: there is no labels.csv in it"),
    ],
)
def test_what_is_not_there_is_told_in_one_line(
    figures: dict | None, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    if figures:
        (tmp_path / "figures.json").write_text(json.dumps(figures))
    monkeypatch.setattr("sys.argv", ["plots", str(tmp_path / "figures.json"), "--data", str(tmp_path / "nowhere")])

    with pytest.raises(SystemExit, match=told):
        plots.main()
