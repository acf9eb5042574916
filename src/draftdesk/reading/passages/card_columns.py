"""What the columns of a table of recommendation cards hold, told from their headings."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from draftdesk.model.folding import fold, matching_key
from draftdesk.model.sources import SnippetKind, Strength

Grid = Sequence[Mapping[int, str]]
"""Rows of a table: column → text, without the empty cells."""


class Field(StrEnum):
    """What a column holds, in the words that warnings use."""

    TEXT = "the recommendation"
    REPLACES = "the wording to be replaced"
    CARD = "the card's number"
    CONTRIBUTOR = "who proposes it"
    ADDRESSEE = "whom it is addressed to"
    THEME = "the theme"
    DIMENSION = "the dimension"
    RATIONALE = "the rationale"
    KIND = "the kind"
    SDG = "the SDG"
    STRENGTH = "the strength of convergence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """`header` is the row with the headings. `warnings` say what was doubtful and which columns are not used."""

    header: int
    of: Mapping[Field, int]
    warnings: tuple[str, ...] = ()


# English first, then French and Spanish; within a field the clearer words first.
_PHRASES: Mapping[Field, tuple[str, ...]] = {
    Field.TEXT: (
        *("proposed text", "proposed wording", "proposed language", "proposed amendment", "new text", "new wording"),
        *("suggested text", "suggested wording", "recommendation", "recommendations", "proposal", "proposals"),
        *("actionable commitment", "actionable commitments", "commitment", "commitments", "text"),
        *("texte propose", "recommandation", "recommandations", "proposition", "texte"),
        *("texto propuesto", "recomendacion", "recomendaciones", "propuesta", "texto"),
    ),
    Field.REPLACES: (
        *("old text", "existing text", "current text", "original text", "existing wording", "current wording"),
        *("old wording", "original wording", "draft text", "text of the draft", "texte actuel", "texte existant"),
        *("texto actual", "texto vigente", "texto original"),
    ),
    Field.CARD: (
        *("card number", "card no", "card", "number", "no", "nr", "n", "num", "id", "reference", "ref", "numero"),
        *("fiche", "ficha"),
    ),
    Field.CONTRIBUTOR: (
        *("from", "delegation", "delegations", "submitted by", "proposed by", "recommending state", "contributor"),
        *(
            "contributors",
            "state",
            "states",
            "member state",
            "member states",
            "country",
            "organisation",
            "organization",
        ),
        *("entity", "proponent", "proponents", "proposer", "author", "stakeholder", "soumis par", "presente par"),
        *("auteur", "etat", "pays", "presentado por", "propuesto por", "delegacion", "autor", "estado", "pais"),
        *("organizacion", "de"),
    ),
    Field.ADDRESSEE: (
        *("addressee", "addressees", "addressed to", "to", "for", "to whom", "recipient", "state under review"),
        *("destinataire", "destinataires", "adresse a", "destinatario", "destinatarios", "dirigido a", "a", "para"),
    ),
    Field.THEME: (
        *("theme", "themes", "thematic area", "topic", "area", "thematic cluster", "cluster", "subject", "issue"),
        *("domaine", "sujet", "tema", "ambito"),
    ),
    Field.DIMENSION: ("dimension", "dimensions", "dimensiones"),
    Field.RATIONALE: (
        *("rationale", "justification", "reason", "reasons", "reasoning", "explanation", "motif", "motifs", "raison"),
        *("justificacion", "motivo", "motivos", "razon"),
    ),
    Field.KIND: ("kind", "type", "categorie", "tipo"),
    Field.SDG: ("sdg", "sdgs", "sdg target", "sdg targets", "odd", "ods"),
    Field.STRENGTH: ("strength", "strength of convergence", "convergence", "level of support"),
}
_BY_PHRASE = {phrase: (field, rank) for field, phrases in _PHRASES.items() for rank, phrase in enumerate(phrases)}
_PREPOSITION = re.compile(r"\b(?:of|for|from|by|behind|in|on|de|du|des|del|por|para|sobre|sur)\b")
_SAYS_NOTHING = frozenset(
    {"name", "the", "full", "short", "brief", "submitted", "proposed", "made", "document", "nom", "nombre", "la"}
)
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST_HEADING = 80
_SHORTEST_LABEL = 4
_HEADER_WITHIN = 5
_SENTENCE = 40
_FILE_NAME = re.compile(r"\.(?:pdf|docx?|txt|html?|xlsx?)$", re.IGNORECASE)


def recognized(rows: Grid) -> Columns | None:
    """The columns of a table of cards, or None where nothing says that the table is one.

    It is one where a heading within the first five rows names the recommendation, or where others name who proposes
    or the card's number and one column holds sentences.
    """
    for at, row in enumerate(rows[:_HEADER_WITHIN]):
        named = {column: found for column, text in row.items() if (found := _field(text))}
        of = _one_column_each(named, rows[at + 1 :])
        warnings = []
        if Field.TEXT not in of and (longest := _sentences(of, rows[at + 1 :])) is not None:
            of[Field.TEXT] = longest
            heading = row.get(longest, f"number {longest + 1}")
            warnings.append(f"column '{heading}' taken as the recommendation because its cells are the longest")
        if Field.TEXT in of:
            return Columns(header=at, of=of, warnings=(*warnings, *_doubts(row, of, named, rows[at + 1 :])))
    return None


def is_heading(text: str, field: Field | None = None) -> bool:
    """Whether a text is a heading this module knows: any, or one for the field."""
    found = _field(text)
    return found is not None and (field is None or found[0] is field)


def named_field(label: str) -> Field | None:
    """The field that a label names with all its words, None for words too short to be one in running text ("to")."""
    found = _field(label)
    return found[0] if found is not None and found[2] and len(label) >= _SHORTEST_LABEL else None


def _field(heading: str) -> tuple[Field, int, bool] | None:
    """The field a heading names, the rank of its words there, and whether they are the whole heading."""
    if len(heading) > _LONGEST_HEADING:
        return None
    if heading.strip() in {"#", "N°", "№"}:
        return Field.CARD, 0, True
    spaced = _CAMEL.sub(" ", heading)
    for key in (matching_key(spaced), matching_key(_IN_BRACKETS.sub(" ", spaced))):
        if key in _BY_PHRASE:
            return *_BY_PHRASE[key], True
    for part in _PREPOSITION.split(key):
        words = [word for word in part.split() if word not in _SAYS_NOTHING]
        if not words:
            continue
        ends = (" ".join(words[start:]) for start in range(len(words)))
        # The last words of a part say what it is: a "recommendation number" is a number.
        return next(((*_BY_PHRASE[end], False) for end in ends if end in _BY_PHRASE), None)
    return None


def _one_column_each(named: Mapping[int, tuple[Field, int, bool]], rows: Grid) -> dict[Field, int]:
    of: dict[Field, int] = {}

    def rank(column: int) -> tuple[bool, bool, int, int]:
        field, place, whole = named[column]
        # A column of codes may be headed "Recommendation" beside the one with the words.
        return field is Field.TEXT and _usual_length(column, rows) < 20, not whole, place, column

    for column in sorted(named, key=rank):
        field = named[column][0]
        if field not in of and _holds(field, column, rows):
            of[field] = column
    return of


def _holds(field: Field, column: int, rows: Grid) -> bool:
    """Whether a column's cells are such as its heading promises."""
    match field:
        case Field.KIND:
            return any(fold(text) in set(SnippetKind) for text in _cells(column, rows))
        case Field.STRENGTH:
            return any(fold(text) in set(Strength) for text in _cells(column, rows))
        case Field.CARD:
            return _usual_length(column, rows) <= 20
        case _:
            return True


