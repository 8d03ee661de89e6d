"""What evaluation is tested on: a folder of made sounds with its table, and a first model fitted to noises."""

from pathlib import Path

import numpy as np
import soundfile

from models import drum_synthesis, first_model, mel
from models.encoders import AUDIO

CLASSES = ("kick", "hat_closed", "clap")


def data_folder(folder: Path) -> Path:
    """Fill a folder with 8 sounds a class by two makers, one silent, one unlabelled, one of another part."""
    lines = ["path,label,maker,train_ok"]
    (folder / "library-unclear").mkdir()
    for class_ in CLASSES:
        for number in range(8):
            lines.append(f"library-unclear/{class_}-{number}.wav,{class_},{'AB'[number % 2]},0")
            frames, rate = drum_synthesis.draw(class_, number, sample_rate=22_050)
            soundfile.write(folder / lines[-1].split(",")[0], frames, rate)
    lines += ["library-unclear/silent.wav,kick,A,0", "library-unclear/what.wav,,A,0", "library/kick.wav,kick,C,1"]
    (folder / "library").mkdir()
    soundfile.write(folder / "library" / "kick.wav", np.ones(100), 44_100)
    soundfile.write(folder / "library-unclear" / "silent.wav", np.zeros(100), 44_100)
    (folder / "labels.csv").write_text("\n".join(lines) + "\n")
    return folder


def checkpoint_of_the_first_model(path: Path) -> Path:
    """Write a checkpoint of the first model, fitted to noises that fall at different paces."""
    rng = np.random.default_rng(0)
    noise = rng.standard_normal((80, AUDIO.n_frames)) * np.exp(
        -np.outer(rng.uniform(1, 9, 80), np.arange(AUDIO.n_frames)) / 9000
    )
    pictures = np.concatenate([mel.log_mel(one[None].astype(np.float32), AUDIO) for one in noise])
    first_model.save(first_model.fit(pictures, np.ones(80, np.float32), [""] * 80, AUDIO), path, {})
    return path
