"""What was trained on, file by file: `manifest.csv` names source, commit, licence, maker, label and SHA-256.

`python -m models.manifest` writes it from a data folder's tables, with `--check` it compares the files themselves.
Whoever trains has the files compared first, so that a model never comes of other sounds than it says.
"""

import argparse
import csv
import hashlib
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

from models import dataset
from models.dataset import Source

PATH = Path(__file__).with_name("manifest.csv")
COLUMNS = ("path", "source", "commit", "licence", "maker", "label", "sha256")


class OtherSounds(Exception):
    """A file that is to be trained on is not the one that the manifest names."""


def rows_of(data: Path) -> list[dict[str, str]]:
    """Return the manifest of a data folder, by path: what its two tables say of what may be trained on."""
    labels = {row["path"]: row for row in dataset.allowed(data)}
    joined = [labels[row["path"]] | row | {"label": labels[row["path"]]["label"]} for row in _index(data, labels)]
    return sorted(({name: row[name] for name in COLUMNS} for row in joined), key=lambda row: row["path"])


def _index(data: Path, labels: dict[str, dict[str, str]]) -> Iterator[dict[str, str]]:
    return (row for row in dataset.rows(data / "index.csv") if row["path"] in labels) if labels else iter(())


def write(rows: list[dict[str, str]], path: Path = PATH) -> None:
    """Write a manifest."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def sources(path: Path = PATH, without: Collection[str] = ()) -> list[Source]:
    """Return whom the sounds of a manifest come from, those by some makers left out."""
    return dataset.sources(row for row in dataset.rows(path) if row["maker"] not in without)


def check(data: Path, path: Path = PATH) -> int:
    """Compare all that may be trained on with the manifest and return how many files that is.

    Raises `OtherSounds` with the first file that differs.
    """
    named = {row["path"]: row["sha256"] for row in dataset.rows(path)}
    paths = [row["path"] for row in dataset.allowed(data)]
    for each in paths:
        if each not in named:
            raise OtherSounds(f"{each} is not in {path.name}: leave it out, or run python -m models.manifest")
        if sha256(data / each) != named[each]:
            raise OtherSounds(f"{each} is not the file that {path.name} names (another SHA-256): put that one back")
    return len(paths)


def sha256(path: Path) -> str:
    """Return the hash of a file in hexadecimal; "" where there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m models.manifest", description=__doc__)
    parser.add_argument("--data", type=Path, default=dataset.data_folder(), help="folder with labels.csv")
    parser.add_argument("--check", action="store_true", help="write nothing, compare the files")
    options = parser.parse_args()
    if not options.check:
        write(rows_of(options.data))
    try:
        print(f"{PATH.name}: {check(options.data)} files, all as named")
    except OtherSounds as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
