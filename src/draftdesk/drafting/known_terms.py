"""Abbreviations that need no explanation in a workspace's texts: added by hand or taken from a source's own list.

They belong to the file, so that everybody who writes in it has them.
"""

import re
from collections.abc import Iterable, Mapping

from draftdesk.drafting.changes import one_line
from draftdesk.kit.printable import printable
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.preflight.terms import terms_listed
from draftdesk.model.sources import Source
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import Setting
from draftdesk.workspace.transaction import Transaction

_SETTING = "known terms"
_TERM = re.compile(r"[^\W_][\w&/.-]{0,30}")
_LONGEST = 300
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
    """The abbreviations that a source explains: in a list of its own, or behind the words they stand for."""
    if source.reading_id is None:
        return {}
    return terms_listed(block.text for block in queries.blocks(look, source.reading_id))


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
