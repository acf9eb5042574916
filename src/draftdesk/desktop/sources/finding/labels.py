"""The facets of a search: which there are, what their values are called, and what choosing some of them filters by."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.kinds import said
from draftdesk.desktop.sources.sessions import session_words
from draftdesk.desktop.words import QT_TRANSLATE_NOOP
from draftdesk.model.folding import fold
from draftdesk.model.printing import with_initial
from draftdesk.model.sources import Confidence, Session, SnippetKind, Source, Strength, Visibility
from draftdesk.model.vocabulary import Vocabulary
from draftdesk.workspace import queries
from draftdesk.workspace.queries import FacetRows, Filters

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

UNUSED = "unused"
"""Labels of this facet name drafts in which a snippet does not stand yet."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet: its label as queries have it, and its words on screen."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class FacetLine:
    """A way of sorting with all its values, in a lasting order."""

    name: str
    words: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the workspace sorts its snippets by, read together."""

    rows: FacetRows = field(default_factory=lambda: FacetRows(-1))
    words: Vocabulary = field(default_factory=Vocabulary)
    sources: Mapping[str, Source] = field(default_factory=dict)
    facets: tuple[FacetLine, ...] = ()


def known_of(look: "Look", rows: FacetRows) -> Known:
    """Everything a search can filter by. For another thread: it reads all sources and tags."""
    words = queries.vocabulary(look)
    sources = {each.id: each for each in queries.sources(look)}
    facets = [_of_tags(facet.name, facet.title, words, rows) for facet in words.facets]
    for name, values in _lists():
        facets.append(_of_list(name, values, rows))
    facets += [
        _of_contributors(rows),
        _of_sessions(queries.sessions(look), rows),
        FacetLine(
            "source",
            _facet_words("source"),
            tuple(Value(f"source:{each.code}", f"{each.code} {each.title}") for each in sources.values()),
        ),
    ]
    unused = tuple(Value(f"{UNUSED}:{draft.id}", draft.name) for draft in queries.drafts(look))
    facets.append(FacetLine(UNUSED, _facet_words(UNUSED), unused))
    return Known(rows=rows, words=words, sources=sources, facets=tuple(each for each in facets if each.values))


def filters_of(labels: Sequence[str], known: Known) -> Filters:
    """What the chosen labels let through. A label that means nothing any more is passed over."""
    codes = {each.code: each.id for each in known.sources.values()}
    facets = {facet.name for facet in known.words.facets}
    chosen: dict[str, list[str]] = {}
    for label in labels:
        facet, _, name = label.partition(":")
        chosen.setdefault("tag" if facet in facets else facet, []).append(label if facet in facets else name)

    def names(facet: str) -> tuple[str, ...]:
        return tuple(chosen.get(facet, ()))

    return Filters(
        tags=names("tag"),
        contributors=names("contributor"),
        kinds=tuple(map(SnippetKind, names("kind"))),
        strengths=tuple(map(Strength, names("strength"))),
        confidence=tuple(map(Confidence, names("confidence"))),
        visibility=tuple(map(Visibility, names("visibility"))),
        source_ids=tuple(codes[code] for code in names("source") if code in codes),
        session_ids=names("session"),
        unused_in=next(iter(names(UNUSED)), None),
        doubtful=bool(names("doubts")),
    )


def chip_words(label: str, facets: Sequence[FacetLine]) -> str:
    """A chosen value as its chip says it: "Theme: Detention"."""
    name = label.partition(":")[0]
    for facet in facets:
        if facet.name == name:
            for value in facet.values:
                if value.label == label:
                    said = QCoreApplication.translate("facets", "{facet}: {value}")
                    return said.format(facet=facet.words, value=value.words)
    return label


# --- facets ---------------------------------------------------------------------------------------------------------

_WORDS = {
    "kind": QT_TRANSLATE_NOOP("facets", "Kind"),
    "strength": QT_TRANSLATE_NOOP("facets", "Strength"),
    "confidence": QT_TRANSLATE_NOOP("facets", "Confidence"),
    "visibility": QT_TRANSLATE_NOOP("facets", "Visibility"),
    "doubts": QT_TRANSLATE_NOOP("facets", "Doubts"),
    "contributor": QT_TRANSLATE_NOOP("facets", "Contributor"),
    "session": QT_TRANSLATE_NOOP("facets", "Session"),
    "source": QT_TRANSLATE_NOOP("facets", "Source"),
    UNUSED: QT_TRANSLATE_NOOP("facets", "Not yet in"),
}


def _facet_words(name: str) -> str:
    return QCoreApplication.translate("facets", _WORDS[name])


def _lists() -> Sequence[tuple[str, type[StrEnum] | None]]:
    return (
        ("kind", SnippetKind),
        ("strength", Strength),
        ("confidence", Confidence),
        ("visibility", Visibility),
        ("doubts", None),
    )


def _of_tags(name: str, title: str, words: Vocabulary, rows: FacetRows) -> FacetLine:
    facet_id = next(each.id for each in words.facets if each.name == name)
    labels = [(f"{name}:{tag.name}", tag.name) for tag in words.tags if tag.facet_id == facet_id]
    return FacetLine(name, title, tuple(Value(label, tag) for label, tag in labels if label in rows.bits))


def _of_list(name: str, values: type[StrEnum] | None, rows: FacetRows) -> FacetLine:
    if values is None:
        has_doubts = QCoreApplication.translate("facets", "has doubts")
        found = (Value("doubts:yes", with_initial(has_doubts, upper=True)),) if "doubts:yes" in rows.bits else ()
        return FacetLine(name, _facet_words(name), found)
    listed = [(f"{name}:{each}", each) for each in values]
    there = tuple(Value(label, with_initial(said(each), upper=True)) for label, each in listed if label in rows.bits)
    return FacetLine(name, _facet_words(name), there)


def _of_contributors(rows: FacetRows) -> FacetLine:
    """Those with the most snippets first."""
    counts = {label: bits.bit_count() for label, bits in rows.bits.items() if label.startswith("contributor:")}
    ordered = sorted(counts, key=lambda label: (-counts[label], fold(label)))
    values = tuple(Value(label, label.partition(":")[2]) for label in ordered)
    return FacetLine("contributor", _facet_words("contributor"), values)


def _of_sessions(sessions: Sequence[Session], rows: FacetRows) -> FacetLine:
    """By date; sources without a session last."""
    ordered = sorted(sessions, key=lambda each: (each.starts or "9999", each.number or 0))
    values = [Value(f"session:{each.id}", session_words(each)) for each in ordered]
    values.append(Value("session:", QCoreApplication.translate("facets", "No session")))
    return FacetLine("session", _facet_words("session"), tuple(each for each in values if each.label in rows.bits))
