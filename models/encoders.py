"""What can be compared: anything that turns audio into vectors, the shipped and the simple beside the new."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from models import first_model
from models.mel import Array, MelSettings

AUDIO: MelSettings = first_model.SETTINGS
"""What our encoders hear: this rate and length, the onset at the first frame."""

HEARD: MelSettings = replace(AUDIO, n_frames=88_576)  # 2.01 s
"""What every encoder here is given, so that the network of 2018 has its two seconds; ours hear the first part."""

N_CEPSTRA = 20


class NoEncoder(ValueError):
    """A file that holds no encoder, or none that can be compared here."""


@dataclass(frozen=True, slots=True)
class Encoder:
    """Latents (B, size) of audio (B, n_frames), and how their distances are taken."""

    name: str
    metric: str
    encode: Callable[[Array], Array]


def first_part(audio: Array) -> Array:
    """Return of audio (B, n_frames) what our encoders hear."""
    return np.ascontiguousarray(audio[:, : AUDIO.n_frames])


def cepstral(name: str, reference: Array) -> Encoder:
    """Return the old way: mean and deviation over time of 20 mel-frequency cepstral coefficients.

    Each of the 40 numbers is taken in units of its deviation over the `reference` sounds (n, n_frames).
    """
    known = np.stack([cepstral_statistics(one) for one in first_part(reference)])
    mean, deviation = known.mean(axis=0), known.std(axis=0)

    def encode(audio: Array) -> Array:
        return (np.stack([cepstral_statistics(one) for one in first_part(audio)]) - mean) / deviation

    return Encoder(name, "cosine", encode)


def cepstral_statistics(audio: Array) -> Array:
    """Return 40 numbers of audio (n_frames,), over the part that sounds."""
    import librosa

    sounding = np.flatnonzero(np.abs(audio) > 1e-4 * np.abs(audio).max(initial=0.0))
    part = audio[: max(2048, int(sounding[-1]) + 1 if len(sounding) else 0)]
    cepstra = librosa.feature.mfcc(y=part, sr=AUDIO.sample_rate, n_mfcc=N_CEPSTRA)
    return np.concatenate([cepstra.mean(axis=1), cepstra.std(axis=1)]).astype(np.float32)


def components(name: str, checkpoint: Path) -> Encoder:
    """Return the first model of a checkpoint: mel picture and principal components."""
    model, _ = first_model.load(checkpoint)
    return Encoder(name, "euclidean", lambda audio: model.encode(first_part(audio)))


def exported(name: str, path: Path) -> Encoder:
    """Return the encoder in a model file (.onnx), run as the instrument runs it: on one thread."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    card = session.get_modelmeta().custom_metadata_map
    heard = int(card["neuralfunk.sample_rate"]), int(card["neuralfunk.frames"])
    if heard != (AUDIO.sample_rate, AUDIO.n_frames):
        raise NoEncoder(
            f"{path}: hears {heard[1]} frames at {heard[0]} Hz; only {AUDIO.n_frames} are compared here"
        )
    return Encoder(
        name,
        card["neuralfunk.metric"],
        lambda audio: session.run(["latent"], {"audio": first_part(audio)})[0],
    )


def network(name: str, path: Path) -> Encoder:
    """Return the trained network of a checkpoint (.pt): one of ours, or that of 2018."""
    import torch

    from models import checkpoint, network_2018

    torch.set_num_threads(1)  # as the others
    try:
        content = checkpoint.loaded(path)
        if content.get("kind") == network_2018.KIND:
            of_2018 = network_2018.restored(content)
            return Encoder(name, "euclidean", lambda audio: of_2018.encode_audio(audio, HEARD.sample_rate))
        ours = checkpoint.restored(path)
    except checkpoint.Unreadable as error:
        raise NoEncoder(str(error)) from error
    return Encoder(name, ours.config.metric, lambda audio: ours.encode_audio(first_part(audio)))


OPENERS: dict[str, Callable[[str, Path], Encoder]] = {".onnx": exported, ".npz": components, ".pt": network}


def opened(name: str, path: Path) -> Encoder:
    """Return the encoder in a file, by its suffix: `.onnx`, `.npz` (first model) or `.pt` (network)."""
    if path.suffix not in OPENERS:
        raise NoEncoder(f"{path}: is no {', '.join(OPENERS)} file; give one")
    if not path.is_file():
        raise NoEncoder(f"{path}: there is no such file; give another")
    return OPENERS[path.suffix](name, path)