def _cells(column: int, rows: Grid) -> Iterator[str]:
    return (row[column] for row in rows[:1000] if column in row)


def _usual_length(column: int, rows: Grid) -> float:
    return median([len(text) for text in _cells(column, rows)] or [0])


def _sentences(of: Mapping[Field, int], rows: Grid) -> int | None:
    """The column with the longest cells, where they are sentences and the others make the table one of cards."""
    if len(of) < 2 or not {Field.CONTRIBUTOR, Field.CARD, Field.ADDRESSEE} & set(of):
        return None
    free = {column for row in rows[:1000] for column in row} - set(of.values())
    longest = max(sorted(free), key=lambda column: _usual_length(column, rows), default=None)
    return longest if longest is not None and _usual_length(longest, rows) >= _SENTENCE else None


def _doubts(
    header: Mapping[int, str], of: Mapping[Field, int], named: Mapping[int, tuple[Field, int, bool]], rows: Grid
) -> Iterator[str]:
    for field, column in of.items():
        files = [text for text in _cells(column, rows) if field is Field.CONTRIBUTOR and _FILE_NAME.search(text)]
        if files:
            yield f"column '{header[column]}' taken as {field}, though it names files ('{files[0]}'): please check"
        elif column in named and not named[column][2]:
            yield f"column '{header[column]}' taken as {field}"
    unused = [f"'{text}'" for column, text in sorted(header.items()) if column not in of.values()]
    if len(unused) == 1:
        yield f"column {unused[0]} not used"
    elif unused:
        yield f"columns {', '.join(unused[:-1])} and {unused[-1]} not used"
