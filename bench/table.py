"""What every bench gives back, and how it is shown."""

import json
import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

PIPE_COLUMNS = 200


class Row(NamedTuple):
    """One figure; `value` is None where it could not be measured, and `beside` then says why."""

    name: str
    value: float | None
    unit: str
    limit: str = ""  # what it has to reach, "at most 2", or nothing
    beside: str = ""  # what it is measured against, in the same run


def show(rows: Sequence[Row]) -> None:
    """Print all rows as one table; in a pipe it is plain text and never cut off."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("figure", "value", "unit", "wanted", "beside"):
        justify = "right" if heading == "value" else "left"
        table.add_column(heading, justify=justify, overflow="fold")
    for row in rows:
        table.add_row(row.name, shown(row.value), row.unit, row.limit, row.beside)
    console = Console(markup=False, highlight=False)
    if not console.is_terminal:
        console.width = PIPE_COLUMNS
    console.print(table)


def shown(value: float | None) -> str:
    """Return a figure with three digits that mean something, or a dash."""
    if value is None:
        return "–"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def write(rows: Sequence[Row], path: Path) -> None:
    """Write all rows, and the machine they were measured on, as JSON."""
    document = {
        "machine": {
            "system": platform.platform(),
            "processor": processor(),
            "python": platform.python_version(),
            "neuralfunk": neuralfunk_version(),
        },
        "rows": [row._asdict() for row in rows],
    }
    path.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def processor() -> str:
    """Return the processor's name as the system knows it."""
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def neuralfunk_version() -> str:
    """Return the version that is installed, "" in a bare checkout."""
    try:
        return version("neuralfunk")
    except PackageNotFoundError:
        return ""
