"""Building ONNX graphs node by node: the one door to onnx."""

from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8

Shape = list[str | int]


class Graph:
    """A graph that grows: each operation is added and the name of its result comes back."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def constant(self, values: npt.ArrayLike, dtype: type[np.generic] = np.float32) -> str:
        """Add an array to the file and return its name."""
        name = f"constant_{len(self._constants)}"
        array = np.ascontiguousarray(np.asarray(values, dtype=dtype))
        self._constants.append(numpy_helper.from_array(array, name))
        return name

    def whole(self, *values: int) -> str:
        """Add whole numbers, as shapes and slices want them, and return the array's name."""
        return self.constant(values, np.int64)

    def add(self, operation: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        """Add one operation and return the name of its result, `output` where the file promises one."""
        name = output or f"{operation.lower()}_{len(self._nodes)}"
        self._nodes.append(helper.make_node(operation, list(inputs), [name], **attributes))
        return name

    def slice(self, data: str, start: int, end: int, axis: int) -> str:
        """Add a slice along one axis and return its name."""
        return self.add("Slice", data, self.whole(start), self.whole(end), self.whole(axis))

    def model(self, inputs: dict[str, Shape], outputs: dict[str, Shape], card: dict[str, str]) -> onnx.ModelProto:
        """Return the whole as a checked model, with the card as its metadata."""
        graph = helper.make_graph(
            self._nodes,
            self._name,
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in inputs.items()],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()],
            initializer=self._constants,
        )
        opsets = [helper.make_opsetid("", OPSET)]
        model = helper.make_model(graph, opset_imports=opsets, producer_name="neuralfunk", ir_version=IR_VERSION)
        helper.set_model_props(model, card)
        onnx.checker.check_model(model, full_check=True)
        return model
