"""Model files opened and run: the one door to onnxruntime. One thread, no spinning: cores belong to the audio."""

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as faults  # pyright: ignore[reportAttributeAccessIssue]

from performer.errors import BadModel
from performer.neural.card import ModelCard, read_card
from performer.neural.identity import model_id

Array = npt.NDArray[np.float32]

FAULTS: tuple[type[Exception], ...] = (
    faults.EPFail,
    faults.Fail,
    faults.InvalidArgument,
    faults.InvalidGraph,
    faults.InvalidProtobuf,
    faults.ModelLoaded,
    faults.NoModel,
    faults.NoSuchFile,
    faults.NotImplemented,
    faults.RuntimeException,
    RuntimeError,
    ValueError,
)
"""All that onnxruntime raises for a file it cannot use."""

NAMES = {"encoder": ("audio", "latent"), "decoder": ("latent", "magnitude"), "wavenet": ("steps", "logits")}
"""Of each kind: its first input and its first output."""


class Session:
    """One open model: its card, all its metadata, and `run`."""

    def __init__(self, session: Any, card: ModelCard, metadata: dict[str, str], model_id: str, where: str) -> None:
        self._session = session
        self._where = where
        self.card = card
        self.metadata = metadata
        self.model_id = model_id

    @property
    def input_shape(self) -> list[Any]:
        """The shape the model asks for; names stand for sizes that are free."""
        return list(self._session.get_inputs()[0].shape)

    @property
    def output_shape(self) -> list[Any]:
        """The shape of what it gives; names stand for sizes that are free."""
        return list(self._session.get_outputs()[0].shape)

    def run(self, values: Array) -> Array:
        """Return the model's first output for a batch of inputs."""
        first_input, first_output = NAMES[self.card.kind]
        try:
            return self._session.run([first_output], {first_input: np.ascontiguousarray(values, np.float32)})[0]
        except FAULTS as error:
            raise BadModel(f"{self._where}: cannot be run: {_first_line(error)}") from error


def load(path: Path, kind: str) -> Session:
    """Return the opened model of that kind; whatever is wrong with the file is one line, a `BadModel`."""
    where = str(path)
    content = _read(path, where)
    session = _open(content, where)
    metadata: dict[str, str] = dict(session.get_modelmeta().custom_metadata_map)
    card = read_card(metadata, where, kind)
    first_input, first_output = NAMES[kind]
    if first_input not in [one.name for one in session.get_inputs()]:
        raise BadModel(f"{where}: takes no '{first_input}' as a {kind} does; export it again")
    if session.get_outputs()[0].name != first_output:
        raise BadModel(f"{where}: gives no '{first_output}' first as a {kind} does; export it again")
    return Session(session, card, metadata, model_id(content), where)


def _read(path: Path, where: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadModel(f"{where}: cannot be read: {error.strerror}") from error
    if not content:
        raise BadModel(f"{where}: is empty; export the model again, or leave it out to use the built-in one")
    return content


def _open(content: bytes, where: str) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    options.log_severity_level = 4  # what goes wrong is raised, and told once
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except FAULTS as error:
        raise BadModel(f"{where}: is no whole model file (.onnx): {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:160]
