"""All the rules over one document."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from draftdesk.model.document import Document
from draftdesk.model.preflight import structure, style, terms
from draftdesk.model.preflight.findings import Finding
from draftdesk.model.preflight.habits import Habits
from draftdesk.model.preflight.lines import Line, lines_of

LONGEST = 10_700
"""How many words a document may have; `LONGEST_REPORT` those of a report of the Secretariat."""
LONGEST_REPORT = 8_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What to hold a document against. `habits` are given by language, `known` are terms that need no explanation,
    `allowed` is how many words it may have (0: any number)."""

    habits: Callable[[str], Habits]
    known: Collection[str] = ()
    allowed: int = LONGEST


def preflight(document: Document, rules: Rules) -> tuple[Finding, ...]:
    """What would be objected to in the document, in the order of reading; what is said of the whole stands first."""
    lines = lines_of(document)
    found = [
        *structure.overlong(lines, rules.allowed),
        *structure.unbalanced_brackets(lines),
        *structure.empty_paragraphs(lines),
        *structure.empty_sections(lines, as_received=document.as_received),
        *structure.broken_references(document, lines),
        *structure.typed_numbers(lines),
        *structure.typed_note_marks(document, lines),
        *style.double_spaces(lines),
        *style.straight_quotes(lines),
        *style.bold_words(lines),
    ]
    for language in sorted({each.language for each in lines}):
        found += _in_language(lines, language, rules)
    return in_order(document, found)


def _in_language(lines: tuple[Line, ...], language: str, rules: Rules) -> Iterator[Finding]:
    habits = rules.habits(language)
    own = [each for each in lines if each.language == language]
    yield from style.spellings(own, habits)
    yield from terms.undefined_abbreviations(own, habits, rules.known)
    yield from terms.inconsistent_terms(own, habits)
    yield from structure.typed_references(lines, own, habits)


def in_order(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings of a document in the order of reading, a paragraph's footnotes behind its own words."""
    places = {each.id: n for n, each in enumerate(document.paragraphs, start=1)}
    notes = {each.id: each.number for each in document.footnotes}

    def place(finding: Finding) -> tuple[int, int, int]:
        return places.get(finding.paragraph_id, 0), notes.get(finding.footnote_id, 0), finding.start

    return tuple(each for _, group in groupby(sorted(findings, key=place), key=place) for each in dict.fromkeys(group))
