"""Which files a package has and what they are called, told before any is made."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from draftdesk.drafting.circulating import working_label
from draftdesk.drafting.naming import SMALL
from draftdesk.drafting.reissuing import is_corrigendum
from draftdesk.model.drafts import UNNAMED, Draft, Origin, Version
from draftdesk.model.file_names import PLAIN, WITH_SYMBOL, file_names
from draftdesk.model.folding import fold
from draftdesk.writing.house_words import house_words


class Piece(StrEnum):
    """What a file of a package is."""

    __hash__ = str.__hash__

    CLEAN = "clean"
    CORRIGENDUM = "corrigendum"
    TRACKED = "tracked"
    TABLE = "table"
    PROVENANCE = "provenance"
    CHANGES = "changes"
    NOTE = "cover-note"
    CHECKSUMS = "checksums"


MAY_BE_LEFT_OUT = (Piece.TRACKED, Piece.TABLE, Piece.PROVENANCE, Piece.NOTE)
"""What a person may do without."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A file that will be made: what it is, and its name."""

    piece: Piece
    name: str


def planned(
    draft: Draft,
    version: Version,
    earlier: Version | None,
    *,
    pattern: str = "",
    left_out: Collection[Piece] = (),
    pdf: bool = True,
    series: str = "",
) -> tuple[Planned, ...]:
    """The files of the version's package in their order, with their names. Without a pattern these are the usual ones.

    `series` is what its field says, in place of the usual. A PDF, where there is to be one, is of the text.
    Raises InvalidSettings for a pattern that is none.
    """
    main = Piece.CORRIGENDUM if is_corrigendum(version) else Piece.CLEAN
    found = [(main, ".docx")]
    if pdf:
        found.append((main, ".pdf"))
    if earlier is not None:
        found += [(Piece.TRACKED, ".docx"), (Piece.TABLE, ".docx")]
    if main is Piece.CLEAN and version.origin is Origin.FROZEN:
        found.append((Piece.PROVENANCE, ".docx"))
    if main is Piece.CLEAN and earlier is not None and version.reissues == earlier.id:
        found.append((Piece.CHANGES, ".docx"))
    found += [(Piece.NOTE, ".docx"), (Piece.CHECKSUMS, ".txt")]
    kept = [each for each in found if each[0] not in left_out or each[0] not in MAY_BE_LEFT_OUT]
    usual = not pattern.strip()
    values = name_values(version, earlier, series.strip() or usual_series(draft, version.title))
    symbol = bool(version.symbol.strip())

    def kind(piece: Piece) -> str:
        return "" if usual and symbol and piece is main else str(piece)

    names = file_names(
        usual_pattern(version) if usual else pattern,
        [({**values, "kind": kind(piece)}, suffix) for piece, suffix in kept],
    )
    return tuple(Planned(piece, name) for (piece, _), name in zip(kept, names, strict=True))


def usual_pattern(version: Version) -> str:
    """How the files are named where nobody says."""
    return WITH_SYMBOL if version.symbol.strip() else PLAIN


def usual_series(draft: Draft, title: str) -> str:
    """What the field says where nobody does: the draft's name, where a person gave it one, else the first words of the
    title, the last of which tells something."""
    name = draft.name.strip()
    if name and name != UNNAMED:
        return name
    words = " ".join((title or draft.title).split())
    if len(words) <= _SERIES:
        return words
    kept = words[: _SERIES + 1].split(" ")[:-1]
    while kept and fold(kept[-1]) in SMALL:
        kept.pop()
    return " ".join(kept) or words[:_SERIES]


_SERIES = 32


def proposed_package_name(draft: Draft, version: Version, *, pattern: str = "", series: str = "") -> str:
    """A name for the folder: that of the files without their kind."""
    return file_names(
        pattern.strip() or usual_pattern(version),
        [({**name_values(version, None, series.strip() or usual_series(draft, version.title)), "kind": ""}, "")],
    )[0]


def name_values(version: Version, earlier: Version | None, series: str) -> dict[str, str]:
    """What the fields of a name say of a version."""
    return {
        "date": _day(version),
        "time": version.time,
        "series": series,
        "title": version.title,
        "label": version.label,
        "against": earlier.label if earlier else "",
        "language": _letter(version.language),
        "symbol": version.symbol,
    }


def working_values(draft: Draft, series: str, day: str) -> dict[str, str]:
    """The same of the working draft, on that day."""
    return {
        "date": day,
        "series": series,
        "title": draft.title,
        "label": working_label(draft.language),
        "language": _letter(draft.language),
    }


def _letter(language: str) -> str:
    words = house_words(language)
    known = language.partition("-")[0].lower() in words.languages
    return words.job_letter if known else language.upper()


# --- the day --------------------------------------------------------------------------------------------------------

_MONTHS = "january february march april may june july august september october november december".split()
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_WRITTEN = re.compile(r"\b(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b")
_AMERICAN = re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b")


def _day(version: Version) -> str:
    """The day that the version states, as 2018-05-28, where that can be read; else the day it was issued."""
    said = version.date
    if found := _ISO.search(said):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _WRITTEN.search(said):
        year, month, day = int(found[3]), _month(found[2]), int(found[1])
    elif found := _AMERICAN.search(said):
        year, month, day = int(found[3]), _month(found[1]), int(found[2])
    else:
        return version.at[:10]
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return version.at[:10]


def _month(name: str) -> int:
    """1 to 12, 0 for a name of none."""
    return next((n for n, each in enumerate(_MONTHS, 1) if each.startswith(name.lower())), 0)
