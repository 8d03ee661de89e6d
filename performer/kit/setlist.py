"""`setlist.toml`: the kits of a set in their order, each with its tempo and outputs."""

from dataclasses import dataclass
from pathlib import Path

from performer.errors import BadSetlist, NeuralFunkError, nearest_names
from performer.kit import fields, toml_file
from performer.kit.fields import first_of_pair
from performer.kit.tables import REQUIRED, Table, TableReading, check_version
from performer.toml_lines import Place, TomlText, read_toml

VERSION = 1
MAX_KITS = 128  # program changes tell no more apart


@dataclass(frozen=True, slots=True)
class SetlistKit:
    """One kit of a set."""

    file: Path
    name: str = ""  # "": the kit's own
    tempo: float | None = None  # beats a minute; None: as it was
    first_output: int | None = None  # from 0, of a pair; None: where the instrument plays


@dataclass(frozen=True, slots=True)
class Setlist:
    """The kits of a set in their order."""

    name: str
    kits: tuple[SetlistKit, ...]
    path: Path


def load(path: Path) -> Setlist:
    """Return the setlist of a file; raise BadSetlist with the first of its faults. The kits are not opened."""
    setlist, faults = _read(path)
    if faults:
        raise BadSetlist(faults[0])
    return setlist


def check(path: Path) -> list[str]:
    """Return all that is wrong with a setlist and the files of its kits, one line each; sounds are not opened."""
    try:
        setlist, faults = _read(path)
    except BadSetlist as error:
        return [str(error)]
    files = dict.fromkeys(entry.file for entry in setlist.kits if entry.file.is_file())
    return [*faults, *(fault for file in files for fault in toml_file.check(file))]


def is_setlist(path: Path) -> bool:
    """Tell whether a file is meant as a setlist: it heads a [[kit]] and no [[pad]]."""
    try:
        values = _text(path).values
    except NeuralFunkError:
        return False  # whoever reads it as a kit says what is wrong
    return "kit" in values and "pad" not in values


def _text(path: Path) -> TomlText:
    try:
        text = path.read_bytes().decode()
    except OSError as error:
        raise BadSetlist(f"{path}: the setlist cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BadSetlist(f"{path}: the setlist is not a text in UTF-8") from error
    return read_toml(text, str(path), BadSetlist)


def _read(path: Path) -> tuple[Setlist, list[str]]:
    toml = _text(path)
    check_version(toml, path, "a setlist", VERSION, BadSetlist)
    reading = _Reading(toml)
    setlist = reading.setlist(path)
    return setlist, reading.told(path)


class _Reading(TableReading):
    """One walk through the values of a setlist."""

    def setlist(self, path: Path) -> Setlist:
        table, who = self.toml.values, "the setlist"
        self._keys((), table, fields.SETLIST, who)
        name = self._value((), table, "name", fields.SETLIST, who, path.stem)
        tables = list(self._tables((), table, "kit", fields.SETLIST, who))
        if not 1 <= len(tables) <= MAX_KITS:
            self._fault((), f"{who} wants 1 to {MAX_KITS} kits, each headed [[kit]], not {len(tables)}")
        kits = [self._kit(place, kit, number, path.parent) for number, (place, kit) in enumerate(tables, 1)]
        return Setlist(name, tuple(kits), path)

    def _kit(self, place: Place, table: Table, number: int, folder: Path) -> SetlistKit:
        who, wants = f"kit {number}", fields.SETLIST_KIT
        self._keys(place, table, wants, who)
        file = self._value(place, table, "file", wants, who, REQUIRED)
        tempo = self._value(place, table, "tempo", wants, who, None)
        outputs = self._value(place, table, "outputs", wants, who, None)
        return SetlistKit(
            Path() if file is None else self._file((*place, "file"), folder, file, who),
            self._value(place, table, "name", wants, who, ""),
            None if tempo is None else float(tempo),
            None if outputs is None else first_of_pair(outputs),
        )

    def _file(self, place: Place, folder: Path, file: str, who: str) -> Path:
        path = toml_file.kit_file(folder / Path(file).expanduser())
        if not path.is_file():
            names = nearest_names(file, _kits_beside(folder))
            self._fault(place, f"{who} wants the kit {file!r}, which is not there{names}")
        return path


def _kits_beside(folder: Path) -> list[str]:
    """Return the kit files in a folder and in the folders in it, as a setlist there would name them."""
    try:
        found = sorted(folder.glob(f"*/{toml_file.FILE_NAME}"))
    except OSError:
        return []
    return [str(path.relative_to(folder)) for path in found]
