"""What can be compared: anything that turns audio into vectors, the shipped and the simple beside the new."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models import first_model
from models.mel import Array, MelSettings

AUDIO: MelSettings = first_model.SETTINGS
"""All encoders here hear audio (B, n_frames) of this rate and length, the onset at the first frame."""

N_CEPSTRA = 20


@dataclass(frozen=True, slots=True)
class Encoder:
    """Latents (B, size) of audio (B, n_frames), and how their distances are taken."""

    name: str
    metric: str
    encode: Callable[[Array], Array]


def cepstral(reference: Array) -> Encoder:
    """Return the old way: mean and deviation over time of 20 mel-frequency cepstral coefficients.

    Each of the 40 numbers is taken in units of its deviation over the `reference` sounds (n, n_frames).
    """
    known = np.stack([cepstral_statistics(one) for one in reference])
    mean, deviation = known.mean(axis=0), known.std(axis=0)

    def encode(audio: Array) -> Array:
        return (np.stack([cepstral_statistics(one) for one in audio]) - mean) / deviation

    return Encoder("MFCC", "cosine", encode)


def cepstral_statistics(audio: Array) -> Array:
    """Return 40 numbers of audio (n_frames,), over the part that sounds."""
    import librosa

    sounding = np.flatnonzero(np.abs(audio) > 1e-4 * np.abs(audio).max(initial=0.0))
    part = audio[: max(2048, int(sounding[-1]) + 1 if len(sounding) else 0)]
    cepstra = librosa.feature.mfcc(y=part, sr=AUDIO.sample_rate, n_mfcc=N_CEPSTRA)
    return np.concatenate([cepstra.mean(axis=1), cepstra.std(axis=1)]).astype(np.float32)


def components(checkpoint: Path) -> Encoder:
    """Return the first model of a checkpoint: mel picture and principal components."""
    model, _ = first_model.load(checkpoint)
    return Encoder("mel + PCA", "euclidean", model.encode)


def exported(path: Path) -> Encoder:
    """Return the encoder in a model file (.onnx), run as the instrument runs it: on one thread."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    card = session.get_modelmeta().custom_metadata_map
    heard = int(card["neuralfunk.sample_rate"]), int(card["neuralfunk.frames"])
    if heard != (AUDIO.sample_rate, AUDIO.n_frames):
        raise ValueError(
            f"{path}: hears {heard[1]} frames at {heard[0]} Hz; only {AUDIO.n_frames} are compared here"
        )
    return Encoder(path.stem, card["neuralfunk.metric"], lambda audio: session.run(["latent"], {"audio": audio})[0])


def network(checkpoint: Path) -> Encoder:
    """Return the trained network of a checkpoint (.pt)."""
    from models import train_vae

    model = train_vae.restored(checkpoint)
    return Encoder(checkpoint.stem, model.config.metric, model.encode_audio)


def opened(path: Path) -> Encoder:
    """Return the encoder in a file, by its suffix: `.onnx`, `.npz` (first model) or `.pt` (network)."""
    openers = {".onnx": exported, ".npz": components, ".pt": network}
    if path.suffix not in openers:
        raise ValueError(f"{path}: is no {', '.join(openers)} file")
    return openers[path.suffix](path)
