"""The table of four columns in which each paragraph answers for itself: what it says, who asked for it, what it said
before, and how it came about."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Part, Passage
from draftdesk.model.comparison_told import told
from draftdesk.model.document import Document, SourceLine, Table, printed_text
from draftdesk.model.drafts import Role
from draftdesk.model.house_words import HouseWords
from draftdesk.writing.content import cited_numbers
from draftdesk.writing.house_words import house_words

_NOTHING = "—"
_SHARES, _SHARES_ALONE = (36, 17, 30, 17), (48, 20, 12, 20)


def provenance_table(document: Document, label: str, before: str = "", comparison: Comparison | None = None) -> Table:
    """Each paragraph of a version, in its order, of which the document has all sources that may be shown; in its
    language.

    With a comparison what stood in the version called `before` is beside it, and what is gone has a row too. Headings
    have a row where they changed. Without one the column has nothing to say.
    """
    sources: dict[str, list[SourceLine]] = defaultdict(list)
    for line in document.sources or ():
        sources[line.paragraph_id].append(line)
    house = house_words(document.language)
    words = house.provenance
    rows = _alone(document, sources, house) if comparison is None else _beside(comparison, sources, house)
    told = (words.beside if before else words.alone).format(label=label, before=before)
    notes = (told, document.sources_note, words.left_out(document.sources_left_out))
    shares = _SHARES_ALONE if comparison is None else _SHARES
    return Table(words.title, " ".join(filter(None, notes)), words.columns, tuple(rows), shares)


_Sources = dict[str, list[SourceLine]]


def _alone(document: Document, sources: _Sources, words: HouseWords) -> Iterator[tuple[str, ...]]:
    numbers = cited_numbers(document)
    for each in document.paragraphs:
        if each.role is Role.TITLE or each.role.heading_level or is_of_title_block(each.id):
            continue
        now = f"{numbers[each.id]} {printed_text(document, each.text)}".strip()
        lines = sources.get(each.id, [])
        yield now, _contributed(lines), _NOTHING, _approach("", lines, words)


def _beside(comparison: Comparison, sources: _Sources, words: HouseWords) -> Iterator[tuple[str, ...]]:
    numbers_a, numbers_b = ([*map(words.cite, full_numbers(side))] for side in (comparison.a, comparison.b))
    for change, said in zip(comparison.changes, told(comparison, words.say, words.cite), strict=True):
        a = [(numbers_a[at], comparison.a[at]) for at in change.a]
        b = [(numbers_b[at], comparison.b[at]) for at in change.b]
        if not _has_row(change, [passage for _, passage in (*a, *b)]):
            continue
        lines = [line for _, passage in b for line in sources.get(passage.paragraph_id or "", ())]
        now = "\n".join(_said(*each) for each in b) or words.provenance.deleted
        before = "\n".join(_said(*each) for each in a) or _NOTHING
        if change.kind is ChangeKind.UNCHANGED and not change.renumbered:
            before = words.provenance.unchanged
        yield now, _contributed(lines), before, _approach(said.headline, lines, words)


def _has_row(change: Change, passages: Sequence[Passage]) -> bool:
    first = passages[0]
    if is_of_title_block(first.paragraph_id) or first.role == Role.TITLE or first.part is Part.FOOTNOTE:
        return False
    return not first.level or change.kind is not ChangeKind.UNCHANGED


def _said(number: str, passage: Passage) -> str:
    return f"{number or passage.number} {passage.text}".strip()


def _contributed(lines: Sequence[SourceLine]) -> str:
    """Who, as far as the attribution names anybody, and by which reference each is found."""
    said = []
    for line in lines:
        who = "; ".join(line.contributors)
        said.append(" ".join(filter(None, (who, f"({line.reference})" if line.reference else ""))))
    return "\n".join(dict.fromkeys(filter(None, said))) or _NOTHING


def _approach(headline: str, lines: Sequence[SourceLine], words: HouseWords) -> str:
    relations = words.say(", ").join(dict.fromkeys(words.sources.relations[line.relation] for line in lines))
    reasons = dict.fromkeys(line.reason.strip() for line in lines if line.reason.strip())
    first = "; ".join(filter(None, (headline, relations)))
    return "\n".join(filter(None, (first[:1].upper() + first[1:], *reasons))) or _NOTHING
