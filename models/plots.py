"""Draw what evaluation found: `python -m models.plots [FIGURES.json]` writes three pictures into `docs/pictures/`.

The map of sounds, retrieval by class, and sounds beside what comes back of them. The colours are for eyes that miss
some colours too, and every class has a shape as well.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from sklearn.manifold import TSNE

from models import dataset, encoders, evaluate, labelled, likeness, remade, retrieval
from models.encoders import HEARD, Encoder
from models.labelled import Labelled
from models.mel import Array
from models.remade import Remade

FOLDER = Path("docs") / "pictures"
DPI = 150

LOOKS = {
    "kick": ("#D55E00", "o"),
    "tom": ("#E69F00", "s"),
    "bass": ("#882255", "X"),
    "snare": ("#009E73", "^"),
    "clap": ("#66CC99", "v"),
    "rim": ("#117733", "<"),
    "hat_closed": ("#56B4E9", "D"),
    "hat_open": ("#0072B2", "d"),
    "cymbal": ("#332288", "*"),
    "perc": ("#CC79A7", "P"),
    "vocal": ("#B8A100", "h"),
    "fx": ("#777777", "p"),
    "melodic": ("#000000", "8"),
}
"""Colour and shape of each class, in the order in which they are listed."""

OURS_COLOUR = "#AA3377"
GREYS = ("#D8D8D8", "#A6A6A6", "#606060")  # of what runs beside ours

REMADE_CLASSES = ("kick", "snare", "hat_closed", "cymbal")
SHOWN_SECONDS = 1.0
SHOWN_HZ = (40.0, 20_000.0)
SHOWN_DB = 80.0
N_FFT, HOP_FRAMES = 2048, 128


@dataclass(frozen=True, slots=True)
class Mapped:
    """Points in the plane (n, 2), their classes, and which are of collections that no model was trained on."""

    points: Array
    classes: list[str]
    unseen: list[bool]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.plots", description=__doc__)
    parser.add_argument("figures", nargs="?", type=Path, default=evaluate.FIGURES, help="what evaluation wrote")
    parser.add_argument("--ours", help="whose map and sounds are shown; the last candidate if none is named")
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with labels.csv")
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    if not options.figures.is_file():
        sys.exit(f"{options.figures}: there are no figures; `python -m models.evaluate` writes them")
    figures = json.loads(options.figures.read_text())
    ours = options.ours or list(figures)[-1]
    try:
        files = files_of(figures, ours)
        sounds = labelled.read(options.data, labelled.PART)
        opened = {name: encoders.opened(name, file) for name, file in files.items()}
    except (labelled.NoSounds, encoders.NoEncoder) as error:
        sys.exit(str(error))
    maps = {name: mapped(encoder, sounds, options.data) for name, encoder in opened.items()}
    chosen = one_of_each(sounds)
    back = {name: remade.of(f"{name}, drawn", file, sounds, chosen) for name, file in files.items()}
    drawn = {
        "map": draw_map(maps),
        "retrieval": draw_retrieval(figures, ours),
        "reconstructions": draw_remade({name: one for name, one in back.items() if one}, sounds, chosen),
    }
    options.out.mkdir(parents=True, exist_ok=True)
    for name, figure in drawn.items():
        figure.savefig(options.out / f"{name}.png", dpi=DPI, metadata={"Software": None})
        print(options.out / f"{name}.png")


def files_of(figures: Mapping[str, Any], ours: str) -> dict[str, Path]:
    """Return the files of what is shown, by name: ours, and the network of 2018 where it was compared too."""
    of_ours = figures.get(ours, {}).get("file")
    if not of_ours:
        there = ", ".join(f"'{name}'" for name, found in figures.items() if found.get("file"))
        raise encoders.NoEncoder(
            f"--ours: no file was compared under the name '{ours}'; there are: {there or 'none'}"
        )
    of_2018 = figures.get(evaluate.OF_2018, {}).get("file")
    return {ours: Path(of_ours), **({evaluate.OF_2018: Path(of_2018)} if of_2018 else {})}


def mapped(encoder: Encoder, sounds: Labelled, data: Path) -> Mapped:
    """Return the labelled sounds and the recorded ones that are trained on, laid into the plane by t-SNE."""
    recorded = [one for one in dataset.recorded(data, HEARD) if one.class_]
    audio = [sounds.audio, *(np.stack([one.audio]) for one in recorded)]
    latents = np.concatenate([evaluate.encoded(encoder, some) for some in audio])
    distances = np.maximum(retrieval.pairwise(latents, encoder.metric), 0.0)
    np.fill_diagonal(distances, 0.0)
    plane = TSNE(metric="precomputed", init="random", perplexity=30.0, random_state=0)
    classes = [*sounds.classes, *(one.class_ for one in recorded)]
    return Mapped(plane.fit_transform(distances), classes, [i < len(sounds.classes) for i in range(len(classes))])


def draw_map(maps: dict[str, Mapped]) -> Figure:
    """Return the maps side by side; the sounds that models are trained on are smaller and paler."""
    figure = Figure(figsize=(7.0 * len(maps), 8.2), layout="constrained")
    panels = figure.subplots(1, len(maps), squeeze=False)[0]
    for axes, (name, plane) in zip(panels, maps.items()):
        for class_, (colour, shape) in LOOKS.items():
            for unseen, size, strength in ((False, 14, 0.35), (True, 42, 0.95)):
                of = [i for i, one in enumerate(plane.classes) if one == class_ and plane.unseen[i] == unseen]
                edge = {"edgecolors": "white", "linewidths": 0.5} if unseen else {"linewidths": 0.0}
                axes.scatter(*plane.points[of].T, s=size, c=colour, marker=shape, alpha=strength, **edge)
        axes.set_title(name, fontsize=14)
        axes.set(xticks=[], yticks=[], box_aspect=1.0)
        axes.set_aspect("equal", adjustable="datalim")
        axes.spines[:].set_color("#cccccc")
    there = {one for plane in maps.values() for one in plane.classes}
    handles = [
        Line2D([], [], color=colour, marker=shape, linestyle="", markersize=8, label=spoken(class_))
        for class_, (colour, shape) in LOOKS.items()
        if class_ in there
    ]
    figure.legend(handles=handles, loc="outside lower center", ncols=7, frameon=False, fontsize=11)
    figure.suptitle("Small and pale: what models are trained on. Large: other collections.", fontsize=12)
    return figure


def draw_retrieval(figures: dict[str, Any], ours: str) -> Figure:
    """Return mean average precision of all candidates: over all classes, over the drums, and by class."""
    figure = Figure(figsize=(12.0, 5.2), layout="constrained")
    axes = figure.subplots()
    by_class = figures[ours]["all"]["by_class"]
    classes = sorted(by_class, key=lambda name: -by_class[name][0]["mean"])
    names = [*(name for name in figures if name != ours), ours]
    colours = {**dict(zip(names, GREYS * len(names))), ours: OURS_COLOUR}
    places = np.array([0.0, 1.0, *(2.5 + np.arange(len(classes)))])
    width = 0.82 / len(names)
    for number, name in enumerate(names):
        found = figures[name]
        estimates = [found["all"]["precision"], found["drums"]["precision"]]
        estimates += [found["all"]["by_class"][class_][0] for class_ in classes]
        at = places + (number - (len(names) - 1) / 2) * width
        means = [one["mean"] for one in estimates]
        reach = [[one["mean"] - one["low"] for one in estimates], [one["high"] - one["mean"] for one in estimates]]
        style = {"color": colours[name], "label": name, "error_kw": {"elinewidth": 1.0, "ecolor": "#222222"}}
        axes.bar(at, means, width * 0.94, yerr=reach, **style)
    labels = [f"{spoken(name)}\n({by_class[name][1]})".replace(" ", "\n") for name in classes]
    counts = [figures[ours][of]["n_queries"] for of in ("all", "drums")]
    axes.set_xticks(places, [f"all\n({counts[0]})", f"drums\n({counts[1]})", *labels], fontsize=11)
    for tick, name in zip(axes.get_xticklabels()[2:], classes):
        tick.set_color(LOOKS[name][0])
        tick.set_fontweight("bold")
    axes.set_ylabel("mean average precision", fontsize=12)
    axes.set_ylim(0.0, 0.9)
    axes.grid(axis="y", color="#e4e4e4")
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.axvline(1.75, color="#999999", linewidth=0.8)
    axes.legend(frameon=False, fontsize=11, ncols=len(names), loc="upper right")
    axes.set_title(
        "Are the nearest by other makers of the same class?  Lines hold 95 of 100 redrawn sets", fontsize=12
    )
    return figure


def one_of_each(sounds: Labelled) -> list[int]:
    """Return the number of one sound of each class that is drawn: the middle one in the order of paths."""
    of = {name: np.flatnonzero(np.array(sounds.classes) == name) for name in REMADE_CLASSES}
    return [int(some[len(some) // 2]) for some in of.values() if len(some)]


def draw_remade(back: dict[str, Remade], sounds: Labelled, chosen: Sequence[int]) -> Figure:
    """Return spectra of the chosen sounds beside what comes back of them."""
    columns = ["original", *back]
    figure = Figure(figsize=(3.6 * len(columns) + 0.8, 2.5 * len(chosen)), layout="constrained")
    panels = figure.subplots(len(chosen), len(columns), squeeze=False, sharex=True, sharey=True)
    for number, (row, i) in enumerate(zip(panels, chosen)):
        image = draw_spectra(row[0], likeness.load(sounds.paths[i]))
        for axes, (name, one) in zip(row[1:], back.items()):
            draw_spectra(axes, likeness.load(remade.FOLDER / f"{name}, drawn" / f"{number:04d}.wav"))
            away = f"{one.envelope[number]:.1f} dB away"
            box = {"facecolor": "black", "edgecolor": "none", "alpha": 0.6, "pad": 3.0}
            at = {"transform": axes.transAxes, "ha": "right", "va": "top"}
            axes.text(0.97, 0.94, away, color="white", fontsize=11, bbox=box, **at)
        class_ = sounds.classes[i]
        row[0].set_ylabel(spoken(class_), color=LOOKS[class_][0], fontweight="bold", fontsize=13)
    for axes, name in zip(panels[0], columns):
        axes.set_title(name, fontsize=13)
    for axes in panels[-1]:
        axes.set_xlabel("seconds")
    figure.colorbar(image, ax=panels, label="dB below the loudest point", shrink=0.6, aspect=30)
    return figure


def draw_spectra(axes: Axes, audio: Array) -> Any:
    """Draw the spectra of audio (n_frames,) at 44.1 kHz, and return the image."""
    rate = likeness.SAMPLE_RATE
    n_frames = round(SHOWN_SECONDS * rate)
    heard = np.pad(audio[: n_frames + N_FFT], (N_FFT // 2, max(0, n_frames + N_FFT - len(audio))))
    windows = np.lib.stride_tricks.sliding_window_view(heard, N_FFT)[:n_frames:HOP_FRAMES]
    magnitude = np.abs(np.fft.rfft(windows * np.hanning(N_FFT))).T
    level_db = 20.0 * np.log10(np.maximum(magnitude / max(float(magnitude.max()), 1e-9), 1e-9))
    seconds, hz = np.arange(magnitude.shape[1]) * HOP_FRAMES / rate, np.arange(magnitude.shape[0]) * rate / N_FFT
    image = axes.pcolormesh(seconds, hz, level_db, vmin=-SHOWN_DB, vmax=0.0, cmap="magma", rasterized=True)
    axes.set(yscale="log", ylim=SHOWN_HZ, xlim=(0.0, SHOWN_SECONDS))
    axes.set_yticks([100, 1000, 10_000], ["100 Hz", "1 kHz", "10 kHz"])
    return image


def spoken(class_: str) -> str:
    """Return a class as people say it: the closed hat, not hat_closed."""
    return " ".join(reversed(class_.split("_")))


if __name__ == "__main__":
    main()
