"""What stands around the paragraphs, the same in every format: title block, running header, annex of sources."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedParagraph, SourceLine, Table, printed_text
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import FrontMatter
from draftdesk.model.house_words import HouseWords, SourcesWords
from draftdesk.writing.house_words import house_words


class Front(StrEnum):
    """The lines of a title block, and of what stands there in a document with a masthead."""

    SYMBOL = "symbol"
    HANDLING = "handling"
    TITLE = "title"
    LABEL = "label"
    DATE = "date"
    SESSION = "session"
    ITEM = "agenda item"
    ITEM_TITLE = "agenda item title"
    BYLINE = "byline"
    BYLINE_NOTE = "byline note"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class FrontLine:
    """A line of the title block, plain text as a person gave it."""

    kind: Front
    text: str


@dataclass(frozen=True, slots=True)
class Annex:
    """The annex's table, and what is said under it."""

    table: Table
    closing: tuple[str, ...]


_FRONT = "front "


def front_id(kind: Front) -> str:
    """What a line of a title block has in place of a paragraph's id: the same in every version."""
    return f"{_FRONT}{kind}"


def front_of(paragraph_id: str | None) -> Front | None:
    """Which line of a title block has that id; None for paragraphs."""
    return _FRONT_IDS.get(paragraph_id or "")


TITLE_BLOCK = (Front.SYMBOL, Front.HANDLING, Front.TITLE, Front.LABEL, Front.DATE)
"""What a version has of its first page. All else is put there when it is written, and left out when it comes back."""
_FRONT_IDS = {front_id(kind): kind for kind in TITLE_BLOCK}
_AGENDA = (Front.SESSION, Front.ITEM, Front.ITEM_TITLE)
_BYLINE = (Front.BYLINE, Front.BYLINE_NOTE)
_ORDER = {
    FrontMatter.INFORMAL: TITLE_BLOCK,
    FrontMatter.MASTHEAD: (*_AGENDA, Front.TITLE, *_BYLINE, Front.LABEL),
    FrontMatter.RESOLUTION: (*_AGENDA, *_BYLINE, Front.TITLE, Front.LABEL),
    FrontMatter.NONE: (),
}


def front(document: Document, matter: FrontMatter = FrontMatter.INFORMAL) -> tuple[FrontLine, ...]:
    """The title block in the order of the page; lines with nothing to say are left out.

    A title that the text itself opens with is printed there, not twice. What was received has the title block that
    stood in its file, and no other. Under a masthead stand those lines that it does not have: of the label only where
    no symbol tells the version.
    """
    if document.as_received:
        return tuple(_front_received(document))
    identity = document.identity
    byline, _, byline_note = identity.byline.strip().partition("\n")
    said = {
        Front.SYMBOL: document.symbol,
        Front.HANDLING: document.handling,
        Front.TITLE: "" if opens_with_its_title(document) else document.title,
        Front.LABEL: "" if document.symbol.strip() and matter is not FrontMatter.INFORMAL else document.label,
        Front.DATE: ", ".join(part for part in (document.date, document.time, document.place) if part.strip()),
        Front.SESSION: identity.session,
        Front.ITEM: identity.item,
        Front.ITEM_TITLE: identity.item_title,
        Front.BYLINE: byline,
        Front.BYLINE_NOTE: byline_note,
    }
    return tuple(FrontLine(kind, said[kind]) for kind in _ORDER[matter] if said[kind].strip())


def before_title(matter: FrontMatter = FrontMatter.INFORMAL) -> tuple[Front, ...]:
    """The lines that stand before the title, also where the text brings that itself."""
    order = _ORDER[matter]
    return order[: order.index(Front.TITLE)] if order else ()


def _front_received(document: Document) -> Iterator[FrontLine]:
    for each in document.paragraphs:
        kind = front_of(each.id)
        if kind is None:
            return
        yield FrontLine(kind, inline.plain(each.text))


def opens_with_its_title(document: Document) -> bool:
    """Whether the first paragraph is the title. It then stands in the title's place."""
    first = document.paragraphs[0] if document.paragraphs else None
    return first is not None and first.role is Role.TITLE and front_of(first.id) is None


