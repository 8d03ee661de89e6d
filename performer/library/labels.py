"""The class of a sound as its name says it: the file's own name first, then its folders, innermost first.

A first table; what it cannot tell is None and left to the ear.
"""

import re
from functools import lru_cache
from pathlib import PurePath

# Read from top to bottom, the first row that is found wins; words as `_words` leaves them.
_TABLE: tuple[tuple[str, str], ...] = (
    ("loop", r"\w*loops?|breaks?|brk|breakbeats?|beats|bpm|phrase|rhythm|groove"),
    ("rim", r"rims?|rimshots?|rs|rm|side ?sticks?|cross ?sticks?|stick"),
    ("hat_open", r"open ?hats?|hats? (\w+ )?open(ed)?|hats? loose|cymbal open|oh|ho|hho|ohh|hhod?"),
    ("hat_closed", r"\w*hats?|ch|chh|hhcd?a?|closed hh|cymbal (closed|pedal)|(foot|pedal) (hat|close|splash)"),
    ("kick", r"\w*kicks?|kik|kck|bds?|bass ?drums?|drum bass|bassdm|gabba\w*"),
    ("snare", r"\w*snares?|sd|sn|snr"),
    ("clap", r"\w*claps?|cp|clp"),
    ("perc", r"roto ?toms?|tumba\w*"),
    ("tom", r"\w*toms?|lt|mt|ht"),
    ("hat_closed", r"hh"),
    ("perc", r"agogo\w*|bell tree|sleigh bells?|cow ?bells?|cowb|claves?|congas?|bongos?|timbales?|gongs?|hand"),
    ("perc", r"tambs?|tambou?rines?|tamborim|shakers?|maracas?|cabasa|guiro|triangles?|wood ?blocks?|blocks?"),
    ("perc", r"tablas?\w*|djembe|cajon|surdo|udu|cuica|castanets?|vibraslap|whip|ratchet|washboard|flexatone"),
    ("perc", r"perc\w*|snaps?|stomps?|finger\w*|djundjun|tenor drum|bobobo|tam tam"),
    ("cymbal", r"cymbals?|cymball|crash(es)?|\w*rides?|ridet?d|splash(es)?|chinas?|cr|rd|cy|cym"),
    ("bass", r"bass\w*|\w+bass|subs?|reese|pizz"),
    ("vocal", r"vocals?|vox|voices?|voc|speech\w*|speaks?|spoken|say|\w*yeah|hey|shouts?|choirs?|sing|singing"),
    ("vocal", r"mouth|diphone|alphabet|laugh\w*|breath\w*|scream\w*|whisper\w*|acapp?ella|talk\w*|adlibs?"),
    ("melodic", r"guitars?|guit|pianos?|keys?|synths?|leads?|pads?|strings?|chords?|organs?|stabs?|plucks?|arps?"),
    ("melodic", r"brass|trumpets?|sax\w*|flutes?|violins?|cellos?|marimba|vibes|rhodes|arpy|melod\w*|notes?"),
    ("fx", r"fx|sfx|efx|effects?|glitch\w*|noises?|blips?|bleeps?|risers?|impacts?|sweeps?|zaps?|lasers?|vinyl"),
    ("fx", r"elec|ambi|misc|mehackit|interface|robot|whoosh|woosh|foley|glass|scratch\w*|invaders|bubble|coins?"),
    ("perc", r"cb|cl|lc|mc|hc|ma|sh|tb"),
)

_RULES = tuple((class_, re.compile(rf"(?<!\S)(?:{words})(?!\S)")) for class_, words in _TABLE)
_PIECES = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+")


def class_of(path: PurePath | str) -> str | None:
    """Return the class that a path relative to its library says, or None."""
    parts = PurePath(path).parts
    if not parts:
        return None
    names = [PurePath(parts[-1]).stem, *reversed(parts[:-1])]
    return next((found for found in map(_class_of_name, names) if found), None)


@lru_cache(maxsize=4096)
def _class_of_name(name: str) -> str | None:
    words = _words(name)
    return next((class_ for class_, rule in _RULES if rule.search(words)), None)


def _words(name: str) -> str:
    """Return the words of a name in lower case, parted by single spaces: "HiHat_Open-02" is "hat open"."""
    words = " ".join(piece.lower() for piece in _PIECES.findall(name))
    return re.sub(r"\bhi ?hats?\b|\bhihats?\b", "hat", words)
