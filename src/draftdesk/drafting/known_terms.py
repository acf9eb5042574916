"""Abbreviations that need no explanation in a workspace's texts: added by hand or taken from a source's own list.

They belong to the file, so that everybody who writes in it has them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from draftdesk.drafting.changes import one_line
from draftdesk.drafting.loading import load_file
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable, printable_name
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.folding import fold
from draftdesk.model.preflight.terms import entry_listed, terms_listed
from draftdesk.model.sources import Block, Source, Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import Setting
from draftdesk.workspace.transaction import Transaction

_SETTING = "known terms"
_TERM = re.compile(r"[^\W_][\w&/.-]{0,30}")
_LONGEST = 300
_LISTING = re.compile(r"abbreviation|acronym|abreviation|sigle|abreviatura|sigla|сокращени|缩略|缩写|مختصرات")
"""What the heading of a list of abbreviations says in one of the six languages."""
_NAMED = re.compile(r"[A-ZА-ЯЁ][A-ZА-ЯЁ&\d]{1,9}")


def own_terms(look: Look) -> dict[str, str]:
    """The terms that were added to this file, in the order of the alphabet, with the words they stand for or ""."""
    lines = queries.setting(look, _SETTING).splitlines()
    return {term: full for term, _, full in (line.partition("\t") for line in lines) if term}


def known_terms(look: Look) -> frozenset[str]:
    """All that need no explanation: the file's own terms, and abbreviations that are names of contributors or tags."""
    vocabulary = queries.vocabulary(look)
    named = [text for each in vocabulary.contributors for text in (each.name, *each.names, *each.former)]
    named += [each.name for each in vocabulary.tags]
    return frozenset((*own_terms(look), *(found for text in named for found in _NAMED.findall(text))))


def terms_of_source(look: Look, source: Source) -> dict[str, str]:
    """The abbreviations that a source explains: in a list of its own, or behind the words they stand for.

    Of one that is not for circulation they come without words, since the list goes into copies for others.
    """
    if source.reading_id is None:
        return {}
    terms = _explained(queries.blocks(look, source.reading_id))
    return terms if source.visibility is Visibility.CIRCULATE else dict.fromkeys(terms, "")


def terms_of_file(path: Path, progress: Progress, *, workspace: Path | None = None) -> dict[str, str]:
    """The same of a file: a list of terms (text, CSV, a table) with or without words, or a document that explains some.

    Raises UnreadableFile in one line.
    """
    from draftdesk.reading.sources import read

    blocks = read(load_file(path, workspace), printable_name(path), progress).blocks
    lines = [line for line in _lines(blocks) if not line.is_heading]
    entries = sum(entry_listed(line.text) is not None for line in lines)
    has_section = any(line.is_listed for line in lines)
    return _explained(blocks, is_list=entries > 0 and 2 * entries >= len(lines) and not has_section)


def lacking(look: Look, terms: Mapping[str, str]) -> dict[str, str]:
    """Those of some terms that the file has not yet, or has without words."""
    own = own_terms(look)
    return {term: full for term, full in terms.items() if term not in own or (full and not own[term])}


def add_terms_name(terms: Iterable[str]) -> str:
    """What Undo shows for the act."""
    known = list(terms)
    return f"Add “{one_line(known[0])}” to the known terms" if len(known) == 1 else "Add to the known terms"


def add_terms(tx: Transaction, terms: Mapping[str, str]) -> None:
    """Take terms for known in this file from now on, with the words they stand for or "". Raises InvalidSettings for
    what is no single term."""
    for term in terms:
        if not _TERM.fullmatch(term):
            raise InvalidSettings(f"“{one_line(term)}” is not a term that can be added: give one abbreviation")
    cleaned = {term: " ".join(printable(full).split())[:_LONGEST] for term, full in terms.items()}
    _keep(tx, {**own_terms(tx), **cleaned})


def remove_terms_name(terms: Iterable[str]) -> str:
    """What Undo shows for the act."""
    known = list(terms)
    return f"Take “{one_line(known[0])}” off the known terms" if len(known) == 1 else "Take off known terms"


def remove_terms(tx: Transaction, terms: Iterable[str]) -> None:
    """No longer take terms for known because they were added. One that was not is passed over."""
    gone = set(terms)
    _keep(tx, {term: full for term, full in own_terms(tx).items() if term not in gone})


def _keep(tx: Transaction, terms: Mapping[str, str]) -> None:
    lines = (f"{term}\t{terms[term]}" for term in sorted(terms, key=str.casefold))
    value = Setting(id=_SETTING, value="\n".join(lines))
    if tx.get(Setting, _SETTING) is None:
        tx.insert(value)
    else:
        tx.update(value)


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph, or the cells of a table's row from the abbreviation on."""

    text: str
    texts: tuple[str, ...]
    is_heading: bool
    is_listed: bool


def _lines(blocks: Iterable[Block]) -> Iterator[_Line]:
    """Lines of a list that a reader took for headings ("LDC Least developed country") are lines of the list."""
    is_listed = False
    for _, group in groupby(blocks, lambda each: (each.table, each.row) if each.table is not None else each.n):
        found = list(group)
        texts = tuple(each.text for each in found)
        text = _entry(texts)
        is_heading = found[0].level > 0 and not (is_listed and entry_listed(text))
        if is_heading:
            is_listed = any(_LISTING.search(fold(each)) for each in found[0].heading_path)
        yield _Line(text=text, texts=texts, is_heading=is_heading, is_listed=is_listed)


def _entry(cells: Sequence[str]) -> str:
    """An abbreviation and the cell behind it, or before it where it stands last."""
    at = next((n for n, each in enumerate(cells) if entry_listed(each) == (each.strip(), "")), 0)
    beside = cells[at + 1 : at + 2] or cells[max(0, at - 1) : at]
    return "\t".join((cells[at], *beside))


def _explained(blocks: Iterable[Block], *, is_list: bool = False) -> dict[str, str]:
    terms: dict[str, str] = {}
    for line in _lines(blocks):
        entry = entry_listed(line.text) if not line.is_heading and (is_list or line.is_listed) else None
        found = dict((entry,)) if entry else terms_listed((line.text, *line.texts))
        terms |= {term: full for term, full in found.items() if full or term not in terms}
    return terms