def after_front(document: Document) -> int:
    """How many of its paragraphs the title block has printed."""
    return sum(1 for _ in _front_received(document)) + opens_with_its_title(document)


def cited_numbers(document: Document) -> dict[str, str]:
    """How each paragraph is cited where its place is not seen: "12 (a) (i)", "Objective 5"; "" without a number."""
    by_id = {paragraph.id: paragraph for paragraph in document.paragraphs}
    return {paragraph.id: _cited(paragraph, by_id) for paragraph in document.paragraphs}


def bare_number(number: str) -> str:
    """A number as a citation says it: "12" for "12.", "Objective 5" for "Objective 5:", "1" for the Arabic "1-"."""
    return number.strip().rstrip(".:-–：、").rstrip()


def gap_after(number: str, *, is_heading: bool) -> str:
    """What stands between number and text: a blank after the words of a heading ("Objective 5:"), but none after a
    Chinese colon, which is as wide as both; else a tab, as after "أولا -"."""
    is_words = is_heading and " " in bare_number(number)
    return ("" if number.rstrip().endswith("：") else " ") if is_words else "\t"


def annex(document: Document) -> Annex | None:
    """The annex of sources in the order of the paragraphs and in the document's language, or None where it wants none.

    A column that no line says anything in, such as reasons where none was given, is left out; and so is an annex that
    neither lists a source nor tells how many it leaves out.
    """
    if document.sources is None or not (document.sources or document.sources_left_out):
        return None
    house = house_words(document.language)
    words = house.sources
    places = {paragraph.id: place for place, paragraph in enumerate(document.paragraphs)}
    ordered = sorted(document.sources, key=lambda line: places.get(line.paragraph_id, len(places)))
    names = _names(document, words)
    rows = tuple(_row(line, names.get(line.paragraph_id, ""), house) for line in ordered)
    closing = (words.left_out(document.sources_left_out), document.sources_note)
    said = [at for at in range(len(words.columns)) if not rows or any(row[at].strip() for row in rows)]
    table = Table(
        words.title,
        "" if rows else words.none,
        tuple(words.columns[at] for at in said),
        tuple(tuple(row[at] for at in said) for row in rows),
    )
    return Annex(table, tuple(line for line in closing if line.strip()))


def _cited(paragraph: PrintedParagraph, by_id: dict[str, PrintedParagraph]) -> str:
    """Its number after those of the paragraphs it stands under. Headings are no part of a citation, save their own."""
    if not bare_number(paragraph.number):
        return ""
    numbers = [bare_number(paragraph.number)]
    seen = {paragraph.id}
    above = by_id.get(paragraph.parent_id or "")
    while above is not None and not above.role.heading_level and above.id not in seen:
        if bare_number(above.number):
            numbers.insert(0, bare_number(above.number))
        seen.add(above.id)
        above = by_id.get(above.parent_id or "")
    return " ".join(numbers)


def _names(document: Document, words: SourcesWords) -> dict[str, str]:
    """What the annex calls each paragraph: its citation, "5, chapeau" for the words before a list, else its opening."""
    cited = cited_numbers(document)
    names = {}
    for each in document.paragraphs:
        above = cited.get(each.parent_id or "", "") if each.role is Role.CHAPEAU else ""
        chapeau = words.chapeau.replace("{number}", above) if above else ""
        names[each.id] = cited[each.id] or chapeau or _first_words(document, each)
    return names


def _first_words(document: Document, paragraph: PrintedParagraph) -> str:
    words = printed_text(document, paragraph.text).split()
    return " ".join(words[:4]) + (" …" if len(words) > 4 else "")


def _row(line: SourceLine, place: str, house: HouseWords) -> tuple[str, ...]:
    words = house.sources
    page = f", {words.page.replace('{page}', str(line.page))}" if line.page is not None else ""
    source = f"{line.source_title} ({line.reference}{page})" if line.reference else f"{line.source_title}{page}"
    quoted = words.quoted.replace("{words}", line.quoted) if line.quoted else ""
    relation = words.relations[line.relation]
    return (place, source.strip(), house.joined(line.contributors), quoted, relation, line.reason)
