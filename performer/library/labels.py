"""The class of a sound as its name says it: the file's own name first, then its folders, innermost first.

What the tables of `label_words.py` cannot tell is None and left to the neighbours.
"""

import re
import unicodedata
from functools import lru_cache
from pathlib import PurePath

from performer.library.label_words import FAINT, NOTHING, OPEN, SHORT, SHUT, UNSPACED, WORDS, Rows

_NOT_DECOMPOSED = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "æ": "ae", "Æ": "Ae", "œ": "oe", "ı": "i"})
_VOICED = "\u3099\u309a"  # marks that make another letter of a kana
_PIECES = re.compile(r"[A-ZА-Я]+(?![a-zа-я])|[A-ZА-Я]?[^\W\d_A-ZА-Я]+")
_808S = re.compile(r"(?<!\d)808[sS](?![^\W\d_])")  # a machine has drums, its plural is a way to play the bass
_LETTERS = re.compile(r"[^\W\d_]+")


_Rules = tuple[tuple[str, re.Pattern[str]], ...]


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{words})(?!\S)")


def _whole_rows(rows: Rows) -> _Rules:
    return tuple((class_, _whole(words)) for class_, words in rows)


_UNSPACED = tuple((class_, re.compile(words)) for class_, words in UNSPACED)
_RULES = _whole_rows(WORDS) + _UNSPACED + _whole_rows(SHORT)
_FAINT = _whole_rows(FAINT)
_NOTHING, _OPEN, _SHUT = _whole(NOTHING), _whole(OPEN), _whole(SHUT)


def class_of(path: PurePath | str) -> str | None:
    """Return the class that a path relative to its library says, or None."""
    parts = PurePath(path).parts
    names = (PurePath(parts[-1]).stem, *reversed(parts[:-1])) if parts else ()
    for depth, name in enumerate(names):
        found = _class_of_name(name)
        if found is not None:
            return _which_hat(found, names[:depth]) if found in ("hat_closed", "hat_open") else found
    return _first(_FAINT, _tellings(names[0])) if names else None


def _which_hat(found: str, inner: tuple[str, ...]) -> str:
    """Return which hi-hat a sound below a folder of hats is: "Hats/Open/01" is an open one."""
    told = [words for name in inner for words in _tellings(name)]
    if any(_OPEN.search(words) for words in told):
        return "hat_open"
    return "hat_closed" if any(_SHUT.search(words) for words in told) else found


def _class_of_name(name: str) -> str | None:
    return _first(_RULES, _tellings(name))


@lru_cache(maxsize=1 << 16)  # names of a pack differ in their numbers, which tell nothing
def _first(rules: _Rules, tellings: tuple[str, ...]) -> str | None:
    """Return the class of the first rule that finds itself in any telling of a name."""
    return next((class_ for class_, rule in rules if any(rule.search(words) for words in tellings)), None)


def _tellings(name: str) -> tuple[str, ...]:
    """Return the words of a name parted by single spaces, with and without parting them at capital letters.

    "HiHat_Open-02" is "hat open", "HHclosed" is "h hclosed" and "hhclosed".
    """
    folded = _808S.sub(" sub ", _folded(name)).replace("&", " and ").replace("+", " and ")
    parted = " ".join(_PIECES.findall(folded)).casefold()
    plain = " ".join(_LETTERS.findall(folded)).casefold()
    return tuple(dict.fromkeys(_NOTHING.sub("", _one_hat(words)).strip() for words in (parted, plain)))


def _one_hat(words: str) -> str:
    return re.sub(r"\bhi(?:gh)? ?hat(s?)\b", r"hat\1", words)


def _folded(name: str) -> str:
    """Return a name without accents, however they were written, and without wide and narrow forms of letters."""
    if name.isascii():
        return name
    apart = unicodedata.normalize("NFKD", name)
    bare = "".join(sign for sign in apart if sign in _VOICED or not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", bare).translate(_NOT_DECOMPOSED).replace("ß", "ss")
