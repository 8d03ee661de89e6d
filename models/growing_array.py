"""A .npy file that grows by rows while it is written, for what is too large to hold in memory twice."""

from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
import numpy.typing as npt


class GrowingArray:
    """Appends rows to a new .npy file; it can be loaded once it is closed.

    numpy leaves room in the header for the first axis to grow, so that it can be written again at the end.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._n_rows = 0
        self._row: tuple[tuple[int, ...], np.dtype[Any]] | None = None

    def __enter__(self) -> Self:
        self._file = open(self._path, "wb")
        return self

    def append(self, rows: npt.NDArray[Any]) -> None:
        """Append rows (n, …), all of one shape and type."""
        row = rows.shape[1:], rows.dtype
        if self._row is None:
            self._row = row
            self._write_header()
        if row != self._row:
            raise ValueError(f"{self._path}: rows of {self._row} cannot be followed by rows of {row}")
        self._file.write(np.ascontiguousarray(rows).tobytes())
        self._n_rows += len(rows)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.seek(0)
        if self._row is not None:
            self._write_header()
        self._file.close()

    def _write_header(self) -> None:
        shape, dtype = self._row or ((), np.dtype(float))
        header = {
            "descr": np.lib.format.dtype_to_descr(dtype),
            "fortran_order": False,
            "shape": (self._n_rows, *shape),
        }
        np.lib.format.write_array_header_1_0(self._file, header)
