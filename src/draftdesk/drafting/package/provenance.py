"""The table of four columns in which each paragraph answers for itself: what it says, who asked for it, what it said
before, and how it came about; and a key to the sources that it names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from draftdesk.drafting.circulating import ShownSources
from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model import inline
from draftdesk.model.citing import full_numbers, numbered
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Part, Passage
from draftdesk.model.comparison_told import Told, told
from draftdesk.model.document import Document, SourceLine, Table
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import Paper
from draftdesk.model.house_words import HouseWords
from draftdesk.writing.content import cited_numbers, gap_after
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import set_apart

_NOTHING = "—"
_SHARES, _SHARES_ALONE = (36, 17, 30, 17), (48, 20, 12, 20)
_NUMBERED = frozenset({0, 2})
"""The columns of paragraphs: what they say, and what they said before."""
_KEY_FIELDS = ("source_title", "session", "dated")
_KEY_SHARES = (10, 54, 20, 16)


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The version that stood before, what became of it, and where its paragraphs came from."""

    label: str
    date: str
    comparison: Comparison
    sources: ShownSources


def provenance(document: Document, label: str, earlier: Earlier | None, paper: Paper) -> bytes:
    """Each paragraph of a version in its order as a Word file, in its language. The document has all sources that may
    be shown.

    What stood in the earlier version is beside it, and what is gone has a row too, with whom it came from. Headings
    have a row where they changed. Without an earlier version the column has nothing to say. The key at the end has the
    sources that the table names, and no others.
    """
    from draftdesk.writing.word import word_table

    house = house_words(document.language)
    rows = list(_alone(document) if earlier is None else _beside(document, earlier, house))
    key = _key([line for row in rows for line in row.lines], house)
    table = _table(document, label, earlier, rows, house)
    return word_table(table, language=document.language, paper=paper, about=document, key=key)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row, with the lines that tell where it came from. `relates` says whether these tell of what stands now."""

    now: str
    before: str
    lines: Sequence[SourceLine]
    said: str = ""
    relates: bool = True
    withheld: int = 0

    def cells(self, house: HouseWords) -> tuple[str, ...]:
        approach = _approach(self.said, self.lines if self.relates else (), house)
        return self.now, _contributed(self.lines, house), self.before, approach


def _table(document: Document, label: str, earlier: Earlier | None, rows: Sequence[_Row], house: HouseWords) -> Table:
    words, language = house.provenance, document.language

    def dated(name: str, day: str) -> str:
        label, date = set_apart(name, language), set_apart(day.strip(), language)
        return house.say("{label}, {date}").format(label=label, date=date) if date else label

    before = dated(earlier.label, earlier.date) if earlier else ""
    told = (words.beside if before else words.alone).format(label=dated(label, document.date), before=before)
    left_out = words.left_out(document.sources_left_out + sum(row.withheld for row in rows))
    note = " ".join(filter(None, (told, document.sources_note, left_out)))
    shares = _SHARES if earlier else _SHARES_ALONE
    cells = tuple(row.cells(house) for row in rows)
    return Table(words.title, note, words.columns, cells, shares, numbered=_NUMBERED)


def _alone(document: Document) -> Iterator[_Row]:
    sources = _of_paragraphs(document.sources or ())
    numbers, targets = cited_numbers(document), dict(document.targets)
    for each in document.paragraphs:
        if each.role is Role.TITLE or each.role.heading_level or is_of_title_block(each.id):
            continue
        said = inline.plain(each.text, reference=lambda name: targets.get(name, "[?]"))
        yield _Row(now=_numbered(numbers[each.id], said), before=_NOTHING, lines=sources.get(each.id, ()))


def _beside(document: Document, earlier: Earlier, house: HouseWords) -> Iterator[_Row]:
    now, gone = _of_paragraphs(document.sources or ()), _of_paragraphs(earlier.sources.lines)
    comparison = earlier.comparison
    numbers_a, numbers_b = ([*map(house.cite, full_numbers(side))] for side in (comparison.a, comparison.b))
    for change, said in zip(comparison.changes, told(comparison, house.say, house.cite), strict=True):
        passages_a, passages_b = [comparison.a[at] for at in change.a], [comparison.b[at] for at in change.b]
        if not _has_row(change, [*passages_a, *passages_b]):
            continue
        a = "\n".join(_said(numbers_a[at], comparison.a[at]) for at in change.a)
        b = "\n".join(_said(numbers_b[at], comparison.b[at]) for at in change.b)
        names = [each.paragraph_id or "" for each in passages_b or passages_a]
        is_gone = not passages_b
        yield _Row(
            now=b or house.provenance.deleted,
            before=_before(change, said, a, house),
            lines=[line for name in names for line in (gone if is_gone else now).get(name, ())],
            said=_what_became(change, said, house),
            relates=not is_gone,
            withheld=sum(earlier.sources.withheld.count(name) for name in names) if is_gone else 0,
        )


def _of_paragraphs(lines: Iterable[SourceLine]) -> dict[str, list[SourceLine]]:
    found: dict[str, list[SourceLine]] = defaultdict(list)
    for line in lines:
        found[line.paragraph_id].append(line)
    return found


def _has_row(change: Change, passages: Sequence[Passage]) -> bool:
    first = passages[0]
    if is_of_title_block(first.paragraph_id) or first.role == Role.TITLE or first.part is Part.FOOTNOTE:
        return False
    return not first.level or change.kind is not ChangeKind.UNCHANGED


def _before(change: Change, said: Told, stood: str, house: HouseWords) -> str:
    """What stood before, where it is not what stands now."""
    if change.kind is not ChangeKind.UNCHANGED or change.renumbered:
        return stood or _NOTHING
    return house.provenance.words_unchanged if said.headline else house.provenance.unchanged


def _what_became(change: Change, said: Told, house: HouseWords) -> str:
    """Of words that are unchanged all that is new about them: a footnote, the number, how they look; of those that an
    editor alone would change in what."""
    if change.kind is ChangeKind.UNCHANGED:
        first, *others = said.headline, *said.details
    elif change.kind is ChangeKind.EDITED and not change.is_reworded:
        first, *others = said.details or (said.headline,)
    else:
        return said.headline
    return house.joined((first, *(f"{each[:1].lower()}{each[1:]}" for each in others)))


def _said(number: str, passage: Passage) -> str:
    """The number as a sentence cites it, but the words that a heading is numbered with as they stand in the text."""
    if passage.level and gap_after(passage.number, is_heading=True) != "\t":
        return numbered(passage.number, passage.text.replace("\t", " ").strip())
    return _numbered(number or passage.number, passage.text)


def _numbered(number: str, text: str) -> str:
    """A tab stands behind a number and nowhere else."""
    words = text.replace("\t", " ").strip()
    return f"{number.strip()}\t{words}" if number.strip() else words


def _contributed(lines: Sequence[SourceLine], words: HouseWords) -> str:
    """Who, as far as the attribution names anybody, and by which reference each is found."""
    said = []
    for line in lines:
        who = words.joined(line.contributors)
        said.append(
            words.say("{said} ({where})").format(said=who, where=line.reference).strip() if line.reference else who
        )
    return "\n".join(dict.fromkeys(filter(None, said))) or _NOTHING


def _approach(headline: str, lines: Sequence[SourceLine], words: HouseWords) -> str:
    relations = words.say(", ").join(dict.fromkeys(words.sources.relations[line.relation] for line in lines))
    reasons = dict.fromkeys(line.reason.strip() for line in lines if line.reason.strip())
    first = words.joined((headline, relations))
    return "\n".join(filter(None, (first[:1].upper() + first[1:], *reasons))) or _NOTHING


def _key(lines: Sequence[SourceLine], house: HouseWords) -> Table | None:
    """What the codes in the references mean, in the order in which a reader meets them; None where there are none.

    What is withheld in one line of a source is so here, too. A column that says nothing of any is left out.
    """
    of_code: dict[str, list[SourceLine]] = defaultdict(list)
    for line in lines:
        if line.reference and line.code:
            of_code[line.code].append(line)
    withheld = house.sources.title_withheld
    rows = [
        (code, *(_told([getattr(line, name) for line in found], withheld) for name in _KEY_FIELDS))
        for code, found in of_code.items()
    ]
    if not rows:
        return None
    words = house.provenance
    said = [at for at in range(len(words.key_columns)) if any(row[at] for row in rows)]
    columns = tuple(words.key_columns[at] for at in said)
    shares = tuple(_KEY_SHARES[at] for at in said)
    return Table(words.key, "", columns, tuple(tuple(row[at] for at in said) for row in rows), shares)


def _told(said: Sequence[str], withheld: str) -> str:
    return withheld if withheld in said else next(filter(None, said), "")
